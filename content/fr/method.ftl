# La méthode. Des nombres tout faits : $entries, $none, $sources ; ceux des verdicts et des lectures sont comptés par la page.
method-title = Méthode
method-description = Comment les affirmations ont été relevées et vérifiées, ce que dit chaque verdict, ce qui manque, et comment contester.
method-intro = Comment les affirmations ont été relevées, comment elles ont été vérifiées, ce qui manque, et comment nous contester.
method-contents = Sur cette page

method-texts-title = Les cinq textes
method-texts-1 = Cinq textes de 2025, en français, sont mis à l’épreuve. Ils ne sont pas un échantillon : ils ne représentent ni la presse, ni les experts, ni l’opinion. Chacun a son portrait.

method-extraction-title = Comment les affirmations ont été relevées
method-extraction-1 = Nous avons découpé chaque texte en énoncés. L’inventaire compte { $entries } entrées, chacune avec sa ligne, sa place au caractère près et les mots du texte. Parmi elles, { CLAIMS() } sont des affirmations. Les { $none } autres n’affirment rien que l’on puisse juger ; elles restent listées, avec la raison.
method-extraction-2 = Découper est un choix : une phrase peut contenir plusieurs affirmations, et une idée redite compte plusieurs fois. Un autre lecteur aurait un autre compte. C’est pourquoi nous ne donnons de note à aucun texte.
method-extraction-3 = Nous paraphrasons. Les mots entre guillemets sont ceux du texte, et un contrôle automatique refuse une citation qui n’y est pas. Chaque affirmation a une raison de quelques lignes, écrite pour elle seule dans chaque langue.

method-checking-title = Comment elles ont été vérifiées
method-checking-1 = Chaque affirmation vérifiée a été comparée à des documents, nommés à côté de son verdict, ou au reste de son texte. La liste des sources compte { $sources } documents et jeux de données, sans les cinq textes. Voici comment ils ont été lus.
method-checking-2 = Nous les avons lus dans des copies conservées, à leur date ; une page a pu changer depuis. La presse qui cite une source n’est pas cette source : la liste dit, pour chacune, ce qui a été lu.
method-checking-3 = Un verdict porte sur ce que dit le texte, jamais sur son auteur. La date compte : un nombre juste en son temps, et qui ne l’est plus, est dit dépassé. Un conseil, un jugement ou une prévision est dit opinion, même s’il nous paraît sensé.

method-verdicts-title = Les verdicts
method-verdicts-1 = Chaque verdict a un mot et un signe, jamais une couleur seule. À la suite de son sens : le nombre d’affirmations qui le portent, et la marque qu’il reçoit sur la feuille d’épreuve.
method-verdicts-2 = Sous un instrument, une remarque au crayon dit si une affirmation tient avec vos réglages. C’est la réponse du modèle que vous réglez ; le verdict, lui, vient des preuves et ne bouge pas.

method-absent-title = Ce que nous n’avons pas trouvé, et pas vérifié
method-absent-1 = Introuvable veut dire : cherché dans les documents à notre portée, sans résultat. Cela ne prouve pas que ce soit faux.
method-absent-not-found = Les affirmations introuvables
method-absent-not-checked = Les affirmations non vérifiées
method-absent-2 = Non vérifié veut dire que rien de ce que nous avons lu ne permet de juger. La fiche de chacune dit ce qu’il faudrait.

method-figures-title = Comment les nombres sont montrés
method-figures-1 = Dans les textes des scènes, chaque nombre tiré d’une source ou d’un calcul mène à sa fiche : valeur, date, source, calcul, fourchette. Un contrôle automatique y refuse les nombres écrits à la main ; seules les équations et les notes de méthode, au bas des scènes, en contiennent. Dans le registre, un trait différent dit de qui il vient : d’un des textes, des preuves, d’un calcul de notre part, d’une hypothèse.
method-figures-2 = Un nombre d’un texte est donné comme ce texte l’écrit, même s’il est faux. Un nombre que nous calculons est arrondi à trois chiffres significatifs, une estimation à deux : l’arrondi dit ce que l’on sait.
method-figures-3 = Quand une source donne une fourchette, la fiche la montre. Une somme reste dans sa monnaie ; si la page la convertit, elle dit le taux et sa date. Des sommes qui ne mesurent pas la même chose ne sont comparées qu’en le disant.

method-models-title = Comment les modèles des scènes sont éprouvés
method-models-1 = Plusieurs scènes contiennent un modèle : un rattrapage, le coût d’un programme, une facture, de petits réseaux que la page entraîne. Chaque scène publie ses équations, ses grandeurs et ce qu’elle laisse de côté, à la fin de sa page.
method-models-2 = Des tests automatiques poussent chaque réglage à ses extrêmes, dans chaque langue. Ils recalculent les résultats publiés et vérifient que la même graine, le nombre d’où part le hasard, donne les mêmes chiffres dans trois navigateurs.
method-models-3 = Ces tests montrent que le modèle calcule ce qu’il annonce, non qu’il décrit le monde. Un modèle dit ce qui suit de ses hypothèses ; aucun ne prédit.

method-limits-title = Ce qui manque
method-limits-1 = Les preuves sont publiques : modèles publiés, machines déclarées, sommes annoncées. Ce que les entreprises gardent pour elles n’y est pas. Rien ne se met à jour tout seul ; chaque nombre porte sa date.
method-limits-2 = Un verdict tient parfois à une seule source, souvent un article de presse ; la fiche laisse voir combien il y en a. Une erreur d’une source fausserait tous les verdicts qui s’y appuient.
method-limits-3 = Les rapports AI Index ont été lus en texte, sans leurs graphiques. Des pages d’Epoch AI et d’organismes publics n’ont été lues qu’en copie ou dans la presse. Aucune relecture extérieure au projet n’est consignée.

method-objection-title = Contester
method-objection-1 = Un verdict, un nombre ou une phrase vous semble faux ? Copiez ce texte, remplissez-le et envoyez-le à qui publie la page que vous lisez : le projet n’a pas d’adresse à lui. Si la fiche d’une affirmation vous a mené ici, ses deux premières lignes peuvent être déjà remplies.
method-objection-copy = Texte à copier
objection-claim = Affirmation (numéro et nom)
objection-address = Adresse de sa fiche
objection-said = Ce que dit la page
objection-doubt = Ce que je conteste (verdict, raison, paraphrase, nombre, preuve)
objection-evidence = Ma source (titre, éditeur, date, adresse, page)
objection-quote = Ce qu’elle dit, en ses propres mots
objection-example = Exemple
method-objection-2 = Le numéro d’une affirmation, dans le registre ou sur un portrait, mène à sa fiche : c’est l’adresse à donner.
method-objection-3 = Le projet demande ceci à qui corrige. Lire la source proposée. Si elle contredit la page, changer la valeur ou le verdict dans les données, avec cette source et sa date. Si les preuves vont dans les deux sens, dire l’affirmation contestée. Si la source ne suffit pas, laisser le verdict et le répondre.
method-objection-4 = Une correction change les données, et tout suit : phrases, graphiques, tableaux, comptes, dans chaque langue. Si un verdict ne s’accorde plus avec un portrait, la construction du site s’arrête et le dit. Le changement est noté dans le journal du projet.
method-objection-5 = Qui a les fichiers du projet peut corriger sans demander : le guide de contribution le décrit pas à pas, à « Correct a figure », c’est-à-dire corriger un nombre.

method-questions-title = Questions d’un lecteur
question-winner = Lequel des cinq textes a raison ?
    .answer = Aucun d’un bout à l’autre, et aucun n’a tort partout. Ils avancent des choses de nature différente, des dates, des prix, des conseils ; compter leurs erreurs ne les départagerait pas. Leurs portraits disent ce qui tient dans chacun.
question-opinion = Pourquoi tant d’opinions ?
    .answer = Parce que ces textes conseillent et prévoient plus qu’ils ne rapportent. Une opinion peut être sage ; nous disons seulement qu’aucun document ne peut la dire vraie ou fausse aujourd’hui.
question-single-source = Une seule source suffit-elle à confirmer ?
    .answer = Parfois, quand elle rapporte le fait directement, comme un organisme qui publie un prix. Un article de presse seul est plus fragile. Le nombre de sources n’est pas caché : elles sont toutes sous le verdict.
question-disputed = Que veut dire contesté ?
    .answer = Que nous avons des preuves dans les deux sens, et que la raison les nomme. Ce n’est pas une manière polie de dire faux.
question-other-number = J’ai lu un autre nombre ailleurs. Lequel est juste ?
    .answer = Peut-être les deux. Regardez la date, la monnaie, et ce qui est compté : un prix d’entraînement n’est pas un budget, et une liste de modèles change avec le jour où on la copie. S’ils se contredisent vraiment, contestez.
question-change = Un verdict peut-il changer ?
    .answer = Oui, par une meilleure source ou parce que le monde a changé. L’adresse de l’affirmation reste la même ; le journal du projet garde la trace du changement.
question-forecast = Vos simulations prédisent-elles l’avenir ?
    .answer = Non. Elles montrent ce qui suit d’hypothèses que vous pouvez changer, et laquelle pèse le plus.
question-sides = Prenez-vous parti ?
    .answer = Nous essayons que non : un verdict doit pouvoir être refait par qui pense le contraire de nous. Le choix des questions, le découpage et les mots restent les nôtres, et peuvent être contestés.
question-reuse = Puis-je réutiliser les données ?
    .answer = Oui. L’inventaire, les verdicts et les raisons sont sous licence CC BY { "4.0" } : nommez « La course à l’IA, à l’épreuve ». Chaque tableau garde la licence de sa source ; les mots des cinq textes appartiennent à leurs auteurs.

method-who-title = Qui a fait ce site, et qui peut le corriger
method-who-1 = Ce site est fait par les mainteneurs du projet « La course à l’IA, à l’épreuve ». Il ne parle au nom d’aucun auteur, d’aucune entreprise et d’aucun pays cités.
method-who-2 = Code et inventaire sont libres : chacun peut les copier, les vérifier et les corriger. Une copie corrigée par d’autres n’est pas la nôtre ; qui la publie en répond.
method-who-3 = Des modèles de langage ont servi à écrire ce site, code et textes. Ils peuvent se tromper avec assurance : une raison de plus de suivre chaque nombre jusqu’à sa source.

method-credits-title = Crédits et licences
method-credits-asked = Ce que demandent ceux qui publient les données, dans leurs mots :
method-credits-sources = Toutes les sources, avec leur licence
method-credits-licences = La licence de chaque tableau

method-privacy-title = Vie privée
method-privacy-1 = Votre pari et le thème choisi restent sur votre appareil, et rien n’est noté. Vos réglages sont dans l’adresse de la page ou dans l’historique de votre navigateur ; un lien que vous partagez ne contient qu’eux.
method-privacy-2 = L’hébergeur qui publie ces pages peut tenir un journal de ses visites, comme tout serveur. Ouvertes depuis un disque, elles n’interrogent personne.
