# Scene “voices”: what moves.
voices-verdict-times = { $verdict }: { $n }

# The map.
voices-map-label = Ten questions in rows, five texts in columns: a mark a position
voices-map-short-q01 = Is the race decided?
voices-map-question-q01 = Is the race decided?
voices-map-short-q02 = Is it a race at all?
voices-map-question-q02 = Is it a race at all?
voices-map-short-q03 = Is money the obstacle?
voices-map-question-q03 = Is money the obstacle?
voices-map-short-q04 = Does computing decide?
voices-map-question-q04 = Does performance follow computing power?
voices-map-short-q05 = What should Europe build?
voices-map-question-q05 = What should Europe build?
voices-map-short-q06 = Champion or niche?
voices-map-question-q06 = A generalist champion, or a niche?
voices-map-short-q07 = Is energy an asset?
voices-map-question-q07 = Is European energy an asset?
voices-map-short-q08 = Is regulation an asset?
voices-map-question-q08 = Is regulation an advantage?
voices-map-short-q09 = Is DeepSeek open?
voices-map-question-q09 = How open is DeepSeek?
voices-map-short-q10 = Who gains by distilling?
voices-map-question-q10 = Who profits from distillation?
voices-map-position-silent = silent
voices-map-position-yes = yes
voices-map-position-no = no
voices-map-position-leaning-yes = rather yes
voices-map-position-yes-but = yes, but
voices-map-position-both = yes and no
voices-map-position-balance = a balance
voices-map-position-sites = big sites
voices-map-position-model = a model
voices-map-position-machine = one machine
voices-map-position-network = a network
voices-map-position-fully = fully
voices-map-position-mostly = mostly
voices-map-position-champion = champion
voices-map-position-niche = niche
voices-map-position-owner = the owner
voices-map-position-everyone = everyone
voices-map-side-first = first answer (yes, champion…)
voices-map-side-second = second answer (no, niche…)
voices-map-side-between = in between
voices-map-side-own = other answer
voices-map-side-silent = silence
voices-map-said-q01-a = the giants’ strategy is said to have no answer, entry to be nearly impossible
voices-map-said-q01-b = the game goes on, and an unknown start-up has got in
voices-map-said-q01-c = domination is near total, but Mistral shows that one can succeed
voices-map-said-q01-d = competition only seems overwhelming
voices-map-said-q01-e = the American lead is challenged, and the ranking may change
voices-map-said-q02-a = the title says that it has begun
voices-map-said-q02-b = Europe thinks it is held elsewhere, and could enter it
voices-map-said-q02-c = a race for computing power and for world rank
voices-map-said-q02-d = it is in full swing, but cooperating is better than competing
voices-map-said-q02-e = markets and sharing, not a new space race
voices-map-said-q03-a = costs stop nearly everyone, one must invest massively
voices-map-said-q03-b = perhaps it was a mistake to think so
voices-map-said-q03-c = the gap in funding with the Americans remains very large
voices-map-said-q03-d = money is not everything, but Europe invests too little
voices-map-said-q03-e = vast sums are said to be needed, but cheaper rivals cast doubt on it
voices-map-said-q04-a = data centres make ever more powerful models
voices-map-said-q04-b = limited means were enough for DeepSeek
voices-map-said-q04-c = it depends directly on it
voices-map-said-q04-d = size is not the only criterion
voices-map-said-q04-e = hardware has become crucial, but R1 casts doubt on how much is needed
voices-map-said-q05-a = data centres, at once
voices-map-said-q05-b = a European AI, trained in Europe
voices-map-said-q05-c = a supercomputer, hardware and champions
voices-map-said-q05-d = many small sites, and more data centres as well
voices-map-said-q05-e = it says nothing of Europe
voices-map-said-q06-a = attract champions or let them grow
voices-map-said-q06-b = a full European AI
voices-map-said-q06-c = Mistral, which wants to become one
voices-map-said-q06-d = do not rival the generalists
voices-map-said-q06-e = it only names Mistral among the leaders of open models
voices-map-said-q07-a = it is said to be fairly cheap
voices-map-said-q07-c = it speaks of frugal models only
voices-map-said-q07-d = electricity is dear there
voices-map-said-q08-b = regulate without slowing down
voices-map-said-q08-d = it inspires trust; the text also reports that Altman sees a brake in it
voices-map-said-q08-e = it speaks of Chinese censorship laws only
voices-map-said-q09-a = it relies on a finding of R1, without saying whether it is open
voices-map-said-q09-b = all is said to be open, but the training data remain unknown
voices-map-said-q09-d = it calls Europe’s approach open
voices-map-said-q09-e = most of the code is published
voices-map-said-q10-a = whoever owns the largest model
voices-map-said-q10-d = it speaks of small specialised models, not of distillation
voices-map-said-q10-e = publishing lets others make use of it
voices-map-said = { $position }: { $said }
voices-map-beside = { $position } · { $n }
voices-map-chosen = <b>Text { $text }</b>. { $question } { $silent ->
    [yes] By our reading, it takes no position (<b>{ $said }</b>).
   *[no] By our reading, <b>{ $said }</b>.
}{ $shared ->
    [yes] {" "}Same position: { $same }.
   *[no] {""}
}{ $torn ->
    [yes] {" "}There the text contradicts itself, or says two things that sit badly together.
   *[no] {""}
}
voices-map-claims = <a href="{ $href }">{ $n } { $n ->
    [one] claim
   *[other] claims
}</a>, by verdict: { $verdicts }.
voices-map-scene = <a href="{ $href }">Put this question to the test</a>.
voices-map-times = { $name } { $n }
voices-map-overview-all = On <b>{ $questions }</b> questions, the five texts take a position <b>{ $said }</b> times and are silent <b>{ $silent }</b> times, by our reading. All of them answer { $whole } of these. { $agreed ->
    [none] Those that answer never all say the same.
    [one] On one question only, all those that answer say the same.
   *[some] On { $unanimous } questions, all those that answer say the same.
}
voices-map-overview-same = On <b>{ $questions }</b> questions, at least two texts take the same position, by our reading. { $agreed ->
    [none] Those that answer never all say the same.
    [one] On one question only, all those that answer say the same.
   *[some] On { $unanimous } questions, all those that answer say the same.
} Shared positions, by text: { $texts }.
voices-map-overview-opposed = On <b>{ $questions }</b> questions, at least one text answers the opposite of another, by our reading. Opposed positions, by text: { $texts }.
voices-map-overview-torn = <b>{ $cells }</b> times, a text contradicts itself on one of these questions, or says two things that sit badly together, by our reading. By text: { $texts }.
voices-map-overview-silent = <b>{ $cells }</b> times, a text says nothing of the question or takes no position on it, by our reading. By text: { $texts }.
voices-map-column-question = Question
voices-map-column-text = Text
voices-map-column-position = Position, by our reading
voices-map-column-claims = Claims
voices-map-column-verdicts = Verdicts
voices-map-nothing = no cell
voices-map-table = The positions shown, with their claims and their verdicts

# The verdicts.
voices-verdicts-label = Each claim of the five texts, a mark by its verdict
voices-verdicts-mark-confirmed = confirmed or close
voices-verdicts-mark-imprecise = imprecise, disputed, outdated
voices-verdicts-mark-wrong = wrong, contradicted, not found
voices-verdicts-mark-opinion = opinion
voices-verdicts-mark-unchecked = not checked
voices-verdicts-other-topics = other topics
voices-verdicts-number = { $text } { $n }
voices-verdicts-times = { $name } { $n }
voices-verdicts-part = { $name } { $hold } of { $tested }
voices-verdicts-overview = Of <b>{ $all }</b> claims, <b>{ $tested }</b> were set beside evidence; <b>{ $hold }</b> of these are confirmed or close, that is <b>{ $share }</b>%. The remaining claims are opinions, forecasts, or were not checked. Confirmed or close, row by row: { $parts }.
voices-verdicts-brought = <b>{ $n }</b> { $n ->
    [one] claim
   *[other] claims
} of { $all } { $n ->
    [one] bears
   *[other] bear
} the verdict: <b>{ $verdict }</b>. Row by row: { $parts }.
voices-verdicts-chosen = Claim <b>{ $number }</b> (topic: { $topic }; kind: { $kind }). Verdict: <b>{ $verdict }</b>. <a href="{ $href }">Read the claim and the reason for its verdict</a>.
voices-verdicts-column-claim = Claim
voices-verdicts-column-text = Text
voices-verdicts-column-topic = Topic
voices-verdicts-column-kind = Kind
voices-verdicts-column-verdict = Verdict
voices-verdicts-nothing = no claim
voices-verdicts-table = The claims shown, with their topic, kind and verdict
