//! Bad data in the tables that hold our readings of texts and law fails the build: the space race, the rules, the voices.

use crate::{
    planted::{Plant, SAFE, find, table},
    planted_scenes::problems,
};

pub(crate) const PLANTS: &[Plant] = &[
    Plant {
        name: "level-that-the-law-has-not",
        file: table!("ai_act_uses"),
        from: "asylum,state,Examining a request for asylum,high,",
        to: "asylum,state,Examining a request for asylum,transparency,",
        what: "no part of the law does",
        remedy: "write the dates of ai_act_timeline.csv",
        ..SAFE
    },
    Plant {
        name: "article-that-the-law-writes-otherwise",
        file: table!("ai_act_uses"),
        from: "prohibited,5(1)(e),,",
        to: "prohibited,5-1-e,,",
        what: "column \"article\" holds \"5-1-e\"",
        remedy: "write it as the law does: “5(1)(f)”",
        ..SAFE
    },
    Plant {
        name: "annex-that-the-law-writes-otherwise",
        file: table!("ai_act_uses"),
        from: "\"III, 4(a)\"",
        to: "\"3, 4(a)\"",
        what: "column \"annex\" holds \"3, 4(a)\"",
        remedy: "write it as the law does: “III, 4(a)”",
        ..SAFE
    },
    Plant {
        name: "ban-by-another-article",
        file: table!("ai_act_uses"),
        from: "prohibited,5(1)(c),,",
        to: "prohibited,50(1),,",
        what: "is of the level \"prohibited\" by article \"50(1)\"",
        remedy: "name the point of article 5, or mend the level",
        ..SAFE
    },
    Plant {
        name: "high-risk-by-no-list",
        file: table!("ai_act_uses"),
        from: "high,50(3),\"III, 1(c)\",",
        to: "high,50(3),,",
        what: "is of the level \"high\" by article \"50(3)\" and annex \"\"",
        remedy: "name article 6, annex III or annex I, or mend the level",
        ..SAFE
    },
    Plant {
        name: "uses-counted-otherwise",
        file: "public/data/figures.json",
        from: "\"value\": 28\n",
        to: "\"value\": 29\n",
        what: "\"act-uses\" is 29, and what ai_act_uses.csv holds goes from 28 to 28",
        remedy: "src/scenes/rules/data.rs:",
        ..SAFE
    },
    Plant {
        name: "range-of-a-speaker",
        file: table!("regulation_spectrum"),
        from: "d,Text D,2,1,2,",
        to: "d,Text D,0,1,2,",
        what: "goes from 1 over 0 to 2",
        remedy: "write low ≤ position ≤ high",
        ..SAFE
    },
    Plant {
        name: "claim-of-a-speaker",
        file: table!("regulation_spectrum"),
        from: ",d-markl-data-rules,",
        to: ",d-markl-data-rule,",
        what: "names the unknown claim \"d-markl-data-rule\"",
        remedy: "name a claim of claims.json",
        ..SAFE
    },
    Plant {
        name: "days-off-the-calendar",
        file: table!("two_races"),
        from: "sputnik,space,,1957-10-04,798,",
        to: "sputnik,space,,1957-10-04,799,",
        what: "column \"days\" holds \"799\", and the calendar says 798",
        remedy: "count from the line’s first event",
        ..SAFE
    },
    Plant {
        name: "claim-of-an-event",
        file: table!("two_races"),
        from: ",e-soviet-moon-probe,",
        to: ",e-soviet-moon-prob,",
        what: "column \"claims\" names the unknown claim \"e-soviet-moon-prob\"",
        remedy: "name claims of claims.json",
        ..SAFE
    },
    Plant {
        name: "event-of-the-ai-line",
        file: table!("two_races"),
        from: "r1,ai,2025-01-20,",
        to: "r1,ai,2025-01-19,",
        what: "column \"event\" names the unknown event \"2025-01-19\"",
        remedy: "name an event of events.csv",
        ..SAFE
    },
    Plant {
        name: "date-typed-twice",
        file: table!("two_races"),
        from: "r1,ai,2025-01-20,,",
        to: "r1,ai,2025-01-20,2025-01-20,",
        what: "does not allow \"2025-01-20\" (column /date)",
        remedy: "its schema describe it",
        ..SAFE
    },
    Plant {
        name: "day-of-an-event",
        file: table!("events"),
        from: "2025-01-20,2025-01-20,day,Monday,",
        to: "2025-01-20,2025-01-20,day,Tuesday,",
        what: "column \"weekday\" holds \"Tuesday\", and the calendar says Monday",
        remedy: "mend the day or the date",
        ..SAFE
    },
    Plant {
        name: "step-told-twice",
        file: table!("events"),
        from: "confirmed,4,200000000000,",
        to: "confirmed,3,200000000000,",
        what: "is a second step 3 of the week",
        remedy: "give each step to one event",
        ..SAFE
    },
    Plant {
        name: "cell-of-the-matrix",
        file: table!("race_matrix"),
        from: "motive,a,race,to control a market,a-control-models-market,a\n",
        to: "",
        what: "has no line for \"motive\" and \"a\"",
        remedy: "write one",
        at: Some("row,column"),
        ..SAFE
    },
    Plant {
        name: "claim-of-another-text-in-the-matrix",
        file: table!("race_matrix"),
        from: ",a-control-models-market,a",
        to: ",b-europe-wakeup,a",
        what: "column \"claims\" names \"b-europe-wakeup\", no claim of text a",
        remedy: "name claims of that text",
        ..SAFE
    },
    Plant {
        name: "answer-of-the-ladder",
        file: table!("openness_ladder"),
        from: "r1,DeepSeek-R1,DeepSeek,china,2025-01-20,yes,no,partly,no,",
        to: "r1,DeepSeek-R1,DeepSeek,china,2025-01-20,yes,no,partly,yes,",
        what: "comes to 4, and the figure \"race-r1-open-rungs\" is 3",
        remedy: "mend the row or the figure",
        ..SAFE
    },
    Plant {
        name: "cell-of-the-map-left-out",
        file: table!("argument_map"),
        from: "q10,c,silent,\n",
        to: "",
        what: "has no row of \"q10-c\"",
        remedy: "a text that says nothing is silent",
        at: Some("question_id,source"),
        ..SAFE
    },
    Plant {
        name: "cell-of-the-map-twice",
        file: table!("argument_map"),
        from: "q10,c,silent,",
        to: "q10,b,silent,",
        what: "is a second row of \"q10-b\"",
        remedy: "keep one of them",
        ..SAFE
    },
    Plant {
        name: "claim-of-another-text-on-the-map",
        file: table!("argument_map"),
        from: "q07,d,no,d-",
        to: "q07,d,no,a-",
        what: "which is no claim of text \"d\"",
        remedy: "name a claim of claims.json that the text makes",
        ..SAFE
    },
    Plant {
        name: "answer-left-out",
        file: table!("claim_questions"),
        from: "d-electricity-expensive,q07\n",
        to: "",
        what: "\"d-electricity-expensive\" answers \"q07\" here, and not in claim_questions.csv",
        remedy: "add its row there, or take it out",
        reported_in: Some(table!("argument_map")),
        at: Some("q07,d,"),
    },
    Plant {
        name: "contradiction-left-out",
        file: table!("contradictions"),
        from: "b-open,b,q09,b-r1-fully-open;b-training-data-unknown\n",
        to: "",
        what: "has no row with \"b-r1-fully-open\"",
        remedy: "add the row, or change the verdict",
        at: Some("id,source"),
        ..SAFE
    },
    Plant {
        name: "contradiction-of-one-claim",
        file: table!("contradictions"),
        from: "d-stargate-500bn-usd;d-us-500bn-eur",
        to: "d-stargate-500bn-usd",
        what: "\"d-currency\" names 1 claims",
        remedy: "name the two claims",
        ..SAFE
    },
];

#[test]
fn every_fault_planted_in_a_reading_is_found_and_explained() {
    find(PLANTS, &problems);
}
