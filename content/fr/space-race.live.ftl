# Scène « space-race » : ce qui bouge.
space-race-side-us = États-Unis
space-race-side-ussr = URSS
space-race-side-china = Chine
space-race-side-europe = Europe
space-race-side-several = plusieurs
space-race-races-label = Événements de la course à l’espace en haut, de l’IA en bas, sur une même échelle de jours
space-race-races-line-space = Course à l’espace
space-race-races-line-ai = IA
space-race-races-unsure = date douteuse ou inconnue
space-race-races-unsure-short = douteux
space-race-races-bounds = début et fin choisis
space-race-races-bounds-short = bornes
space-race-races-column-line = Ligne
space-race-races-column-date = Date
space-race-races-column-days = Jours depuis le premier événement de la ligne
space-race-races-column-event = Événement
space-race-races-column-doubt = Ce qui est douteux
space-race-races-column-said = Textes et verdicts
space-race-races-table = Les événements montrés, avec ce qui est douteux et ce qu’en disent les textes
space-race-races-said = { $text } { $verdict }
space-race-races-neighbour = <b>{ $name }</b> ({ $side ->
    [same] le même jour
    [before] { $days } { $days ->
        [one] jour
       *[other] jours
    } avant
   *[after] { $days } { $days ->
        [one] jour
       *[other] jours
    } après
})
space-race-races-sentence = Vous placez l’ouverture de ChatGPT { $side ->
    [same] sur le début choisi
    [before] { $days } { $days ->
        [one] jour
       *[other] jours
    } avant le début choisi
   *[after] { $days } { $days ->
        [one] jour
       *[other] jours
    } après le début choisi
}, le { $start }. Au plus près de Spoutnik se trouve alors { $sputnik }. { $reach ->
    [short] La ligne de l’IA s’arrête { $left } { $left ->
        [one] jour
       *[other] jours
    } avant la place de l’alunissage : rien ne se trouve encore à côté de lui.
   *[there] Au plus près de l’alunissage se trouve { $apollo }.
} Du début choisi à la fin choisie, le { $end }, la course à l’espace dure <b>{ $lasts }</b> ans ; notre ligne de l’IA en compte <b>{ $ai }</b> à sa dernière date.
space-race-races-told = <b>{ $date }</b>. { $name }. { $known ->
    [space] { $days ->
        [0] La ligne commence ce jour-là.
        [one] C’est { $days } jour après l’annonce américaine.
       *[other] C’est { $days } jours après l’annonce américaine.
    }
    [ai] { $days ->
        [0] La ligne commence ce jour-là.
        [one] C’est { $days } jour après l’ouverture de ChatGPT.
       *[other] C’est { $days } jours après l’ouverture de ChatGPT.
    }
   *[no] Seule l’année est connue.
} Les lignes étant ainsi placées, l’événement le plus proche de l’autre est { $neighbour }. { $silent ->
    [yes] Aucun des cinq textes n’en parle.
   *[no] Verdict de ce qu’en disent les textes : { $said }.
}
space-race-races-doubt = Doute : { $doubt }
space-race-races-judged-start = Le texte E fait débuter officiellement la course à l’espace le { $said }. { $state ->
    [same] Vous prenez ce jour aussi, qu’une seule source donne pour la réponse soviétique ; mais aucun acte ne l’a rendu officiel.
   *[other] Vous prenez le { $taken } : c’est un autre jour, et aucune source n’en fait un début officiel.
}
space-race-races-judged-end = Le texte E voit le point culminant dans l’effondrement de l’Union soviétique, le { $said }. { $state ->
    [same] Vous y faites finir la course aussi : cela ne tient que si le point culminant veut dire la fin.
   *[other] Vous faites finir la course le { $taken }.
}
space-race-stance-race = une course
space-race-stance-not = pas une course
space-race-stance-both = les deux
space-race-stance-silent = n’en dit rien
space-race-matrix-label = Sept lignes : votre avis, puis ce vers quoi penche chacun des cinq textes
space-race-matrix-you = Vous
space-race-matrix-mine = { $stance ->
    [silent] je ne sais pas
    [race] une course
   *[not] pas une course
}
space-race-matrix-column-row = Ligne
space-race-matrix-column-space = Course à l’espace
space-race-matrix-column-ai = IA
space-race-matrix-table = Votre avis et ce que disent les textes, ligne par ligne : notre lecture
space-race-matrix-says = { $stance } : { $says }
space-race-matrix-text = <b>{ $text }</b> { $says }
space-race-apart = {" ; "}
space-race-matrix-opened = <b>{ $name }</b>. { $told ->
    [yes] Course à l’espace : { $space }. IA : { $ai }.
   *[no] {""}
} Votre avis : <b>{ $rating }</b>. Les textes, tels que nous les lisons : { $texts }.
space-race-matrix-unrated = Vous n’avez encore jugé aucune des { $rows } lignes. Jugez-les, et lisez ici sur combien d’entre elles chaque texte parle comme vous ; ou ouvrez une ligne.
space-race-matrix-rated = { $race ->
    [0] Vous ne voyez de course dans <b>aucune</b> ligne
    [one] Vous voyez une course dans <b>une</b> ligne
   *[other] Vous voyez une course dans <b>{ $race }</b> lignes
}{ $not ->
    [0] { "" }
    [one] { " " }; vous dites non pour <b>une</b>
   *[other] { " " }; vous dites non pour <b>{ $not }</b>
}. { $rated ->
    [one] Sur la seule que vous avez jugée
   *[other] Sur les { $rated } jugées
}, chaque texte est de votre avis dans tant de cas, tel que nous le lisons : { $agreed }.
space-race-matrix-agrees = { $text } <b>{ $n }</b>
space-race-matrix-judged-not = Le texte E critique le terme. À vous suivre, { $not ->
    [0] aucune ligne ne parle
    [one] une ligne parle
   *[other] { $not } lignes parlent
} contre une course et { $race ->
    [0] aucune
    [one] une
   *[other] { $race }
} pour ; quelles lignes comptent le plus, c’est à vous de le dire.
space-race-matrix-judged-race = Selon le texte D, la course bat son plein. À vous suivre, { $race ->
    [0] aucune ligne ne parle
    [one] une ligne parle
   *[other] { $race } lignes parlent
} pour une course et { $not ->
    [0] aucune
    [one] une
   *[other] { $not }
} contre ; quelles lignes comptent le plus, c’est à vous de le dire.
space-race-open-yes = oui
space-race-open-partly = en partie
space-race-open-no = non
space-race-open-unseen = pas vu
space-race-rung-weights = poids
space-race-rung-training_code = code d’entraînement
space-race-rung-inference_code = code d’usage
space-race-rung-data = données
space-race-rung-paper = article
space-race-rung-licence = licence libre
space-race-ladder-label = Des modèles, les plus ouverts d’abord, et ce qui est publié de chacun
space-race-ladder-rung = { $n } { $name }
space-race-ladder-passes = donne tout ce que vous demandez
space-race-ladder-column-model = Modèle
space-race-ladder-column-maker = Auteur
space-race-ladder-column-date = Date
space-race-ladder-column-licence = Sa licence
space-race-ladder-column-all = Tout ce que vous demandez
space-race-ladder-table = Ce qui est publié des modèles montrés
space-race-ladder-sentence = { $state ->
    [nothing] Vous ne demandez rien : cochez ce que les mots doivent comprendre.
    [none] Vous demandez : { $asked }. Sur les { $shown } modèles montrés, <b>aucun</b> ne donne tout cela.
   *[some] Vous demandez : { $asked }. Sur les { $shown } modèles montrés, { $passing ->
        [one] <b>un seul</b> donne
       *[other] <b>{ $passing }</b> donnent
    } tout cela : { $names }.
}
space-race-ladder-part-yes = publié : { $names }
space-race-ladder-part-partly = en partie : { $names }
space-race-ladder-part-no = non publié : { $names }
space-race-ladder-part-unseen = pas vu par nous : { $names }
space-race-ladder-looked = <b>{ $name }</b> ({ $maker }, { $date }) : { $parts }. Licence : { $licence }. { $asks ->
    [something] { $asked ->
        [1] { $given ->
            [0] Il ne donne <b>pas</b> la seule chose que vous demandez.
           *[other] Il <b>donne</b> la seule chose que vous demandez.
        }
       *[other] { $given ->
            [0] Il ne donne <b>aucune</b> des { $asked } choses que vous demandez.
            [1] Il donne <b>une</b> des { $asked } choses que vous demandez.
           *[other] Il donne <b>{ $given }</b> des { $asked } choses que vous demandez.
        }
    }
   *[nothing] {""}
}
space-race-ladder-judged-b = Le texte B dit R1 entièrement open source. { $state ->
    [whole] R1 donne tout ce que vous demandez : en ce sens, cela tient.
    [part] R1 ne donne tout ce que vous demandez que parce qu’une partie compte pour le tout.
   *[not] { $asked ->
        [1] R1 ne donne pas la seule chose que vous demandez.
       *[other] { $given ->
            [0] R1 ne donne aucune des { $asked } choses que vous demandez.
            [1] R1 donne une des { $asked } choses que vous demandez.
           *[other] R1 donne { $given } des { $asked } choses que vous demandez.
        }
    }
}
space-race-ladder-judged-e = Le texte E écrit que la plupart du code de R1 est ouvert. { $code ->
    [training] Vous demandez le code d’entraînement : il n’a pas été publié.
   *[running] Vous ne demandez que le code d’usage : celui de V3 fait marcher R1.
}
space-race-ladder-judged-c = Le texte C écrit que Mistral AI ouvre une partie de ses technologies. { $state ->
    [none] Aucun de ses { $all } modèles de notre échelle ne donne tout ce que vous demandez.
    [one] Un de ses { $all } modèles de notre échelle donne tout ce que vous demandez.
   *[some] { $passing } de ses { $all } modèles de notre échelle donnent tout ce que vous demandez.
}
