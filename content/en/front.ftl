# The first page: the standfirst, the proof sheet, the essay, the synthesis.
front-standfirst = Five texts of 2025, in French, disagree on the AI race: is it decided, does money decide it, is it a race at all? This page sets their claims against public evidence and offers tests.

# The proof sheet. Ready-made numbers: $claims, $checked, $confirmed, $imprecise, $wrong, $opinions, $unchecked.
proof-sentence = The five texts make { $claims } claims, including { $opinions } opinions or forecasts, which no evidence settles. Of { $checked } checked, { $confirmed } are confirmed or close. The others are imprecise, disputed or outdated ({ $imprecise }), or wrong, contradicted by their own text or not found elsewhere ({ $wrong }). Nothing read allows to judge { $unchecked }.
proof-caption = Each mark has the place and length of its claim; hover over it, touch it or tab to it, then open its entry.
proof-label = The five texts in miniature, line by line: each claim is a mark whose look tells its verdict
proof-instruction = Choose a mark to read the claim.

# The essay.
front-texts-title = What the five texts say
front-texts-1 = On { DATE("2025-01-20") }, the Chinese company DeepSeek released R1, a model, that is, a program that long computations train to answer. Text A judges the American and Chinese giants’ strategy <q lang="fr">imparable</q> [unstoppable]. For B, <q lang="fr">le jeu de l’IA n’est pas encore terminé</q> [the AI game is not over yet]. D believes in the chances of an efficient, specialised Europe. E criticises the word <q lang="fr">course</q> [race] and sees sharing above all. C, in October, worries about American and Chinese <q lang="fr">domination quasi totale</q> [almost total domination].

front-programmes-title = Three sums that do not measure the same thing
front-programmes-1 = Stargate, an American data-centre project, plans { FIGURE("d-stargate-500bn-usd", style: "long") }, an intention of private investors. China, according to D, invests { FIGURE("d-china-5-6m", style: "long") } with DeepSeek, and Europe { FIGURE("d-europe-1-96bn", style: "long") } in AI factories, public supercomputers. We did not find the European sum elsewhere.
front-programmes-2 = DeepSeek does give { FIGURE("v3-final-run", style: "long") } for V3, on which R1 is built. That is the assumed price of renting chips for one training run, without research, salaries or buying chips. This price is neither an investment by China nor the cost of R1, to which B ascribes it. Dividing one sum by another therefore measures no efficiency.
front-programmes-link = Convert these sums

front-distillation-title = Distillation helps, but neither always nor without cost
front-distillation-1 = Distilling means training a small model, the student, on the answers of a large one, the teacher. According to A, the student <q lang="fr">surpassera systématiquement</q> [will systematically outperform] a similar model trained from scratch, as if Ferrari transferred <q lang="fr">sans coût</q> [at no cost] { FIGURE("a-ferrari-80pct") } of its cars’ abilities to humbler ones. On average over four tests, R1’s smallest student keeps { FIGURE("distill-1b5-kept") } of the teacher’s score, the largest { FIGURE("distill-70b-kept") }.
front-distillation-2 = In mathematics (AIME 2024), a student solves { FIGURE("distill-32b-aime") } of the problems, a similar model without a teacher { FIGURE("zero-32b-aime") }. Neither started from scratch. QwQ-32B, of the same size and with no known distillation, solves { FIGURE("qwq-32b-aime") }. In our lab, the teacher helps when examples are few or wrong, not with { FIGURE("lab-many") } that are right.
front-distillation-3 = Distilling has a cost: R1 produced { FIGURE("r1-samples", style: "long") } for its students. DeepSeek allows anyone to distil R1, and OpenAI has accused it, without published proof, of distilling OpenAI’s models.
front-distillation-link = Train a teacher and two students

front-frontier-title = Published Chinese models follow the American ones within months
front-frontier-1 = On Chatbot Arena, the public votes blind between two models. In January 2024 the best American one had about a { FIGURE("arena-chance-2024") } chance of being preferred to the best Chinese one. In February 2025 it was { FIGURE("arena-chance-2025-revised") } or { FIGURE("arena-chance-2025") }, depending on the state of the ranking. By March 2026 the gap had reopened a little: { FIGURE("arena-chance-2026") }. An index by the institute Epoch AI puts Chinese models { FIGURE("china-lag") } behind on average since 2023.
front-frontier-2 = A judges it <q lang="fr">compliqué, voire impossible</q> [hard, even impossible] to enter the market. DeepSeek did, but such newcomers are rare and their means little known. In our simulation, which depends on assumptions, a leader that publishes nothing keeps its lead, even if distillation hands over everything.
front-frontier-link = Change the assumptions of catching up

front-stargate-europe-title = Europe’s larger sum is only announced
front-stargate-europe-1 = A asks for data centres, C for supercomputers, D for a network of small sites. InvestAI, announced in February 2025, is to raise { FIGURE("investai-total", style: "long") }, mostly private. In October, over { FIGURE("ai-factories-total", style: "long") } were committed to the AI factories.
front-stargate-europe-2 = JUPITER, the largest European machine that Epoch AI records, has { FIGURE("jupiter-chips-run") }, about one H100 each. In September 2025 the institute put Stargate’s first site at { FIGURE("abilene-h100-equivalents") }.
front-stargate-europe-link = Share out a European budget

front-unknown-title = What nobody can know
front-unknown-1 = Companies keep models, machines and accounts secret. An <q lang="fr">imparable</q> [unstoppable] strategy and a Europe that surprises are forecasts. Those who follow do so within months, with far less computing power. That shows neither that the race is decided, nor that a small budget is enough.

# The synthesis.
synthesis-title = What the evidence allows us to say
synthesis-intro = These five sentences concern only what is public: published models, declared machines, announced sums.
synthesis-doubt = Caveat, and what would overturn this
synthesis-caveat = Caveat
synthesis-overturn = What would overturn this sentence
synthesis-1 = In 2024 the best Chinese models made up most of their lag behind the American ones; since then they have followed within months, without taking a lasting lead.
    .caveat = The votes and the index differ a little, a model can be adapted to tests, and unpublished models may hide a longer lag.
    .overturn = Eighteen months’ lag on two independent measures would overturn it, as would a six-month Chinese lead on several.
synthesis-2 = Most of the known AI computing power belongs to American companies: five of them owned { FIGURE("owners-five-2024-q1") } of it in early 2024 and { FIGURE("owners-five-2025-q4") } at the end of 2025.
    .caveat = These are estimates by Epoch AI, with wide ranges; to own machines is neither to host them nor to use them.
    .overturn = Chinese computing power several times larger than what is known would overturn it, as would very large data centres in service owned by Europe or the Gulf states.
synthesis-3 = The final training run of DeepSeek-V3 is worth { FIGURE("v3-final-run", style: "long") } of chip rental; that sum covers neither the research before it, nor salaries, nor the purchase of machines, nor R1.
    .caveat = The amount comes from the company, which assumes { FIGURE("v3-gpu-hour-price", style: "long") } per chip. Its total spending is in no document that we read.
    .overturn = Accounts published by DeepSeek that give another total for this run would overturn it.
synthesis-4 = Distillation can serve the owner of a large model as well as the one who follows: nothing proves that it protects the one, nor that it favours the other.
    .caveat = One open model and one accusation without published proof are not enough; Apple’s study says when distilling pays, not who gains from it.
    .overturn = Published proof that a follower owes its place to distillation, or a leader to blocking it, would overturn it.
synthesis-5 = In October 2025 Europe had announced { FIGURE("investai-total", style: "long") } for AI and committed over { FIGURE("ai-factories-total", style: "long") } to its AI factories; its largest recorded machine remained far behind Stargate’s first site.
    .caveat = Of the announced sum, { FIGURE("investai-private", style: "long") } are expected from private investors. JUPITER, that machine, serves research, and Epoch AI’s record may miss private sites.
    .overturn = Gigafactories, very large computing centres, entering service would overturn it; so would the discovery of large European sites that the record lacks.
