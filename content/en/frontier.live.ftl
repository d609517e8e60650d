# Scene “frontier”: what moves.
frontier-leader = Leader
frontier-follower = Follower
frontier-newcomer = Newcomer
frontier-name-default = Default
frontier-name-a = Text A
frontier-name-b = Text B
frontier-name-c = Text C
frontier-name-d = Text D
frontier-name-e = Text E
frontier-choose = World
frontier-months = { $n } { $n ->
    [one] month
   *[other] months
}
frontier-year = year { $n }
frontier-plot-capability = Capability, in factors of ten
frontier-plot-gap = Months behind the leader
frontier-plot-share = Market share, %
frontier-plot-concentration = Concentration (HHI)
frontier-world-label = Ten years of one world: capability, months behind, market shares, concentration
frontier-world-sentence = { $outcome ->
    [caught] In this world the follower <b>catches up</b> in month { $month } and ends level.
    [lost-again] In this world the follower catches up in month { $month }, then <b>falls behind again</b>: after { $years } years it is { $follower } { $follower ->
        [one] month
       *[other] months
    } behind.
    [near] In this world the leader <b>stays ahead, but close</b>: after { $years } years the follower is <b>{ $follower }</b> { $follower ->
        [one] month
       *[other] months
    } behind.
   *[far] In this world the leader <b>keeps its lead</b>: after { $years } years the follower is <b>{ $follower }</b> months behind.
} The newcomer is { $newcomer } { $newcomer ->
    [one] month
   *[other] months
} behind. The leader holds <b>{ $share }%</b> of the market. { $budgets ->
    [beyond] Budgets there are multiplied by <b>{ $factor }</b>, far beyond any known spending.
   *[grown] Budgets there are multiplied by <b>{ $factor }</b>.
}
frontier-world-table = The world, year by year
frontier-column-year = Year
frontier-column = { $plot }: { $actor }
frontier-column-parameter = Parameter
frontier-worlds-table = The parameters of each world; a link is a figure, the rest is assumed
frontier-diagram-title = Where does the leader hold?
frontier-across = Across
frontier-up = Upwards
frontier-who = Who follows
frontier-axis-up = ↑ { $name }
frontier-axis-across = { $name } →
frontier-key-title = Months behind after ten years
frontier-key-band = { $which ->
    [first] level
    [last] { $from } or more
   *[between] { $from } to { $to }
}
frontier-key-yours = your world
frontier-diagram-label = Months behind the leader after ten years, over two parameters, with the five texts
frontier-diagram-sentence = Of all the worlds of this plane, the { $who ->
    [newcomer] newcomer
   *[follower] follower
} ends <b>less than a year behind in { $near }%</b> and two years behind or more in { $far }%. Across, { $across }; upwards, { $up }. Each letter is a text, placed by two values of its world; the others differ.
frontier-diagram-corner = { $up } ↑ { $across } →
frontier-diagram-table = Months behind after ten years, at five by five places of the plane
frontier-label-openness = Openness:
frontier-openness = Openness
frontier-the-openness = openness
frontier-label-transfer = Transfer by distillation:
frontier-transfer = Transfer
frontier-the-transfer = the transfer
frontier-label-cost-share = Cost of distilling:
frontier-cost-share = Cost of distilling
frontier-the-cost-share = the cost of distilling
frontier-label-follower-budget = The follower’s budget:
frontier-follower-budget = Follower’s budget
frontier-the-follower-budget = the follower’s budget
frontier-label-newcomer-budget = The newcomer’s budget:
frontier-newcomer-budget = Newcomer’s budget
frontier-the-newcomer-budget = the newcomer’s budget
frontier-label-growth = Budgets grow in a year:
frontier-growth = Growth of budgets
frontier-the-growth = the growth of budgets
frontier-label-growth-years = Years of growth:
frontier-growth-years = Years of growth
frontier-the-growth-years = the years of growth
frontier-label-progress = Algorithmic progress, factors of ten a year:
frontier-progress = Algorithmic progress
frontier-the-progress = algorithmic progress
frontier-label-reinvested = Budget that comes from revenue:
frontier-reinvested = Reinvested revenue
frontier-the-reinvested = reinvested revenue
frontier-label-sensitivity = Buyers’ sensitivity:
frontier-sensitivity = Buyers’ sensitivity
frontier-the-sensitivity = buyers’ sensitivity
frontier-label-price = The followers’ price:
frontier-price = Followers’ price
frontier-the-price = the followers’ price
frontier-label-closed-lag = Leak time of a closed world:
frontier-closed-lag = Leak time
frontier-the-closed-lag = the leak time
frontier-label-origin = The leader’s start, factors of ten above the origin:
frontier-origin = Height of the start
frontier-the-origin = the height of the start
frontier-judged-unbeatable = { $state ->
    [far] “Unstoppable”: in { $years } years the follower never catches up with the leader, and ends { $gap } { $gap ->
        [one] month
       *[other] months
    } behind.
    [near] “Unstoppable”, only if a lead of { $gap } { $gap ->
        [one] month
       *[other] months
    } is enough: in { $years } years the follower does not quite catch up.
    [lost-again] “Unstoppable”, but not all the time: the follower catches up in month { $month }, then ends { $gap } { $gap ->
        [one] month
       *[other] months
    } behind.
   *[caught] “Unstoppable”: the follower catches up in month { $month } and ends level.
}
frontier-judged-entry = { $state ->
    [far] Entry “hard, even impossible”: after { $years } years, the newcomer is { $gap } { $gap ->
        [one] month
       *[other] months
    } behind.
    [near] Entry “hard” but not impossible: after { $years } years, the newcomer is { $gap } { $gap ->
        [one] month
       *[other] months
    } behind.
   *[caught] Entry “hard, even impossible”: after { $years } years, the newcomer is { $gap } { $gap ->
        [one] month
       *[other] months
    } behind.
}
frontier-reading = Share of capability:
frontier-level = of the level
frontier-logarithm = of the logarithm
