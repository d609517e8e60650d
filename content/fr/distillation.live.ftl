# Scène « distillation » : ce qui bouge.
distillation-transfer = Transfert :
distillation-sports-car = La Ferrari
distillation-modest-car = La voiture modeste
distillation-teacher = Le professeur, R1
distillation-student = L’élève promis
distillation-measured = Élèves mesurés
distillation-score = { $n } % à AIME 2024
distillation-size = { $n } B
distillation-analogy-label = Deux voitures et deux modèles sur une même échelle, pour un transfert de { $transfer } %
distillation-analogy-sentence = À <b>{ $transfer } %</b>, l’élève ferait <b>{ $promised } %</b> à AIME 2024, là où R1 fait { $teacher } %. { $state ->
    [all] Dans l’article, les <b>{ $total }</b> élèves gardent au moins cette part en moyenne.
    [none] Dans l’article, <b>aucun</b> des { $total } élèves ne garde autant en moyenne.
   *[some] Dans l’article, <b>{ $above }</b> { $above ->
        [one] élève
       *[other] élèves
    } sur { $total } { $above ->
        [one] garde
       *[other] gardent
    } au moins cette part en moyenne : { $keepers }. Pas les autres : { $others }.
}
distillation-measure = Épreuve
distillation-measure-mean = Moyenne
distillation-measure-aime = AIME 2024
distillation-measure-math = MATH-500
distillation-measure-gpqa = GPQA
distillation-measure-code = LiveCodeBench
distillation-in-mean = En moyenne de quatre épreuves
distillation-in-aime = À AIME 2024
distillation-in-math = À MATH-500
distillation-in-gpqa = À GPQA Diamond
distillation-in-code = À LiveCodeBench
distillation-student-size = Élève
distillation-bar = Barre :
distillation-not-published = non publié
distillation-recipe-distilled = Élève distillé, { $size }
distillation-recipe-rl-only = Sans distillation, { $size }
distillation-recipe-counterexample = Contre-exemple QwQ, { $size }
distillation-explorer-label = Part du score de R1 que garde chaque modèle ({ $measure })
distillation-explorer-sentence = { $measure }, l’élève de { $size } garde <b>{ $kept }</b> du score de R1 : { $passes ->
    [yes] il passe la barre de { $bar }.
   *[no] il reste sous la barre de { $bar }.
}
distillation-rival-rl-only = Formé seul, un modèle de même taille en atteint <b>{ $kept }</b>{ $wins ->
    [yes] , davantage.
   *[no] .
}
distillation-rival-counterexample = QwQ-32B, sans distillation de R1, en atteint <b>{ $kept }</b>{ $wins ->
    [yes] {" "}: « systématiquement » ne tient pas.
   *[no] .
}
distillation-column-model = Modèle
distillation-column-score = { $benchmark }, %
distillation-column-kept = Part gardée, %
distillation-table-caption = Scores et part gardée du score de R1 ({ $measure })
