# Scene “rules”: what moves.
rules-month-1 = January
rules-month-2 = February
rules-month-3 = March
rules-month-4 = April
rules-month-5 = May
rules-month-6 = June
rules-month-7 = July
rules-month-8 = August
rules-month-9 = September
rules-month-10 = October
rules-month-11 = November
rules-month-12 = December
rules-month-of = { $month } { $year }
rules-date = { $day } { $month }
rules-first-day = { $n }
rules-postponed = { $first }, put off to { $later } (likely)
rules-article = article { $n }
rules-annex = annex { $n }
rules-sort-label = Seven uses of AI, a row each, and the levels of the law as columns
rules-sort-head-unsorted = to sort
rules-sort-head-banned = banned
rules-sort-head-high = high risk
rules-sort-head-transparency = disclosed
rules-sort-head-general = model
rules-sort-head-minimal = minimal
rules-sort-head-outside = outside
rules-sort-level-unsorted = to sort
rules-sort-level-banned = banned
rules-sort-level-high = high risk, allowed with duties
rules-sort-level-transparency = to be disclosed to people
rules-sort-level-general = general-purpose model
rules-sort-level-minimal = without duty (minimal)
rules-sort-level-outside = outside the law
rules-sort-rule-banned = banned
rules-sort-rule-banned-except = banned, with exceptions
rules-sort-rule-high = high risk, allowed with duties
rules-sort-rule-high-elsewhere = high risk, by other laws
rules-sort-rule-transparency = to be disclosed to people
rules-sort-rule-general = general-purpose model, with rules of its own
rules-sort-rule-minimal = without duty, a level that the law does not name
rules-sort-rule-outside = outside the law
rules-sort-key-you = you
rules-sort-key-law = the law
rules-sort-key-except = with exceptions
rules-sort-ask = <b>{ $use }</b>: where would you put this use?
rules-sort-said = <b>{ $use }</b>. You: { $yours }. The law: <b>{ $law }</b>{ $has-place ->
    [yes] {" "}({ $place })
   *[no] {""}
}.{ $begins ->
    [yes] {" "}The rule applies from { $from }.
   *[no] {""}
}
rules-sort-but = To note: { $except }.
rules-sort-count = In this field, { $placed ->
    [0] none of the { $of } uses is placed
    [1] only one of the { $of } uses is placed, { $same ->
        [0] at another level than in the law
       *[other] at the same level as in the law
    }
   *[other] { $placed } of the { $of } uses are placed, { $same ->
        [0] none at the same level as in the law
        [1] only one at the same level as in the law
       *[other] { $same } at the same level as in the law
    }
}{ $elsewhere ->
    [yes] ; in all, { $all-placed ->
        [1] only one of { $all }, { $all-same ->
            [0] otherwise than in the law
           *[other] as in the law
        }
       *[other] { $all-placed } of { $all }, { $all-same ->
            [0] none as in the law
            [1] only one as in the law
           *[other] { $all-same } as in the law
        }
    }
   *[no] {""}
}.
rules-sort-judged = { $banned ->
    [0] Your sorting bans <b>none</b> of the { $high } high-risk uses.
    [1] Your sorting bans <b>one</b> of the { $high } high-risk uses.
   *[other] Your sorting bans <b>{ $banned }</b> of the { $high } high-risk uses.
} The law allows all of them, with duties.
rules-sort-column-use = Use
rules-sort-column-yours = You
rules-sort-column-law = The law
rules-sort-column-where = Article, annex
rules-sort-column-except = To note
rules-sort-column-from = From
rules-sort-table = The uses, your sorting and the law
rules-sort-use-live-face-police = Police, live faces: The police recognises the faces of a crowd live
rules-sort-use-later-face-police = Police, recorded faces: The police looks for a suspect in recorded video
rules-sort-use-unlock-phone = Unlocking a phone: A phone recognises its owner
rules-sort-use-emotion-work = Emotions at work: An employer reads emotions in video calls
rules-sort-use-emotion-shop = Emotions in a shop: A shop reads the emotions of its customers
rules-sort-use-scrape-faces = Collecting faces: A firm collects faces from the web for a database
rules-sort-use-religion-photo = Opinions from a face: Guessing religion or opinions from a face
rules-sort-use-social-score = Rating inhabitants: A town rates its inhabitants by their behaviour
rules-sort-use-hiring = Sorting applications: Sorting applications for a job
rules-sort-use-worker-rating = Rating workers: Rating and dismissing platform workers
rules-sort-use-exam = Marking exams: Marking exams or watching for cheating
rules-sort-use-credit = Deciding on a loan: Deciding who gets a loan
rules-sort-use-health-insurance = Pricing insurance: Setting the price of life or health insurance
rules-sort-use-manipulate = A game that manipulates: A game pushes children to spend by hidden means
rules-sort-use-predict-crime = Predicting a crime: Predicting that a person will commit a crime from a profile alone
rules-sort-use-emergency = Sorting emergencies: Sorting emergency calls
rules-sort-use-asylum = Examining asylum: Examining a request for asylum
rules-sort-use-judge = Helping a judge: Helping a judge to apply the law
rules-sort-use-grid = Electricity grid: Keeping an electricity grid safe
rules-sort-use-medical-device = Reading scans: Reading scans as a medical device
rules-sort-use-self-driving = Self-driving car: Driving a car by itself
rules-sort-use-chatbot = Chatbot: A customer talks to a chatbot
rules-sort-use-deepfake = Faked video: Making a faked video of a minister
rules-sort-use-gpai = GPT, Mistral, R1: Publishing a general-purpose model such as GPT, Mistral or R1
rules-sort-use-spam = Spam filter: Filtering spam
rules-sort-use-video-game = Opponents in a game: Moving the opponents in a video game
rules-sort-use-army = Military drone: Guiding a military drone
rules-sort-use-research = Research model: Making a model only for research
rules-sort-except-live-face-police = what stays possible is to search for victims and missing persons, to avert a specific and imminent threat or an attack, and to find suspects of grave crimes, if the country’s law provides for it and a judge or an independent authority authorises it first; the use is then high-risk
rules-sort-except-later-face-police = it is the same recognition, but after the fact; a judge or an authority has to authorise it within two days at most, except for the first identification of a suspect from facts, and never at random
rules-sort-except-unlock-phone = to verify that people are who they say they are is left out of the list of high risks
rules-sort-except-social-score = only if the rating leads to bad treatment that is unjustified or unrelated
rules-sort-except-emotion-work = medical or safety reasons are allowed, such as spotting a tired driver
rules-sort-except-emotion-shop = people must also be told
rules-sort-except-predict-crime = supporting a human assessment based on facts is allowed, and then high-risk
rules-sort-except-manipulate = if it causes, or is likely to cause, significant harm
rules-sort-except-religion-photo = labelling data acquired lawfully is allowed
rules-sort-except-hiring = a narrow or preparatory task is not high-risk, unless it draws up profiles of people
rules-sort-except-credit = detecting fraud is not included
rules-sort-except-health-insurance = other insurance is not included
rules-sort-except-medical-device = only if the device has to be checked by an outside body
rules-sort-except-self-driving = the rules come through the law on vehicles
rules-sort-except-chatbot = it is not needed if it is obvious
rules-sort-except-deepfake = the rule is lighter for what is evidently art or satire; the marking has a later date for systems already on the market
rules-sort-except-gpai = above a threshold of computing, a risk for society as a whole is presumed, and duties grow; below it, they are lighter for free and open models
rules-sort-except-army = only what is exclusively military, defence or national security
rules-timeline-month-start = February 2025
rules-timeline-label = The parts of the law, a bar each from its date on, and the month chosen
rules-timeline-short-bans = Bans
rules-timeline-short-models = General-purpose models
rules-timeline-short-transparency = Transparency: saying that it is AI
rules-timeline-short-listed = High risk: work, school, loans, police…
rules-timeline-short-products = High risk: medical devices, toys…
rules-timeline-part-bans = the bans
rules-timeline-part-models = the rules for general-purpose models
rules-timeline-part-transparency = the duties of transparency
rules-timeline-part-listed = the duties for high-risk uses (work, school, loans, police…)
rules-timeline-part-products = those for high-risk products (medical devices, toys…)
rules-timeline-state = In the month chosen, { $name }: { $applies ->
    [yes] already in application
   *[no] not yet
}
rules-timeline-sentence = At the end of { $month }{ $some ->
    [yes] , what <b>applies</b> is: { $now }
   *[no] , nothing of the law applies yet
}.{ $more ->
    [yes] {" "}Still to come: { $then }.
   *[no] {""}
} Of the uses of the sorting, { $governed ->
    [0] <b>none</b> has its rule yet
    [1] only <b>one</b> has its rule already
   *[other] <b>{ $governed }</b> have their rule already
}{ $waiting ->
    [0] {" "}and none waits for it any more
    [1] {" "}and only one waits for it
   *[other] {" "}and { $waiting } wait for it
}.{ $moved ->
    [changed] {" "}By the dates of 2024, more would apply already; those of the postponement are likely, their publication was not seen.
    [first] {" "}The postponement voted in 2026 puts a part of it off; its dates are likely, their publication was not seen.
   *[no] {""}
}
rules-timeline-key-sure = confirmed
rules-timeline-key-likely = likely
rules-timeline-key-now = month’s end
rules-timeline-sure = confirmed
rules-timeline-likely = likely
rules-timeline-column-date = Date
rules-timeline-column-what = Step or part of the law
rules-timeline-column-article = Article
rules-timeline-column-sure = Certainty
rules-timeline-table = The calendar of the law
rules-timeline-step-signed = The law is signed
rules-timeline-step-published = It appears in the Official Journal
rules-timeline-step-in-force = It enters into force
rules-timeline-step-bans = The bans apply, and the duty to train those who use AI
rules-timeline-step-models = The rules for general-purpose models and most penalties apply
rules-timeline-step-agreed = Political agreement on a postponement of high risk
rules-timeline-step-adopted = The Council adopts the postponement, after Parliament
rules-timeline-step-general = General application, transparency; first date for high-risk uses
rules-timeline-step-added = Additions of 2026: faked intimate images banned, marking by systems already on the market
rules-timeline-step-products = First date for high-risk products; general-purpose models from before August 2025 must comply
rules-timeline-step-listed-later = High-risk uses, after the postponement
rules-timeline-step-products-later = High-risk products, after the postponement
rules-spectrum-label = Seven rows, from brake to asset: the voices that speak of rules, those that are silent, and you
rules-spectrum-brake = brake
rules-spectrum-asset = asset
rules-spectrum-mark = You
rules-spectrum-silent = { $name }: does not speak of it
rules-spectrum-name-a = Text A
rules-spectrum-name-b = Text B
rules-spectrum-name-c = Text C
rules-spectrum-name-d = Text D
rules-spectrum-name-e = Text E
rules-spectrum-name-altman = Altman, in text D
rules-spectrum-name-markl = Markl, in text D
rules-spectrum-says-a = does not speak of rules
rules-spectrum-says-b = wants appropriate rules that do not slow things down
rules-spectrum-says-c = does not speak of rules
rules-spectrum-says-d = sees an advantage, a selling point, a lead in the law, and also speaks of a delicate balance
rules-spectrum-says-e = speaks of Chinese censorship, not of European rules
rules-spectrum-says-altman = fears that the law may slow innovation and create dependence, and promises to comply with it
rules-spectrum-says-markl = calls for clear rules on the use of data
rules-spectrum-at-strong-brake = rules are above all a brake
rules-spectrum-at-brake = rather a brake
rules-spectrum-at-middle = in the middle
rules-spectrum-at-asset = rather an asset
rules-spectrum-at-strong-asset = rules are above all an asset
rules-spectrum-claim = claim { $n }
rules-spectrum-sentence = This is where you place yourself: <b>{ $you }</b>. { $inside ->
    [yes] Voices whose words fit this place too, as we read them: { $near }.
   *[no] As we read them, the voice least far away is: { $near }.
} Three texts have no mark: A, C and E do not speak of European rules.
rules-spectrum-chosen = <b>{ $name }</b>: { $says }.{ $linked ->
    [yes] {" "}See: { $claims }.
   *[no] {" "}No mark on the line: this silence is no position.
}
rules-spectrum-column-who = Voice
rules-spectrum-column-position = Position
rules-spectrum-column-low = Lowest
rules-spectrum-column-high = Highest
rules-spectrum-column-says = What is said
rules-spectrum-table = Brake or asset, from minus two to two, as we read it
