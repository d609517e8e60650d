# Scène « distillation » : ce qui bouge.
distillation-transfer = Transfert :
distillation-sports-car = La Ferrari
distillation-modest-car = La voiture modeste
distillation-teacher = Le professeur, R1
distillation-student = L’élève imaginé
distillation-measured = Élèves mesurés, en Md
distillation-score = { $n } % à AIME 2024
distillation-size = { $n }
distillation-analogy-label = Deux voitures et deux modèles sur une même échelle, pour un transfert de { $transfer } %
distillation-analogy-sentence = À <b>{ $transfer } %</b>, l’élève ferait <b>{ $promised } %</b> à AIME 2024, là où R1 fait { $teacher } %. { $state ->
    [all] Chez DeepSeek, les <b>{ $total }</b> élèves gardent au moins cette part en moyenne.
    [none] Chez DeepSeek, <b>aucun</b> des { $total } élèves ne garde autant en moyenne.
   *[some] Chez DeepSeek, <b>{ $above }</b> { $above ->
        [one] élève
       *[other] élèves
    } sur { $total } { $above ->
        [one] garde
       *[other] gardent
    } au moins cette part en moyenne : { $keepers } milliards de paramètres.
}
distillation-measure = Épreuve
distillation-measure-mean = Moyenne
distillation-measure-aime = AIME 2024
distillation-measure-math = MATH-500
distillation-measure-gpqa = GPQA
distillation-measure-code = LiveCodeBench
distillation-in-mean = En moyenne sur quatre épreuves
distillation-in-aime = À AIME 2024
distillation-in-math = À MATH-500
distillation-in-gpqa = À GPQA Diamond
distillation-in-code = À LiveCodeBench
distillation-student-size = Élève, en Md
distillation-bar = Barre :
distillation-not-published = non publié
distillation-recipe-distilled = Élève distillé, { $size } Md
distillation-recipe-rl-only = Sans professeur, { $size } Md
distillation-recipe-counterexample = QwQ, autre équipe, { $size } Md
distillation-explorer-label = Part du score de R1 que garde chaque modèle ({ $measure })
distillation-explorer-sentence = { $measure }, l’élève de { $size } Md garde <b>{ $kept }</b> du score de R1 : { $passes ->
    [yes] il passe la barre de { $bar }.
   *[no] il reste sous la barre de { $bar }.
}
distillation-rival-rl-only = Sans professeur, un modèle aussi grand atteint <b>{ $kept }</b>{ $wins ->
    [yes] , davantage.
   *[no] .
}
distillation-rival-counterexample = QwQ-32B, sans distillation connue, atteint <b>{ $kept }</b>{ $wins ->
    [yes] , davantage.
   *[no] .
}
distillation-column-model = Modèle
distillation-column-score = { $benchmark }, %
distillation-column-kept = Part gardée, %
distillation-table-caption = Scores et part gardée du score de R1 ({ $measure })
distillation-lab-label = Surfaces de décision et courbes d’apprentissage de trois réseaux, après { $step } pas
distillation-lab-teacher = Le professeur
distillation-lab-scratch = L’élève seul
distillation-lab-distilled = L’élève guidé
distillation-lab-right = { $n } % justes
distillation-lab-curve-accuracy = Réponses justes, %
distillation-lab-curve-loss = Erreur sur des points jamais vus
distillation-lab-sentence = Après <b>{ $step }</b> pas, le professeur a raison sur <b>{ $teacher } %</b> des points jamais vus, l’élève seul sur <b>{ $alone } %</b>, l’élève guidé sur <b>{ $taught } %</b>. { $winner ->
    [taught] Ici, le professeur aide.
    [alone] Ici, l’élève seul fait mieux.
   *[nobody] Ici, les deux élèves sont à égalité.
}
distillation-lab-column-step = Pas
distillation-lab-column-right = { $learner }, % justes
distillation-lab-column-loss = { $learner }, erreur
distillation-lab-table = Réponses justes et erreur au fil de l’entraînement
distillation-shape = Points
distillation-shape-spirals = Spirales
distillation-shape-circles = Cercles
distillation-shape-moons = Lunes
distillation-lab-labels = Exemples étiquetés :
distillation-lab-labels-note = Notre hypothèse. Les points propres aux élèves, avec leur réponse, l’étiquette.
distillation-lab-noise = Étiquettes fausses :
distillation-lab-noise-note = Notre hypothèse. La part de ces étiquettes qui est fausse.
distillation-lab-width = Taille des élèves :
distillation-lab-width-note = Notre hypothèse. Unités dans chacune de deux couches ; le professeur en a trente-deux.
distillation-lab-temperature = Température :
distillation-lab-temperature-note = Notre hypothèse. Plus elle est haute, moins les réponses du professeur sont tranchées.
distillation-lab-teacher-steps = Entraînement du professeur, en pas :
distillation-lab-teacher-steps-note = Notre hypothèse. Un professeur arrêté trop tôt en sait moins.
distillation-lab-transfer = Leçons du professeur :
distillation-lab-seed = Graine :
distillation-lab-seed-note = Le nombre dont vient tout le hasard. Une autre graine change les points et les départs ; la même redonne les mêmes résultats.
distillation-lab-step = Pas montré :
distillation-lab-busy = Entraînement en cours…
distillation-races-title = « Systématiquement » ? Cent courses
distillation-races-run = Lancer { $races } courses avec ces réglages
distillation-races-none = Pas encore lancé avec ces réglages.
distillation-races-label = Avance de l’élève guidé dans { $races } courses
distillation-races-alone = l’élève seul est meilleur
distillation-races-taught = l’élève guidé est meilleur
distillation-races-axis = Avance de l’élève guidé, en points
distillation-races-sentence = En <b>{ $races }</b> { $races ->
    [one] course
   *[other] courses
}, l’élève guidé en gagne <b>{ $wins }</b>, en perd { $losses } et fait { $ties } { $ties ->
    [one] égalité
   *[other] égalités
} : { $rate } % de victoires, entre { $low } % et { $high } % vu le petit nombre de tirages ; avance moyenne, { $mean } { $mean ->
    [one] point
   *[other] points
}. { $always ->
    [yes] Avec ces réglages, toujours.
   *[no] Pas systématiquement.
}
distillation-races-column-seed = Graine
distillation-races-table = Réponses justes de chaque course
distillation-points = { $n }
distillation-map-title = Où le professeur aide-t-il ?
distillation-map-run = Lancer { $races } courses, case par case
distillation-map-label = Part des courses que l’élève guidé gagne, selon le nombre d’exemples étiquetés et la part d’étiquettes fausses
distillation-map-labels = Exemples étiquetés →
distillation-map-noise = ↑ Étiquettes fausses
distillation-map-sentence = Avec { $fewest } étiquettes justes, l’élève guidé gagne <b>{ $few } %</b> des courses ; avec { $most }, <b>{ $many } %</b> ; avec { $most } dont { $noise } % de fausses, <b>{ $noisy } %</b> ({ $races } { $races ->
    [one] course
   *[other] courses
} par case).
distillation-map-column-labels = Exemples étiquetés
distillation-map-column-noise = Étiquettes fausses, %
distillation-map-column-races = Courses
distillation-map-column-wins = Gagnées
distillation-map-column-ties = À égalité
distillation-map-column-rate = Gagnées, %
distillation-map-column-low = Au moins, %
distillation-map-column-high = Au plus, %
distillation-map-table = Courses gagnées dans chaque case, avec l’intervalle
distillation-judged-share = { $transfer } % : { $state ->
    [all] chez DeepSeek, tous les élèves gardent au moins cette part du score, en moyenne.
    [none] chez DeepSeek, aucun élève ne garde autant du score, en moyenne.
   *[some] chez DeepSeek, seuls les élèves de { $sizes } milliards de paramètres gardent au moins cette part du score, en moyenne.
}
distillation-judged-rivals = « Systématiquement » ? { $measure }, { $state ->
    [all] l’élève bat { $rivals ->
        [one] le seul modèle de sa taille entraîné autrement
       *[other] les { $rivals } modèles de sa taille entraînés autrement
    }. Mais il n’y a qu’une taille à comparer.
    [none] l’élève est battu par { $rivals ->
        [one] le seul modèle de sa taille entraîné autrement
       *[other] les { $rivals } modèles de sa taille entraînés autrement
    }.
   *[some] l’élève bat un modèle de sa taille entraîné autrement, mais un autre le bat.
}
distillation-judged-races = « Systématiquement » : { $state ->
    [always] l’élève guidé gagne les { $races } courses.
    [never] l’élève guidé ne gagne aucune des { $races } courses.
   *[sometimes] l’élève guidé gagne { $wins } des { $races } courses.
}
