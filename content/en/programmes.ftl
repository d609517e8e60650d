# Scene “programmes”: what is printed.
programmes-name = Stargate, DeepSeek, AI factories
programmes-headline = Three sums, side by side, measure three different things
programmes-why = According to text D, DeepSeek shows that success depends on capital but also on efficiency, and Europe can follow its example. If the three sums paid for the same thing, a tiny budget would do the work of a huge one. Whoever confuses them may believe that next to nothing is enough, and that large investments are useless.
programmes-claim = Text D, in our words: the United States bets with Stargate on <q lang="fr">investissements prévus</q> [planned investments] of <mark>{ FIGURE("d-stargate-500bn-usd", style: "long") }</mark>. China, with DeepSeek, <q lang="fr">investit un montant relativement modeste</q> [invests a relatively modest sum] of <mark>{ FIGURE("d-china-5-6m", style: "long") }</mark>. Europe invests <mark>{ FIGURE("d-europe-1-96bn", style: "long") }</mark> in <q lang="fr">usines à IA</q> [AI factories].
programmes-note-title = What each sum pays for
programmes-note = Stargate is an intention to invest, announced for { FIGURE("stargate-years", style: "long") }. DeepSeek’s sum is the assumed price of renting chips for a single training run. Europe’s is a public programme of supercomputers for AI. Dividing one by the other gives a huge ratio, which does not say who spends best.
programmes-question = A model’s final training run is the one that produces the published version. How many final training runs of the model DeepSeek-V3 would Stargate’s announced sum pay for?
programmes-answer = The announced sum, { FIGURE("stargate-announced") }, is about { FIGURE("stargate-over-v3-run", style: "long") } that of one final training run of V3. The latter is estimated at { FIGURE("v3-final-run") }, at the price of renting the chips. This ratio gives a size; it does not show that one is more efficient than the other.
programmes-matrix-title = Three AI programmes: what an article says of them, our verdicts
programmes-matrix-caption = What text D says of each programme, and our verdict where a claim can be judged. Text D writes “DeepSeek” without naming the model; its sum is that of DeepSeek-V3.
programmes-before-matrix = Each column is a programme, each row a subject; a cell gives what text D says, our verdict, then what we found. Only the order of the rows changes: sort them by verdict to see first what does not hold as it stands.
programmes-money-title = Announced, committed, in service: the money of three AI programmes
programmes-before-money = Choose the money to count, announced, committed (that is, pledged or ordered) or already in service, then the date, the unit, the rate of the euro and the price of a chip-hour. What text D says does not move: watch how the gap between Stargate and Europe changes when you go from announcements to what runs. In service, we count only two facilities: Stargate’s first site, at Abilene in Texas, and JUPITER, a European supercomputer in Germany.
programmes-to-scale-title = From a few million to hundreds of billions: three sums to scale
programmes-before-to-scale = A square is worth the same sum everywhere, the one you choose; the three programmes are counted in squares. Travel from the smallest sum to the largest: the way shows their size, and nothing of what they produce.
programmes-rate-note = By default, the rate that two sums of text B imply: { FIGURE("rate-b") }. In September 2025, Mistral AI’s value, given in euros and in dollars, implies { FIGURE("rate-mistral") }.
programmes-price-note = The H800 is an AI chip by Nvidia. By default, the price that DeepSeek’s report assumes: { FIGURE("v3-gpu-hour-price") }, for { FIGURE("v3-gpu-hours", style: "long") } of chips.
programmes-square-run = one final run of V3
programmes-square-chips = a thousand GB200 chips
programmes-square-jupiter = one JUPITER
programmes-silent = No claim judged here.
programmes-row-strategy = Strategy
programmes-row-money = Money
programmes-row-payer = Who pays
programmes-row-status = Status
programmes-row-energy = Energy
programmes-row-strengths = Strengths
programmes-row-obstacles = Obstacles
programmes-row-openness = Openness
programmes-cell-money-stargate = An intention to invest, over { FIGURE("stargate-years", style: "long") }.
programmes-cell-money-deepseek = A single training run, counted at the price of renting the chips.
programmes-cell-money-factories = Over { FIGURE("ai-factories-total") } committed in October 2025. Another European announcement, three days after text D: InvestAI, { FIGURE("investai-total") } to be mobilised.
programmes-cell-payer-stargate = Text D speaks of <q lang="fr">l’investissement américain</q> [the American investment]. The announced money is private: SoftBank, OpenAI, Oracle and MGX.
programmes-cell-payer-deepseek = Text D writes <q lang="fr">La Chine</q> [China]. The run is that of a company, DeepSeek; the sum is an assumed rental price, not a recorded payment.
programmes-cell-payer-factories = Text D writes <q lang="fr">L’Europe investit</q> [Europe invests]. It is the Union and the Member States that pay.
programmes-cell-status-stargate = { FIGURE("abilene-operating-power", style: "long") } of electric power in service at Abilene, Texas, in September 2025.
programmes-cell-status-deepseek = Text D speaks of a success. V3 has been published since December 2024: the run is done.
programmes-cell-status-factories = { FIGURE("ai-factory-sites") } selected, from December 2024 to October 2025.
programmes-cell-energy-factories = Text D recommends renewable energy, frugal hardware and better cooling.
programmes-cell-openness-stargate = Text D says nothing of it.
programmes-cell-openness-deepseek = Text D says nothing of it. V3: code under the MIT licence (almost any use allowed), open weights (the learned numbers, to download) under a licence of DeepSeek’s that limits some uses. R1, the reasoning model built on it: open weights under the MIT licence, with neither data nor training code.
programmes-evidence = Stargate is indeed announced at { FIGURE("stargate-announced") }, and V3’s final training run is indeed estimated at { FIGURE("v3-final-run") }, at the rental price that its report assumes. This second sum leaves out research, trials, wages and the purchase of the chips. We found Europe’s { FIGURE("d-europe-1-96bn") } nowhere else. The money committed to AI factories went from { FIGURE("ai-factories-wave1") } in December 2024 to over { FIGURE("ai-factories-total") } in October 2025. On { DATE("2025-02-11") }, three days after text D, the European Commission announced InvestAI: { FIGURE("investai-total") } to be mobilised, of which { FIGURE("investai-gigafactories") } for gigafactories, very large computing centres. It is an intention, like Stargate, and three quarters of the sum are to come from private investors.
programmes-evidence-slip = Text D once writes { FIGURE("d-us-500bn-eur") } for Stargate’s sum, and twice { FIGURE("d-stargate-500bn-usd") }: they are dollars. At the euro’s rate that follows from text B, this sum is { FIGURE("stargate-over-factories", style: "long") } that of the AI factories. Between two facilities in service, the gap is smaller: { FIGURE("abilene-over-jupiter", style: "long") }. The part in service of Stargate’s first site cost { FIGURE("abilene-operating-cost") }, according to Epoch AI; JUPITER’s budget is { FIGURE("jupiter-budget") }. This comparison leaves out all other machines; JUPITER is not for AI alone, and its budget also pays for running it.
programmes-meaning = The three sums do not pay for the same thing: they show neither that a small budget is enough, nor that it takes a large one.
programmes-method = The amount shown is the latest one known at the chosen date. A run is worth its chip-hours, times their price. A GB200 chip is worth the price of Abilene’s order divided by the number of chips, that is { FIGURE("gb200-price") }; a JUPITER, its budget; a day of Stargate, the announced sum divided by the announced days. A conversion goes through the chosen rate, and nothing else. The view to scale keeps the sums announced at the date of text D, at the default rate and price.
programmes-leaves-out = The scene does not correct for inflation. We spread the AI factories’ money over { FIGURE("ai-factories-years", style: "long") }: this is an assumption. We do not know what DeepSeek spent before that run. InvestAI has no announced length: its sum stays whole when counting by year.
programmes-further-view = Date, period, scale
programmes-further-prices = Rate, price
