# Scène « stargate-europe » : ce qui bouge.
stargate-europe-yours = Votre plan
stargate-europe-start = Partir de
stargate-europe-beside = À côté
stargate-europe-budget = Budget :
stargate-europe-years = Dépensé en :
stargate-europe-rhythm = Rythme
stargate-europe-rhythm-even = Égal
stargate-europe-rhythm-early = Tôt
stargate-europe-rhythm-late = Tard
stargate-europe-place = Électricité
stargate-europe-place-union = Moyenne UE
stargate-europe-place-nordics = Pays nordiques
stargate-europe-weight = { $measure } :
stargate-europe-output = Résultat
stargate-europe-money-title = Où va l’argent ?
stargate-europe-sensitivity-title = À quoi tient la réponse ?
stargate-europe-twh = { $n } TWh
stargate-europe-range = { $mid } (de { $low } à { $high })
stargate-europe-outputs-label = Ce que donnent deux plans, en fourchettes
stargate-europe-money-label = L’argent de chaque mesure dans deux plans
stargate-europe-sensitivity-label = De combien chaque hypothèse, seule, déplace : { $output }
stargate-europe-sensitivity-none = Dans ce plan, aucune hypothèse ne le déplace : l’argent n’y va pas.
stargate-europe-outputs-sentence = Avec <b>{ $budget } Md€</b> sur { $years } { $years ->
    [one] an
   *[other] ans
}, votre plan achète environ <b>{ $mid }</b> accélérateurs, entre { $low } et { $high }, soit <b>{ $share }</b> des puces d’IA vendues dans le monde jusqu’à fin 2025. { $side ->
    [same] Autant que
    [more] Plus que
   *[fewer] Moins que
} « { $other } ».
stargate-europe-money-sentence = La plus grande part, <b>{ $share } %</b>, va à : { $measure }. La première année dépense { $first } Md€, la dernière { $last } Md€.
stargate-europe-sensitivity-sentence = Ce qui déplace le plus le résultat ({ $output }) : <b>{ $constant }</b>. À lui seul, ce nombre le mène de { $from } à { $to }.
stargate-europe-outputs-table = Ce que donnent les deux plans
stargate-europe-money-table = Votre plan, par mesure et par année, en millions d’euros
stargate-europe-sensitivity-table = Ce que chaque hypothèse fait à : { $output }
stargate-europe-costs-table = Les hypothèses du modèle de coût ; un lien est un chiffre, le reste est supposé
stargate-europe-column-output = Résultat
stargate-europe-column-low = { $plan }, bas
stargate-europe-column-mid = { $plan }, milieu
stargate-europe-column-high = { $plan }, haut
stargate-europe-column-measure = Mesure
stargate-europe-column-year = An { $n }
stargate-europe-column-total = Total
stargate-europe-column-assumption = Hypothèse
stargate-europe-column-assumed-low = Bas
stargate-europe-column-assumed-mid = Milieu
stargate-europe-column-assumed-high = Haut
stargate-europe-column-at-low = Résultat en bas
stargate-europe-column-at-high = Résultat en haut
stargate-europe-sites = Très grands sites
stargate-europe-sites-note = Des accélérateurs au prix d’un grand site.
stargate-europe-network = Un réseau de petits sites
stargate-europe-network-note = Des accélérateurs, au prix d’un petit site, plus élevé.
stargate-europe-research = Recherche, puces et photonique
stargate-europe-research-note = Aucun accélérateur en quelques années : le modèle n’y compte aucun rendement.
stargate-europe-partnership = Partenariat public-privé
stargate-europe-partnership-note = De l’argent privé s’y joint, autant qu’on le suppose.
stargate-europe-talent = Talents
stargate-europe-talent-note = Des personnes formées pendant un an.
stargate-europe-pilots = Projets pilotes
stargate-europe-pilots-note = À un coût supposé pour chacun.
stargate-europe-startups = Start-ups
stargate-europe-startups-note = À un soutien supposé pour chacune.
stargate-europe-output-chips = Accélérateurs
stargate-europe-output-flops = Calcul, demi-précision
stargate-europe-output-power = Puissance électrique
stargate-europe-output-energy = Électricité par an
stargate-europe-output-bill = Facture par an
stargate-europe-output-runs = Entraînements de V3 par an
stargate-europe-output-world-share = Part des puces vendues
stargate-europe-output-people = Personnes formées
stargate-europe-output-pilots = Pilotes
stargate-europe-output-startups = Start-ups soutenues
stargate-europe-constant-chip-price = Prix d’un accélérateur, tout compris
stargate-europe-constant-price-trend = Prix d’une puce, multiplié chaque année par
stargate-europe-constant-small-sites = Surcoût d’un petit site
stargate-europe-constant-leverage = Euros privés pour un euro public
stargate-europe-constant-load = Part du temps au travail
stargate-europe-constant-run-hours = Heures de H100 d’un entraînement final de V3
stargate-europe-constant-person-cost = Un an de formation d’une personne
stargate-europe-constant-pilot-cost = Un pilote
stargate-europe-constant-startup-cost = Le soutien d’une start-up
stargate-europe-plan-d = Les deux sommes du texte D
stargate-europe-plan-factories = Les usines à IA (partage : nous)
stargate-europe-plan-gigafactories = Les gigafactories seules
stargate-europe-plan-investai = InvestAI, argent public (partage : nous)
stargate-europe-plan-altman = Le plaidoyer d’Altman (somme : nous)
stargate-europe-plan-a = Les centres du texte A (somme : nous)
stargate-europe-judged = Le texte D parle de { $said }, sans dire la précision. Avec des nombres courts (demi-précision), { $state ->
    [more] ce budget en achète davantage : au moins { $low }.
    [less] ce budget n’en achète pas autant : { $high } au plus.
   *[between] ce budget en achète entre { $low } et { $high }, selon les prix.
}
stargate-europe-constant-chip-speed = Ce que vaut un accélérateur en H100
stargate-europe-constant-site-power = Watts du site par équivalent H100
stargate-europe-constant-world-stock = Puces vendues dans le monde jusqu’à fin 2025
