# The first page: the standfirst, the proof sheet, the essay, the synthesis.
front-standfirst = Five texts in French, all of 2025, disagree on the AI race: is it decided, does money decide it, is it a race at all? This page sets their claims against public evidence and offers tests to run yourself.

# The proof sheet. Ready-made numbers: $claims, $checked, $confirmed, $imprecise, $wrong, $opinions, $unchecked.
proof-sentence = The five texts make { $claims } claims, of which { $opinions } are opinions or forecasts that no evidence can settle. Of the { $checked } that we checked, { $confirmed } are confirmed or close, { $imprecise } imprecise, disputed or outdated, and { $wrong } wrong, contradicted by their own text or not found. That leaves { $unchecked } that we have not checked.
proof-caption = Each mark has the place and length of its claim in the text, set in short lines; hover over it, touch it or tab to it to read it, then follow it to its entry.
proof-label = The five texts in miniature, line by line: each claim is a mark whose look tells its verdict
proof-instruction = Choose a mark to read the claim.

# The essay.
front-texts-title = What the five texts say
front-texts-1 = Four texts came soon after the release, on { DATE("2025-01-20") }, of R1, a model by the Chinese company DeepSeek. A model is the program that works out an AI assistant’s answers. Text A, a blog post, judges the American and Chinese giants’ strategy <q lang="fr">imparable</q> [unstoppable]. For B, a column, <q lang="fr">le jeu de l’IA n’est pas encore terminé</q> [the AI game is not over yet]. D, an analysis translated from German, believes that an efficient, specialised Europe has chances. E, an editorial, criticises the word “race” and sees sharing above all. C, written in October, worries about <q lang="fr">domination quasi totale</q> [almost total domination] by the United States and China.
front-texts-2 = Three questions divide them: is the race decided, does money decide it, what should Europe build?

front-programmes-title = Three sums that do not measure the same thing
front-programmes-1 = D compares three programmes. Stargate, an American data-centre project, plans { FIGURE("d-stargate-500bn-usd", style: "long") }, an intention of private investors. China invests { FIGURE("d-china-5-6m", style: "long") } with DeepSeek, D writes. That is the assumed price of renting chips for one training run, the computation that produces a model. Europe invests { FIGURE("d-europe-1-96bn", style: "long") }, according to D, in AI factories, public supercomputers for research and companies.
front-programmes-2 = Stargate’s announcement is real, and DeepSeek does give { FIGURE("v3-final-run", style: "long") } for V3, the model behind R1. Yet it is neither an investment by China nor the cost of R1, to which B ascribes the sum. It excludes research, salaries and the purchase of chips. We did not find the European sum elsewhere. Dividing one sum by another therefore measures no efficiency.
front-programmes-link = Try: express these sums in one unit

front-distillation-title = Distillation helps, but not always, and not at no cost
front-distillation-1 = Distillation means training a small model, the student, on the answers of a large one, the teacher. According to A, the student <q lang="fr">surpassera systématiquement</q> [will systematically outdo] a similar small model trained from scratch. A imagines Ferrari transferring { FIGURE("a-ferrari-80pct") } of its cars’ abilities to more modest ones, <q lang="fr">sans coût</q> [at no cost]. On average over four tests, R1’s smallest student keeps { FIGURE("distill-1b5-kept") } of its score, and the largest { FIGURE("distill-70b-kept") }.
front-distillation-2 = In mathematics, on AIME 2024, a middle-sized student solves { FIGURE("distill-32b-aime") } of the problems, a similar model without a teacher { FIGURE("zero-32b-aime") }. Neither started from scratch. QwQ-32B, of the same size, solves { FIGURE("qwq-32b-aime") }, and nothing says that it was distilled from R1.
front-distillation-3 = In our small lab, the teacher helps when examples are few or wrong; with { FIGURE("lab-many") }, all correct, it no longer helps. Distilling has a cost too: R1 produced { FIGURE("r1-samples", style: "long") } for its students. A study by Apple supports A on one point: distilling pays when the teacher exists already or serves many students. But DeepSeek allows anyone to distil R1, and OpenAI accuses it, without published proof, of distilling its models.
front-distillation-link = Try: train a teacher and two students

front-frontier-title = Published Chinese models follow the American ones within months
front-frontier-1 = On Chatbot Arena, the public compares the answers of two unnamed models, then votes. In January 2024 the best American model won against the best Chinese one about { FIGURE("arena-chance-2024") } of the time. In February 2025 it was { FIGURE("arena-chance-2025-revised") } or { FIGURE("arena-chance-2025") }, depending on the state of the ranking. The gap has reopened a little since: { FIGURE("arena-chance-2026") } in March 2026. An index by the institute Epoch AI, drawn from dozens of tests, puts Chinese models { FIGURE("china-lag") } behind on average since 2023.
front-frontier-2 = Entering this market is, according to A, <q lang="fr">compliqué, voire impossible</q> [hard, even impossible]. That is disputed: DeepSeek did enter it, but such cases are rare and their means little known. Moreover, a model can be adapted to tests. We assume, in a simulation, a leader and two followers. In this model, a leader that publishes nothing and that nobody can distil is never overtaken. The outcome depends on the assumptions.
front-frontier-link = Try: change the assumptions of catching up

front-compute-title = Most of the known computing power is American
front-compute-1 = Computing power, that is, what machines compute in a second, serves to train models. The curve shows each region’s share of Epoch AI’s record. At the end of 2024, the United States hosted { FIGURE("us-standing-2024") } of it. By its estimates, five American companies owned { FIGURE("owners-five-2024-q1") } of the world’s computing power in early 2024, and { FIGURE("owners-five-2025-q4") } at the end of 2025. The { FIGURE("d-us-70pct-compute") } that D ascribes to American companies is close to that.
front-compute-2 = The record covers { FIGURE("epoch-coverage-low") } to { FIGURE("epoch-coverage-high") } of the world’s computing power and stops in July 2025. It tells where machines stand, and not who owns them. The American share was lowest in 2021: starting from that year exaggerates the rise. The curve counts replaced machines twice; without this double count, it ends at { FIGURE("us-standing-2025") }. Together, the United States and China host most of the record.

front-stargate-europe-title = In 2025, Europe’s money is mostly announced
front-stargate-europe-1 = A asks for data centres, C for supercomputers, and D prefers a network of small sites. In February 2025, the European Commission announced InvestAI, which is to raise { FIGURE("investai-total", style: "long") }, mostly private. The money committed is more modest: over { FIGURE("ai-factories-total", style: "long") } for the AI factories in October 2025.
front-stargate-europe-2 = We assume how the price of chips will move, on which depends what these sums buy. JUPITER, the largest European machine that Epoch AI records, has { FIGURE("jupiter-chips-run") }; in September 2025, Stargate’s first site was equivalent, by the institute’s estimate, to { FIGURE("abilene-h100-equivalents") } like them. A judges European energy <q lang="fr">relativement peu chère</q> [relatively cheap]. On average, that is wrong: in 2024, the Union’s power-hungry industries paid { FIGURE("electricity-eu-over-us", style: "long") } the American price for electricity. The Nordic countries are an exception.
front-stargate-europe-link = Try: share out a European budget

front-unknown-title = What nobody can know
front-unknown-1 = Public evidence stops at what companies show: they keep models, machines and accounts to themselves. An <q lang="fr">imparable</q> [unstoppable] strategy and a Europe that surprises are forecasts; building big or small is a choice. Our answer remains limited. Those who follow do so within months, with far less computing power than those who lead. That shows neither that the race is decided, nor that a small budget is enough.

# The synthesis.
synthesis-title = What the evidence allows us to say
synthesis-intro = Five sentences, each with its caveat and with what would overturn it. They concern what is public: published models, declared machines, announced sums.
synthesis-caveat = Caveat
synthesis-overturn = What would overturn this sentence
synthesis-1 = In 2024 the best Chinese models made up most of their lag behind the American ones; since then they have followed within months, without taking a lasting lead.
    .caveat = The votes of the public and Epoch AI’s index do not say quite the same thing, and a model can be adapted to tests. Companies keep unpublished models: the true lag may be longer.
    .overturn = A lag of more than a year and a half on two independent measures would overturn it; so would a Chinese model that leads on several measures for six months.
synthesis-2 = Most of the known AI computing power belongs to American companies: five of them owned { FIGURE("owners-five-2024-q1") } of it in early 2024 and { FIGURE("owners-five-2025-q4") } at the end of 2025.
    .caveat = These shares are estimates by Epoch AI, with wide ranges; to own machines is neither to host them nor to use them. The record by place covers only { FIGURE("epoch-coverage-low") } to { FIGURE("epoch-coverage-high") } of the world’s computing power.
    .overturn = A census of Chinese machines several times the record would overturn it; so would European, Chinese or Gulf sites of several gigawatts in service.
synthesis-3 = The final training run of DeepSeek-V3 is worth { FIGURE("v3-final-run", style: "long") } of chip rental; that sum covers neither the research before it, nor salaries, nor machines, nor R1.
    .caveat = The amount comes from the company, which assumes a price of { FIGURE("v3-gpu-hour-price", style: "long") } per chip. What DeepSeek spent in all is in no document that we read.
    .overturn = Accounts published by DeepSeek that give another total for this run would overturn it.
synthesis-4 = Distillation can serve the owner of a large model as well as those who follow: neither a moat nor a leak is proved.
    .caveat = One open model, R1, and one accusation without published proof are not enough to conclude. Apple’s study says when distilling pays, and not who will gain from it.
    .overturn = Published proof that a follower owes its place to distilling a rival would overturn it; so would proof that a leader prevented it, and kept its lead for that reason.
synthesis-5 = In October 2025 Europe had announced { FIGURE("investai-total", style: "long") } for AI and committed over { FIGURE("ai-factories-total") } to its AI factories; its largest recorded machine remained far behind Stargate’s first site.
    .caveat = Of the announced sum, { FIGURE("investai-private", style: "long") } are expected from private investors. JUPITER is a research machine, and the record may miss private sites.
    .overturn = Gigafactories in service would overturn it; so would the discovery of large European sites that the record lacks.
