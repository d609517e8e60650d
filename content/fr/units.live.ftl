# Unités. Clés : unit-<unité>[-<devise>][-<échelle>][-long]
language-name = Français
language-locale = fr

unit-money-usd = { $n } $
unit-money-usd-million = { $n } M$
unit-money-usd-billion = { $n } Md$
unit-money-eur = { $n } €
unit-money-eur-million = { $n } M€
unit-money-eur-billion = { $n } Md€
unit-money-usd-long = { $n } { $n ->
    [one] dollar
   *[other] dollars
}
unit-money-usd-million-long = { $n } { $n ->
    [one] million
   *[other] millions
} de dollars
unit-money-usd-billion-long = { $n } { $n ->
    [one] milliard
   *[other] milliards
} de dollars
unit-money-eur-long = { $n } { $n ->
    [one] euro
   *[other] euros
}
unit-money-eur-million-long = { $n } { $n ->
    [one] million
   *[other] millions
} d’euros
unit-money-eur-billion-long = { $n } { $n ->
    [one] milliard
   *[other] milliards
} d’euros
unit-money-per-hour-usd = { $n } $/h
unit-money-per-hour-usd-long = { $n } { $n ->
    [one] dollar
   *[other] dollars
} l’heure
unit-money-per-hour-eur = { $n } €/h
unit-money-per-hour-eur-long = { $n } { $n ->
    [one] euro
   *[other] euros
} l’heure
unit-percent = { $n } %
unit-percent-long = { $n } %
unit-ratio = { $n } ×
unit-ratio-long = { $n } fois
unit-hours = { $n } h
unit-hours-long = { $n } { $n ->
    [one] heure
   *[other] heures
}
unit-hours-million = { $n } M h
unit-hours-million-long = { $n } { $n ->
    [one] million
   *[other] millions
} d’heures
unit-hours-billion = { $n } Md h
unit-hours-billion-long = { $n } { $n ->
    [one] milliard
   *[other] milliards
} d’heures
unit-years = { $n } { $n ->
    [one] an
   *[other] ans
}
unit-years-long = { $n } { $n ->
    [one] an
   *[other] ans
}
unit-months = { $n } mois
unit-months-long = { $n } mois
unit-points = { $n } { $n ->
    [one] point
   *[other] points
}
unit-points-long = { $n } { $n ->
    [one] point
   *[other] points
}
unit-days = { $n } j
unit-days-long = { $n } { $n ->
    [one] jour
   *[other] jours
}
unit-chips = { $n } { $n ->
    [one] puce
   *[other] puces
}
unit-chips-long = { $n } { $n ->
    [one] puce
   *[other] puces
}
unit-samples = { $n } { $n ->
    [one] exemple
   *[other] exemples
}
unit-samples-long = { $n } { $n ->
    [one] exemple
   *[other] exemples
}
unit-parameters = { $n }
unit-parameters-long = { $n } { $n ->
    [one] paramètre
   *[other] paramètres
}
unit-parameters-million = { $n } M
unit-parameters-million-long = { $n } { $n ->
    [one] million
   *[other] millions
} de paramètres
unit-parameters-billion = { $n } Md
unit-parameters-billion-long = { $n } { $n ->
    [one] milliard
   *[other] milliards
} de paramètres
unit-models = { $n } { $n ->
    [one] modèle
   *[other] modèles
}
unit-models-long = { $n } { $n ->
    [one] modèle
   *[other] modèles
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
    [one] mégawatt
   *[other] mégawatts
}
unit-watts-giga = { $n } GW
unit-watts-giga-long = { $n } { $n ->
    [one] gigawatt
   *[other] gigawatts
}
unit-flops = { $n } op./s
unit-flops-long = { $n } { $n ->
    [one] opération
   *[other] opérations
} par seconde
unit-flops-exa = { $n } Eflop/s
unit-flops-exa-long = { $n } { $n ->
    [one] exaflop
   *[other] exaflops
} par seconde
unit-score = { $n } %
unit-score-long = { $n } % de réussite
unit-count = { $n }
unit-count-long = { $n }
unit-exchange-rate = { $n } $ pour un euro
unit-exchange-rate-long = { $n } { $n ->
    [one] dollar
   *[other] dollars
} pour un euro
unit-people = { $n } { $n ->
    [one] personne
   *[other] personnes
}
unit-people-long = { $n } { $n ->
    [one] personne
   *[other] personnes
}
unit-between = { $low } à { $high }
unit-money-per-megawatt-hour-usd = { $n } $/MWh
unit-money-per-megawatt-hour-usd-long = { $n } { $n ->
    [one] dollar
   *[other] dollars
} le mégawattheure
unit-money-per-megawatt-hour-eur = { $n } €/MWh
unit-money-per-megawatt-hour-eur-long = { $n } { $n ->
    [one] euro
   *[other] euros
} le mégawattheure
unit-h100-equivalents = { $n } { $n ->
    [one] équivalent
   *[other] équivalents
} H100
unit-h100-equivalents-long = { $n } { $n ->
    [one] équivalent
   *[other] équivalents
} H100
unit-h100-equivalents-million = { $n } { $n ->
    [one] million
   *[other] millions
} d’équivalents H100
unit-h100-equivalents-million-long = { $n } { $n ->
    [one] million
   *[other] millions
} d’équivalents H100
unit-h100-equivalents-billion = { $n } { $n ->
    [one] milliard
   *[other] milliards
} d’équivalents H100
unit-h100-equivalents-billion-long = { $n } { $n ->
    [one] milliard
   *[other] milliards
} d’équivalents H100
unit-flops-tera = { $n } Tflop/s
unit-flops-tera-long = { $n } téraflops par seconde
