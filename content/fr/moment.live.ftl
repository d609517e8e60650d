# Scène « moment » : ce qui bouge.
moment-timeline-label = Événements de la période, en deux lignes : modèles, puis argent et machines
moment-timeline-lane-models = Modèles et réactions
moment-timeline-lane-money = Argent et machines
moment-timeline-region-us = États-Unis
moment-timeline-region-china = Chine
moment-timeline-region-europe = Europe
moment-timeline-key-unsure = incertain
moment-timeline-key-marked = affirmation qui ne tient pas telle quelle
moment-timeline-month-of = { $month } { $year }
moment-timeline-month-only = Mois : { $month } { $year }
moment-timeline-day = { $day } { $month }
moment-timeline-first-day = { $n }er
moment-timeline-date = { $weekday } { $day } { $year }
moment-timeline-sum = { $kind ->
    [valuation] valeur de l’entreprise : { $value }
    [monthly] { $value } par mois
    [computed] { $value } selon son calcul
   *[sum] { $value }
}
moment-timeline-with-sum = {" ("}{ $sum })
moment-timeline-said = { $text } { $verdict }
moment-timeline-chosen = <b>{ $date }</b>{ $side ->
    [before] , <b>{ $days }</b> { $days ->
        [one] jour
       *[other] jours
    } avant R1
    [after] , <b>{ $days }</b> { $days ->
        [one] jour
       *[other] jours
    } après R1
    [unsure] {" "}(jour inconnu)
   *[same] {""}
}. { $name }{ $sum }. { $silent ->
    [yes] Aucun des cinq textes n’en parle.
   *[no] Verdict de ce qu’en disent les textes : { $said }.
}
moment-timeline-step-1 = C’est un lundi : la chute que le texte B date du lundi suivant vient une semaine après.
moment-timeline-step-2 = R1 étant paru un lundi, c’est bien le lundi suivant, comme l’écrit le texte B.
moment-timeline-step-3 = Le texte D donne le lendemain, un samedi.
moment-timeline-step-4 = Le texte D est daté de trois jours plus tôt : il ne pouvait pas en parler.
moment-timeline-overview = Période { $period } : <b>{ $count }</b> { $count ->
    [one] événement
   *[other] événements
}, { $models } du côté des modèles et { $money } du côté de l’argent et des machines. Les cinq textes parlent de <b>{ $said }</b> d’entre eux ; pour <b>{ $marked }</b>, au moins une affirmation ne tient pas telle quelle.
moment-timeline-column-date = Date
moment-timeline-column-event = Événement
moment-timeline-column-sum = Somme
moment-timeline-column-said = Textes et verdicts
moment-timeline-nothing = aucun événement dans cette période
moment-timeline-table = Les événements montrés, avec les textes qui en parlent et leurs verdicts
moment-cost-label = Les parties du coût l’une après l’autre, puis leur total, à côté des sommes des textes B et D
moment-cost-item-final = Entraînement final de V3
moment-cost-item-before = Entraînements d’avant
moment-cost-item-r1 = Apprentissage propre à R1
moment-cost-item-staff = Salaires
moment-cost-item-machines = Achat des machines
moment-cost-item-total = Total
moment-cost-uncounted = non compté
moment-cost-bought = dans l’achat
moment-cost-text = { $text } : { $sum }
moment-cost-said = Somme du texte { $text }
moment-cost-in-final = location des puces de l’entraînement final de V3
moment-cost-in-before = location des puces pour des entraînements d’avant, supposés
moment-cost-in-r1 = apprentissage propre à R1
moment-cost-in-staff = salaires supposés
moment-cost-in-machines = achat des machines, à un prix supposé
moment-cost-out-before = les entraînements d’avant
moment-cost-out-r1 = l’apprentissage propre à R1
moment-cost-out-staff = les salaires
moment-cost-out-machines = l’achat des machines
moment-cost-out-data = les données
moment-cost-part = { $name } ({ $value })
moment-cost-sentence = Ainsi compté, le coût est de <b>{ $total }</b> : { $counted }. Il laisse de côté : { $left }.
moment-cost-judged-0 = { $state ->
    [r1] Le texte B donne { $said } à R1. Ainsi compté, V3 et R1 font { $total } : c’est sa somme, à l’arrondi près.
    [v3] Le texte B donne { $said } à R1. Ainsi compté, le total est de { $total } : c’est sa somme, à l’arrondi près, mais l’apprentissage propre à R1 n’y est pas.
   *[other] Le texte B donne { $said } à R1. Ainsi compté, le total est de { $total } : c’est une autre somme.
}
moment-cost-judged-1 = { $state ->
    [run] Le texte D écrit que la Chine investit { $said }. Ainsi compté, le total est de { $total }, mais c’est ce qu’une entreprise paierait pour louer des puces, non un investissement d’un pays.
   *[other] Le texte D écrit que la Chine investit { $said }. Ainsi compté, le total est de { $total } : c’est une autre somme.
}
moment-cost-column-item = Partie
moment-cost-column-count = Quantité
moment-cost-column-price = Prix d’une unité
moment-cost-column-sum = Somme
moment-cost-table = Ce que compte le coût, partie par partie, et ce que disent les textes B et D
moment-timeline-month-1 = janvier
moment-timeline-month-2 = février
moment-timeline-month-3 = mars
moment-timeline-month-4 = avril
moment-timeline-month-5 = mai
moment-timeline-month-6 = juin
moment-timeline-month-7 = juillet
moment-timeline-month-8 = août
moment-timeline-month-9 = septembre
moment-timeline-month-10 = octobre
moment-timeline-month-11 = novembre
moment-timeline-month-12 = décembre
moment-timeline-weekday-0 = Lundi
moment-timeline-weekday-1 = Mardi
moment-timeline-weekday-2 = Mercredi
moment-timeline-weekday-3 = Jeudi
moment-timeline-weekday-4 = Vendredi
moment-timeline-weekday-5 = Samedi
moment-timeline-weekday-6 = Dimanche
moment-timeline-event-2022-11-30 = ChatGPT : OpenAI l’ouvre au public
moment-timeline-event-2023-01-23 = Microsoft : nouvel investissement dans OpenAI
moment-timeline-event-2023-02-24 = LLaMA : Meta en donne les poids aux chercheurs
moment-timeline-event-2023-03-14 = GPT-4 : modèle d’OpenAI
moment-timeline-event-2023-05-10 = PaLM-2 : modèle de Google
moment-timeline-event-2023-06-13 = Mistral AI : première levée de fonds
moment-timeline-event-2023-07-18 = Llama-2 : poids ouverts de Meta, avec des limites
moment-timeline-event-2023-12-06 = Gemini-1 : modèle de Google DeepMind
moment-timeline-event-2023-12-11 = Mixtral : poids ouverts de Mistral AI, mélange d’experts
moment-timeline-event-2023-12-11-2 = Mistral AI : levée de fonds, un semestre après la première
moment-timeline-event-2024-02-14 = Altman : chercherait, selon la presse, de cinq à sept mille milliards de dollars pour des puces
moment-timeline-event-2024-02-26 = Mistral Large : modèle de Mistral AI, en service seulement
moment-timeline-event-2024-03-04 = Claude-3 : modèle d’Anthropic
moment-timeline-event-2024-04-15 = TSMC : aide américaine, au plus, pour ses usines d’Arizona
moment-timeline-event-2024-04-18 = Llama-3 : poids ouverts de Meta, avec des limites
moment-timeline-event-2024-05-07 = Schmidt : donne aux États-Unis deux ou trois ans d’avance sur la Chine
moment-timeline-event-2024-05-13 = GPT-4o : modèle d’OpenAI
moment-timeline-event-2024-06-20 = Claude-3.5 : modèle d’Anthropic, Sonnet
moment-timeline-event-2024-07-23 = Llama-3.1 : poids ouverts de Meta, avec des limites
moment-timeline-event-2024-09-02 = Colossus : machine de xAI, cent mille puces H100
moment-timeline-event-2024-09-12 = o1-preview : modèle de raisonnement d’OpenAI
moment-timeline-event-2024-09-19 = Qwen-2.5 : poids ouverts d’Alibaba
moment-timeline-event-2024-10-02 = OpenAI : levée de fonds
moment-timeline-event-2024-12-05 = o1 : sort avec l’abonnement ChatGPT Pro, sans limite d’usage
moment-timeline-event-2024-12-10 = EuroHPC : sept premières usines à IA
moment-timeline-event-2024-12-20 = o3 : annoncé par OpenAI
moment-timeline-event-2024-12-26 = V3 : DeepSeek publie le modèle et le compte de son entraînement final
moment-timeline-event-2025-01-20 = R1 : DeepSeek publie le modèle et six élèves distillés, sous licence MIT
moment-timeline-event-2025-01-21 = Stargate : intention d’investir sur quatre ans
moment-timeline-event-2025-01-23 = Operator : agent d’OpenAI qui se sert d’un navigateur
moment-timeline-event-2025-01-26 = App DeepSeek : première de l’App Store américain
moment-timeline-event-2025-01-26-2 = Andreessen : appelle R1 le moment Spoutnik de l’IA
moment-timeline-event-2025-01-27 = Attaques : DeepSeek limite les inscriptions
moment-timeline-event-2025-01-27-2 = Nvidia : valeur perdue en Bourse en un jour
moment-timeline-event-2025-01-27-3 = Trump : parle d’un signal d’alarme
moment-timeline-event-2025-01-28 = Altman : juge R1 impressionnant, et le calcul plus important que jamais
moment-timeline-event-2025-01-29 = OpenAI : accuse DeepSeek d’avoir distillé ses modèles, sans preuve publiée
moment-timeline-event-2025-01-31 = o3-mini : modèle d’OpenAI
moment-timeline-event-2025-02-02 = Deep Research : outil d’OpenAI
moment-timeline-event-2025-02-04 = Hugging Face : Open Deep Research, un équivalent ouvert
moment-timeline-event-2025-02-06 = Munich : OpenAI annonce qu’il y ouvrira un bureau
moment-timeline-event-2025-02-07 = Berlin : Altman aimerait faire un Stargate Europe
moment-timeline-event-2025-02-10 = Macron : investissements annoncés pour la France
moment-timeline-event-2025-02-11 = InvestAI : la Commission européenne veut mobiliser public et privé
moment-timeline-event-2025-02-17 = Grok-3 : modèle de xAI
moment-timeline-event-2025-02-18 = Perplexity : publie sa version de R1
moment-timeline-event-2025-02-27 = GPT-4.5 : modèle d’OpenAI
moment-timeline-event-2025-03-03 = Anthropic : levée de fonds de mars 2025
moment-timeline-event-2025-03-06 = QwQ-32B : poids ouverts d’Alibaba, raisonnement par renforcement
moment-timeline-event-2025-03-12 = EuroHPC : six usines à IA de plus
moment-timeline-event-2025-03-25 = Gemini-2.5 : modèle de Google DeepMind, Pro
moment-timeline-event-2025-03-31 = OpenAI : première part d’une levée de quarante milliards de dollars
moment-timeline-event-2025-04-05 = Llama-4 : poids ouverts de Meta, avec des limites
moment-timeline-event-2025-04-07 = AI Index : compte les modèles notables de 2024 par pays
moment-timeline-event-2025-04-29 = Qwen-3 : poids ouverts d’Alibaba
moment-timeline-event-2025-05-22 = Claude Opus-4 : modèle d’Anthropic
moment-timeline-event-2025-05-24 = Oracle : commande de puces pour Abilene, selon la presse
moment-timeline-event-2025-06-10 = JUPITER : entre au Top500, à la quatrième place
moment-timeline-event-2025-06-11 = Mistral Compute : dix-huit mille puces Nvidia annoncées
moment-timeline-event-2025-06-28 = Abilene : premier bâtiment de Stargate en service
moment-timeline-event-2025-07-09 = Grok-4 : modèle de xAI
moment-timeline-event-2025-07-11 = Kimi-K2 : poids ouverts de Moonshot, avec des limites
moment-timeline-event-2025-07-22 = Colossus : troisième phase de la machine de xAI
moment-timeline-event-2025-08-05 = gpt-oss : poids ouverts d’OpenAI
moment-timeline-event-2025-08-07 = GPT-5 : modèle d’OpenAI
moment-timeline-event-2025-09-02 = Anthropic : levée de treize milliards de dollars
moment-timeline-event-2025-09-02-2 = SAP : investissement sur dix ans dans un cloud souverain
moment-timeline-event-2025-09-05 = JUPITER : inauguré à Jülich
moment-timeline-event-2025-09-09 = Mistral AI : levée de fonds, avec ASML
moment-timeline-event-2025-09-17 = R1 dans Nature : DeepSeek donne le coût de son renforcement
moment-timeline-event-2025-09-24 = Stargate : cinq nouveaux sites prévus
moment-timeline-event-2025-10-01 = OpenAI : vente d’actions existantes
moment-timeline-event-2025-10-08 = Apply AI : stratégie de la Commission européenne
moment-timeline-event-2025-10-10 = EuroHPC : six usines à IA de plus, dix-neuf en tout
moment-timeline-event-2025-11-06 = Kimi-K2 Thinking : poids ouverts de Moonshot, avec des limites
moment-timeline-event-2025-11-17 = JUPITER : atteint un exaflop par seconde, toujours quatrième
moment-timeline-event-2025-11-18 = Gemini-3 : modèle de Google DeepMind, Pro
moment-timeline-event-2025-11-18-2 = Anthropic : Microsoft et Nvidia promettent d’investir, valeur en discussion
moment-timeline-event-2025-11-24 = Claude Opus-4.5 : modèle d’Anthropic
