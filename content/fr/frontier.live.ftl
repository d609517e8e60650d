# Scène « frontier » : ce qui bouge.
frontier-leader = Leader
frontier-follower = Suiveur
frontier-newcomer = Nouveau venu
frontier-name-default = De départ
frontier-name-a = Texte A
frontier-name-b = Texte B
frontier-name-c = Texte C
frontier-name-d = Texte D
frontier-name-e = Texte E
frontier-choose = Monde
frontier-months = { $n } mois
frontier-year = an { $n }
frontier-plot-capability = Capacité, en facteurs de dix
frontier-plot-gap = Mois de retard sur le leader
frontier-plot-share = Part du marché, %
frontier-plot-concentration = Concentration (IHH)
frontier-world-label = Dix ans d’un monde : capacité, mois de retard, parts de marché, concentration
frontier-world-sentence = { $outcome ->
    [caught] Dans ce monde, le suiveur <b>rattrape</b> le leader au mois { $month } et finit à son niveau.
    [lost-again] Dans ce monde, le suiveur rejoint le leader au mois { $month }, puis <b>décroche de nouveau</b> : après { $years } ans, il a { $follower } mois de retard.
    [near] Dans ce monde, le leader <b>reste devant, mais de peu</b> : après { $years } ans, le suiveur a <b>{ $follower }</b> mois de retard.
   *[far] Dans ce monde, le leader <b>garde son avance</b> : après { $years } ans, le suiveur a <b>{ $follower }</b> mois de retard.
} Le nouveau venu a { $newcomer } mois de retard. Le leader tient <b>{ $share } %</b> du marché. { $budgets ->
    [beyond] Les budgets y sont multipliés par <b>{ $factor }</b>, bien plus que toute dépense connue.
   *[grown] Les budgets y sont multipliés par <b>{ $factor }</b>.
}
frontier-world-table = Le monde, an par an
frontier-column-year = An
frontier-column = { $plot } : { $actor }
frontier-column-parameter = Paramètre
frontier-worlds-table = Les paramètres de chaque monde ; un lien est un chiffre, le reste est supposé
frontier-diagram-title = Où le leader tient-il ?
frontier-across = En largeur
frontier-up = En hauteur
frontier-who = Qui suit
frontier-axis-up = ↑ { $name }
frontier-axis-across = { $name } →
frontier-key-title = Mois de retard après dix ans
frontier-key-band = { $which ->
    [first] au niveau
    [last] { $from } et plus
   *[between] de { $from } à { $to }
}
frontier-key-yours = votre monde
frontier-diagram-label = Mois de retard sur le leader après dix ans, selon deux paramètres, avec les cinq textes
frontier-diagram-sentence = De tous les mondes de ce plan, le { $who ->
    [newcomer] nouveau venu
   *[follower] suiveur
} finit à <b>moins d’un an dans { $near } %</b>, et à deux ans ou plus dans { $far } %. En largeur, { $across } ; en hauteur, { $up }. Chaque lettre est un texte, placé d’après deux valeurs de son monde ; les autres diffèrent.
frontier-diagram-corner = { $up } ↑ { $across } →
frontier-diagram-table = Mois de retard après dix ans, en cinq fois cinq points du plan
frontier-label-openness = Ouverture :
frontier-openness = Ouverture
frontier-the-openness = l’ouverture
frontier-label-transfer = Transfert par distillation :
frontier-transfer = Transfert
frontier-the-transfer = le transfert
frontier-label-cost-share = Coût de la distillation :
frontier-cost-share = Coût de la distillation
frontier-the-cost-share = le coût de la distillation
frontier-label-follower-budget = Budget du suiveur :
frontier-follower-budget = Budget du suiveur
frontier-the-follower-budget = le budget du suiveur
frontier-label-newcomer-budget = Budget du nouveau venu :
frontier-newcomer-budget = Budget du nouveau venu
frontier-the-newcomer-budget = le budget du nouveau venu
frontier-label-growth = Croissance annuelle des budgets :
frontier-growth = Croissance des budgets
frontier-the-growth = la croissance des budgets
frontier-label-growth-years = Années de croissance :
frontier-growth-years = Durée de la croissance
frontier-the-growth-years = la durée de la croissance
frontier-label-progress = Progrès algorithmique, facteurs de dix par an :
frontier-progress = Progrès algorithmique
frontier-the-progress = le progrès algorithmique
frontier-label-reinvested = Budget tiré des recettes :
frontier-reinvested = Recettes réinvesties
frontier-the-reinvested = les recettes réinvesties
frontier-label-sensitivity = Sensibilité des acheteurs :
frontier-sensitivity = Sensibilité des acheteurs
frontier-the-sensitivity = la sensibilité des acheteurs
frontier-label-price = Prix des suiveurs :
frontier-price = Prix des suiveurs
frontier-the-price = le prix des suiveurs
frontier-label-closed-lag = Délai de fuite d’un monde fermé :
frontier-closed-lag = Délai de fuite
frontier-the-closed-lag = le délai de fuite
frontier-label-origin = Départ du leader, facteurs de dix au-dessus de l’origine :
frontier-origin = Hauteur du départ
frontier-the-origin = la hauteur du départ
frontier-judged-unbeatable = { $state ->
    [far] « Imparable » : en { $years } ans, le suiveur ne rattrape jamais le leader et finit { $gap } mois derrière.
    [near] « Imparable », seulement si { $gap } mois d’avance suffisent : en { $years } ans, le suiveur ne rattrape pas tout à fait.
    [lost-again] « Imparable », mais pas tout le temps : le suiveur rattrape le leader au mois { $month }, puis finit à { $gap } mois de lui.
   *[caught] « Imparable » : le suiveur rattrape le leader au mois { $month } et finit à son niveau.
}
frontier-judged-entry = { $state ->
    [far] Entrer « compliqué, voire impossible » : après { $years } ans, le nouveau venu est { $gap } mois derrière.
    [near] Entrer « compliqué » mais non impossible : après { $years } ans, le nouveau venu est { $gap } mois derrière.
   *[caught] Entrer « compliqué, voire impossible » : après { $years } ans, le nouveau venu est à { $gap } mois du leader.
}
frontier-reading = Part de la capacité :
frontier-level = du niveau
frontier-logarithm = du logarithme
