# Around the scenes.
site-title = The AI race, put to the test
site-title-html = The AI race, <em>put to the test</em>
site-description = Five texts of 2025, in French, disagree on the AI race. Their claims, one by one, against public evidence.
site-skip = Skip to the text
site-languages = Language
site-contents = Contents

theme-legend = Theme
theme-auto = Auto
theme-light = Light
theme-dark = Dark

regions-table = The data as a table

movement-claim = The claim
movement-guess = Your guess
movement-test = The test
movement-evidence = What the evidence says
movement-sources = Sources and data

scene-readme = Equations, quantities, and everything left out
scene-objection = Does a verdict, a number or a sentence seem wrong to you? Here is how to say so.
scene-method = Method, and what the scene leaves out

meaning-confirmed = The evidence says the same.
meaning-close = About what the evidence says, but for rounding or a detail.
meaning-imprecise = Right in part; the attribution, the wording or the scope is not.
meaning-disputed = There is evidence both ways.
meaning-outdated = True at the time, no longer.
meaning-wrong = The evidence says otherwise.
meaning-contradicted-inside = The text says the opposite elsewhere.
meaning-not-found = No document we read supports it.
meaning-derived = We computed it; the source does not say it.
meaning-opinion = A judgement or a forecast: it cannot be checked.
meaning-not-checked = Not checked: nothing that we read allows a judgement.

origin-stated = said by the source
origin-evidence = evidence
origin-derived = computed by us
origin-assumption = assumption

status-announced = announced
status-committed = committed
status-operating = operating
status-spent = spent

publisher-a = Teilo’s blog
publisher-b = column in the computer press
publisher-e = editorial, from space to AI
organisation-european-commission = European Commission
organisation-european-union = European Union
organisation-european-parliament = European Parliament
organisation-european-central-bank = European Central Bank
organisation-official-journal-of-the-european-union = Official Journal of the European Union
organisation-iea = IEA
organisation-federal-reserve = Federal Reserve
organisation-national-assembly-library-of-korea = National Assembly Library of Korea
organisation-wikipedia = Wikipedia
organisation-copy = { $name } (copy)
source-title-calc = Simulations of this site: code, equations and assumptions
source-title-ref-48 = Computations on the two findings: chances of being preferred, coverage of the record
seen-text = Read in full.
seen-repository = Read in a public repository.
seen-primary = Read on the body’s own page.
seen-press = Read in the press, which quotes the source.
seen-mirror = Read in a copy.
seen-computed = Computed by this project.
seen-not-seen = Not read.
date-unknown = undated
date-inferred = (date inferred by us)
address-unknown = Address not known.
figure-document = (the document)
ahead-forecast = announced ahead
ahead-kept-up = page kept up to date after its date

figure-range = from { $low } to { $high }

figures-title = Figures
figures-intro = Every number of these pages has its line here, with its date and its source. The line beside it says where it comes from: solid for evidence, dashed for what one of the five texts says, double for what we compute, dotted for what we assume.

sources-title = Sources
sources-texts = The five texts
sources-evidence = The evidence
sources-evidence-note = Each fact was read in a stored copy of the document, or in the press or a copy that quotes it: it is said which. Where the address is that of a quoted original, we have not always read the page itself.

share-citation = “{ $title }”, The AI race, put to the test.

embed-home = The AI race, put to the test: the whole scene

notice-failed-one = This part could not come alive. What it shows still holds.
notice-failed = The controls could not start in this browser. Text, charts and tables remain right, in the starting view.
notice-close = Close
notice-no-script = JavaScript is off: the controls do not move, but text, charts and tables are complete.

start-extract = If this page looks bare, it is still inside the archive: extract the whole folder first (right click, “Extract all”), then open LISEZMOI.html again.
start-open = Read

credits-title = Credits and licences
credits-epoch = Data: Epoch AI, <cite>Data on AI Models, GPU Clusters, Frontier AI Data Centers, AI Companies</cite>, epoch.ai, CC BY { "4.0" }, modified (fewer columns, shares recomputed).
credits-deepseek = DeepSeek-AI, DeepSeek-V3 and DeepSeek-R1 technical reports (MIT-licensed repositories).
credits-texts = The five texts belong to their authors; we quote only a few words of them, attributed.
credits-fonts = Type: Newsreader and Instrument Sans, SIL OFL licence.
credits-code = Code: MIT or Apache { "2.0" }, at your choice. Data: see the licence of each table.
credits-data = The published data:
credits-privacy = This page calls no third party, sets no cookie and follows nobody.

verdict-said = {": "}
proof-confirmed = confirmed or close
proof-imprecise = imprecise, disputed or outdated
proof-wrong = wrong, contradicted or not found
proof-opinion = opinion or forecast
proof-unchecked = not checked
proof-read = Read its entry
proof-table = Claims by text and verdict
proof-text = Text

movement-meaning = What this means
movement-verdicts = Verdict by claim
scene-opinion = One opinion or forecast, which no evidence settles
scene-opinions = { $n } opinions and forecasts, which no evidence settles
scene-further-claim = One more claim
scene-further-claims = { $n } more claims
scene-previous = Previous scene
scene-next = Next scene
scene-way = Other scenes

entry-permanent = Permanent address of this entry

claims-title = Claims
claims-description = What the five texts claim, one claim after another, each with its verdict.
claims-intro = The { CLAIMS() } claims of the five texts, in the order in which they are made, each with its verdict. Each has its reason, and its evidence where there is some.
claims-none-title = What is no claim
claims-none-intro = The inventory also lists what the texts merely name, and what we computed or remarked ourselves. None of it is counted.
not-claim-actor-index = An actor is named, nothing is said of it.
not-claim-our-computation = Our computation, not the text’s words.
not-claim-document = A particular of the document.
not-claim-boilerplate = A standing phrase of the page.
not-claim-tag-list = A list of key words.
not-claim-our-remark = Our remark.
not-claim-about-the-author = Said of the author, not of the subject.
claim-line = line { $n }
claim-object = Report an error

finder-legend = Find a claim
finder-words = Find a word
finder-any = all
finder-reset = Show all
finder-text = Text
finder-topic = Topic
finder-kind = Kind
finder-verdict = Verdict
finder-scene = Scene that tests it
finder-question = Question

kind-argument = argument
kind-strategy = strategy
kind-measure = measure asked for
kind-actor = actor
kind-figure = figure
kind-event = event
kind-quote = reported words
kind-analogy = analogy

topic-actors = who takes part in the race
topic-benchmarks = benchmarks
topic-china = China
topic-compute = computing power
topic-concentration = concentration of power
topic-cost = costs and sums
topic-distillation = distillation
topic-efficiency = efficiency
topic-energy = energy
topic-europe-measures = what Europe should do
topic-europe-strengths = Europe’s strengths
topic-finance = funding
topic-jupiter = JUPITER
topic-markets = stock market
topic-meta = the text itself
topic-mistral = Mistral
topic-models = models
topic-openness = openness of models
topic-pace = pace of progress
topic-pricing = prices for users
topic-privacy = privacy
topic-quotes = reported words
topic-race-frame = the idea of a race
topic-regulation = regulation
topic-sovereignty = sovereignty
topic-space-analogy = comparison with the space race
topic-stargate-europe = a European Stargate
topic-strategies = strategies
topic-timeline = timeline
figures-description = Every number of these pages, with its value, date, source and computation.
sources-description = The five texts, and the documents read to check them.
sources-intro = The five texts of 2025, and the documents with which their claims are compared.
glossary-description = The technical words of these pages, explained in a few sentences.

embed-sources = Sources:
embed-licence = CC BY { "4.0" }
embed-more = and { $n } more
