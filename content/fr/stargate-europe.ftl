# Scène « stargate-europe » : ce qui est imprimé.
stargate-europe-name = Stargate Europe
stargate-europe-headline = Bâtir le programme, et voir à quoi tient la réponse
stargate-europe-embed-title = Un Stargate pour l’Europe : partager le budget, voir ce qu’il achète
stargate-europe-claim = L’Europe devrait accélérer ses usines à IA et bâtir <mark>un réseau de petits centres</mark> plutôt que des centres <mark>massifs</mark> ; pour Altman, elle doit en bâtir de <mark>plus grands</mark>.
stargate-europe-note-title = Six mesures, aucune somme
stargate-europe-note = Le texte D dit quoi payer, non combien. Les sommes des plans ci-dessous sont des annonces faites ailleurs, chacune avec sa source.
stargate-europe-question = Avec { FIGURE("investai-gigafactories") }, combien d’accélérateurs ?
stargate-europe-answer = { FIGURE("gigafactory-five-chips") }, si le fonds paie { FIGURE("gigafactories-five") } gigafactories de { FIGURE("gigafactory-chips") } chacune, comme annoncé : { FIGURE("gigafactory-five-price") } la puce. JUPITER a payé les siennes { FIGURE("jupiter-chip-price") }.
stargate-europe-plan-title = Votre programme, à côté d’un autre
stargate-europe-intro = Partagez un budget entre sept mesures et des années. Un modèle de coût déclaré répond en fourchettes, jamais en un seul nombre ; chaque hypothèse est ci-dessous, avec sa source.
stargate-europe-budget-from = De la somme du texte D, { FIGURE("d-europe-1-96bn") }, à celle d’InvestAI, { FIGURE("investai-total") }. Par défaut { FIGURE("eu-hpc-2021-2027") }, l’argent de l’Union et des États pour le calcul de 2021 à 2027.
stargate-europe-place-from = Prix de l’électricité : { FIGURE("power-price-eu") } le mégawattheure en moyenne dans l’Union européenne, { FIGURE("power-price-nordics") } dans les pays nordiques (prix de gros, premier semestre 2025).
stargate-europe-evidence = L’ordre de grandeur n’est pas douteux : au prix des gigafactories annoncées, { FIGURE("investai-gigafactories") } achètent { FIGURE("gigafactory-five-chips") } au plus ; le premier site de Stargate en avait à lui seul { FIGURE("abilene-h100-equivalents") } en service en septembre 2025. La fourchette tient au prix d’une puce, et à l’argent privé qui suit ou ne suit pas.
stargate-europe-limits = L’argent n’est pas la seule limite : ce que le modèle laisse de côté, des puces qu’on puisse acheter, des raccordements au réseau, des années de chantier, est ce sur quoi butent de tels programmes.
stargate-europe-method = L’argent d’une mesure est sa part du budget. Les machines : l’argent des grands sites, celui des petits divisé par ce qu’ils coûtent en plus, celui du partenariat avec l’argent privé qui s’y joint, le tout divisé par le prix d’un accélérateur l’année moyenne de la dépense. La puissance : les accélérateurs, fois les watts, fois le surcroît du site ; l’électricité : fois les heures au travail. La part de l’UE ajoute le plan à ce que recense Epoch, après la croissance de tout le parc recensé. Une réponse basse ou haute prend chaque hypothèse à son bout le pire ou le meilleur pour elle.
stargate-europe-leaves-out = Le modèle ignore les retards, la pénurie de puces ou de réseau, les salaires de ceux qui font tourner les sites, le remplacement des machines usées, ce que rapporte la recherche, la différence entre générations de puces, et l’argent privé que l’argent public chasse. Le recensement couvre de { FIGURE("epoch-coverage-low") } à { FIGURE("epoch-coverage-high") } des machines du monde. Les coûts supposés sont les nôtres.
stargate-europe-costs-open = Les hypothèses du modèle de coût, avec leurs sources
