# Scène « programmes » : ce qui bouge.
programmes-name-stargate = Stargate
programmes-name-deepseek = DeepSeek-V3
programmes-name-factories = Usines à IA
programmes-name-investai = InvestAI
programmes-kind-investment = investissement privé prévu
programmes-kind-public-funds = programme public
programmes-kind-mobilised = sommes publiques et privées à trouver
programmes-kind-run = un entraînement final
programmes-kind-built = installation en service
programmes-nothing = rien de connu à cette date
programmes-basis = Argent compté
programmes-basis-announced = Annoncé
programmes-basis-committed = Engagé
programmes-basis-operating = En service
programmes-date = Connu au
programmes-expression = Exprimé en
programmes-expression-runs = entraînements finaux de V3
programmes-expression-money = argent
programmes-expression-chips = puces d’IA GB200
programmes-expression-jupiters = supercalculateurs JUPITER
programmes-expression-days = jours de Stargate
programmes-unit-runs = { $n } { $n ->
    [one] entraînement
   *[other] entraînements
}
programmes-unit-jupiters = { $n } JUPITER
programmes-unit-days = { $n } { $n ->
    [one] jour
   *[other] jours
}
programmes-currency = Monnaie
programmes-currency-usd = Dollars
programmes-currency-eur = Euros
programmes-period = Période
programmes-period-total = Total
programmes-period-yearly = Par an
programmes-scale = Échelle
programmes-scale-log = Facteurs de dix
programmes-scale-true = Proportionnelle
programmes-rate = Cours de l’euro :
programmes-price = Heure de puce H800 :
programmes-money-label = Les trois programmes, pour l’argent compté
programmes-sentence = { $basis ->
    [announced] Annoncé
    [committed] Engagé
   *[operating] En service
}{ $period ->
    [yearly] , par an
   *[total] {""}
} : { $parts }.
programmes-sentence-separator = {" ; "}
programmes-sentence-amount = { $name }, <b>{ $value }</b> ({ $kind })
programmes-sentence-nothing = { $name }, rien de connu à cette date
programmes-sentence-trap = Ces sommes ne sont pas de même nature : leurs formes diffèrent sur le dessin.
programmes-column-usd = Somme, en dollars
programmes-column-squares = Carrés
programmes-column-programme = Programme
programmes-column-kind = Nature
programmes-column-since = Connu depuis
programmes-column-source = Selon la source
programmes-column-expressed = Dans l’unité choisie
programmes-sort = Ordre des lignes
programmes-sort-text = Du texte D
programmes-sort-verdict = Par verdict
programmes-sort-name = Alphabétique
programmes-square = Un carré vaut
programmes-travel = Chemin parcouru :
programmes-stops = Aller à
programmes-scale-label = Les trois sommes en carrés égaux : DeepSeek-V3, puis les usines à IA, puis Stargate
programmes-scale-count = { $name } : <b>{ $squares }</b> { $squares ->
    [one] carré
   *[other] carrés
}
programmes-scale-sentence = { $counts }. Vous avez fait <b>{ $passed }</b> du chemin.
programmes-column-row = Ligne
programmes-matrix-table = Ce que le texte D dit des trois programmes, ligne par ligne, avec le verdict
programmes-matrix-sentence = { $order ->
    [verdict] Lignes par verdict, le plus sévère d’abord. En tête : { $first }.
    [name] Lignes par ordre alphabétique. En tête : { $first }.
   *[text] Lignes dans l’ordre du texte D. En tête : { $first }.
}
programmes-judged = { $state ->
    [same] { $name } : le texte D dit { $said } ; la somme connue est à peu près la même.
    [run] { $name } : le texte D dit { $said } ; la somme connue est à peu près la même, mais elle paie un entraînement.
    [own] { $name } : le texte D dit { $said } ; à cette date, ce nombre est le seul que nous ayons, et nous ne l’avons trouvé nulle part ailleurs.
   *[other] { $name } : le texte D dit { $said } ; ainsi comptée, la somme connue est { $known }.
}
