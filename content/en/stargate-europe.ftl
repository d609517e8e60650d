# Scene “stargate-europe”: what is printed.
stargate-europe-name = Stargate Europe
stargate-europe-headline = Build the programme, and see what the answer hangs on
stargate-europe-embed-title = A Stargate for Europe: share the budget, see what it buys
stargate-europe-claim = Europe should speed up its AI factories and build <mark>a network of small centres</mark> rather than <mark>massive</mark> ones; for Altman, it should build <mark>bigger</mark> ones.
stargate-europe-note-title = Six measures, no sum
stargate-europe-note = Text D lists what to pay for and not how much. The sums of the plans below are announcements made elsewhere, each with its source.
stargate-europe-question = With { FIGURE("investai-gigafactories") }, how many accelerators?
stargate-europe-answer = { FIGURE("gigafactory-five-chips") }, if the fund pays for { FIGURE("gigafactories-five") } gigafactories of { FIGURE("gigafactory-chips") } each, as announced: { FIGURE("gigafactory-five-price") } a chip. JUPITER paid { FIGURE("jupiter-chip-price") } for each of its own.
stargate-europe-plan-title = Your programme, beside another
stargate-europe-intro = Share a budget over seven measures and over years. A stated cost model answers in ranges, never in one number; every assumption is below, with its source.
stargate-europe-budget-from = From text D’s sum, { FIGURE("d-europe-1-96bn") }, to that of InvestAI, { FIGURE("investai-total") }. By default { FIGURE("eu-hpc-2021-2027") }, the Union’s and the states’ money for supercomputing from 2021 to 2027.
stargate-europe-place-from = Prices of electricity: { FIGURE("power-price-eu") } a megawatt-hour on average in the European Union, { FIGURE("power-price-nordics") } in the Nordic countries (wholesale, first half of 2025).
stargate-europe-evidence = The order of size is not in doubt: at the price of the announced gigafactories, { FIGURE("investai-gigafactories") } buy { FIGURE("gigafactory-five-chips") } at most; Stargate’s first site alone had { FIGURE("abilene-h100-equivalents") } in service in September 2025. What the range hangs on is the price of a chip and the private money that follows or does not.
stargate-europe-limits = Money is not the only limit: what the model leaves out, chips that can be bought, grid connections, years of building, is what such programmes stumble over.
stargate-europe-method = A measure’s money is its share of the budget. Machines: the money of large sites, that of small ones divided by what they cost more, that of the partnership with the private money that joins, all divided by the price of an accelerator in the mean year of spending. Power: accelerators times watts times the site’s overhead; electricity: times the hours at work. The EU’s share adds the plan to what Epoch records, after the growth of the whole record. A low or high answer takes every assumption at the end that is worst or best for it.
stargate-europe-leaves-out = The model has no delays, no shortage of chips or grid, no wages of those who run the sites, no replacement of worn machines, no yield of research, no difference between generations of chips, and no crowding out of private by public money. The record covers { FIGURE("epoch-coverage-low") } to { FIGURE("epoch-coverage-high") } of the world’s machines. Assumed costs are ours.
stargate-europe-costs-open = The assumptions of the cost model, with their sources
