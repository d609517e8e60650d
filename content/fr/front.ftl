# La première page : l’accroche, la feuille d’épreuve, l’essai, la synthèse.
front-standfirst = Cinq textes de 2025, en français, s’opposent sur la course à l’IA : est-elle jouée, l’argent la décide-t-il, en est-ce même une ? Cette page confronte leurs affirmations aux preuves publiques et propose des épreuves.

# La feuille d’épreuve. Des nombres tout faits : $claims, $checked, $confirmed, $imprecise, $wrong, $opinions, $unchecked.
proof-sentence = Les cinq textes avancent { $claims } affirmations, dont { $opinions } opinions ou prévisions, qu’aucune preuve ne tranche. Des { $checked } vérifiées, { $confirmed } sont confirmées ou proches. Les autres sont imprécises, contestées ou dépassées ({ $imprecise }), ou fausses, contredites par leur propre texte ou introuvables ailleurs ({ $wrong }). De { $unchecked }, rien de lu ne permet de juger.
proof-caption = Chaque marque a la place et la longueur de son affirmation ; survolez-la, touchez-la ou atteignez-la au clavier, puis ouvrez sa fiche.
proof-label = Les cinq textes en miniature, ligne par ligne : chaque affirmation y est une marque, dont l’aspect dit le verdict
proof-instruction = Choisissez une marque pour lire l’affirmation.

# L’essai.
front-texts-title = Ce que disent les cinq textes
front-texts-1 = Le { DATE("2025-01-20") }, l’entreprise chinoise DeepSeek publie R1, un modèle, c’est-à-dire un programme que de longs calculs entraînent à répondre. Le texte A juge <q>imparable</q> la stratégie des géants américains et chinois. Pour B, <q>le jeu de l’IA n’est pas encore terminé</q>. D croit aux chances d’une Europe efficace et spécialisée. E critique le mot <q>course</q> et voit surtout du partage. C, en octobre, s’inquiète d’une <q>domination quasi totale</q> américaine et chinoise.

front-programmes-title = Trois sommes qui ne mesurent pas la même chose
front-programmes-1 = Stargate, un projet américain de centres de données, prévoit { FIGURE("d-stargate-500bn-usd", style: "long") }, une intention d’investisseurs privés. La Chine, selon D, investit { FIGURE("d-china-5-6m", style: "long") } avec DeepSeek, et l’Europe { FIGURE("d-europe-1-96bn", style: "long") } dans des usines à IA, des supercalculateurs publics. Nous n’avons pas retrouvé la somme européenne ailleurs.
front-programmes-2 = DeepSeek donne bien { FIGURE("v3-final-run", style: "long") } pour V3, dont R1 est issu. C’est le prix supposé de la location de puces pour un entraînement, sans recherche, salaires ni achat des puces. Ce prix n’est ni un investissement de la Chine ni le coût de R1, auquel B l’attribue. Diviser une somme par une autre ne mesure donc aucune efficacité.
front-programmes-link = Convertir ces sommes

front-distillation-title = La distillation aide, mais ni toujours ni sans coût
front-distillation-1 = Distiller, c’est entraîner un petit modèle, l’élève, sur les réponses d’un grand, le professeur. Selon A, l’élève <q>surpassera systématiquement</q> un modèle similaire entraîné depuis zéro, comme si Ferrari transférait <q>sans coût</q> { FIGURE("a-ferrari-80pct") } des capacités de ses voitures à de plus modestes. En moyenne sur quatre épreuves, le plus petit élève de R1 garde { FIGURE("distill-1b5-kept") } du score du professeur, le plus grand { FIGURE("distill-70b-kept") }.
front-distillation-2 = En mathématiques (AIME 2024), un élève résout { FIGURE("distill-32b-aime") } des problèmes, un modèle semblable sans professeur { FIGURE("zero-32b-aime") }. Aucun n’est parti de zéro. QwQ-32B, de même taille et sans distillation connue, en résout { FIGURE("qwq-32b-aime") }. Dans notre laboratoire, le professeur aide quand les exemples sont rares ou faux, pas avec { FIGURE("lab-many") } justes.
front-distillation-3 = Distiller a un coût : R1 a produit { FIGURE("r1-samples", style: "long") } pour ses élèves. DeepSeek autorise chacun à distiller R1, et OpenAI l’a accusé, sans preuve publiée, d’avoir distillé des modèles d’OpenAI.
front-distillation-link = Entraîner un professeur et deux élèves

front-frontier-title = Les modèles chinois publiés suivent les américains à quelques mois
front-frontier-1 = Sur Chatbot Arena, le public vote à l’aveugle entre deux modèles. En janvier 2024, le meilleur américain avait environ { FIGURE("arena-chance-2024") } de chances d’être préféré au meilleur chinois. En février 2025, c’était { FIGURE("arena-chance-2025-revised") } ou { FIGURE("arena-chance-2025") }, selon l’état du classement. En mars 2026, l’écart s’était un peu rouvert : { FIGURE("arena-chance-2026") }. Un indice de l’institut Epoch AI donne aux modèles chinois { FIGURE("china-lag") } de retard moyen depuis 2023.
front-frontier-2 = A juge <q>compliqué, voire impossible</q> d’entrer sur le marché. DeepSeek l’a fait, mais de tels entrants sont rares, leurs moyens mal connus. Dans notre simulation, qui dépend d’hypothèses, un leader qui ne publie rien garde son avance, même si la distillation transmet tout.
front-frontier-link = Changer les hypothèses du rattrapage

front-stargate-europe-title = La plus grosse somme européenne n’est qu’annoncée
front-stargate-europe-1 = A demande des centres de données, C des supercalculateurs, D un réseau de petits sites. InvestAI, annoncé en février 2025, doit réunir { FIGURE("investai-total", style: "long") }, surtout privés. En octobre, plus de { FIGURE("ai-factories-total", style: "long") } étaient engagés pour les usines à IA.
front-stargate-europe-2 = JUPITER, la plus grande machine européenne que recense Epoch AI, compte { FIGURE("jupiter-chips-run") }, chacune à peu près une H100 de Nvidia. En septembre 2025, l’institut estimait le premier site de Stargate à { FIGURE("abilene-h100-equivalents") }.
front-stargate-europe-link = Partager un budget européen

front-unknown-title = Ce que personne ne peut savoir
front-unknown-1 = Les entreprises gardent secrets des modèles, des machines et des comptes. Une stratégie <q>imparable</q> et une Europe qui surprend sont des prévisions. Ceux qui suivent le font à quelques mois, avec bien moins de puissance de calcul. Cela ne montre ni que la course est jouée, ni qu’un petit budget suffit.

# La synthèse.
synthesis-title = Ce que les preuves permettent de dire
synthesis-intro = Ces cinq phrases ne portent que sur ce qui est public : modèles publiés, machines déclarées, sommes annoncées.
synthesis-doubt = Réserve, et ce qui renverserait cette phrase
synthesis-caveat = Réserve
synthesis-overturn = Ce qui renverserait cette phrase
synthesis-1 = En 2024, les meilleurs modèles chinois ont rattrapé l’essentiel de leur retard sur les américains ; depuis, ils suivent à quelques mois, sans passer devant durablement.
    .caveat = Les votes et l’indice divergent un peu, un modèle peut être adapté aux épreuves, des modèles non publiés peuvent cacher un retard plus long.
    .overturn = Dix-huit mois de retard sur deux mesures indépendantes la renverseraient, comme six mois d’avance chinoise sur plusieurs.
synthesis-2 = La plus grande part de la puissance de calcul d’IA connue appartient à des entreprises américaines : cinq d’entre elles en possédaient { FIGURE("owners-five-2024-q1") } début 2024 et { FIGURE("owners-five-2025-q4") } fin 2025.
    .caveat = Ce sont des estimations d’Epoch AI, aux fourchettes larges ; posséder des machines n’est ni les héberger ni s’en servir.
    .overturn = Une puissance de calcul chinoise plusieurs fois plus grande que celle que l’on connaît la renverserait, comme de très grands centres en service qui appartiendraient à l’Europe ou aux pays du Golfe.
synthesis-3 = L’entraînement final de DeepSeek-V3 vaut { FIGURE("v3-final-run", style: "long") } de location de puces ; cette somme ne couvre ni la recherche qui l’a précédé, ni les salaires, ni l’achat de machines, ni R1.
    .caveat = Le montant vient de l’entreprise, qui suppose { FIGURE("v3-gpu-hour-price", style: "long") } par puce. Sa dépense totale n’est dans aucun document que nous ayons lu.
    .overturn = Des comptes publiés par DeepSeek qui donneraient un autre total pour cet entraînement la renverseraient.
synthesis-4 = La distillation peut servir celui qui possède un grand modèle comme celui qui le suit : rien ne prouve qu’elle protège l’un, ni qu’elle favorise l’autre.
    .caveat = Un seul modèle ouvert et une accusation sans preuve publiée ne suffisent pas ; l’étude d’Apple dit quand distiller est avantageux, non qui y gagne.
    .overturn = La preuve publiée qu’un suiveur doit sa place à la distillation, ou un leader à son blocage, la renverserait.
synthesis-5 = En octobre 2025, l’Europe avait annoncé { FIGURE("investai-total", style: "long") } pour l’IA et engagé plus de { FIGURE("ai-factories-total", style: "long") } dans ses usines à IA ; sa plus grande machine recensée restait loin du premier site de Stargate.
    .caveat = De la somme annoncée, { FIGURE("investai-private", style: "long") } sont attendus du privé. JUPITER, cette machine, sert à la recherche, et le recensement d’Epoch AI peut ignorer des sites privés.
    .overturn = La mise en service des gigafactories, de très grands centres de calcul, la renverserait ; la découverte de grands sites européens absents du recensement aussi.
