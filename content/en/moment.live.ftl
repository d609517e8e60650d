# Scene “moment”: what moves.
moment-timeline-label = Events of the period, in two lanes: models, then money and machines
moment-timeline-lane-models = Models and reactions
moment-timeline-lane-money = Money and machines
moment-timeline-region-us = United States
moment-timeline-region-china = China
moment-timeline-region-europe = Europe
moment-timeline-key-unsure = uncertain
moment-timeline-key-marked = claim that does not hold as it stands
moment-timeline-key-marked-short = does not hold as it stands
moment-timeline-month-of = { $month } { $year }
moment-timeline-month-only = Month: { $month } { $year }
moment-timeline-day = { $month } { $day }
moment-timeline-first-day = { $n }
moment-timeline-date = { $weekday }, { $day }, { $year }
moment-timeline-sum = { $kind ->
    [valuation] value of the company: { $value }
    [monthly] { $value } a month
    [computed] { $value } by its own computation
   *[sum] { $value }
}
moment-timeline-with-sum = {" ("}{ $sum })
moment-timeline-said = { $text } { $verdict }
moment-timeline-chosen = <b>{ $date }</b>{ $side ->
    [before] , <b>{ $days }</b> { $days ->
        [one] day
       *[other] days
    } before R1
    [after] , <b>{ $days }</b> { $days ->
        [one] day
       *[other] days
    } after R1
    [unsure] {" "}(day unknown)
   *[same] {""}
}. { $name }{ $sum }. { $silent ->
    [yes] None of the five texts speaks of it.
   *[no] Verdict on what the texts say of it: { $said }.
}
moment-timeline-step-1 = It is a Monday: the fall that text B puts on the following Monday comes a week later.
moment-timeline-step-2 = As R1 came out on a Monday, this is indeed the following Monday, as text B writes.
moment-timeline-step-3 = Text D gives the next day, a Saturday.
moment-timeline-step-4 = Text D is dated three days earlier: it could not speak of it.
moment-timeline-overview = Period { $period }: { $found ->
    [empty] <b>no event</b>. Widen the period, or go back to the start.
   *[some] <b>{ $count }</b> { $count ->
        [one] event
       *[other] events
    }, { $models } about models and { $money } about money and machines. Events that at least one of the five texts speaks of: <b>{ $said }</b>; with at least one claim that does not hold as it stands: <b>{ $marked }</b>.
}
moment-timeline-column-date = Date
moment-timeline-column-event = Event
moment-timeline-column-sum = Sum
moment-timeline-column-said = Texts and verdicts
moment-timeline-nothing = no event in this period
moment-timeline-table = The events shown, with the texts that speak of them and their verdicts
moment-cost-label = The parts of the cost one after the other, then their total, beside the sums of texts B and D
moment-cost-item-final = Final training run of V3
moment-cost-item-before = Runs before it
moment-cost-item-r1 = R1’s own training
moment-cost-item-staff = Salaries
moment-cost-item-machines = Purchase of machines
moment-cost-item-total = Total
moment-cost-uncounted = not counted
moment-cost-bought = in the purchase
moment-cost-text = { $text }: { $sum }
moment-cost-said = Sum of text { $text }
moment-cost-in-final = chip rental for the final training run of V3
moment-cost-in-before = chip rental for runs before it, which are assumed
moment-cost-in-r1 = R1’s own training
moment-cost-in-staff = assumed salaries
moment-cost-in-machines = purchase of machines, at an assumed price
moment-cost-out-before = the runs before it
moment-cost-out-r1 = R1’s own training
moment-cost-out-staff = salaries
moment-cost-out-machines = the purchase of machines
moment-cost-out-data = data
moment-cost-part = { $name } ({ $value })
moment-cost-sentence = So counted, the cost is <b>{ $total }</b>: { $counted }. It leaves out: { $left }.
moment-cost-judged-0 = { $state ->
    [r1] Text B gives { $said } to R1. So counted, V3 and R1 come to { $total }: that is its sum, but for rounding.
    [v3] Text B gives { $said } to R1. So counted, the total is { $total }: that is its sum, but for rounding, yet R1’s own training is not in it.
   *[other] Text B gives { $said } to R1. So counted, the total is { $total }: that is another sum.
}
moment-cost-judged-1 = { $state ->
    [run] Text D writes that China invests { $said }. So counted, the total is { $total }, but that is what a company is assumed to pay for renting chips, not an investment by a country.
   *[other] Text D writes that China invests { $said }. So counted, the total is { $total }: that is another sum.
}
moment-cost-column-item = Part
moment-cost-column-count = Quantity
moment-cost-column-price = Price of one
moment-cost-column-sum = Sum
moment-cost-table = What the cost counts, part by part, and what texts B and D say
moment-timeline-month-1 = January
moment-timeline-month-2 = February
moment-timeline-month-3 = March
moment-timeline-month-4 = April
moment-timeline-month-5 = May
moment-timeline-month-6 = June
moment-timeline-month-7 = July
moment-timeline-month-8 = August
moment-timeline-month-9 = September
moment-timeline-month-10 = October
moment-timeline-month-11 = November
moment-timeline-month-12 = December
moment-timeline-weekday-0 = Monday
moment-timeline-weekday-1 = Tuesday
moment-timeline-weekday-2 = Wednesday
moment-timeline-weekday-3 = Thursday
moment-timeline-weekday-4 = Friday
moment-timeline-weekday-5 = Saturday
moment-timeline-weekday-6 = Sunday
