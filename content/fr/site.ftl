# Autour des scènes.
site-title = La course à l’IA, à l’épreuve
site-title-html = La course à l’IA, <em>à l’épreuve</em>
site-short = Cinq textes, { CLAIMS() } affirmations
site-description = Cinq textes de 2025 disent qui gagnera la course à l’IA. Leurs affirmations, une à une, à vérifier soi-même, chiffre par chiffre.
site-standfirst = Les États-Unis investissent, la Chine optimise, l’Europe hésite : c’est ce qu’on lit. Voici cinq textes de 2025, leurs { CLAIMS() } affirmations, et de quoi les vérifier vous-même, chiffre par chiffre.
site-skip = Aller au texte
site-languages = Langue
site-contents = Sommaire

theme-legend = Thème
theme-auto = Auto
theme-light = Clair
theme-dark = Sombre

opening-us = États-Unis
opening-china = Chine
opening-eu = Union européenne
opening-us-short = États-Unis
opening-china-short = Chine
opening-eu-short = UE
opening-label = Part de la puissance de calcul IA recensée, par région d’hébergement, de 2019 à 2025
opening-caption = Part de la puissance de calcul IA recensée, selon la région qui l’héberge. La base couvre de { FIGURE("epoch-coverage-low") } à { FIGURE("epoch-coverage-high") } du parc mondial et compte où sont les machines, non à qui elles sont.
opening-sentence = Fin 2025, les machines recensées sont pour { FIGURE("us-share-last") } aux États-Unis, pour { FIGURE("china-share-last") } en Chine, pour { FIGURE("eu-share-last") } dans l’Union européenne.
opening-table = Les données en tableau
opening-date = Date

movement-claim = L’affirmation
movement-guess = Votre pari
movement-test = L’épreuve
movement-evidence = Ce que disent les preuves
movement-sources = Sources et données

scene-readme = Équations, grandeurs, et tout ce qui est laissé de côté
scene-method = Méthode, et ce que la scène laisse de côté

verdict-confirmed = confirmé
    .meaning = Les preuves disent la même chose.
verdict-close = proche
    .meaning = Arrondi, mais du même ordre.
verdict-imprecise = imprécis
    .meaning = Juste à la racine, faux dans l’attribution, les mots ou la portée.
verdict-disputed = contesté
    .meaning = Des preuves vont dans les deux sens.
verdict-outdated = dépassé
    .meaning = Vrai en son temps, plus maintenant.
verdict-wrong = faux
    .meaning = Les preuves disent autre chose.
verdict-contradicted-inside = contredit sur place
    .meaning = Le texte dit ailleurs le contraire.
verdict-not-found = introuvable
    .meaning = Aucun document consulté ne l’appuie.
verdict-derived = calculé
    .meaning = Nous l’avons calculé ; la source ne le dit pas.
verdict-opinion = opinion
    .meaning = Un jugement ou une prévision : cela ne se vérifie pas.
verdict-not-checked = non vérifié
    .meaning = Pas encore vérifié ; nous le disons.

origin-stated = dit par la source
origin-evidence = preuve
origin-derived = calculé par nous
origin-assumption = hypothèse

status-announced = annoncé
status-committed = engagé
status-operating = en service
status-spent = dépensé

seen-repository = Lu dans un dépôt public.
seen-primary = Lu sur la page de l’organisme.
seen-press = Lu dans la presse, qui cite la source.
seen-mirror = Lu dans une copie.
seen-computed = Calculé par ce projet.
seen-not-seen = Non lu.

figure-range = de { $low } à { $high }

method-title = Méthode
method-claims = Nous avons relevé { CLAIMS() } affirmations dans cinq textes français de 2025, chacune avec sa place dans le texte. Nous les paraphrasons ; les mots cités tels quels sont entre guillemets et attribués. Chaque affirmation porte un verdict, ou la mention qu’elle n’est pas vérifiée. Ce que dit une source, ce que nous en calculons et ce que disent les preuves ne se ressemblent jamais sur la page.
method-figures = Chaque nombre souligné de pointillés mène à sa ligne dans le registre : valeur, date, source, calcul, fourchette. Aucun n’est écrit à la main dans le texte.
method-guess = Votre pari reste sur votre appareil. Rien n’est mesuré, rien n’est envoyé, rien n’est noté.
method-verdicts = Les verdicts
method-limits-title = Ce qui manque
method-limits = Les preuves ont été lues dans des copies conservées, à leur date ; une partie vient de la presse qui cite la source, et la liste des sources le dit. Une partie des scènes prévues n’est pas encore là ; les autres affirmations sont publiées avec leur verdict, sans scène encore.

figures-title = Registre des chiffres
figures-intro = Tous les nombres de cette page, avec leur provenance. Un trait plein marque une preuve, un tireté ce qu’une source affirme, un double trait ce que nous calculons.

sources-title = Sources
sources-texts = Les cinq textes
sources-evidence = Les preuves
sources-evidence-note = Nous ne renvoyons qu’à des documents lus. Quand c’est la presse ou une copie, c’est écrit.

share-citation = « { $title } », La course à l’IA, à l’épreuve.

embed-home = La course à l’IA, à l’épreuve : toutes les scènes
embed-credit = Sans cookie ni traceur. Données et sources sur la page.
embed-backmatter = Registre des chiffres et sources

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
