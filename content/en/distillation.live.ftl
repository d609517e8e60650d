# Scene “distillation”: what moves.
distillation-transfer = Transfer:
distillation-sports-car = The Ferrari
distillation-modest-car = The modest car
distillation-teacher = The teacher, R1
distillation-student = The student promised
distillation-measured = Students measured
distillation-score = { $n }% on AIME 2024
distillation-size = { $n }B
distillation-analogy-label = Two cars and two models on one scale, for a transfer of { $transfer }%
distillation-analogy-sentence = At <b>{ $transfer }%</b>, the student would score <b>{ $promised }%</b> on AIME 2024, where R1 scores { $teacher }%. { $state ->
    [all] In the paper, all <b>{ $total }</b> students keep at least this share on average.
    [none] In the paper, <b>none</b> of the { $total } students keeps as much on average.
   *[some] In the paper, <b>{ $above }</b> of { $total } students { $above ->
        [one] keeps
       *[other] keep
    } at least this share on average: { $keepers }. Not the others: { $others }.
}
distillation-measure = Benchmark
distillation-measure-mean = Mean
distillation-measure-aime = AIME 2024
distillation-measure-math = MATH-500
distillation-measure-gpqa = GPQA
distillation-measure-code = LiveCodeBench
distillation-in-mean = On average over four benchmarks
distillation-in-aime = On AIME 2024
distillation-in-math = On MATH-500
distillation-in-gpqa = On GPQA Diamond
distillation-in-code = On LiveCodeBench
distillation-student-size = Student
distillation-bar = Bar:
distillation-not-published = not published
distillation-recipe-distilled = Distilled student, { $size }
distillation-recipe-rl-only = Without distillation, { $size }
distillation-recipe-counterexample = Counter-example QwQ, { $size }
distillation-explorer-label = Share of R1’s score that each model keeps ({ $measure })
distillation-explorer-sentence = { $measure }, the { $size } student keeps <b>{ $kept }</b> of R1’s score: { $passes ->
    [yes] it passes the bar of { $bar }.
   *[no] it stays below the bar of { $bar }.
}
distillation-rival-rl-only = Trained alone, a model of the same size reaches <b>{ $kept }</b>{ $wins ->
    [yes] , which is more.
   *[no] .
}
distillation-rival-counterexample = QwQ-32B, not distilled from R1, reaches <b>{ $kept }</b>{ $wins ->
    [yes] : “systematically” does not hold.
   *[no] .
}
distillation-column-model = Model
distillation-column-score = { $benchmark }, %
distillation-column-kept = Share kept, %
distillation-table-caption = Scores and share kept of R1’s score ({ $measure })
