# Glossary. `term-<key>` is the word; `.forms`, how prose writes it, the longest first; `.source`, left out, leaves a standard definition.
glossary-title = Glossary
glossary-intro = The technical words of these pages, each explained in a few sentences.
glossary-standard = Standard definition

term-distillation = Distillation
    .forms = distillations | distillation | distilling | distilled | distils | distil
    .definition = Training a small model, the student, on the answers of a larger one, the teacher, instead of letting it learn without it. DeepSeek drew smaller models from its model R1 in this way, with { FIGURE("r1-samples", style: "long") } that R1 had produced.
    .source = ref-07, ref-01

term-teacher-student = Teacher model, student model
    .forms = teacher models | student models | taught student | teacher model | student model | teachers | teacher | students | student
    .definition = In distillation, the teacher model gives its answers; the student model, smaller, learns to reproduce them. In DeepSeek’s paper, R1 is the teacher.
    .source = ref-07, ref-01

term-final-run = Final training run
    .forms = final training runs | final training run | final runs | final run
    .definition = The training run that produces the published model. The cost given for it leaves out earlier research and trials, wages and the purchase of the machines. For DeepSeek-V3 it is { FIGURE("v3-final-run") }, at the price of renting the chips.
    .source = ref-02, ref-10

term-reinforcement-learning = Reinforcement learning
    .forms = reinforcement learning | by reinforcement
    .definition = Training a model by rewarding the right answers that it finds itself, instead of giving it those of another to copy.
    .source = ref-01, ref-05

term-parameter = Parameter
    .forms = billion parameters | million parameters | active parameters
    .definition = One of the numbers that a model is made of, and that training adjusts little by little. DeepSeek-R1 has { FIGURE("r1-parameters", style: "long") }.
    .source = ref-03, ref-10

term-token = Token
    .forms = tokens | token
    .definition = A piece of text, a word or often part of one. The model reads these pieces and writes them one after the other. AI services set their prices for a million tokens.
    .source = ref-53

term-mixture-of-experts = Mixture of experts (MoE)
    .forms = mixtures of experts | mixture of experts | moe
    .definition = A single network, cut into parts called “experts”, of which a learned mechanism picks a few for each piece of text. A layer of DeepSeek-V3 picks { FIGURE("v3-active-experts") } of { FIGURE("v3-routed-experts") }. They are not several specialised models that work together.
    .source = ref-03

term-open-weights = Open weights
    .forms = open weights | open-weight | open models | open model
    .definition = The weights are the numbers that the model has learned; if they are open, anyone can download and use them. The data and the code of the training may stay secret, as for R1.
    .source = ref-08, ref-01

term-open-source = Open source
    .forms = open source | open-source
    .definition = In the strict sense, an open-source model also publishes the data and the code of its training, so that others can make it again. Few leading models do; R1, which text B calls “entirely open source”, does not.
    .source = ref-08

term-v3-r1 = V3 and R1
    .forms = deepseek-v3 | deepseek-r1 | v3 | r1
    .definition = Two models of the Chinese company DeepSeek. V3, of December 2024, is for general use; R1, published on { DATE("2025-01-20") }, starts from V3 and was trained to reason.
    .source = ref-01, ref-02

term-benchmark = Benchmark
    .forms = benchmarks | benchmark
    .definition = A fixed set of questions that gives a model a score, to compare it with others. It wears out: if nearly all models pass it, or if they saw the questions during their training, it no longer says who is better.
    .source = ref-10, ref-43

term-aime = AIME 2024
    .forms = aime 2024
    .definition = The 2024 problems of a difficult American mathematics competition. A model’s score is the share of the problems that it solves at the first attempt.
    .source = ref-01, ref-10

term-math-500 = MATH-500
    .forms = math-500
    .definition = { "Five" } hundred problems of mathematics competitions, taken from a collection of 2021. The score is the share of right answers at the first attempt.
    .source = ref-10, ref-01

term-gpqa = GPQA Diamond
    .forms = gpqa diamond | gpqa
    .definition = The hardest questions of a multiple-choice set in biology, physics and chemistry, written by specialists. A web search is not enough to answer them.
    .source = ref-10

term-livecodebench = LiveCodeBench
    .forms = livecodebench
    .definition = Recent programming problems. They are dated, so as to set aside those that a model may have seen during its training.
    .source = ref-01

term-arena = Chatbot Arena (LMArena)
    .forms = chatbot arena | lmarena
    .definition = A public site where people compare the answers of two models without knowing their names, before voting for one. It measures what voters prefer, and a good rank may be due in part to models being adapted to the site.
    .source = ref-10, ref-43

term-elo = Elo points
    .forms = elo points | elo rating | elo
    .definition = A rating computed from duels, as in chess. With a hundred points more, a model is preferred a little less than two times in three; with as many points, one time in two. The scale has no natural zero: one per cent of the rating therefore has no simple meaning.
    .source = ref-48

term-eci = Epoch Capabilities Index (ECI)
    .forms = epoch ai’s capabilities index | epoch capabilities index | eci
    .definition = A single scale, which the institute Epoch AI computes from several dozen benchmarks. It lets one say how many months later a model draws level with another.
    .source = ref-45, ref-46

term-accelerator = Accelerator
    .forms = accelerators | accelerator
    .definition = A chip made for the calculations of AI. It carries out very many simple sums at the same time, where an ordinary chip is made for all kinds of tasks.
    .source = ref-44

term-h100-equivalent = H100 and H100 equivalent
    .forms = h100 equivalents | h100 equivalent | h100
    .definition = The H100 is an AI chip of Nvidia’s, of 2022. To add up different chips, one counts how many H100 would do as many calculations; an H100 equivalent is therefore not a chip.
    .source = ref-12, ref-43, ref-44

term-h800 = H800
    .forms = h800
    .definition = The version of the H100 that Nvidia made for China in 2023, under American export rules: the same chip, with a slower link to the others. DeepSeek-V3 was trained on { FIGURE("v3-chips") } of this kind.
    .source = ref-52, ref-02

term-gh200-gb200 = GH200 and GB200
    .forms = gh200 | gb200
    .definition = Two modules of Nvidia’s that join an ordinary processor to AI chips: one in a GH200, two in a GB200. The supercomputer JUPITER uses the former, Stargate’s Abilene site the latter.
    .source = ref-15, ref-13, ref-12

term-cluster = Cluster
    .forms = clusters | cluster
    .definition = Machines linked to work as one. Epoch AI keeps a list of them, which covered { FIGURE("epoch-coverage-low") } to { FIGURE("epoch-coverage-high") } of the world’s power in March 2025.
    .source = ref-12

term-flop-exaflop = Flop and exaflop
    .forms = exaflops | eflop/s | tflop/s | exaflop | flops | flop
    .definition = A flop is one operation, an addition for example, on decimal numbers. A machine of one exaflop does a billion billion of them every second.
    .source = ref-33, ref-15

term-precision = Precision (FP64, FP16, FP8)
    .forms = arithmetic precision | half precision | half-precision | fp64 | fp16 | fp8
    .definition = The room that the machine gives to each number: FP64 is the largest, FP16 (half precision) and FP8 are smaller. The less it gives, the more operations it does a second: only speeds of the same precision are therefore compared. JUPITER does about one exaflop a second in FP64 and { FIGURE("jupiter-flops", style: "long") } in half precision.
    .source = ref-15

term-pue = PUE
    .forms = pue
    .definition = The energy that a whole data centre uses, divided by what goes to the computers. At one, all would go to the computers; the larger the number, the more of it cooling and the rest take.
    .source = ref-10

term-eurohpc = EuroHPC
    .forms = eurohpc
    .definition = The body through which the European Union, states and partners together fund supercomputers. From 2021 to 2027, { FIGURE("eu-hpc-2021-2027") } are planned for it, AI factories included.
    .source = ref-16, ref-17

term-ai-factory = AI factory
    .forms = ai factories | ai factory
    .definition = A site chosen by EuroHPC, which brings together a supercomputer for AI, specialists and services for companies and research. In October 2025, { FIGURE("ai-factory-sites") } had been selected, in { FIGURE("ai-factory-states") } countries.
    .source = ref-16

term-gigafactory = AI gigafactory
    .forms = gigafactories | gigafactory
    .definition = A very large computing centre that the European Union plans, with about { FIGURE("gigafactory-chips") } of a recent kind. It announced { FIGURE("gigafactories-four") }, then up to { FIGURE("gigafactories-five") }, with a fund of { FIGURE("investai-gigafactories") }.
    .source = ref-17

term-investai = InvestAI
    .forms = investai
    .definition = An initiative of the European Commission, announced on { DATE("2025-02-11") }, to mobilise { FIGURE("investai-total") }. The public part is to be { FIGURE("investai-commission") }, the private part { FIGURE("investai-private") }.
    .source = ref-17

term-hyperscaler = Hyperscaler
    .forms = cloud giants | hyperscalers | cloud giant | hyperscaler
    .definition = A very large company of data centres. In Epoch AI’s count, they are Amazon, Google, Meta, Microsoft and Oracle.
    .source = ref-44

term-capital-spending = Capital spending
    .forms = capital expenditure | capital spending
    .definition = What a company spends in a year on goods that last: buildings, machines, chips. Not all of it is for AI.
    .source = ref-31

term-valuation = Valuation
    .forms = valuations | valuation
    .definition = What a whole company is deemed to be worth when shares of it are sold. It is not money received: in September 2025, Mistral AI was valued at { FIGURE("c-mistral-valuation") }, for a much smaller sum raised.
    .source = ref-22

term-notable-model = Notable model
    .forms = notable models | notable model
    .definition = A model that the team of the institute Epoch AI has put on its list because it judges it influential. Counts change with the date of the list.
    .source = ref-10, ref-09

term-hhi = Herfindahl-Hirschman index (HHI)
    .forms = herfindahl-hirschman index | hhi
    .definition = A measure of how concentrated a market is: the sum of the squares of the shares. It is { "ten" } thousand if one company has everything; the more numerous and equal the shares, the lower it is.

term-logit = Logit
    .forms = logits | logit
    .definition = A formula that turns a share, between zero and one, into a number without limits, or the reverse. It serves to describe how buyers divide between products, and to turn the score that a network computes into a probability.

term-order-of-magnitude = Order of magnitude
    .forms = orders of magnitude | order of magnitude
    .definition = A factor of ten. Two orders of magnitude more make a { "hundred" } times more; three make a { "thousand" } times more.

term-compute = Computing power
    .forms = computing power
    .definition = The number of operations that machines can do in a second. A share of computing power is not a share of machines: a recent chip is worth several old ones.
    .source = ref-12, ref-44

term-stargate = Stargate
    .forms = stargate
    .definition = A private American project of data centres for AI, announced on { DATE("2025-01-21") }: { FIGURE("stargate-announced") } that its authors say they intend to invest over { FIGURE("stargate-years", style: "long") }. “Stargate Europe” is only an idea.
    .source = ref-18, ref-23

term-ai-act = AI Act
    .forms = ai act
    .definition = The European Union’s law on AI. It bans a few uses whose risk it deems unacceptable; high-risk ones remain allowed, with duties.
    .source = ref-25

term-confidence-interval = Confidence interval
    .forms = confidence intervals | confidence interval
    .definition = A range that says what doubt chance leaves when there are few draws. In the lab it is computed by Wilson’s method, at { FIGURE("lab-confidence") }: if one began again often, about that share of the ranges would hold the true value.

term-seed = Seed
    .forms = random seeds | random seed | same seed | a seed
    .definition = The number from which a program draws all its chance. The same seed gives the same results again.

term-cross-entropy = Cross-entropy
    .forms = cross-entropy
    .definition = A measure of the error of a model that answers in probabilities. It is small if the model gave the right answer a good chance, large if it was sure of a wrong one.

term-adam = Adam
    .forms = adam
    .definition = A common method of training a network. It corrects each number of the network little by little, and adapts the size of the corrections to the earlier ones.
