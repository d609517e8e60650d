# Scène « capital » : ce qui bouge.
capital-named = { $name }, { $value }
capital-tick = { $year }
capital-set = Sommes
capital-set-companies = Les entreprises du texte C
capital-set-five-hundreds = Trois fois { "cinq" } cents
capital-set-announcements = Les annonces
capital-look = Dessin
capital-look-area = Surfaces
capital-look-linear = Longueurs
capital-look-log = Facteurs de dix
capital-growth = Échelle
capital-growth-log = Facteurs de dix
capital-growth-linear = Depuis zéro
capital-currency = Monnaie
capital-currency-usd = Dollars
capital-currency-eur = Euros
capital-rates = Cours de l’euro
capital-rates-day = Du jour de la somme
capital-rates-own = Un seul pour toutes
capital-rate = Ce seul cours :
capital-round = Opération
capital-measure = Compter
capital-measure-value = Le prix
capital-measure-raised = L’argent reçu
capital-month = Fin du mois :
capital-year = Année
capital-firms = Entreprises additionnées
capital-period = Année
capital-place = Comparer les États-Unis à
capital-column-sum = Somme
capital-column-kind = Nature
capital-column-source = Selon la source
capital-column-shown = Dans la monnaie choisie
capital-column-company = Entreprise
capital-column-day = Jour
capital-column-how = Opération
capital-column-value = Prix de l’entreprise
capital-column-raised = Argent reçu
capital-column-year = Année
capital-column-place = Pays
capital-column-invested = Investissement privé en IA
capital-scale-label = Les sommes choisies, à l’échelle, la plus grande d’abord
capital-scale-item-openai = OpenAI
capital-scale-item-anthropic = Anthropic
capital-scale-item-mistral = Mistral AI
capital-scale-item-asml = ASML dans Mistral
capital-scale-item-stargate = Stargate
capital-scale-item-jupiter = JUPITER
capital-scale-item-altman = Puces d’Altman
capital-scale-item-investai = InvestAI
capital-scale-item-sap = SAP
capital-scale-item-abilene = Puces d’Abilene
capital-scale-kind-price = prix de l’entreprise entière
capital-scale-kind-paid = argent apporté
capital-scale-kind-intended = intention d’investir
capital-scale-kind-budget = budget public
capital-scale-kind-wished = souhait rapporté, haut de la fourchette
capital-scale-kind-conditional = investissement sous conditions
capital-scale-kind-ordered = commande, selon la presse
capital-scale-sentence = La plus grande somme, { $largest } (<b>{ $most }</b>), vaut <b>{ $ratio }</b> fois { $alike ->
    [yes] la plus petite de même nature
   *[no] la plus petite
}, { $smallest } (<b>{ $least }</b>). { $look ->
    [area] Les surfaces sont justes, mais elles trompent l’œil : un carré { "cent" } fois plus grand n’est que { "dix" } fois plus large.
    [linear] Les longueurs sont justes, mais les petites sommes y disparaissent.
   *[log] Chaque graduation multiplie par dix : tout se voit, mais un écart énorme paraît petit.
} { $set ->
    [companies] Trois de ces sommes sont des prix, que personne n’a versés ; seule celle d’ASML est de l’argent apporté.
    [five-hundreds] Une intention, un prix et un budget : ils n’ont qu’un nombre en commun.
   *[announcements] Un souhait, des intentions, une condition, une commande : ces sommes ne s’additionnent pas.
}
capital-rounds-label-value = Le prix de quatre entreprises, jour par jour
capital-rounds-label-raised = L’argent reçu par quatre entreprises depuis leurs débuts
capital-rounds-table = Opérations connues à la fin du mois choisi
capital-rounds-how-round = levée de fonds
capital-rounds-how-sale = vente d’actions existantes : l’entreprise ne reçoit rien
capital-rounds-how-merger = fusion avec X, compris dans ce prix
capital-rounds-how-talks = en discussion, non conclu
capital-rounds-separator = {" ; "}
capital-rounds-part = { $company }, <b>{ $value }</b>
capital-rounds-sentence = { $measure ->
    [value] Prix connus fin { $month } : { $parts }.
   *[raised] Argent reçu, tel que recensé, jusqu’à fin { $month } : { $parts }.
}
capital-rounds-ratio = { $measure ->
    [value] Le prix d’OpenAI vaut <b>{ $ratio }</b> fois celui de Mistral AI.
   *[raised] OpenAI a reçu <b>{ $ratio }</b> fois ce qu’a reçu Mistral AI.
}
capital-rounds-chosen = { $state ->
    [later] L’opération choisie, { $company }, { $day }, vient plus tard.
    [no-value] Choisi : { $company }, { $day }, { $how } ; le prix n’en est pas connu.
    [no-raised] Choisi : { $company }, { $day }, { $how } ; aucun argent reçu.
   *[shown] Choisi : { $company }, { $day }, { $value }, { $how }.
}
capital-rounds-judged = { $state ->
    [same] { $company } : le texte C dit { $said } ; c’est le dernier prix conclu, fin { $month }.
    [talks] { $company } : le texte C dit { $said } ; c’est le dernier prix conclu, mais fin { $month } on discute de { $talked }.
   *[other] { $company } : le texte C dit { $said } ; fin { $month }, le dernier prix conclu est { $known }.
}
capital-spending-label = Les dépenses d’investissement de quatre entreprises, et leur somme
capital-spending-table = Dépenses d’investissement par an, telles que déposées ; à droite, la somme choisie et un autre compte
capital-spending-and = {" et "}
capital-spending-together = Ensemble, les choisies
capital-spending-four = Toutes, compte large
capital-spending-hundreds = « centaines de milliards » :
capital-spending-read = au moins { $value }, lisons-nous
capital-spending-sentence = { $count ->
    [none] Aucune entreprise n’est choisie : il n’y a rien à additionner en { $year }.
    [one] En { $year }, { $firms } a dépensé <b>{ $together }</b> en terrains, bâtiments et machines, pour l’IA ou non.
   *[more] En { $year }, { $firms } ont dépensé ensemble <b>{ $together }</b> en terrains, bâtiments et machines, pour l’IA ou non.
}{ $microsoft ->
    [there] {" "}L’année de Microsoft finit en juin.
   *[no] {""}
}
capital-spending-judged = { $state ->
    [all] En { $year }, la somme choisie, { $together }, atteint { $hundreds }, le moins que veuille dire ce pluriel.
    [others] En { $year }, la somme choisie, { $together }, atteint { $hundreds }, mais avec des entreprises que le texte D ne nomme pas.
   *[less] En { $year }, la somme choisie, { $together }, reste sous { $hundreds }, le moins que veuille dire ce pluriel.
}
capital-investment-label = L’investissement privé en IA par pays
capital-investment-table = Investissement privé en IA, { $period }, selon l’AI Index, édition { $edition }
capital-investment-sentence = { $period } : aux États-Unis, l’investissement privé en IA est de <b>{ $us }</b>. { $state ->
    [known] { $place } : <b>{ $value }</b>, soit <b>{ $ratio }</b> fois moins.
   *[unknown] { $place } : pas de nombre dans cette édition.
} C’est ce que donne l’AI Index, édition { $edition } ; une édition révise les années de la précédente : ne les comparez pas.
capital-place-us = États-Unis
capital-place-europe = Europe entière
capital-place-cn = Chine
capital-place-gb = Royaume-Uni
capital-place-se = Suède
capital-place-fr = France
capital-place-de = Allemagne
capital-place-at = Autriche
capital-place-kr = Corée du Sud
capital-place-nl = Pays-Bas
capital-place-it = Italie
capital-place-ca = Canada
capital-place-il = Israël
capital-place-in = Inde
capital-place-sg = Singapour
capital-place-jp = Japon
capital-place-ae = Émirats
capital-place-au = Australie
capital-place-es = Espagne
capital-place-ch = Suisse
