# Scene “capital”: what moves.
capital-named = { $name }, { $value }
capital-tick = { $year }
capital-set = Sums
capital-set-companies = The companies of text C
capital-set-five-hundreds = Three times { "five" } hundred
capital-set-announcements = The announcements
capital-look = Drawing
capital-look-area = Areas
capital-look-linear = Lengths
capital-look-log = Factors of ten
capital-growth = Scale
capital-growth-log = Factors of ten
capital-growth-linear = From zero
capital-currency = Currency
capital-currency-usd = Dollars
capital-currency-eur = Euros
capital-rates = Rate of the euro
capital-rates-day = Of the sum’s day
capital-rates-own = One for all
capital-rate = This one rate:
capital-round = Deal
capital-measure = Count
capital-measure-value = The price
capital-measure-raised = The money received
capital-month = End of the month:
capital-year = Year
capital-firms = Companies added up
capital-period = Year
capital-place = Compare the United States with
capital-column-sum = Sum
capital-column-kind = Kind
capital-column-source = As the source gives it
capital-column-shown = In the chosen currency
capital-column-company = Company
capital-column-day = Day
capital-column-how = Deal
capital-column-value = Price of the company
capital-column-raised = Money received
capital-column-year = Year
capital-column-place = Country
capital-column-invested = Private investment in AI
capital-scale-label = The chosen sums to scale, the largest first
capital-scale-item-openai = OpenAI
capital-scale-item-anthropic = Anthropic
capital-scale-item-mistral = Mistral AI
capital-scale-item-asml = ASML in Mistral
capital-scale-item-stargate = Stargate
capital-scale-item-jupiter = JUPITER
capital-scale-item-altman = Altman’s chips
capital-scale-item-investai = InvestAI
capital-scale-item-sap = SAP
capital-scale-item-abilene = Abilene’s chips
capital-scale-kind-price = price of the whole company
capital-scale-kind-paid = money put in
capital-scale-kind-intended = intention to invest
capital-scale-kind-budget = public budget
capital-scale-kind-wished = reported wish, top of the range
capital-scale-kind-conditional = investment on conditions
capital-scale-kind-ordered = order, according to the press
capital-scale-sentence = The largest sum, { $largest } (<b>{ $most }</b>), is <b>{ $ratio }</b> times the smallest{ $alike ->
    [yes] {" "}of the same kind
   *[no] {""}
}, { $smallest } (<b>{ $least }</b>). { $look ->
    [area] The areas are right, but they deceive the eye: a square a { "hundred" } times as large is only { "ten" } times as wide.
    [linear] The lengths are right, but small sums disappear in them.
   *[log] Each tick multiplies by ten: everything is seen, but a huge gap looks small.
} { $set ->
    [companies] Three of these sums are prices, which nobody paid; only ASML’s is money put in.
    [five-hundreds] An intention, a price and a budget: they have only a number in common.
   *[announcements] A wish, intentions, a condition, an order: these sums cannot be added together.
}
capital-rounds-label-value = The price of four companies, day by day
capital-rounds-label-raised = The money received by four companies since their beginnings
capital-rounds-table = Deals known at the end of the chosen month
capital-rounds-how-round = funding round
capital-rounds-how-sale = sale of existing shares: the company receives nothing
capital-rounds-how-merger = merger with X, which this price includes
capital-rounds-how-talks = under discussion, not closed
capital-rounds-separator = {"; "}
capital-rounds-part = { $company }, <b>{ $value }</b>
capital-rounds-sentence = { $measure ->
    [value] Prices known at the end of { $month }: { $parts }.
   *[raised] Money received, as recorded, until the end of { $month }: { $parts }.
}
capital-rounds-ratio = { $measure ->
    [value] OpenAI’s price is <b>{ $ratio }</b> times that of Mistral AI.
   *[raised] OpenAI has received <b>{ $ratio }</b> times what Mistral AI has.
}
capital-rounds-chosen = { $state ->
    [later] The chosen deal, { $company }, { $day }, comes later.
    [no-value] Chosen: { $company }, { $day }, { $how }; its price is not known.
    [no-raised] Chosen: { $company }, { $day }, { $how }; no money received.
   *[shown] Chosen: { $company }, { $day }, { $value }, { $how }.
}
capital-rounds-judged = { $state ->
    [same] { $company }: text C says { $said }; that is the last closed price, at the end of { $month }.
    [talks] { $company }: text C says { $said }; that is the last closed price, but at the end of { $month } { $talked } is under discussion.
   *[other] { $company }: text C says { $said }; at the end of { $month }, the last closed price is { $known }.
}
capital-spending-label = Capital spending of four companies, and their sum
capital-spending-table = Capital spending a year, as filed; to the right, the chosen sum and another count
capital-spending-and = {" and "}
capital-spending-together = Together, those chosen
capital-spending-four = All four, wider count
capital-spending-hundreds = “hundreds of billions”:
capital-spending-read = at least { $value }, as we read it
capital-spending-sentence = { $count ->
    [none] No company is chosen: there is nothing to add up in { $year }.
    [one] In { $year }, { $firms } spent <b>{ $together }</b> on land, buildings and machines, for AI or not.
   *[more] In { $year }, { $firms } together spent <b>{ $together }</b> on land, buildings and machines, for AI or not.
}{ $microsoft ->
    [there] {" "}Microsoft’s year ends in June.
   *[no] {""}
}
capital-spending-judged = { $state ->
    [all] In { $year }, the chosen sum, { $together }, reaches { $hundreds }, the least that this plural can mean.
    [others] In { $year }, the chosen sum, { $together }, reaches { $hundreds }, but with companies that text D does not name.
   *[less] In { $year }, the chosen sum, { $together }, stays below { $hundreds }, the least that this plural can mean.
}
capital-investment-label = Private investment in AI by country
capital-investment-table = Private investment in AI, { $period }, according to the AI Index, edition { $edition }
capital-investment-sentence = { $period }: in the United States, private investment in AI is <b>{ $us }</b>. { $state ->
    [known] { $place }: <b>{ $value }</b>, which is <b>{ $ratio }</b> times less.
   *[unknown] { $place }: no number in this edition.
} That is what the AI Index gives, edition { $edition }; an edition revises the years of the one before: do not compare them.
capital-place-us = United States
capital-place-europe = Europe as a whole
capital-place-cn = China
capital-place-gb = United Kingdom
capital-place-se = Sweden
capital-place-fr = France
capital-place-de = Germany
capital-place-at = Austria
capital-place-kr = South Korea
capital-place-nl = Netherlands
capital-place-it = Italy
capital-place-ca = Canada
capital-place-il = Israel
capital-place-in = India
capital-place-sg = Singapore
capital-place-jp = Japan
capital-place-ae = Emirates
capital-place-au = Australia
capital-place-es = Spain
capital-place-ch = Switzerland
