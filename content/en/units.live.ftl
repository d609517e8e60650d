# Units. Keys: unit-<unit>[-<currency>][-<scale>][-long]
language-name = English
language-locale = en-GB

unit-money-usd = ${ $n }
unit-money-usd-million = ${ $n }m
unit-money-usd-billion = ${ $n }bn
unit-money-eur = €{ $n }
unit-money-eur-million = €{ $n }m
unit-money-eur-billion = €{ $n }bn
unit-money-usd-long = { $n } { $n ->
    [one] dollar
   *[other] dollars
}
unit-money-usd-million-long = { $n } million dollars
unit-money-usd-billion-long = { $n } billion dollars
unit-money-eur-long = { $n } { $n ->
    [one] euro
   *[other] euros
}
unit-money-eur-million-long = { $n } million euros
unit-money-eur-billion-long = { $n } billion euros
unit-money-per-hour-usd = ${ $n }/h
unit-money-per-hour-usd-long = { $n } { $n ->
    [one] dollar
   *[other] dollars
} an hour
unit-money-per-hour-eur = €{ $n }/h
unit-money-per-hour-eur-long = { $n } { $n ->
    [one] euro
   *[other] euros
} an hour
unit-percent = { $n }%
unit-percent-long = { $n }%
unit-ratio = { $n }×
unit-ratio-long = { $n } times
unit-hours = { $n } h
unit-hours-long = { $n } { $n ->
    [one] hour
   *[other] hours
}
unit-hours-million = { $n }m h
unit-hours-million-long = { $n } million hours
unit-hours-billion = { $n }bn h
unit-hours-billion-long = { $n } billion hours
unit-years = { $n } { $n ->
    [one] year
   *[other] years
}
unit-years-long = { $n } { $n ->
    [one] year
   *[other] years
}
unit-months = { $n } { $n ->
    [one] month
   *[other] months
}
unit-months-long = { $n } { $n ->
    [one] month
   *[other] months
}
unit-points = { $n } { $n ->
    [one] point
   *[other] points
}
unit-points-long = { $n } { $n ->
    [one] point
   *[other] points
}
unit-days = { $n } d
unit-days-long = { $n } { $n ->
    [one] day
   *[other] days
}
unit-chips = { $n } { $n ->
    [one] chip
   *[other] chips
}
unit-chips-long = { $n } { $n ->
    [one] chip
   *[other] chips
}
unit-samples = { $n } { $n ->
    [one] example
   *[other] examples
}
unit-samples-long = { $n } { $n ->
    [one] example
   *[other] examples
}
unit-parameters = { $n }
unit-parameters-long = { $n } { $n ->
    [one] parameter
   *[other] parameters
}
unit-parameters-million = { $n }m
unit-parameters-million-long = { $n } million parameters
unit-parameters-billion = { $n }bn
unit-parameters-billion-long = { $n } billion parameters
unit-models = { $n } { $n ->
    [one] model
   *[other] models
}
unit-models-long = { $n } { $n ->
    [one] model
   *[other] models
}
unit-sites = { $n } { $n ->
    [one] site
   *[other] sites
}
unit-sites-long = { $n } { $n ->
    [one] site
   *[other] sites
}
unit-watts = { $n } W
unit-watts-long = { $n } { $n ->
    [one] watt
   *[other] watts
}
unit-watts-mega = { $n } MW
unit-watts-mega-long = { $n } { $n ->
    [one] megawatt
   *[other] megawatts
}
unit-watts-giga = { $n } GW
unit-watts-giga-long = { $n } { $n ->
    [one] gigawatt
   *[other] gigawatts
}
unit-flops = { $n } op/s
unit-flops-long = { $n } { $n ->
    [one] operation
   *[other] operations
} a second
unit-flops-exa = { $n } Eflop/s
unit-flops-exa-long = { $n } { $n ->
    [one] exaflop
   *[other] exaflops
} a second
unit-score = { $n }%
unit-score-long = { $n }% right answers
unit-count = { $n }
unit-count-long = { $n }
unit-exchange-rate = ${ $n } for one euro
unit-exchange-rate-long = { $n } { $n ->
    [one] dollar
   *[other] dollars
} for one euro
unit-people = { $n } { $n ->
    [one] person
   *[other] people
}
unit-people-long = { $n } { $n ->
    [one] person
   *[other] people
}
unit-between = { $low } to { $high }
unit-money-per-megawatt-hour-usd = ${ $n }/MWh
unit-money-per-megawatt-hour-usd-long = { $n } { $n ->
    [one] dollar
   *[other] dollars
} a megawatt-hour
unit-money-per-megawatt-hour-eur = €{ $n }/MWh
unit-money-per-megawatt-hour-eur-long = { $n } { $n ->
    [one] euro
   *[other] euros
} a megawatt-hour
unit-h100-equivalents = { $n } H100 { $n ->
    [one] equivalent
   *[other] equivalents
}
unit-h100-equivalents-long = { $n } H100 { $n ->
    [one] equivalent
   *[other] equivalents
}
unit-h100-equivalents-million = { $n } million H100 equivalents
unit-h100-equivalents-million-long = { $n } million H100 equivalents
unit-h100-equivalents-billion = { $n } billion H100 equivalents
unit-h100-equivalents-billion-long = { $n } billion H100 equivalents
unit-flops-tera = { $n } Tflop/s
unit-flops-tera-long = { $n } teraflops a second
