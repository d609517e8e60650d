# Mots des commandes, envoyés au navigateur.
controls-legend = Réglages
controls-others = Autres réglages
controls-reset = Revenir au départ
controls-reset-key = Échap

table-show = Tableau

download-legend = Enregistrer ce qui est affiché
download-failed = Ce cadre n’autorise pas l’enregistrement ; ouvrez la page entière.

guess-legend = Votre estimation
guess-label = Je dirais
guess-submit = Comparer
guess-forget = Oublier mon estimation
guess-skip = Voir la réponse
guess-privacy = Votre estimation reste sur cet appareil ; elle n’est ni notée ni envoyée.
guess-compared = { $side ->
    [near] Vous disiez <b>{ $yours }</b> ; c’est <b>{ $real }</b> : vous y êtes presque.
    [apart] Vous disiez <b>{ $yours }</b> ; c’est <b>{ $real }</b>.
    [below] Vous disiez <b>{ $yours }</b> ; c’est <b>{ $real }</b>, soit <b>{ $factor }</b> fois votre estimation.
   *[above] Vous disiez <b>{ $yours }</b> ; c’est <b>{ $real }</b> : votre estimation est <b>{ $factor }</b> fois trop grande.
}
guess-choice-compared = Votre choix : <b>{ $yours }</b>. La réponse : <b>{ $real }</b>.
guess-choice-none = aucun
guess-line-yours = votre tracé
guess-line-real = le relevé
guess-line-said = { $yours } ; le relevé : { $real }
guess-line-compared = { $side ->
    [near] Votre tracé suit le relevé à moins de { $within } points partout.
   *[apart] En moyenne, votre tracé passe à <b>{ $mean }</b> points du relevé. Il s’en écarte le plus en <b>{ $at }</b> : <b>{ $yours }</b> au lieu de <b>{ $real }</b>.
}

share-title = Partager
share-link = Lien vers ces réglages
share-embed = Intégrer cet instrument, sans script
share-embed-note = Le cadre prend la hauteur de son contenu dans les navigateurs qui le savent, et garde ailleurs sa hauteur minimale. Ni cookie, ni traceur : aucun consentement à demander.
share-offline = Page ouverte depuis un disque : pour l’intégrer, publiez d’abord le dossier sur un hébergement.
share-cite = Citer
share-copy = Copier
share-copied = Copié.
share-blocked = La copie est bloquée ici : sélectionnez le texte.

task-pause = Pause
task-resume = Reprendre
task-cancel = Annuler
task-progress = Avancement
task-failed = Le calcul n’a pas pu démarrer ici, ou s’est arrêté. Ce qui est affiché reste juste.

link-refused = Le lien donnait des valeurs impossibles à reprendre telles quelles : { $names }. Elles sont laissées de côté, ou remplacées par les plus proches possibles.
print-part = Imprimer
list-separator = {", "}
control-corrected = « { $name } » a changé aussi, pour aller avec votre choix.
control-play = Lancer
control-own = (vos réglages)
control-locked = Fixé par l’adresse de cette page.
control-from = De
control-to = À
control-earlier = Plus tôt
control-later = Plus tard
control-closer = Resserrer
control-wider = Élargir
control-unmatched = Il n’y a pas de « { $typed } » ici ; le plus proche est « { $name } ».
control-up = Monter : { $name }
control-down = Descendre : { $name }
control-period = { $from } – { $to }
picture-failed = Cette image n’a pas pu être dessinée. La phrase et le tableau restent justes.
picture-window = Dessin plus haut que sa fenêtre : faire défiler pour le parcourir
picture-points = Points. Les flèches mènent au plus proche, Début et Fin au premier et au dernier ; les lettres cherchent.
picture-stretch = Faites glisser sur l’image pour n’en garder qu’une période. La touche Échap, sur les réglages, revient au départ.
picture-sorts = Cases d’un tri. Les flèches haut et bas choisissent une ligne, gauche et droite la font changer de colonne.
picture-into = Ranger l’usage choisi :
judgement-holds = Avec ces réglages, l’affirmation tient.
judgement-fails = Avec ces réglages, l’affirmation ne tient pas.
judgement-only-if = Avec ces réglages, l’affirmation ne tient qu’en partie.
judgement-claim = L’affirmation et son verdict
control-held = « { $name } » est fixé par l’adresse de la page : ce choix l’aurait changé, il n’est pas suivi.
judgement-title = Affirmations
finder-none = Aucune affirmation sur { $all }{ $others }.
finder-count = { $n ->
    [one] { $n } affirmation sur { $all }{ $others }.
   *[other] { $n } affirmations sur { $all }{ $others }.
}
finder-others = { $n ->
    [one] , et { $n } entrée qui n’en est pas une
   *[other] , et { $n } entrées qui n’en sont pas
}
finder-instead = « { $typed } » ne se trouve nulle part ; voici « { $word } ».
finder-nowhere = « { $typed } » ne se trouve nulle part, ni rien qui y ressemble.
finder-near = Chercher le mot le plus proche : « { $word } »
finder-both = Rien ne répond à tout cela à la fois : changez un filtre, ou revenez à toute la liste.
finder-refused = L’adresse demandait ce que cette liste ne connaît pas : { $names }. C’est laissé de côté.

verdict-confirmed = confirmé
verdict-close = proche
verdict-imprecise = imprécis
verdict-disputed = contesté
verdict-outdated = dépassé
verdict-wrong = faux
verdict-contradicted-inside = contredit par son texte
verdict-not-found = introuvable
verdict-derived = calculé
verdict-opinion = opinion
verdict-not-checked = non vérifié
