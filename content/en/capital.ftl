# Scene “capital”: what is printed.
capital-name = Money to scale
capital-headline = The funding gap is real, but a price is not spending
capital-why = According to text C, Europe lacks money beside its American rivals; text B doubts that capital is the problem. If all these billions paid for the same thing, comparing them would be enough. But a price, a wish, a promise and an expense are four things.
capital-claim = Text C, in our words: Mistral AI is valued at { FIGURE("c-mistral-valuation", style: "long") }, and ASML invested { FIGURE("c-asml-investment", style: "long") } in it. Yet <mark>the funding gap with American rivals <q lang="fr">reste immense</q> [remains huge]</mark>: Anthropic is valued at { FIGURE("c-anthropic-valuation", style: "long") }, and OpenAI could be at about { FIGURE("c-openai-valuation", style: "long") }.
capital-note-title = A price is not money received
capital-note = A valuation is what a whole company is deemed worth when shares of it are sold. In September 2025, Mistral AI received { FIGURE("mistral-round") } and was valued at { FIGURE("c-mistral-valuation") }. In October, shares of OpenAI changed hands, at a price that values the whole company at { FIGURE("c-openai-valuation") }: it received nothing itself.
capital-question = In October 2025, how many times does the price of Mistral AI go into that of OpenAI?
capital-answer = OpenAI’s price, { FIGURE("c-openai-valuation") }, is about { FIGURE("openai-over-mistral", style: "long") } that of Mistral AI, { FIGURE("mistral-valuation-usd") } according to Epoch AI. They are two prices of whole companies, three weeks apart. They do not say what either can spend.
capital-scale-title = Sums to scale: as areas, as lengths or by factors of ten
capital-before-scale = Choose sums that are often set side by side, then the way to draw them. A full shape is a price, a budget or money paid; a dashed outline is only an announcement. Watch what each drawing makes disappear.
capital-rounds-title = Price and money received: four companies, month by month
capital-before-rounds = Move through time, and choose a point to learn where it comes from. A price holds until the next deal; a hollow point is only talks. Switch from the price to the money received: the sums are far smaller.
capital-spending-title = What four companies spend, what is invested in a country
capital-before-spending = Tick the companies to add up: does their sum come near text D’s <q lang="fr">centaines de milliards</q> [hundreds of billions]? The second picture shows another budget, the private investment in AI of a country. It must be neither added to the first nor compared with it.
capital-investment-title = Private investment in AI, by country
capital-further-rate = Exchange rate
capital-further-look = Scale
capital-round-none = No deal
capital-rate-note = By default, the rate that two sums of text B imply: { FIGURE("rate-b") }. On the day of Mistral AI’s funding round, the European Central Bank gave { FIGURE("rate-ecb-mistral") }.
capital-rates-note = The European Central Bank’s reference rate on the day of each sum, or one rate for all.
capital-month-note = At the start, the month of text C. Epoch AI’s record stops in December 2025.
capital-firms-note = Purchases of land, buildings and machines, as filed: the whole company, AI or not. Microsoft’s year ends in June.
capital-period-note = Two editions of the AI Index. They do not form a series: each revises the years before.
capital-place-note = This report’s Europe is that of the United Nations’ list, the United Kingdom included. It already includes several countries of the list: do not add it to them.
capital-sap-title = SAP’s billions, from fact to condition
capital-sap-fact-name = Text D, summary
capital-sap-fact = Industry <q lang="fr">bénéficie</q> [benefits] from { FIGURE("d-sap-40bn-present") }: the money is taken as given.
capital-sap-plan-name = Text D, further on
capital-sap-plan = SAP <q lang="fr">prévoit un investissement</q> [plans an investment] of { FIGURE("d-sap-40bn-planned") }: it has become a plan.
capital-sap-purpose-name = Text D, further still
capital-sap-purpose = The same sum, { FIGURE("d-sap-40bn-long") }, is a plan for the <q lang="fr">plateformes européennes de cloud et d’IA</q> [European cloud and AI platforms].
capital-sap-condition-name = SAP, end of January 2025
capital-sap-condition = SAP’s chief says that it is ready to invest more than { FIGURE("sap-ready") } in { FIGURE("sap-ready-years", style: "long") }, in the cloud and in research, if the Union offers better conditions: it is a condition.
capital-sap-pledge-name = SAP, September 2025
capital-sap-pledge = SAP announces more than { FIGURE("sap-pledge") } in { FIGURE("sap-pledge-years", style: "long") } for its cloud in Europe: less money, over more years.
capital-evidence = The gap that text C describes is real. In 2024, according to the AI Index, private investment in AI was { FIGURE("us-investment-2024") } in the United States and { FIGURE("europe-investment-2024") } in Europe; the first is { FIGURE("us-over-europe-investment", style: "long") } the second. The three prices that C gives were right at its date. Anthropic’s aged quickly: from November 2025 on, { FIGURE("anthropic-talks") } was under discussion.
capital-evidence-sums = Stargate, OpenAI and JUPITER have only a number in common: an intention of { FIGURE("stargate-announced") }, a price of { FIGURE("c-openai-valuation") }, a public budget of { FIGURE("jupiter-budget") }, about { FIGURE("stargate-over-jupiter", style: "long") } smaller than Stargate’s sum. Text E’s { FIGURE("e-7000bn") } are the top of a range that begins at { FIGURE("altman-plan-low") }. In February 2024, the press attributed it to the chip project of one man, Sam Altman. Microsoft’s { FIGURE("b-openai-13bn") } to OpenAI, which text B puts into two years, was committed in three parts: { FIGURE("microsoft-openai-2019") } in 2019, { FIGURE("microsoft-openai-2021") } in 2021, { FIGURE("microsoft-openai-2023") } in 2023.
capital-evidence-spending = In 2025, Microsoft and Amazon together spent { FIGURE("ms-amazon-capex-2025") } on land, buildings and machines, for AI or not; Microsoft’s year ends in June. That is a little less than { FIGURE("hundreds-of-billions") }, the least that text D’s hundreds of billions can mean, as we read them. With Alphabet and Meta, and by a wider count that adds certain leases, it comes to { FIGURE("big-four-capex-2025") }.
capital-meaning = Private money is far more plentiful in the United States than in Europe; but a price, a promise and an expense do not measure the same thing.
capital-method = A sum is converted at the reference rate of the day on which it was said, closed or discussed, or at the chosen rate. As an area, the side of a square is the root of the sum. A company’s price is that of its last closed deal; the money received is the sum of the recorded funding rounds. Spending is the purchases that each company filed, added up without correcting for fiscal years that differ.
capital-leaves-out = The scene does not correct for inflation. Epoch AI’s record may miss funding rounds, and a part of Microsoft’s money was computing time. We do not know which share of the four companies’ spending serves AI. Loans and revenue are not in it. Before 2023, we have no filed spending for all four.
front-capital-title = The funding gap is real, but a price is not spending
front-capital-1 = C sets Mistral AI, valued at { FIGURE("c-mistral-valuation") }, beside OpenAI. The gap exists: in 2024, private investment in AI in the United States was { FIGURE("us-over-europe-investment", style: "long") } that of Europe. A price is not money received; E’s { FIGURE("e-7000bn") } top a range.
front-capital-link = Put these sums to scale
