# Scène « compute » : ce qui bouge.
compute-band-us = États-Unis
compute-band-china = Chine
compute-band-eu = Union européenne
compute-band-rest = autres
compute-band-unknown = Chine, propriétaire inconnu
compute-band-five = cinq géants américains
compute-band-two = CoreWeave, xAI
compute-region-us = États-Unis
compute-region-china = Chine
compute-region-eu = UE
compute-region-rest = ailleurs
compute-region-nowhere = lieu inconnu
compute-date = { $month ->
    [m1] janvier
    [m2] février
    [m3] mars
    [m4] avril
    [m5] mai
    [m6] juin
    [m7] juillet
    [m8] août
    [m9] septembre
    [m10] octobre
    [m11] novembre
   *[m12] décembre
} { $year }
compute-shares-quarter-n = { $n ->
    [q0] mars 2019
    [q1] juin 2019
    [q2] septembre 2019
    [q3] décembre 2019
    [q4] mars 2020
    [q5] juin 2020
    [q6] septembre 2020
    [q7] décembre 2020
    [q8] mars 2021
    [q9] juin 2021
    [q10] septembre 2021
    [q11] décembre 2021
    [q12] mars 2022
    [q13] juin 2022
    [q14] septembre 2022
    [q15] décembre 2022
    [q16] mars 2023
    [q17] juin 2023
    [q18] septembre 2023
    [q19] décembre 2023
    [q20] mars 2024
    [q21] juin 2024
    [q22] septembre 2024
    [q23] décembre 2024
    [q24] mars 2025
    [q25] juin 2025
    [q26] septembre 2025
   *[q27] décembre 2025
}
compute-shares-label-hosted = Puissance de calcul d’IA recensée, par région qui l’héberge, trimestre par trimestre
compute-shares-label-owned = Puissance de calcul d’IA recensée, par pays du propriétaire, trimestre par trimestre
compute-shares-label-sold = Puces d’IA vendues jusque-là, par propriétaire, trimestre par trimestre
compute-shares-cover-hosted = Un recensement partiel : de { $low } à { $high } % de la puissance mondiale en mars 2025. Dernière entrée : juillet 2025. De toute l’année 2025, il gagne une seule grappe chinoise.
compute-shares-cover-owned = Le même recensement partiel : de { $low } à { $high } % du monde en mars 2025, dernière entrée en juillet 2025. Pour les grappes situées en Chine, il ne nomme aucun propriétaire.
compute-shares-cover-sold = Estimations de toutes les puces d’IA vendues : des propriétaires, non des lieux. Elles connaissent tous les fabricants à partir de 2024. Fourchettes : celles d’Epoch AI, additionnées ; le haut de celle de la Chine comprend les puces de contrebande.
compute-shares-axis-share = Part, %
compute-shares-axis-power = Millions d’équivalents H100
compute-shares-last = dernière entrée : juillet 2025
compute-shares-first = tous les fabricants y sont
compute-shares-column-quarter = Fin
compute-shares-column-share = { $name }{ $end ->
    [low] , bas
    [high] , haut
   *[middle] {""}
}, %
compute-shares-column-power = { $name }{ $end ->
    [low] , bas
    [high] , haut
   *[middle] {""}
}, équivalents H100
compute-shares-part = { $name } { $value }
compute-shares-sentence = { $silence ->
    [last] En juillet 2025, à la dernière entrée du recensement,
    [after] Après juillet 2025, le recensement se tait. À sa dernière entrée,
   *[none] Fin { $date },
} { $measure ->
    [hosted] les États-Unis hébergeaient <b>{ $american }</b> de la puissance de calcul recensée
    [owned] des entreprises et organismes américains possédaient <b>{ $american }</b> de la puissance de calcul recensée
   *[sold] sept entreprises américaines nommées possédaient <b>{ $american }</b> de la puissance de calcul de toutes les puces d’IA vendues, selon les estimations d’Epoch AI
}. En détail : { $others }.
compute-shares-held = Le recensement contenait alors { $part } de la puissance de calcul de toutes les puces vendues.
compute-shares-silent = Fin { $date }, ces estimations ne connaissent pas encore tous les fabricants : aucune part ne peut être donnée. Elles sont complètes à partir de mars 2024.
compute-shares-judged = { $state ->
    [far] « Environ { $said } » : selon cette mesure et à cette date, c’est { $american }, à plus de { $points } points de là.
    [hosted] « Environ { $said } », si héberger était détenir : { $american } se trouvaient aux États-Unis, quel qu’en soit le propriétaire.
   *[near] « Environ { $said } » : selon cette mesure et à cette date, des propriétaires américains ont { $american }, à { $points } points au plus.
}
compute-clusters-chart = Les grappes recensées, selon leur date et leur taille
compute-clusters-up-h100 = Équivalents H100
compute-clusters-up-power = Puissance électrique, MW
compute-clusters-up-chips = Puces d’IA
compute-clusters-million = { $n } M
compute-clusters-strip = prévues, sans date recensée
compute-clusters-strip-short = prévues
compute-clusters-planned = prévue
compute-clusters-last = dernière entrée : juillet 2025
compute-clusters-jupiter = JUPITER
compute-clusters-nothing = Aucune grappe
compute-clusters-count = { $name } { $n }
compute-clusters-column-name = Grappe
compute-clusters-column-owner = Propriétaire
compute-clusters-column-region = Région
compute-clusters-column-since = En service depuis
compute-clusters-none = <b>Aucune grappe du recensement</b> n’est ainsi : choisissez une autre région, d’autres années ou un autre statut.
compute-clusters-sentence = <b>{ $n }</b> { $n ->
    [one] grappe est montrée ; c’est
   *[other] grappes sont montrées ; la plus grande est
} <b>{ $name }</b> : { $size }, { $state ->
    [planned] seulement prévue
   *[service] en service depuis { $since }
}. Le recensement est partiel, sa dernière entrée en service est de juillet 2025, et il arrondit les systèmes chinois et les rend anonymes.
compute-clusters-chosen = <b>{ $name }</b> ({ $place ->
    [us] États-Unis
    [china] Chine
    [eu] Union européenne
    [rest] ailleurs
   *[nowhere] lieu inconnu
}), { $named ->
    [yes] propriétaire : { $owner }
   *[no] propriétaire non nommé
}, { $state ->
    [planned] n’est que prévue
    [over] en service à partir de { $since }, a été remplacée ou fermée depuis
   *[service] est en service depuis { $since }
}. { $has-h100 ->
    [yes] Puissance de calcul : <b>{ $h100 }</b>, { $times } fois celle de JUPITER.
   *[no] Sa puissance de calcul n’est pas recensée.
} { $has-power ->
    [yes] Puissance électrique : { $power }.
   *[no] Sa puissance électrique n’est pas recensée.
} { $has-chips ->
    [yes] Puces d’IA : { $chips }.
   *[no] Ses puces ne sont pas recensées.
}{ $shown ->
    [no] {" "}Les autres réglages la cachent dans l’image.
   *[yes] {""}
}
compute-jupiter-chart = JUPITER parmi d’autres machines, à une seule échelle
compute-jupiter-speed = { $n } exaflops
compute-jupiter-axis-measured = Exaflops/s, soixante-quatre bits, mesurés
compute-jupiter-axis-peak = Exaflops/s, seize bits, en pointe
compute-jupiter-axis-advertised = Exaflops/s, peu de bits, annoncés
compute-jupiter-column-rank = Rang
compute-jupiter-column-machine = Machine
compute-jupiter-column-region = Région
compute-jupiter-cover-top500-measured = Le Top500 classe les machines que leurs propriétaires ont fait tester : les entreprises et la Chine n’y sont guère.
compute-jupiter-cover-top500-peak = Les quatre premières du Top500, selon leur pointe à seize bits dans le recensement d’Epoch AI.
compute-jupiter-cover-top500-advertised = Aucun nombre de ce genre des autres machines n’est dans nos sources : il n’y a rien à comparer.
compute-jupiter-cover-record-measured = Des grappes recensées, seules ces quatre ont passé l’épreuve : le rang parmi toutes est inconnu.
compute-jupiter-cover-record-peak = Recensement partiel, dernière entrée en juillet 2025 ; sans les machines remplacées. Le premier site de Stargate n’y est pas.
compute-jupiter-cover-record-advertised = Aucun nombre de ce genre des autres machines n’est dans nos sources : il n’y a rien à comparer.
compute-jupiter-cover-europe-measured = Dans nos sources, aucune autre machine de l’Union n’a cette mesure : il n’y a rien à comparer.
compute-jupiter-cover-europe-peak = Recensement partiel de l’Union européenne, dernière entrée en juillet 2025 ; des sites privés peuvent manquer.
compute-jupiter-cover-europe-advertised = Aucun nombre de ce genre des autres machines n’est dans nos sources : il n’y a rien à comparer.
compute-jupiter-sentence = { $date ->
    [june] En juin 2025,
   *[november] En novembre 2025,
} JUPITER { $precision ->
    [measured] fait <b>{ $own }</b> avec soixante-quatre bits par nombre, mesurés
    [peak] fait <b>{ $own }</b> avec seize bits par nombre, en pointe
   *[advertised] est annoncé à <b>{ $own }</b>, avec peu de bits par nombre
}. { $state ->
    [alone] Nous n’avons rien trouvé de même mesure dans cette liste : <b>aucun rang ne peut être donné</b>.
    [first] Il est <b>premier</b> { $list ->
        [top500] parmi les quatre premières machines du Top500
        [europe] du recensement dans l’Union européenne
       *[record] du recensement mondial
    }.
   *[behind] Il est <b>numéro { $rank }</b> { $list ->
        [top500] { $precision ->
            [measured] du classement Top500
           *[peak] des quatre premières machines du Top500
        }
        [europe] du recensement dans l’Union européenne
       *[record] { $precision ->
            [measured] des grappes recensées qui ont passé l’épreuve
           *[peak] des grappes recensées
        }
    }. La première machine, { $first }, fait { $fastest }, soit { $times } fois autant.
}{ $list ->
    [top500] {""}
   *[record] {" "}Le recensement n’a aucune entrée en service après juillet 2025.
}
compute-jupiter-judged-first = { $state ->
    [first] « Ce qui se fait de plus puissant au monde » : il est premier ici.
    [europe] « Ce qui se fait de plus puissant au monde » : il est premier du recensement, mais pour la seule Union européenne.
    [class] « Ce qui se fait de plus puissant au monde », si le texte veut dire la classe exascale, celle d’au moins un milliard de milliards de calculs par seconde : JUPITER en est, au numéro { $rank }.
   *[behind] « Ce qui se fait de plus puissant au monde » : il est numéro { $rank } ici.
}
compute-jupiter-judged-speed = { $state ->
    [yes] Un milliard de milliards de calculs par seconde : { $precision ->
        [measured] mesuré à { $speed } avec soixante-quatre bits.
        [peak] { $speed }, mais avec seize bits ; le texte ne dit pas sa précision.
       *[advertised] { $speed } sont annoncés, avec peu de bits ; le texte ne dit pas sa précision.
    }
   *[no] Un milliard de milliards de calculs par seconde : mesuré à { $speed }, il n’y est pas encore.
}
compute-factories-chart = Les sites choisis comme usines à IA, sur une carte de l’Europe
compute-factories-credit = Contour : Natural Earth. Lieux : GeoNames.
compute-factories-named = { $wave ->
    [w1] Première vague
    [w2] Deuxième vague
   *[w3] Troisième vague
}, { $date }
compute-factories-column-site = Usine à IA
compute-factories-column-city = Ville
compute-factories-column-country = Pays
compute-factories-column-host = Hôte
compute-factories-column-selected = Choisie
compute-factories-sentence = Après la { $wave ->
    [w1] première
    [w2] deuxième
   *[w3] troisième
} vague de sélection ({ $date }), <b>{ $n } sites</b> dans <b>{ $countries } États membres</b> doivent être des usines à IA. Choisi ne veut pas dire en service ; notre liste s’arrête en octobre 2025.
compute-factories-chosen = <b>{ $name }</b>, { $city } ({ $country }), chez { $host }. { $wave }. Choisi ne veut pas dire en service ; le point est le centre de la ville.
