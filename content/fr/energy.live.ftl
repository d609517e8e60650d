# Scène « energy » : ce qui bouge.
energy-chips = Puces :
energy-place = Lieu
energy-watts = Puissance par puce, machine comprise :
energy-overhead = Refroidissement et pertes, en plus (PUE) :
energy-overhead-counted = déjà dans la puissance
energy-load = Part du temps au travail :
energy-chip-price = Prix d’une puce, tout compris :
energy-what = Prix
energy-what-2023 = De gros, 2023
energy-what-2024 = De gros, 2024
energy-what-2025-h1 = De gros, premier semestre 2025
energy-what-2025 = De gros, toute l’année 2025
energy-what-firms = Payés par des entreprises
energy-mark = Lieu
energy-mark-none = aucun
energy-chain-label = Des puces à la facture : chaque fourchette à côté de son milieu
energy-places-label = La même facture dans chaque lieu, la moins chère en haut
energy-prices-label = Prix du mégawattheure par lieu, le moins cher en haut
energy-prices-table = Prix du mégawattheure : de gros par période, puis ceux que paient des entreprises (dates diverses)
energy-middle = milieu
energy-range = { $mid } (de { $low } à { $high })
energy-gwh = { $n } GWh
energy-twh = { $n } TWh
energy-output-chips = Puces
energy-output-power = Puissance du site
energy-output-energy = Électricité par an
energy-output-bill = Facture par an
energy-output-share = Part du prix des puces
energy-column-output = Résultat
energy-column-place = Lieu
energy-column-price = Prix de gros
energy-column-low = Bas
energy-column-mid = Milieu
energy-column-high = Haut
energy-column-2023 = 2023
energy-column-2024 = 2024
energy-column-2025-H1 = Premier semestre 2025
energy-column-2025 = 2025
energy-column-firms = Entreprises
energy-period-2023 = En 2023
energy-period-2024 = En 2024
energy-period-2025-H1 = Au premier semestre 2025
energy-period-2025 = En 2025
energy-note-line = { $what ->
    [same] États-Unis : { $price }
    [firms] Dollars le MWh, prix payés
   *[other] États-Unis, début 2025 : { $price }
}
energy-bill-sentence = À pleine puissance, ce site demande environ <b>{ $power }</b>. Au prix de gros du lieu choisi ({ $place }, { $price }), une année d’électricité coûte environ <b>{ $mid }</b>, de { $low } à { $high }. C’est environ <b>{ $share }</b> du prix des puces.
energy-places-sentence = { $place } : environ <b>{ $bill }</b> par an. { $side ->
    [us] C’est le point de comparaison.
    [below] C’est moins qu’aux États-Unis ({ $us }).
   *[above] C’est plus qu’aux États-Unis ({ $us }).
} Le pays le moins cher de la liste : { $first }, { $least } ; le plus cher : { $last }, { $most }.
energy-prices-sentence = { $period }, { $state ->
    [none] <b>aucun</b> des { $all } pays d’Europe de la liste n’avait un prix de gros inférieur à celui des États-Unis ({ $us }{ $when ->
        [same] { "" }
       *[other] , début 2025
    }).
   *[some] <b>{ $n }</b> des { $all } pays d’Europe de la liste { $n ->
        [one] avait
       *[other] avaient
    } un prix de gros inférieur à celui des États-Unis ({ $us }{ $when ->
        [same] { "" }
       *[other] , début 2025
    }) : { $names }.
}
energy-mark-sentence = { $state ->
    [known] { $place } : <b>{ $price }</b>, soit { $times } fois le prix américain de début 2025.
   *[unknown] { $place } : aucun prix pour cette période.
}
energy-firms-sentence = Ces prix comprennent le réseau et des taxes, mais leurs dates et leurs clients diffèrent. Le plus bas de la liste : <b>{ $first }</b>, { $least } ; le plus haut : <b>{ $last }</b>, { $most }.
energy-judged-cheap = Nous comparons au prix de gros des États-Unis au premier semestre 2025, { $us }. { $place } : { $price }. { $state ->
    [below] C’est moins : dans ce lieu, l’électricité est relativement peu chère.
   *[above] C’est plus : dans ce lieu, elle ne l’est pas.
}
energy-judged-dear = { $place } : { $price }, contre { $us } aux États-Unis au premier semestre 2025. { $state ->
    [below] Dans ce lieu, le coût de l’électricité n’est pas élevé par rapport au leur.
   *[above] Dans ce lieu, le coût de l’électricité est élevé par rapport au leur.
}
energy-place-eu = Moyenne UE
energy-place-nordics = Nordiques (AIE)
energy-place-us = États-Unis
energy-place-in = Inde
energy-place-at = Autriche
energy-place-be = Belgique
energy-place-bg = Bulgarie
energy-place-hr = Croatie
energy-place-cz = Tchéquie
energy-place-dk = Danemark
energy-place-ee = Estonie
energy-place-fi = Finlande
energy-place-fr = France
energy-place-de = Allemagne
energy-place-gr = Grèce
energy-place-hu = Hongrie
energy-place-ie = Irlande
energy-place-it = Italie
energy-place-lv = Lettonie
energy-place-lt = Lituanie
energy-place-lu = Luxembourg
energy-place-me = Monténégro
energy-place-nl = Pays-Bas
energy-place-mk = Macédoine N.
energy-place-no = Norvège
energy-place-pl = Pologne
energy-place-pt = Portugal
energy-place-ro = Roumanie
energy-place-rs = Serbie
energy-place-sk = Slovaquie
energy-place-si = Slovénie
energy-place-es = Espagne
energy-place-se = Suède
energy-place-ch = Suisse
energy-place-gb = Royaume-Uni
energy-place-firms-eu-2025-h1 = UE, début 2025
energy-place-firms-eu-2024-h2 = UE, fin 2024
energy-place-firms-fi-2023-h2 = Finlande, fin 2023
energy-place-firms-cy-2023-h2 = Chypre, fin 2023
energy-place-firms-tx-2023 = Texas, 2023
energy-place-firms-tn-2023 = Tennessee, 2023
energy-place-firms-va-2023 = Virginie, 2023
energy-place-firms-ca-2023 = Californie, 2023
energy-place-firms-oh-2023 = Ohio, 2023
