# Scene “distillation”: what moves.
distillation-transfer = Transfer:
distillation-sports-car = The Ferrari
distillation-modest-car = The modest car
distillation-teacher = The teacher, R1
distillation-student = The student imagined
distillation-measured = Students measured
distillation-score = { $n }% on AIME 2024
distillation-size = { $n }B
distillation-analogy-label = Two cars and two models on one scale, for a transfer of { $transfer }%
distillation-analogy-sentence = At <b>{ $transfer }%</b>, the student would score <b>{ $promised }%</b> on AIME 2024, where R1 scores { $teacher }%. { $state ->
    [all] In DeepSeek’s paper, all <b>{ $total }</b> students keep at least this share on average.
    [none] In DeepSeek’s paper, <b>none</b> of the { $total } students keeps as much on average.
   *[some] In DeepSeek’s paper, <b>{ $above }</b> of { $total } students { $above ->
        [one] keeps
       *[other] keep
    } at least this share on average: { $keepers } (billion parameters).
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
distillation-student-size = Student, in billions (B) of parameters
distillation-bar = Bar:
distillation-not-published = not published
distillation-recipe-distilled = Distilled student, { $size }
distillation-recipe-rl-only = Without a teacher, { $size }
distillation-recipe-counterexample = QwQ, another team, { $size }
distillation-explorer-label = Share of R1’s score that each model keeps ({ $measure })
distillation-explorer-sentence = { $measure }, the { $size } student keeps <b>{ $kept }</b> of R1’s score: { $passes ->
    [yes] it passes the bar of { $bar }.
   *[no] it stays below the bar of { $bar }.
}
distillation-rival-rl-only = Without a teacher, a model as large reaches <b>{ $kept }</b>{ $wins ->
    [yes] , which is more.
   *[no] .
}
distillation-rival-counterexample = QwQ-32B, with no known distillation, reaches <b>{ $kept }</b>{ $wins ->
    [yes] , which is more.
   *[no] .
}
distillation-column-model = Model
distillation-column-score = { $benchmark }, %
distillation-column-kept = Share kept, %
distillation-table-caption = Scores and share kept of R1’s score ({ $measure })
distillation-lab-label = Decision surfaces and learning curves of three networks, after { $step } steps
distillation-lab-teacher = The teacher
distillation-lab-scratch = The student alone
distillation-lab-distilled = The taught student
distillation-lab-right = { $n }% right
distillation-lab-curve-accuracy = Right answers, %
distillation-lab-curve-loss = Error on points never seen
distillation-lab-sentence = After <b>{ $step }</b> steps the teacher is right on <b>{ $teacher }%</b> of the points never seen, the student alone on <b>{ $alone }%</b>, the taught student on <b>{ $taught }%</b>. { $winner ->
    [taught] Here the teacher helps.
    [alone] Here the student alone does better.
   *[nobody] Here the two students are level.
}
distillation-lab-column-step = Step
distillation-lab-column-right = { $learner }, % right
distillation-lab-column-loss = { $learner }, error
distillation-lab-table = Right answers and error along the training
distillation-shape = Points
distillation-shape-spirals = Spirals
distillation-shape-circles = Circles
distillation-shape-moons = Moons
distillation-lab-labels = Labelled examples:
distillation-lab-labels-note = Our assumption. The students’ own points, with their answer, the label.
distillation-lab-noise = Wrong labels:
distillation-lab-noise-note = Our assumption. Share of those labels that are wrong.
distillation-lab-width = Size of the students:
distillation-lab-width-note = Our assumption. Units in each of two layers; the teacher has thirty-two.
distillation-lab-temperature = Temperature:
distillation-lab-temperature-note = Our assumption. The higher it is, the less clear-cut the teacher’s answers.
distillation-lab-teacher-steps = Training of the teacher, steps:
distillation-lab-teacher-steps-note = Our assumption. A teacher that stops early knows less.
distillation-lab-transfer = Lessons from the teacher:
distillation-lab-seed = Seed:
distillation-lab-seed-note = The number from which all chance comes. Another seed changes the points and the starts; the same one gives the same results again.
distillation-lab-step = Step shown:
distillation-lab-busy = Training…
distillation-races-title = “Systematically”? A hundred races
distillation-races-run = Run { $races } races with these settings
distillation-races-none = Not run yet with these settings.
distillation-races-label = Advantage of the taught student in { $races } races
distillation-races-alone = the student alone is better
distillation-races-taught = the taught student is better
distillation-races-axis = The taught student’s lead, in points
distillation-races-sentence = In <b>{ $races }</b> { $races ->
    [one] race
   *[other] races
}, the taught student wins <b>{ $wins }</b>, loses { $losses } and ties { $ties }: { $rate }% wins, between { $low }% and { $high }% with the uncertainty of so few draws; average lead, { $mean } points. { $always ->
    [yes] With these settings, always.
   *[no] Not systematically.
}
distillation-races-column-seed = Seed
distillation-races-table = Right answers of each race
distillation-points = { $n }
distillation-map-title = Where does the teacher help?
distillation-map-run = Run { $races } races, cell by cell
distillation-map-label = Share of races that the taught student wins, by number of labelled examples and share of wrong labels
distillation-map-labels = Labelled examples →
distillation-map-noise = ↑ Wrong labels
distillation-map-sentence = With { $fewest } right labels the taught student wins <b>{ $few }%</b> of races; with { $most }, <b>{ $many }%</b>; with { $most } of which { $noise }% are wrong, <b>{ $noisy }%</b> ({ $races } { $races ->
    [one] race
   *[other] races
} a cell).
distillation-map-column-labels = Labelled examples
distillation-map-column-noise = Wrong labels, %
distillation-map-column-races = Races
distillation-map-column-wins = Won
distillation-map-column-ties = Tied
distillation-map-column-rate = Won, %
distillation-map-column-low = At least, %
distillation-map-column-high = At most, %
distillation-map-table = Races won in each cell, with the interval
distillation-judged-share = { $transfer }%: { $state ->
    [all] in DeepSeek’s paper, every student keeps at least this share of the score, on average.
    [none] in DeepSeek’s paper, no student keeps that much of the score, on average.
   *[some] in DeepSeek’s paper, only the students of { $sizes } (billion parameters) keep at least this share of the score, on average.
}
distillation-judged-rivals = “Systematically”? { $measure }, { $state ->
    [all] the student beats { $rivals ->
        [one] the one model
       *[other] the { $rivals } models
    } of its size trained otherwise. But there is only one size to compare.
    [none] the student is beaten by { $rivals ->
        [one] the one model
       *[other] the { $rivals } models
    } of its size trained otherwise.
   *[some] the student beats one model of its size trained otherwise, but another one beats it.
}
distillation-judged-races = “Systematically”: { $state ->
    [always] the taught student wins all { $races } races.
    [never] the taught student wins none of the { $races } races.
   *[sometimes] the taught student wins { $wins } of { $races } races.
}
