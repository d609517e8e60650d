# Scène « moment » : ce qui bouge.
moment-timeline-label = Événements de la période, en deux lignes : modèles, puis argent et machines
moment-timeline-lane-models = Modèles et réactions
moment-timeline-lane-money = Argent et machines
moment-timeline-region-us = États-Unis
moment-timeline-region-china = Chine
moment-timeline-region-europe = Europe
moment-timeline-key-unsure = incertain
moment-timeline-key-marked = affirmation qui ne tient pas telle quelle
moment-timeline-key-marked-short = ne tient pas telle quelle
moment-timeline-month-of = { $month } { $year }
moment-timeline-month-only = Mois : { $month } { $year }
moment-timeline-day = { $day } { $month }
moment-timeline-first-day = { $n }er
moment-timeline-date = { $weekday } { $day } { $year }
moment-timeline-sum = { $kind ->
    [valuation] valeur de l’entreprise : { $value }
    [monthly] { $value } par mois
    [computed] { $value } selon son calcul
   *[sum] { $value }
}
moment-timeline-with-sum = {" ("}{ $sum })
moment-timeline-said = { $text } { $verdict }
moment-timeline-chosen = <b>{ $date }</b>{ $side ->
    [before] , <b>{ $days }</b> { $days ->
        [one] jour
       *[other] jours
    } avant R1
    [after] , <b>{ $days }</b> { $days ->
        [one] jour
       *[other] jours
    } après R1
    [unsure] {" "}(jour inconnu)
   *[same] {""}
}. { $name }{ $sum }. { $silent ->
    [yes] Aucun des cinq textes n’en parle.
   *[no] Verdict de ce qu’en disent les textes : { $said }.
}
moment-timeline-step-1 = C’est un lundi : la chute que le texte B date du lundi suivant vient une semaine après.
moment-timeline-step-2 = R1 étant paru un lundi, c’est bien le lundi suivant, comme l’écrit le texte B.
moment-timeline-step-3 = Le texte D donne le lendemain, un samedi.
moment-timeline-step-4 = Le texte D est daté de trois jours plus tôt : il ne pouvait pas en parler.
moment-timeline-overview = Période { $period } : { $found ->
    [empty] <b>aucun événement</b>. Élargissez la période, ou revenez au départ.
   *[some] <b>{ $count }</b> { $count ->
        [one] événement
       *[other] événements
    }, { $models } du côté des modèles et { $money } du côté de l’argent et des machines. Événements dont parle au moins un des cinq textes : <b>{ $said }</b> ; dont au moins une affirmation ne tient pas telle quelle : <b>{ $marked }</b>.
}
moment-timeline-column-date = Date
moment-timeline-column-event = Événement
moment-timeline-column-sum = Somme
moment-timeline-column-said = Textes et verdicts
moment-timeline-nothing = aucun événement dans cette période
moment-timeline-table = Les événements montrés, avec les textes qui en parlent et leurs verdicts
moment-cost-label = Les parties du coût l’une après l’autre, puis leur total, à côté des sommes des textes B et D
moment-cost-item-final = Entraînement final de V3
moment-cost-item-before = Entraînements d’avant
moment-cost-item-r1 = Apprentissage propre à R1
moment-cost-item-staff = Salaires
moment-cost-item-machines = Achat des machines
moment-cost-item-total = Total
moment-cost-uncounted = non compté
moment-cost-bought = dans l’achat
moment-cost-text = { $text } : { $sum }
moment-cost-said = Somme du texte { $text }
moment-cost-in-final = location des puces de l’entraînement final de V3
moment-cost-in-before = location des puces pour des entraînements d’avant, supposés
moment-cost-in-r1 = apprentissage propre à R1
moment-cost-in-staff = salaires supposés
moment-cost-in-machines = achat des machines, à un prix supposé
moment-cost-out-before = les entraînements d’avant
moment-cost-out-r1 = l’apprentissage propre à R1
moment-cost-out-staff = les salaires
moment-cost-out-machines = l’achat des machines
moment-cost-out-data = les données
moment-cost-part = { $name } ({ $value })
moment-cost-sentence = Ainsi compté, le coût est de <b>{ $total }</b> : { $counted }. Il laisse de côté : { $left }.
moment-cost-judged-0 = { $state ->
    [r1] Le texte B donne { $said } à R1. Ainsi compté, V3 et R1 font { $total } : c’est sa somme, à l’arrondi près.
    [v3] Le texte B donne { $said } à R1. Ainsi compté, le total est de { $total } : c’est sa somme, à l’arrondi près, mais l’apprentissage propre à R1 n’y est pas.
   *[other] Le texte B donne { $said } à R1. Ainsi compté, le total est de { $total } : c’est une autre somme.
}
moment-cost-judged-1 = { $state ->
    [run] Le texte D écrit que la Chine investit { $said }. Ainsi compté, le total est de { $total }, mais c’est ce qu’une entreprise paierait pour louer des puces, non un investissement d’un pays.
   *[other] Le texte D écrit que la Chine investit { $said }. Ainsi compté, le total est de { $total } : c’est une autre somme.
}
moment-cost-column-item = Partie
moment-cost-column-count = Quantité
moment-cost-column-price = Prix d’une unité
moment-cost-column-sum = Somme
moment-cost-table = Ce que compte le coût, partie par partie, et ce que disent les textes B et D
moment-timeline-month-1 = janvier
moment-timeline-month-2 = février
moment-timeline-month-3 = mars
moment-timeline-month-4 = avril
moment-timeline-month-5 = mai
moment-timeline-month-6 = juin
moment-timeline-month-7 = juillet
moment-timeline-month-8 = août
moment-timeline-month-9 = septembre
moment-timeline-month-10 = octobre
moment-timeline-month-11 = novembre
moment-timeline-month-12 = décembre
moment-timeline-weekday-0 = Lundi
moment-timeline-weekday-1 = Mardi
moment-timeline-weekday-2 = Mercredi
moment-timeline-weekday-3 = Jeudi
moment-timeline-weekday-4 = Vendredi
moment-timeline-weekday-5 = Samedi
moment-timeline-weekday-6 = Dimanche
