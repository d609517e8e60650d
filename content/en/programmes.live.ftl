# Scene “programmes”: what moves.
programmes-name-stargate = Stargate
programmes-name-deepseek = DeepSeek-V3
programmes-name-factories = AI factories
programmes-name-investai = InvestAI
programmes-kind-investment = planned private investment
programmes-kind-public-funds = public programme
programmes-kind-mobilised = public and private money to be found
programmes-kind-run = one final run
programmes-kind-built = facility in service
programmes-nothing = nothing known at this date
programmes-basis = Money counted
programmes-basis-announced = Announced
programmes-basis-committed = Committed
programmes-basis-operating = In service
programmes-date = Known by
programmes-expression = Expressed in
programmes-expression-runs = final runs of V3
programmes-expression-money = money
programmes-expression-chips = GB200 AI chips
programmes-expression-jupiters = JUPITER supercomputers
programmes-expression-days = days of Stargate
programmes-unit-runs = { $n } { $n ->
    [one] run
   *[other] runs
}
programmes-unit-jupiters = { $n } JUPITER
programmes-unit-days = { $n } { $n ->
    [one] day
   *[other] days
}
programmes-currency = Currency
programmes-currency-usd = Dollars
programmes-currency-eur = Euros
programmes-period = Period
programmes-period-total = Total
programmes-period-yearly = Per year
programmes-scale = Scale
programmes-scale-log = Factors of ten
programmes-scale-true = Proportional
programmes-rate = Euro at
programmes-price = H800 chip-hour at
programmes-money-label = The three programmes, for the money counted
programmes-sentence = { $basis ->
    [announced] Announced
    [committed] Committed
   *[operating] In service
}{ $period ->
    [yearly] , per year
   *[total] {""}
}: { $parts }.
programmes-sentence-separator = {"; "}
programmes-sentence-amount = { $name }, <b>{ $value }</b> ({ $kind })
programmes-sentence-nothing = { $name }, nothing known at this date
programmes-sentence-trap = These sums are not of the same kind: their shapes differ in the drawing.
programmes-column-usd = Sum, in dollars
programmes-column-squares = Squares
programmes-column-programme = Programme
programmes-column-kind = Kind
programmes-column-since = Known since
programmes-column-source = As the source gives it
programmes-column-expressed = In the chosen unit
programmes-sort = Order of rows
programmes-sort-text = As in text D
programmes-sort-verdict = By verdict
programmes-sort-name = Alphabetical
programmes-square = One square is
programmes-travel = Way travelled:
programmes-stops = Go to
programmes-scale-label = The three sums in equal squares: DeepSeek-V3, then the AI factories, then Stargate
programmes-scale-count = { $name }: <b>{ $squares }</b> { $squares ->
    [one] square
   *[other] squares
}
programmes-scale-sentence = { $counts }. You have gone <b>{ $passed }</b> of the way.
programmes-column-row = Row
programmes-matrix-table = What text D says of the three programmes, row by row, with the verdict
programmes-matrix-sentence = { $order ->
    [verdict] Rows by verdict, the most severe first. At the top: { $first }.
    [name] Rows in alphabetical order. At the top: { $first }.
   *[text] Rows in text D’s order. At the top: { $first }.
}
programmes-judged = { $state ->
    [same] { $name }: text D says { $said }; the known sum is about the same.
    [run] { $name }: text D says { $said }; the known sum is about the same, but it pays for one training run.
    [own] { $name }: text D says { $said }; at this date its number is the only one we have, and we found it nowhere else.
   *[other] { $name }: text D says { $said }; so counted, the known sum is { $known }.
}
