//! Addresses that were given away stay alive: links to settings, claims, questions of the finder.

use std::{collections::BTreeSet, fs};

use course_ia::{
    instrument::{Value, from_link, to_link},
    page::Edition,
};

use crate::{
    html::{all, parsed},
    instruments::{for_each, opened},
    pages::pages,
    project::{library, root},
};

/// Links that readers may have kept: the instrument by its name of then, its settings, and what the control of that key must
/// then hold.
const KEPT_LINKS: [(&str, &str, &str, Value); 6] = [
    (
        "frontier",
        "across:transfer,up:growth,who:newcomer,openness:0.5,transfer:0.25,cost-share:0.015849,follower-budget:0.085239,\
         newcomer-budget:0.00392,growth:1.681416,progress:0.5,reinvested:0.3,sensitivity:0.5,price:0.5,closed-lag:30,origin:4",
        "transfer",
        Value::Number(0.25),
    ),
    ("frontier", "across:price,up:openness,who:follower,cost-share:0.00001,price:0.01,growth:3,openness:0", "who", Value::Option(0)),
    (
        "distillation",
        "shape:moons,labels:50,noise:10,width:5,temperature:2.5,teacher-steps:700,transfer:50,seed:9999",
        "seed",
        Value::Number(9_999.0),
    ),
    (
        "distillation",
        "shape:circles,labels:2000,noise:30,width:32,temperature:10,teacher-steps:0,transfer:0,seed:1",
        "shape",
        Value::Option(1),
    ),
    (
        "stargate-europe",
        "budget:19.95,years:4,rhythm:late,place:nordics,sites:20,network:10,research:10,partnership:50,talent:5,pilots:0,startups:5",
        "budget",
        Value::Number(19.95),
    ),
    ("stargate-europe", "budget:200,years:10,rhythm:early,place:union,sites:100", "sites", Value::Number(100.0)),
];

#[test]
fn links_of_the_first_version_still_open() {
    let found = std::cell::RefCell::new(BTreeSet::new());
    for_each(|declared, _| {
        for (index, (slug, link, key, value)) in KEPT_LINKS.iter().enumerate() {
            if declared.formerly.as_deref() != Some(*slug) {
                continue;
            }
            let asked = from_link(declared, link);
            assert!(asked.refused.is_empty(), "{slug}: {:?} of {link}", asked.refused);
            let control = declared.controls.iter().position(|control| control.key == *key).expect("a control");
            assert_eq!(asked.settings.get(control), Some(value), "{slug}: {key} of {link}");
            // The instrument itself has nothing to correct in it.
            let mut settled = asked.settings.clone();
            assert_eq!(opened(declared).settle(&declared.controls, &declared.author(), &mut settled), None, "{link}");
            found.borrow_mut().insert(index);
        }
    });
    assert_eq!(found.borrow().len(), KEPT_LINKS.len(), "a link of the first version opens nothing");
}

/// Links to settings of the scenes of the second version: instrument, settings other than the author's.
const KEPT: [(&str, &str); 22] = [
    ("moment-timeline", "shown:26~29,event:2025-01-27-2,which:said"),
    ("moment-cost", "price:3,runs:2,staff:40,machines:cluster,r1:on,chip:25000"),
    ("compute-shares", "measure:owned,scale:power,quarter:20"),
    ("compute-clusters", "find:7,regions:us~china,status:planned,axis:power,years:few"),
    ("compute-jupiter", "list:record,precision:peak,date:june"),
    ("compute-factories", "site:site-4,wave:first"),
    ("models-recount", "copy:2025-07-06,joint:shared,borders:wide,field:language"),
    ("models-points", "model:DeepSeek-V3,period:2020~2024,region:china,openness:open"),
    ("capital-scale", "set:five-hundreds,look:log,currency:eur,rates:own,rate:1.1"),
    ("capital-rounds", "round:openai-2024-10-02,measure:raised,month:24300,currency:eur,growth:linear"),
    ("capital-spending", "year:2024,firms:alphabet~meta,period:2013-2024,place:fr"),
    ("energy-bill", "chips:100000,place:fr,watts:1000,overhead:1.1~1.3,load:0.7~0.9,chip-price:20000~40000"),
    ("energy-prices", "what:2024,mark:se"),
    ("space-race-races", "event:sputnik,offset:200,start:text-e,end:apollo-soyuz,span:seven"),
    ("space-race-matrix", "row:motive,rating:race~not~race~silent~silent~not~silent"),
    ("space-race-ladder", "asked:weights~licence,model:mixtral,part:on,whose:europe"),
    ("rules-sort", "field:daily,use:hiring"),
    ("rules-sort", "preset:d,field:state,use:grid"),
    ("rules-timeline", "month:40,dates:first"),
    ("rules-spectrum", "you:-1.25,who:altman"),
    ("voices-map", "cell:q07-d,lit:opposed"),
    ("voices-verdicts", "claim:d-china-5-6m,by:topic,lit:wrong"),
];

/// A question to the finder: names of filters with their values.
const KEPT_QUESTION: [(&str, &str); 6] =
    [("text", "d"), ("topic", "energy"), ("kind", "figure"), ("verdict", "confirmed"), ("scene", "energy"), ("question", "q07")];

/// Every instrument of these scenes was given away in links.
const LATER: [&str; 8] = ["moment", "compute", "models", "capital", "energy", "space-race", "rules", "voices"];

#[test]
fn links_to_settings_still_open() {
    let found = std::cell::RefCell::new(BTreeSet::new());
    for_each(|declared, _| {
        let links: Vec<&str> = KEPT.iter().filter(|(id, _)| *id == declared.id()).map(|(_, link)| *link).collect();
        assert!(!links.is_empty() || !LATER.contains(&declared.scene.as_str()), "{}: no link of it is kept here", declared.id());
        for link in links {
            let here = format!("{}?{link}", declared.id());
            let asked = from_link(declared, link);
            assert!(asked.refused.is_empty(), "{here}: {:?} is refused: keep the address alive", asked.refused);
            // Each part holds what it says, and is no value that would be there without the link.
            let (written, author) = (to_link(&declared.controls, &asked.settings), to_link(&declared.controls, &declared.author()));
            for part in link.split(',').filter(|part| !part.starts_with("preset:")) {
                let is_held = |link: &str| link.split(',').any(|held| held == part);
                assert!(is_held(&written), "{here}: {part} now means something else: {written}");
                assert!(!is_held(&author), "{here}: {part} is the author’s own");
            }
            let mut settled = asked.settings.clone();
            assert_eq!(opened(declared).settle(&declared.controls, &declared.author(), &mut settled), None, "{here}");
            found.borrow_mut().insert(here);
        }
    });
    assert_eq!(found.borrow().len(), KEPT.len(), "a kept link opens nothing");
}

#[test]
fn a_question_to_the_finder_is_still_understood() {
    for page in pages(Edition::Site).filter(|page| page.path.ends_with("/claims/index.html")) {
        let html = parsed(&page.html);
        for (filter, value) in KEPT_QUESTION {
            let options = all(&html, &format!("select[data-control='{filter}'] option[value='{value}']"));
            assert_eq!(options.len(), 1, "{}: ?{filter}={value} asks nothing any more: keep the address alive", page.path);
        }
        assert_eq!(all(&html, "input[data-control='q']").len(), 1, "{}: ?q= asks nothing any more", page.path);
    }
}

/// Ids may be added to the list, in their place; none may vanish from the data.
#[test]
fn no_claim_has_lost_its_address() {
    let kept = fs::read_to_string(root().join("tests/kept/claims.txt")).expect("the list");
    let kept: Vec<&str> = kept.lines().collect();
    let known: BTreeSet<&str> = library().facts().claims.iter().map(|claim| claim.id.as_str()).collect();
    let lost: Vec<_> = kept.iter().filter(|id| !known.contains(**id)).collect();
    assert!(lost.is_empty(), "claims.json no longer has {lost:?}: keep the address alive, links lead to claims/#claim-…");
    assert!(kept.is_sorted(), "tests/kept/claims.txt is read more easily in order");
    let new: Vec<_> = known.iter().filter(|id| !kept.contains(id)).collect();
    assert!(new.is_empty(), "add to tests/kept/claims.txt, so that their addresses stay too: {new:?}");
}
