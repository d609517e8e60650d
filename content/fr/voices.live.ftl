# Scène « voices » : ce qui bouge.
voices-verdict-times = { $verdict } : { $n }

# La carte.
voices-map-label = Dix questions en lignes, cinq textes en colonnes : une marque par position
voices-map-short-q01 = La course est-elle jouée ?
voices-map-question-q01 = La course est-elle jouée ?
voices-map-short-q02 = Vraiment une course ?
voices-map-question-q02 = Est-ce vraiment une course ?
voices-map-short-q03 = L’argent, un obstacle ?
voices-map-question-q03 = L’argent est-il l’obstacle ?
voices-map-short-q04 = Le calcul décide-t-il ?
voices-map-question-q04 = La performance suit-elle la puissance de calcul ?
voices-map-short-q05 = Que doit bâtir l’Europe ?
voices-map-question-q05 = Que doit construire l’Europe ?
voices-map-short-q06 = Champion ou niche ?
voices-map-question-q06 = Un champion généraliste, ou une niche ?
voices-map-short-q07 = Énergie : un atout ?
voices-map-question-q07 = L’énergie européenne est-elle un atout ?
voices-map-short-q08 = La règle, un avantage ?
voices-map-question-q08 = La règle est-elle un avantage ?
voices-map-short-q09 = DeepSeek est-il ouvert ?
voices-map-question-q09 = DeepSeek est-il vraiment ouvert ?
voices-map-short-q10 = Distiller : pour qui ?
voices-map-question-q10 = À qui profite la distillation ?
voices-map-position-silent = se tait
voices-map-position-yes = oui
voices-map-position-no = non
voices-map-position-leaning-yes = plutôt oui
voices-map-position-yes-but = oui, mais
voices-map-position-both = oui et non
voices-map-position-balance = un équilibre
voices-map-position-sites = grands sites
voices-map-position-model = un modèle
voices-map-position-machine = une machine
voices-map-position-network = un réseau
voices-map-position-fully = entièrement
voices-map-position-mostly = en majorité
voices-map-position-champion = champion
voices-map-position-niche = niche
voices-map-position-owner = au détenteur
voices-map-position-everyone = à tous
voices-map-side-first = première réponse (oui, champion…)
voices-map-side-second = seconde réponse (non, niche…)
voices-map-side-between = entre les deux
voices-map-side-own = autre réponse
voices-map-side-silent = silence
voices-map-said-q01-a = la stratégie des géants serait sans parade, entrer presque impossible
voices-map-said-q01-b = la partie continue, et une start-up inconnue y est entrée
voices-map-said-q01-c = la domination est presque totale, mais Mistral montre qu’on peut s’imposer
voices-map-said-q01-d = la concurrence n’est écrasante qu’en apparence
voices-map-said-q01-e = l’avance américaine est contestée, et la hiérarchie peut changer
voices-map-said-q02-a = le titre la dit commencée
voices-map-said-q02-b = l’Europe la croit ailleurs, et pourrait y entrer
voices-map-said-q02-c = une course à la puissance de calcul et au rang mondial
voices-map-said-q02-d = elle bat son plein, mais coopérer vaut mieux que rivaliser
voices-map-said-q02-e = ce sont des marchés et du partage, pas une nouvelle course à l’espace
voices-map-said-q03-a = les coûts arrêtent presque tout le monde, il faut investir massivement
voices-map-said-q03-b = on s’est peut-être trompé en le croyant
voices-map-said-q03-c = l’écart de financement avec les Américains reste très grand
voices-map-said-q03-d = l’argent ne fait pas tout, mais l’Europe investit trop peu
voices-map-said-q03-e = il faudrait des sommes énormes, mais des rivaux moins chers en font douter
voices-map-said-q04-a = les centres de données font des modèles toujours plus puissants
voices-map-said-q04-b = peu de moyens ont suffi à DeepSeek
voices-map-said-q04-c = elle en dépend directement
voices-map-said-q04-d = la taille n’est pas le seul critère
voices-map-said-q04-e = le matériel est devenu crucial, mais R1 fait douter de ce qu’il en faut
voices-map-said-q05-a = des centres de données, tout de suite
voices-map-said-q05-b = une IA européenne, entraînée en Europe
voices-map-said-q05-c = un supercalculateur, du matériel et des champions
voices-map-said-q05-d = beaucoup de petits sites, et aussi davantage de centres de données
voices-map-said-q05-e = il ne dit rien de l’Europe
voices-map-said-q06-a = attirer ou faire grandir des champions
voices-map-said-q06-b = une IA européenne complète
voices-map-said-q06-c = Mistral, qui veut en devenir un
voices-map-said-q06-d = ne pas rivaliser avec les généralistes
voices-map-said-q06-e = il cite seulement Mistral parmi les meneurs des modèles ouverts
voices-map-said-q07-a = elle serait assez bon marché
voices-map-said-q07-c = il parle seulement de modèles frugaux
voices-map-said-q07-d = l’électricité y est chère
voices-map-said-q08-b = encadrer sans ralentir
voices-map-said-q08-d = elle inspire confiance ; le texte rapporte aussi qu’Altman y voit un frein
voices-map-said-q08-e = il parle seulement des lois de censure chinoises
voices-map-said-q09-a = il s’appuie sur un résultat de R1, sans dire s’il est ouvert
voices-map-said-q09-b = tout serait ouvert, mais les données d’entraînement restent inconnues
voices-map-said-q09-d = il dit ouverte l’approche de l’Europe
voices-map-said-q09-e = la plus grande part du code est publiée
voices-map-said-q10-a = à qui possède le plus grand modèle
voices-map-said-q10-d = il parle de petits modèles spécialisés, pas de distillation
voices-map-said-q10-e = publier permet à d’autres de s’en servir
voices-map-said = { $position } : { $said }
voices-map-beside = { $position } · { $n }
voices-map-chosen = <b>Texte { $text }</b>. { $question } { $silent ->
    [yes] Selon notre lecture, il ne prend pas position (<b>{ $said }</b>).
   *[no] Selon notre lecture, <b>{ $said }</b>.
}{ $shared ->
    [yes] {" "}Même position : { $same }.
   *[no] {""}
}{ $torn ->
    [yes] {" "}Le texte s’y contredit, ou dit deux choses qui vont mal ensemble.
   *[no] {""}
}
voices-map-claims = <a href="{ $href }">{ $n } { $n ->
    [one] affirmation
   *[other] affirmations
}</a>, par verdict : { $verdicts }.
voices-map-scene = <a href="{ $href }">Mettre cette question à l’épreuve</a>.
voices-map-times = { $name } { $n }
voices-map-overview-all = Sur <b>{ $questions }</b> questions, les cinq textes prennent position <b>{ $said }</b> fois et se taisent <b>{ $silent }</b> fois, selon notre lecture. Ils répondent tous à { $whole } d’entre elles. { $agreed ->
    [none] Ceux qui répondent ne disent jamais tous la même chose.
    [one] À une seule question, tous ceux qui répondent disent la même chose.
   *[some] À { $unanimous } questions, tous ceux qui répondent disent la même chose.
}
voices-map-overview-same = Sur <b>{ $questions }</b> questions, au moins deux textes prennent la même position, selon notre lecture. { $agreed ->
    [none] Ceux qui répondent ne disent jamais tous la même chose.
    [one] À une seule question, tous ceux qui répondent disent la même chose.
   *[some] À { $unanimous } questions, tous ceux qui répondent disent la même chose.
} Positions partagées, par texte : { $texts }.
voices-map-overview-opposed = Sur <b>{ $questions }</b> questions, un texte au moins répond le contraire d’un autre, selon notre lecture. Positions opposées, par texte : { $texts }.
voices-map-overview-torn = <b>{ $cells }</b> fois, un texte se contredit sur une de ces questions, ou y dit deux choses qui vont mal ensemble, selon notre lecture. Par texte : { $texts }.
voices-map-overview-silent = <b>{ $cells }</b> fois, un texte ne dit rien de la question ou n’y prend pas position, selon notre lecture. Par texte : { $texts }.
voices-map-column-question = Question
voices-map-column-text = Texte
voices-map-column-position = Position, selon notre lecture
voices-map-column-claims = Affirmations
voices-map-column-verdicts = Verdicts
voices-map-nothing = aucune case
voices-map-table = Les positions montrées, avec leurs affirmations et leurs verdicts

# Les verdicts.
voices-verdicts-label = Chaque affirmation des cinq textes, une marque selon son verdict
voices-verdicts-mark-confirmed = confirmé ou proche
voices-verdicts-mark-imprecise = imprécis, contesté, dépassé
voices-verdicts-mark-wrong = faux, contredit, introuvable
voices-verdicts-mark-opinion = opinion
voices-verdicts-mark-unchecked = non vérifié
voices-verdicts-other-topics = autres sujets
voices-verdicts-number = { $text } { $n }
voices-verdicts-times = { $name } { $n }
voices-verdicts-part = { $name } { $hold } sur { $tested }
voices-verdicts-overview = Des <b>{ $all }</b> affirmations, <b>{ $tested }</b> ont été confrontées à des preuves ; <b>{ $hold }</b> d’entre elles sont confirmées ou proches, soit <b>{ $share }</b> %. Les affirmations restantes sont des opinions, des prévisions, ou n’ont pas été vérifiées. Confirmées ou proches, ligne par ligne : { $parts }.
voices-verdicts-brought = <b>{ $n }</b> { $n ->
    [one] affirmation
   *[other] affirmations
} sur { $all } { $n ->
    [one] porte
   *[other] portent
} le verdict : <b>{ $verdict }</b>. Ligne par ligne : { $parts }.
voices-verdicts-chosen = Affirmation <b>{ $number }</b> (sujet : { $topic } ; nature : { $kind }). Verdict : <b>{ $verdict }</b>. <a href="{ $href }">Lire l’affirmation et la raison de son verdict</a>.
voices-verdicts-column-claim = Affirmation
voices-verdicts-column-text = Texte
voices-verdicts-column-topic = Sujet
voices-verdicts-column-kind = Nature
voices-verdicts-column-verdict = Verdict
voices-verdicts-nothing = aucune affirmation
voices-verdicts-table = Les affirmations montrées, avec leur sujet, leur nature et leur verdict
