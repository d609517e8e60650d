# Scène « rules » : ce qui bouge.
rules-month-1 = janvier
rules-month-2 = février
rules-month-3 = mars
rules-month-4 = avril
rules-month-5 = mai
rules-month-6 = juin
rules-month-7 = juillet
rules-month-8 = août
rules-month-9 = septembre
rules-month-10 = octobre
rules-month-11 = novembre
rules-month-12 = décembre
rules-month-of = { $month } { $year }
rules-date = { $day } { $month }
rules-first-day = { $n }er
rules-postponed = { $first }, reporté au { $later } (probable)
rules-article = article { $n }
rules-annex = annexe { $n }
rules-sort-label = Sept usages de l’IA, une ligne chacun, et les niveaux de la loi en colonnes
rules-sort-head-unsorted = à trier
rules-sort-head-banned = interdit
rules-sort-head-high = haut risque
rules-sort-head-transparency = à signaler
rules-sort-head-general = modèle
rules-sort-head-minimal = minimal
rules-sort-head-outside = non visé
rules-sort-level-unsorted = à trier
rules-sort-level-banned = interdit
rules-sort-level-high = haut risque, permis avec des obligations
rules-sort-level-transparency = à signaler aux gens
rules-sort-level-general = modèle à usage général
rules-sort-level-minimal = sans obligation (minimal)
rules-sort-level-outside = non visé par la loi
rules-sort-rule-banned = interdit
rules-sort-rule-banned-except = interdit, avec des exceptions
rules-sort-rule-high = haut risque, permis avec des obligations
rules-sort-rule-high-elsewhere = haut risque, par d’autres lois
rules-sort-rule-transparency = à signaler aux gens
rules-sort-rule-general = modèle à usage général, avec ses propres règles
rules-sort-rule-minimal = sans obligation, un niveau que la loi ne nomme pas
rules-sort-rule-outside = non visé par la loi
rules-sort-key-you = vous
rules-sort-key-law = la loi
rules-sort-key-except = avec exceptions
rules-sort-ask = <b>{ $use }</b> : où placeriez-vous cet usage ?
rules-sort-said = <b>{ $use }</b>. Vous : { $yours }. La loi : <b>{ $law }</b>{ $has-place ->
    [yes] {" "}({ $place })
   *[no] {""}
}.{ $begins ->
    [yes] {" "}La règle s’applique à partir du { $from }.
   *[no] {""}
}
rules-sort-but = À noter : { $except }.
rules-sort-count = Dans ce domaine, { $placed ->
    [0] aucun des { $of } usages n’est placé
    [1] un seul des { $of } usages est placé, { $same ->
        [0] à un autre niveau que dans la loi
       *[other] au même niveau que dans la loi
    }
   *[other] { $placed } des { $of } usages sont placés, { $same ->
        [0] aucun au même niveau que dans la loi
        [1] un seul au même niveau que dans la loi
       *[other] { $same } au même niveau que dans la loi
    }
}{ $elsewhere ->
    [yes] {" "}; en tout, { $all-placed ->
        [1] un seul sur { $all }, { $all-same ->
            [0] autrement que la loi
           *[other] comme la loi
        }
       *[other] { $all-placed } sur { $all }, dont { $all-same ->
            [0] aucun comme la loi
            [1] un seul comme la loi
           *[other] { $all-same } comme la loi
        }
    }
   *[no] {""}
}.
rules-sort-judged = { $banned ->
    [0] Votre tri n’interdit <b>aucun</b> des { $high } usages à haut risque.
    [1] Votre tri interdit <b>un</b> des { $high } usages à haut risque.
   *[other] Votre tri interdit <b>{ $banned }</b> des { $high } usages à haut risque.
} La loi les permet tous, avec des obligations.
rules-sort-column-use = Usage
rules-sort-column-yours = Vous
rules-sort-column-law = La loi
rules-sort-column-where = Article, annexe
rules-sort-column-except = À noter
rules-sort-column-from = À partir du
rules-sort-table = Les usages, votre tri et la loi
rules-sort-use-live-face-police = Police, visages en direct : La police reconnaît les visages d’une foule en direct
rules-sort-use-later-face-police = Police, images d’avant : La police cherche un suspect dans des images enregistrées
rules-sort-use-unlock-phone = Déverrouiller un téléphone : Un téléphone reconnaît sa propriétaire
rules-sort-use-emotion-work = Émotions au travail : Un employeur lit les émotions en visioconférence
rules-sort-use-emotion-shop = Émotions en magasin : Un magasin lit les émotions de ses clients
rules-sort-use-scrape-faces = Aspirer des visages : Une société aspire des visages sur le web pour en faire une base
rules-sort-use-religion-photo = Opinions sur un visage : Deviner la religion ou les opinions d’après un visage
rules-sort-use-social-score = Noter des habitants : Une ville note ses habitants selon leur conduite
rules-sort-use-hiring = Trier des candidatures : Trier des candidatures à un emploi
rules-sort-use-worker-rating = Noter des travailleurs : Noter et écarter des travailleurs de plateforme
rules-sort-use-exam = Corriger des examens : Corriger des examens ou surveiller la triche
rules-sort-use-credit = Décider d’un crédit : Décider d’accorder un crédit
rules-sort-use-health-insurance = Tarifer une assurance : Fixer le prix d’une assurance vie ou santé
rules-sort-use-manipulate = Jeu qui manipule : Un jeu pousse des enfants à dépenser par des moyens cachés
rules-sort-use-predict-crime = Prédire un crime : Prédire qu’une personne commettra un crime d’après son seul profil
rules-sort-use-emergency = Trier les urgences : Trier les appels d’urgence
rules-sort-use-asylum = Examiner un asile : Examiner une demande d’asile
rules-sort-use-judge = Aider un juge : Aider un juge à appliquer le droit
rules-sort-use-grid = Réseau électrique : Veiller à la sûreté d’un réseau électrique
rules-sort-use-medical-device = Lire des radiographies : Lire des images comme dispositif médical
rules-sort-use-self-driving = Voiture autonome : Conduire une voiture autonome
rules-sort-use-chatbot = Robot de conversation : Un client parle à un robot
rules-sort-use-deepfake = Fausse vidéo : Fabriquer une fausse vidéo d’une ministre
rules-sort-use-gpai = GPT, Mistral, R1 : Publier un modèle généraliste comme GPT, Mistral ou R1
rules-sort-use-spam = Filtre à pourriels : Filtrer des pourriels
rules-sort-use-video-game = Adversaires d’un jeu : Animer les adversaires d’un jeu vidéo
rules-sort-use-army = Drone militaire : Guider un drone militaire
rules-sort-use-research = Modèle de recherche : Faire un modèle pour la seule recherche
rules-sort-except-live-face-police = sont laissées possibles la recherche de victimes et de disparus, la parade à une menace précise et imminente ou à un attentat, et la recherche de suspects de crimes graves, si la loi du pays le prévoit et qu’un juge ou une autorité indépendante l’autorise d’abord ; l’usage est alors à haut risque
rules-sort-except-later-face-police = c’est la même reconnaissance, mais après coup ; un juge ou une autorité doit l’autoriser dans les deux jours au plus, sauf pour la première identification d’un suspect d’après des faits, et jamais au hasard
rules-sort-except-unlock-phone = vérifier qu’une personne est bien qui elle dit être est laissé hors de la liste du haut risque
rules-sort-except-social-score = seulement si la note mène à un mauvais traitement injustifié ou sans rapport
rules-sort-except-emotion-work = les raisons médicales ou de sécurité sont permises, comme repérer un conducteur fatigué
rules-sort-except-emotion-shop = les gens doivent aussi en être informés
rules-sort-except-predict-crime = aider une évaluation humaine fondée sur des faits est permis, et alors à haut risque
rules-sort-except-manipulate = si cela cause, ou peut causer, un tort important
rules-sort-except-religion-photo = étiqueter des données acquises légalement est permis
rules-sort-except-hiring = une tâche étroite ou préparatoire n’est pas à haut risque, sauf si elle dresse le profil de personnes
rules-sort-except-credit = repérer la fraude n’est pas compris
rules-sort-except-health-insurance = les autres assurances ne sont pas comprises
rules-sort-except-medical-device = seulement si l’appareil doit être contrôlé par un organisme extérieur
rules-sort-except-self-driving = les règles viennent par la loi sur les véhicules
rules-sort-except-chatbot = ce n’est pas nécessaire si cela va de soi
rules-sort-except-deepfake = la règle est plus légère pour ce qui est à l’évidence de l’art ou de la satire ; le marquage a une date plus tardive pour les systèmes déjà en vente
rules-sort-except-gpai = au-dessus d’un seuil de calcul, un risque pour toute la société est présumé, et les devoirs augmentent ; en dessous, ils sont plus légers pour les modèles libres et ouverts
rules-sort-except-army = seulement ce qui est exclusivement militaire, de défense ou de sécurité nationale
rules-timeline-month-start = février 2025
rules-timeline-label = Les parties de la loi, une barre chacune à partir de sa date, et le mois choisi
rules-timeline-short-bans = Interdictions
rules-timeline-short-models = Modèles à usage général
rules-timeline-short-transparency = Transparence : dire que c’est de l’IA
rules-timeline-short-listed = Haut risque : emploi, école, crédit, police…
rules-timeline-short-products = Haut risque : appareils médicaux, jouets…
rules-timeline-part-bans = les interdictions
rules-timeline-part-models = les règles des modèles à usage général
rules-timeline-part-transparency = les obligations de transparence
rules-timeline-part-listed = les obligations des usages à haut risque (emploi, école, crédit, police…)
rules-timeline-part-products = celles des produits à haut risque (appareils médicaux, jouets…)
rules-timeline-state = Au mois choisi, { $name } : { $applies ->
    [yes] déjà en application
   *[no] pas encore
}
rules-timeline-sentence = Fin { $month }{ $some ->
    [yes] , <b>s’appliquent</b> : { $now }
   *[no] , rien de la loi ne s’applique encore
}.{ $more ->
    [yes] {" "}Restent à venir : { $then }.
   *[no] {""}
} Parmi les usages du tri, { $governed ->
    [0] <b>aucun</b> n’a encore sa règle
    [1] <b>un seul</b> a déjà sa règle
   *[other] <b>{ $governed }</b> ont déjà leur règle
}{ $waiting ->
    [0] {" "}et aucun ne l’attend plus
    [1] {" "}et un seul l’attend
   *[other] {" "}et { $waiting } l’attendent
}.{ $moved ->
    [changed] {" "}Avec les dates de 2024, davantage s’appliquerait déjà ; celles du report sont probables, leur publication n’a pas été vue.
    [first] {" "}Le report voté en 2026 en repousse une partie ; ses dates sont probables, leur publication n’a pas été vue.
   *[no] {""}
}
rules-timeline-key-sure = confirmé
rules-timeline-key-likely = probable
rules-timeline-key-now = fin du mois
rules-timeline-sure = confirmé
rules-timeline-likely = probable
rules-timeline-column-date = Date
rules-timeline-column-what = Étape ou partie de la loi
rules-timeline-column-article = Article
rules-timeline-column-sure = Certitude
rules-timeline-table = Le calendrier de la loi
rules-timeline-step-signed = La loi est signée
rules-timeline-step-published = Elle paraît au Journal officiel
rules-timeline-step-in-force = Elle entre en vigueur
rules-timeline-step-bans = Les interdictions s’appliquent, et le devoir de former ceux qui emploient l’IA
rules-timeline-step-models = Les règles des modèles à usage général et la plupart des sanctions s’appliquent
rules-timeline-step-agreed = Accord politique sur un report du haut risque
rules-timeline-step-adopted = Le Conseil adopte le report, après le Parlement
rules-timeline-step-general = Application générale, transparence ; première date des usages à haut risque
rules-timeline-step-added = Ajouts de 2026 : images intimes truquées interdites, marquage par les systèmes déjà en vente
rules-timeline-step-products = Première date des produits à haut risque ; les modèles à usage général d’avant août 2025 doivent être en règle
rules-timeline-step-listed-later = Usages à haut risque, après le report
rules-timeline-step-products-later = Produits à haut risque, après le report
rules-spectrum-label = Sept lignes, de frein à atout : les voix qui parlent de règles, celles qui se taisent, et vous
rules-spectrum-brake = frein
rules-spectrum-asset = atout
rules-spectrum-mark = Vous
rules-spectrum-silent = { $name } : n’en parle pas
rules-spectrum-name-a = Texte A
rules-spectrum-name-b = Texte B
rules-spectrum-name-c = Texte C
rules-spectrum-name-d = Texte D
rules-spectrum-name-e = Texte E
rules-spectrum-name-altman = Altman, dans le texte D
rules-spectrum-name-markl = Markl, dans le texte D
rules-spectrum-says-a = ne parle pas de règles
rules-spectrum-says-b = veut des règles appropriées, qui ne freinent pas
rules-spectrum-says-c = ne parle pas de règles
rules-spectrum-says-d = voit dans la loi un avantage, un argument de vente, une avance, et parle aussi d’un équilibre délicat
rules-spectrum-says-e = parle de censure chinoise, non de règles européennes
rules-spectrum-says-altman = craint que la loi ralentisse l’innovation et rende dépendant, et promet de la respecter
rules-spectrum-says-markl = demande des règles claires sur l’usage des données
rules-spectrum-at-strong-brake = les règles sont surtout un frein
rules-spectrum-at-brake = plutôt un frein
rules-spectrum-at-middle = au milieu
rules-spectrum-at-asset = plutôt un atout
rules-spectrum-at-strong-asset = les règles sont surtout un atout
rules-spectrum-claim = affirmation { $n }
rules-spectrum-sentence = Vous vous placez ainsi : <b>{ $you }</b>. { $inside ->
    [yes] Voix dont les mots supportent aussi cette place, selon notre lecture : { $near }.
   *[no] Selon notre lecture, la voix la moins éloignée : { $near }.
} Trois textes n’ont pas de marque : A, C et E ne parlent pas de règles européennes.
rules-spectrum-chosen = <b>{ $name }</b> : { $says }.{ $linked ->
    [yes] {" "}Voir : { $claims }.
   *[no] {" "}Aucune marque sur la ligne : ce silence n’est pas une position.
}
rules-spectrum-column-who = Voix
rules-spectrum-column-position = Position
rules-spectrum-column-low = Au plus bas
rules-spectrum-column-high = Au plus haut
rules-spectrum-column-says = Ce qui est dit
rules-spectrum-table = Frein ou atout, de moins deux à deux, selon notre lecture
