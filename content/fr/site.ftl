# Autour des scènes.
site-title = La course à l’IA, à l’épreuve
site-title-html = La course à l’IA, <em>à l’épreuve</em>
site-description = Cinq textes de 2025, en français, s’opposent sur la course à l’IA. Leurs affirmations, une à une, face aux preuves publiques.
site-skip = Aller au texte
site-languages = Langue
site-contents = Sommaire

theme-legend = Thème
theme-auto = Auto
theme-light = Clair
theme-dark = Sombre

regions-table = Les données en tableau

movement-claim = L’affirmation
movement-guess = Votre pari
movement-test = L’épreuve
movement-evidence = Ce que disent les preuves
movement-sources = Sources et données

scene-readme = Équations, grandeurs, et tout ce qui est laissé de côté
scene-objection = Un verdict, un nombre ou une phrase vous semble faux ? Voici comment le dire.
scene-method = Méthode, et ce que la scène laisse de côté

meaning-confirmed = Les preuves disent la même chose.
meaning-close = À peu près ce que disent les preuves, à un arrondi ou à un détail près.
meaning-imprecise = Juste en partie ; l’attribution, les mots ou la portée ne le sont pas.
meaning-disputed = Des preuves vont dans les deux sens.
meaning-outdated = Vrai en son temps, plus maintenant.
meaning-wrong = Les preuves disent autre chose.
meaning-contradicted-inside = Le texte dit ailleurs le contraire.
meaning-not-found = Aucun document consulté ne l’appuie.
meaning-derived = Nous l’avons calculé ; la source ne le dit pas.
meaning-opinion = Un jugement ou une prévision : cela ne se vérifie pas.
meaning-not-checked = Pas vérifié : rien de ce que nous avons lu ne permet de juger.

origin-stated = dit par la source
origin-evidence = preuve
origin-derived = calculé par nous
origin-assumption = hypothèse

status-announced = annoncé
status-committed = engagé
status-operating = en service
status-spent = dépensé

publisher-a = blog Teilo
publisher-b = chronique de la presse informatique
publisher-e = éditorial, de l’espace à l’IA
organisation-european-commission = Commission européenne
organisation-european-union = Union européenne
organisation-european-parliament = Parlement européen
organisation-european-central-bank = Banque centrale européenne
organisation-official-journal-of-the-european-union = Journal officiel de l’Union européenne
organisation-iea = AIE
organisation-federal-reserve = Réserve fédérale
organisation-national-assembly-library-of-korea = Bibliothèque de l’Assemblée nationale de Corée
organisation-wikipedia = Wikipédia
organisation-copy = { $name } (copie)
source-title-calc = Simulations de ce site : code, équations et hypothèses
source-title-ref-48 = Calculs sur les deux constats : chances de préférence, couverture du recensement
seen-text = Lu en entier.
seen-repository = Lu dans un dépôt public.
seen-primary = Lu sur la page de l’organisme.
seen-press = Lu dans la presse, qui cite la source.
seen-mirror = Lu dans une copie.
seen-computed = Calculé par ce projet.
seen-not-seen = Non lu.
date-unknown = sans date
date-inferred = (date déduite par nous)
address-unknown = Adresse non connue.
figure-document = (le document)
ahead-forecast = annoncé d’avance
ahead-kept-up = page tenue à jour après sa date

figure-range = de { $low } à { $high }

figures-title = Chiffres
figures-intro = Chaque nombre de ces pages a ici sa ligne, avec sa date et sa source. Le trait qui l’accompagne dit d’où il vient : plein pour une preuve, en tirets pour ce que dit un des cinq textes, double pour ce que nous calculons, en pointillés pour ce que nous supposons.

sources-title = Sources
sources-texts = Les cinq textes
sources-evidence = Les preuves
sources-evidence-note = Chaque fait a été lu dans une copie conservée du document, ou dans la presse ou une copie qui le cite : c’est écrit. Quand l’adresse est celle d’un original cité, nous n’avons pas toujours lu la page elle-même.

share-citation = « { $title } », La course à l’IA, à l’épreuve.

embed-home = La course à l’IA, à l’épreuve : la scène entière

notice-failed-one = Cette partie n’a pas pu s’animer. Ce qui est affiché reste juste.
notice-failed = Les réglages n’ont pas pu démarrer dans ce navigateur. Le texte, les graphiques et les tableaux restent justes, dans la vue de départ.
notice-close = Fermer
notice-no-script = JavaScript est désactivé : les réglages ne bougent pas, mais le texte, les graphiques et les tableaux sont complets.

start-extract = Si cette page paraît nue, elle est encore dans l’archive : extrayez d’abord tout le dossier (clic droit, « Extraire tout »), puis rouvrez LISEZMOI.html.
start-open = Lire

credits-title = Crédits et licences
credits-epoch = Données : Epoch AI, <cite>Data on AI Models, GPU Clusters, Frontier AI Data Centers, AI Companies</cite>, epoch.ai, CC BY { "4.0" }, modifiées (colonnes réduites, parts recalculées).
credits-deepseek = DeepSeek-AI, rapports techniques DeepSeek-V3 et DeepSeek-R1 (dépôts sous licence MIT).
credits-texts = Les cinq textes appartiennent à leurs auteurs ; nous n’en citons que quelques mots, attribués.
credits-fonts = Caractères : Newsreader et Instrument Sans, licence SIL OFL.
credits-code = Code : licences MIT ou Apache { "2.0" }, au choix. Données : voir la licence de chaque tableau.
credits-data = Les données publiées :
credits-privacy = Cette page n’appelle aucun tiers, ne pose aucun cookie et ne suit personne.

verdict-said = {" : "}
proof-confirmed = confirmé ou proche
proof-imprecise = imprécis, contesté ou dépassé
proof-wrong = faux, contredit ou introuvable
proof-opinion = opinion ou prévision
proof-unchecked = non vérifié
proof-read = Lire la fiche
proof-table = Affirmations par texte et par verdict
proof-text = Texte

movement-meaning = Ce que cela veut dire
movement-verdicts = Verdict par affirmation
scene-opinion = Une opinion ou prévision, qu’aucune preuve ne tranche
scene-opinions = { $n } opinions et prévisions, qu’aucune preuve ne tranche
scene-further-claim = Une autre affirmation
scene-further-claims = { $n } autres affirmations
scene-previous = Scène précédente
scene-next = Scène suivante
scene-way = Autres scènes

entry-permanent = Adresse permanente de cette entrée

claims-title = Affirmations
claims-description = Ce qu’affirment les cinq textes, une affirmation après l’autre, avec son verdict.
claims-intro = Les { CLAIMS() } affirmations des cinq textes, dans l’ordre où elles y sont dites, avec leur verdict. Chacune a sa raison, et ses preuves là où il y en a.
claims-none-title = Ce qui n’est pas une affirmation
claims-none-intro = L’inventaire relève aussi ce que les textes ne font que nommer, et ce que nous avons calculé ou remarqué nous-mêmes. Rien de cela n’est compté.
not-claim-actor-index = Un acteur est nommé, rien n’en est dit.
not-claim-our-computation = Notre calcul, non une parole du texte.
not-claim-document = Un renseignement sur le document.
not-claim-boilerplate = Une formule de la page.
not-claim-tag-list = Une liste de mots-clés.
not-claim-our-remark = Notre remarque.
not-claim-about-the-author = Dit de l’auteur, non du sujet.
claim-line = ligne { $n }
claim-object = Signaler une erreur

finder-legend = Chercher une affirmation
finder-words = Chercher un mot
finder-any = tout
finder-reset = Tout montrer
finder-text = Texte
finder-topic = Sujet
finder-kind = Nature
finder-verdict = Verdict
finder-scene = Scène qui la met à l’épreuve
finder-question = Question

kind-argument = argument
kind-strategy = stratégie
kind-measure = mesure demandée
kind-actor = acteur
kind-figure = chiffre
kind-event = événement
kind-quote = propos rapporté
kind-analogy = analogie

topic-actors = acteurs de la course
topic-benchmarks = tests de performance
topic-china = Chine
topic-compute = puissance de calcul
topic-concentration = concentration du pouvoir
topic-cost = coûts et sommes
topic-distillation = distillation
topic-efficiency = efficacité
topic-energy = énergie
topic-europe-measures = ce que l’Europe devrait faire
topic-europe-strengths = atouts de l’Europe
topic-finance = financement
topic-jupiter = JUPITER
topic-markets = Bourse
topic-meta = le texte lui-même
topic-mistral = Mistral
topic-models = modèles
topic-openness = ouverture des modèles
topic-pace = rythme des progrès
topic-pricing = prix pour l’utilisateur
topic-privacy = vie privée
topic-quotes = propos rapportés
topic-race-frame = l’idée d’une course
topic-regulation = réglementation
topic-sovereignty = souveraineté
topic-space-analogy = comparaison avec la conquête spatiale
topic-stargate-europe = un Stargate européen
topic-strategies = stratégies
topic-timeline = chronologie
figures-description = Chaque nombre de ces pages, avec sa valeur, sa date, sa source et son calcul.
sources-description = Les cinq textes et les documents lus pour les vérifier.
sources-intro = Les cinq textes de 2025, et les documents auxquels leurs affirmations sont comparées.
glossary-description = Les mots techniques de ces pages, expliqués en quelques phrases.

embed-sources = Sources :
embed-licence = CC BY { "4.0" }
embed-more = et { $n } autres
