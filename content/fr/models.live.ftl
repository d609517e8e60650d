# Scène « models » : ce qui bouge.
models-us = États-Unis
models-china = Chine
models-eu = Union européenne
models-points-joint = Plusieurs régions
models-points-elsewhere = Ailleurs
models-points-near = Royaume-Uni, Suisse ou Norvège
models-points-label = Les modèles notables, un point chacun, selon leur date et le calcul de leur entraînement
models-points-axis = Opérations de l’entraînement
models-points-unknown = Calcul inconnu : { $n } { $n ->
    [one] modèle
   *[other] modèles
} sur { $all }
models-points-none = Aucun modèle
models-points-sentence = { $state ->
    [empty] <b>Aucun modèle</b> de la liste ne répond à ces choix : élargissez la période ou les filtres, ou revenez au départ.
   *[other] Ces choix gardent <b>{ $listed }</b> { $listed ->
        [one] modèle
       *[other] modèles
    } sur { $all } : { $us } des États-Unis, { $china } de Chine, { $eu } de l’Union européenne ; un modèle fait par plusieurs compte pour chacun. { $state ->
        [unknown] Le calcul de l’entraînement n’est connu pour aucun.
       *[other] Le calcul de l’entraînement est connu pour <b>{ $known }</b> d’entre eux et manque pour { $unknown } % ; le plus grand connu est celui de <b>{ $name }</b>, environ { $compute } opérations.
    }
}
models-points-hidden = <b>{ $name }</b> n’est pas affiché : la période ou un filtre l’écarte.
models-points-chosen = <b>{ $name }</b> ({ $makers }{ $more ->
    [yes] {" "}et d’autres
   *[no] {""}
} ; { $regions }), { $month } { $year } : { $state ->
    [known] environ <b>{ $compute }</b> opérations
   *[unknown] calcul inconnu
} ; { $openness ->
    [open] poids téléchargeables pour tout usage
    [limited] poids téléchargeables pour certains usages
    [closed] poids non téléchargeables
   *[unsaid] poids : la liste ne dit rien
}.
models-points-month = { $month ->
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
}
models-points-column-year = Année
models-points-column-models = Modèles
models-points-column-known = Calcul connu
models-points-column-largest = Plus grand calcul connu, en facteurs de dix
models-points-column-name = Modèle au plus grand calcul
models-points-table = Les modèles gardés, année par année ; un modèle fait par plusieurs régions compte pour chacune
models-recount-europe = Europe
models-recount-label = Modèles notables de 2024 que compte chaque état daté de la liste, et ceux qu’a publiés l’AI Index
models-recount-published = Publié : AI Index 2025
models-recount-axis = Date de l’état de la liste
models-recount-sentence = Modèles de 2024 que comptent ces règles dans l’état du { $date } : <b>{ $us }</b> pour les États-Unis, <b>{ $china }</b> pour la Chine, <b>{ $europe }</b> pour l’Europe ; l’AI Index en publiait { $said-us }, { $said-china } et { $said-europe }. D’un état à l’autre, les mêmes règles donnent de <b>{ $dates-from }</b> à <b>{ $dates-to }</b> modèles américains ; dans cet état, la règle des modèles communs en donne de { $joints-from } à { $joints-to }. { $more ->
    [date] La <b>date</b> change donc le compte américain plus que cette règle.
   *[rule] La date ne le change donc pas plus que cette règle.
}{ $reason ->
    [any] { "" }
   *[other] { " " }Seuls comptent les modèles { $reason ->
        [record] qui ont battu un record
        [used] très utilisés
       *[cost] coûteux à entraîner
    }. C’est le dernier état de la liste qui le dit{ $unsaid ->
        [0] { "" }
        [one] { " " }; { $unsaid } modèle de l’état choisi n’y est plus, et n’a pas de raison connue
       *[other] { " " }; { $unsaid } modèles de l’état choisi n’y sont plus, et n’ont pas de raison connue
    }.
}
models-recount-judged = Dans l’état du { $date }, ces règles donnent { $region ->
    [us] aux États-Unis
   *[europe] à l’Europe
} { $count } { $count ->
    [one] modèle
   *[other] modèles
} de 2024 ; le texte C en donne { $said }. { $state ->
    [same] C’est ce nombre.
    [near] C’est voisin.
    [more] C’est plus.
   *[fewer] C’est moins.
}
models-recount-column-copy = État de la liste
models-recount-column-chosen = Choisi
models-recount-column-models = Modèles de 2024
models-recount-chosen = { $is ->
    [yes] oui
   *[no] non
}
models-recount-table = Les modèles notables de 2024 sous vos règles, dans chaque état de la liste
