# Scene “stargate-europe”: what moves.
stargate-europe-yours = Your plan
stargate-europe-start = Start from
stargate-europe-beside = Beside it
stargate-europe-budget = Budget:
stargate-europe-years = Spent over:
stargate-europe-rhythm = Rhythm
stargate-europe-rhythm-even = Even
stargate-europe-rhythm-early = Early
stargate-europe-rhythm-late = Late
stargate-europe-place = Electricity
stargate-europe-place-union = EU mean
stargate-europe-place-nordics = Nordics
stargate-europe-weight = { $measure }:
stargate-europe-output = Output
stargate-europe-money-title = Where does the money go?
stargate-europe-sensitivity-title = What does the answer hang on?
stargate-europe-twh = { $n } TWh
stargate-europe-range = { $mid } ({ $low } to { $high })
stargate-europe-outputs-label = What two plans come to, as ranges
stargate-europe-money-label = Money of each measure in two plans
stargate-europe-sensitivity-label = How far each assumption alone moves: { $output }
stargate-europe-sensitivity-none = In this plan no assumption moves it: no money goes there.
stargate-europe-outputs-sentence = With <b>€{ $budget }bn</b> over { $years } { $years ->
    [one] year
   *[other] years
}, your plan buys about <b>{ $mid }</b> accelerators, between { $low } and { $high }: <b>{ $share }</b> of the AI chips sold in the world by the end of 2025. { $side ->
    [same] As many as
    [more] More than
   *[fewer] Fewer than
} “{ $other }”.
stargate-europe-money-sentence = The largest share, <b>{ $share }%</b>, goes to: { $measure }. The first year spends €{ $first }bn, the last one €{ $last }bn.
stargate-europe-sensitivity-sentence = What moves the output most ({ $output }): <b>{ $constant }</b>. Alone, this number takes it from { $from } to { $to }.
stargate-europe-outputs-table = What both plans come to
stargate-europe-money-table = Your plan, measure by year, in million euros
stargate-europe-sensitivity-table = What each assumption does to: { $output }
stargate-europe-costs-table = The cost model’s assumptions; a link is a figure, the rest is assumed
stargate-europe-column-output = Output
stargate-europe-column-low = { $plan }, low
stargate-europe-column-mid = { $plan }, middle
stargate-europe-column-high = { $plan }, high
stargate-europe-column-measure = Measure
stargate-europe-column-year = Year { $n }
stargate-europe-column-total = Total
stargate-europe-column-assumption = Assumption
stargate-europe-column-assumed-low = Low
stargate-europe-column-assumed-mid = Middle
stargate-europe-column-assumed-high = High
stargate-europe-column-at-low = Output at the low end
stargate-europe-column-at-high = Output at the high end
stargate-europe-sites = Very large sites
stargate-europe-sites-note = Accelerators at the price of a large site.
stargate-europe-network = A network of small sites
stargate-europe-network-note = Accelerators, at the higher price of a small site.
stargate-europe-research = Chip and photonic research
stargate-europe-research-note = No accelerator within these years: the model counts no yield.
stargate-europe-partnership = Public–private partnership
stargate-europe-partnership-note = Private money joins, as much as is assumed.
stargate-europe-talent = Talent
stargate-europe-talent-note = People trained for a year.
stargate-europe-pilots = Pilot projects
stargate-europe-pilots-note = At an assumed cost each.
stargate-europe-startups = Start-ups
stargate-europe-startups-note = At an assumed support each.
stargate-europe-output-chips = Accelerators
stargate-europe-output-flops = Computing, half precision
stargate-europe-output-power = Electric power
stargate-europe-output-energy = Electricity a year
stargate-europe-output-bill = Bill a year
stargate-europe-output-runs = Final runs of V3 a year
stargate-europe-output-world-share = Share of chips sold
stargate-europe-output-people = People trained
stargate-europe-output-pilots = Pilots
stargate-europe-output-startups = Start-ups supported
stargate-europe-constant-chip-price = Price of an accelerator, all in
stargate-europe-constant-price-trend = Price of a chip, each year times
stargate-europe-constant-small-sites = What a small site costs more
stargate-europe-constant-leverage = Private euros for a public one
stargate-europe-constant-load = Share of the time at work
stargate-europe-constant-run-hours = H100 hours of a final run of V3
stargate-europe-constant-person-cost = A year of training for one person
stargate-europe-constant-pilot-cost = A pilot
stargate-europe-constant-startup-cost = Support for a start-up
stargate-europe-plan-d = Text D’s two sums
stargate-europe-plan-factories = AI factories (split: ours)
stargate-europe-plan-gigafactories = Gigafactories alone
stargate-europe-plan-investai = InvestAI, public money (split: ours)
stargate-europe-plan-altman = Altman’s plea (sum: ours)
stargate-europe-plan-a = Text A’s data centres (sum: ours)
stargate-europe-judged = Text D speaks of { $said }, precision unstated. With short numbers (half precision), { $state ->
    [more] this budget buys more: at least { $low }.
    [less] this budget does not buy as much: { $high } at most.
   *[between] this budget buys between { $low } and { $high }, depending on prices.
}
stargate-europe-constant-chip-speed = What an accelerator is worth in H100s
stargate-europe-constant-site-power = Watts of the site per H100 equivalent
stargate-europe-constant-world-stock = Chips sold in the world by the end of 2025
