# La première page : l’accroche, la feuille d’épreuve, l’essai, la synthèse.
front-standfirst = Cinq textes en français, tous de 2025, s’opposent sur la course à l’IA : est-elle jouée, l’argent la décide-t-il, en est-ce même une ? Cette page confronte leurs affirmations aux preuves publiques et propose des épreuves à mener soi-même.

# La feuille d’épreuve. Des nombres tout faits : $claims, $checked, $confirmed, $imprecise, $wrong, $opinions, $unchecked.
proof-sentence = Les cinq textes avancent { $claims } affirmations, dont { $opinions } sont des opinions ou des prévisions, qu’aucune preuve ne peut trancher. Des { $checked } que nous avons vérifiées, { $confirmed } sont confirmées ou proches, { $imprecise } imprécises, contestées ou dépassées, et { $wrong } fausses, contredites par leur propre texte ou introuvables. Il en reste { $unchecked } que nous n’avons pas vérifiées.
proof-caption = Chaque marque a la place et la longueur de son affirmation dans le texte, recomposé en lignes courtes ; survolez-la, touchez-la ou atteignez-la au clavier pour la lire, puis suivez-la jusqu’à sa fiche.
proof-label = Les cinq textes en miniature, ligne par ligne : chaque affirmation y est une marque, dont l’aspect dit le verdict
proof-instruction = Choisissez une marque pour lire l’affirmation.

# L’essai.
front-texts-title = Ce que disent les cinq textes
front-texts-1 = Quatre textes suivent de peu la sortie, le { DATE("2025-01-20") }, de R1, un modèle de l’entreprise chinoise DeepSeek. Un modèle est le programme qui calcule les réponses d’un assistant d’IA. Le texte A, un billet de blog, juge <q>imparable</q> la stratégie des géants américains et chinois. Pour B, une chronique, <q>le jeu de l’IA n’est pas encore terminé</q>. D, une analyse traduite de l’allemand, croit aux chances d’une Europe efficace et spécialisée. E, un éditorial, critique le mot « course » et voit surtout du partage. C, écrit en octobre, s’inquiète d’une <q>domination quasi totale</q> des États-Unis et de la Chine.
front-texts-2 = Trois questions les séparent : la course est-elle jouée, l’argent la décide-t-il, que doit construire l’Europe ?

front-programmes-title = Trois sommes qui ne mesurent pas la même chose
front-programmes-1 = D compare trois programmes. Stargate, un projet américain de centres de données, prévoit { FIGURE("d-stargate-500bn-usd", style: "long") }, une intention d’investisseurs privés. La Chine investit { FIGURE("d-china-5-6m", style: "long") } avec DeepSeek, écrit D. C’est le prix supposé de la location de puces pour un entraînement, le calcul qui produit un modèle. L’Europe investit { FIGURE("d-europe-1-96bn", style: "long") }, selon D, dans des usines à IA, des supercalculateurs publics pour la recherche et les entreprises.
front-programmes-2 = L’annonce de Stargate est réelle, et DeepSeek donne bien { FIGURE("v3-final-run", style: "long") } pour V3, le modèle dont R1 est issu. Ce n’est pourtant ni un investissement de la Chine, ni le coût de R1, auquel B attribue la somme. Elle exclut la recherche, les salaires et l’achat des puces. Nous n’avons pas retrouvé ailleurs la somme européenne. Diviser une somme par une autre ne mesure donc aucune efficacité.
front-programmes-link = Essayer : exprimer ces sommes dans une même unité

front-distillation-title = La distillation aide, mais pas toujours, et pas sans coût
front-distillation-1 = La distillation consiste à entraîner un petit modèle, l’élève, sur les réponses d’un grand, l’enseignant. Selon A, l’élève <q>surpassera systématiquement</q> un petit modèle similaire entraîné depuis zéro. A imagine Ferrari transférant { FIGURE("a-ferrari-80pct") } des capacités de ses voitures à de plus modestes, <q>sans coût</q>. En moyenne de quatre épreuves, le plus petit élève de R1 garde { FIGURE("distill-1b5-kept") } de son score, et le plus grand { FIGURE("distill-70b-kept") }.
front-distillation-2 = En mathématiques, à AIME 2024, un élève de taille moyenne réussit { FIGURE("distill-32b-aime") } des problèmes, un modèle semblable sans enseignant { FIGURE("zero-32b-aime") }. Aucun n’est parti de zéro. QwQ-32B, de même taille, en réussit { FIGURE("qwq-32b-aime") }, et rien ne dit qu’il soit distillé de R1.
front-distillation-3 = Dans notre petit laboratoire, l’enseignant aide quand les exemples sont rares ou faux ; avec { FIGURE("lab-many") }, tous justes, il n’aide plus. Distiller a aussi un coût : R1 a produit { FIGURE("r1-samples", style: "long") } pour ses élèves. Une étude d’Apple appuie A sur un point : distiller est avantageux quand l’enseignant existe déjà ou sert beaucoup d’élèves. Mais DeepSeek autorise chacun à distiller R1, et OpenAI l’accuse, sans preuve publiée, d’avoir distillé ses modèles.
front-distillation-link = Essayer : entraîner un enseignant et deux élèves

front-frontier-title = Les modèles chinois publiés suivent les américains à quelques mois
front-frontier-1 = Sur Chatbot Arena, le public compare à l’aveugle les réponses de deux modèles, puis vote. En janvier 2024, le meilleur modèle américain l’emportait sur le meilleur chinois environ { FIGURE("arena-chance-2024") } des fois. En février 2025, c’était { FIGURE("arena-chance-2025-revised") } ou { FIGURE("arena-chance-2025") }, selon l’état du classement. L’écart s’est un peu rouvert depuis : { FIGURE("arena-chance-2026") } en mars 2026. Un indice de l’institut Epoch AI, tiré de dizaines d’épreuves, donne aux modèles chinois { FIGURE("china-lag") } de retard en moyenne depuis 2023.
front-frontier-2 = Il serait <q>compliqué, voire impossible</q>, selon A, d’entrer sur ce marché. C’est contesté : DeepSeek y est entrée, mais ces cas sont rares et leurs moyens mal connus. De plus, un modèle peut être adapté aux épreuves. Nous supposons, dans une simulation, un leader et deux suiveurs. Dans ce modèle, un leader qui ne publie rien et que personne ne peut distiller n’est jamais dépassé. L’issue dépend des hypothèses.
front-frontier-link = Essayer : changer les hypothèses du rattrapage

front-compute-title = La puissance de calcul connue est surtout américaine
front-compute-1 = La puissance de calcul, c’est-à-dire ce que des machines calculent en une seconde, sert à entraîner les modèles. La courbe montre la part de chaque région dans le relevé d’Epoch AI. Fin 2024, les États-Unis en hébergeaient { FIGURE("us-standing-2024") }. Selon ses estimations, cinq entreprises américaines possédaient { FIGURE("owners-five-2024-q1") } de la puissance mondiale début 2024, et { FIGURE("owners-five-2025-q4") } fin 2025. Les { FIGURE("d-us-70pct-compute") } que D attribue aux entreprises américaines en sont proches.
front-compute-2 = Le relevé couvre de { FIGURE("epoch-coverage-low") } à { FIGURE("epoch-coverage-high") } de la puissance mondiale et s’arrête en juillet 2025. Il dit où sont les machines, et non à qui elles sont. La part américaine était au plus bas en 2021 : partir de cette année exagère la hausse. La courbe compte deux fois des machines remplacées ; sans ce double compte, elle finit à { FIGURE("us-standing-2025") }. Ensemble, les États-Unis et la Chine hébergent la plus grande part du relevé.

front-stargate-europe-title = En 2025, l’argent européen est surtout annoncé
front-stargate-europe-1 = A demande des centres de données, C des supercalculateurs, et D préfère un réseau de petits sites. En février 2025, la Commission européenne a annoncé InvestAI, qui doit réunir { FIGURE("investai-total", style: "long") }, surtout privés. L’argent engagé est plus modeste : plus de { FIGURE("ai-factories-total", style: "long") } pour les usines à IA en octobre 2025.
front-stargate-europe-2 = Nous supposons comment évoluera le prix des puces, dont dépend ce que ces sommes achètent. JUPITER, la plus grande machine européenne que recense Epoch AI, compte { FIGURE("jupiter-chips-run") } ; en septembre 2025, le premier site de Stargate équivalait, selon l’institut, à { FIGURE("abilene-h100-equivalents") } semblables. A juge l’énergie européenne <q>relativement peu chère</q>. En moyenne, c’est faux : en 2024, les industries de l’Union gourmandes en énergie payaient l’électricité { FIGURE("electricity-eu-over-us", style: "long") } le prix américain. Les pays nordiques font exception.
front-stargate-europe-link = Essayer : partager un budget européen

front-unknown-title = Ce que personne ne peut savoir
front-unknown-1 = Les preuves publiques s’arrêtent à ce que les entreprises montrent : elles gardent des modèles, des machines et des comptes. Une stratégie <q>imparable</q> et une Europe qui surprend sont des prévisions ; bâtir grand ou petit est un choix. Notre réponse reste limitée. Ceux qui suivent le font à quelques mois, avec bien moins de puissance de calcul que ceux qui mènent. Cela ne montre ni que la course est jouée, ni qu’un petit budget suffit.

# La synthèse.
synthesis-title = Ce que les preuves permettent de dire
synthesis-intro = Cinq phrases, chacune avec sa réserve et avec ce qui la renverserait. Elles portent sur ce qui est public : des modèles publiés, des machines déclarées, des sommes annoncées.
synthesis-caveat = Réserve
synthesis-overturn = Ce qui renverserait cette phrase
synthesis-1 = En 2024, les meilleurs modèles chinois ont rattrapé l’essentiel de leur retard sur les américains ; depuis, ils suivent à quelques mois, sans passer devant durablement.
    .caveat = Les votes du public et l’indice d’Epoch AI ne disent pas tout à fait la même chose, et un modèle peut être adapté aux épreuves. Les entreprises gardent des modèles non publiés : le vrai retard peut être plus long.
    .overturn = Un retard de plus d’un an et demi sur deux mesures indépendantes la renverserait ; un modèle chinois en tête de plusieurs mesures pendant six mois aussi.
synthesis-2 = La plus grande part de la puissance de calcul d’IA connue appartient à des entreprises américaines : cinq d’entre elles en possédaient { FIGURE("owners-five-2024-q1") } début 2024 et { FIGURE("owners-five-2025-q4") } fin 2025.
    .caveat = Ces parts sont des estimations d’Epoch AI, aux fourchettes larges ; posséder des machines n’est ni les héberger ni s’en servir. Le relevé par lieu ne couvre que { FIGURE("epoch-coverage-low") } à { FIGURE("epoch-coverage-high") } de la puissance mondiale.
    .overturn = Un recensement des machines chinoises plusieurs fois supérieur au relevé la renverserait ; des sites européens, chinois ou du Golfe de plusieurs gigawatts en service aussi.
synthesis-3 = L’entraînement final de DeepSeek-V3 vaut { FIGURE("v3-final-run", style: "long") } de location de puces ; cette somme ne couvre ni la recherche qui l’a précédé, ni les salaires, ni les machines, ni R1.
    .caveat = Le montant vient de l’entreprise, qui suppose un prix de { FIGURE("v3-gpu-hour-price", style: "long") } par puce. Ce que DeepSeek a dépensé en tout n’est dans aucun document que nous ayons lu.
    .overturn = Des comptes publiés par DeepSeek qui donneraient un autre total pour cet entraînement la renverseraient.
synthesis-4 = La distillation peut servir celui qui possède un grand modèle comme celui qui le suit : ni un rempart ni une fuite n’est prouvé.
    .caveat = Un seul modèle ouvert, R1, et une accusation sans preuve publiée ne suffisent pas pour conclure. L’étude d’Apple dit quand distiller est avantageux, et non qui y gagnera.
    .overturn = La preuve publiée qu’un suiveur doit sa place à la distillation d’un rival la renverserait ; celle qu’un leader l’a empêchée, et a gardé son avance pour cela, aussi.
synthesis-5 = En octobre 2025, l’Europe avait annoncé { FIGURE("investai-total", style: "long") } pour l’IA et engagé plus de { FIGURE("ai-factories-total") } dans ses usines à IA ; sa plus grande machine recensée restait loin du premier site de Stargate.
    .caveat = De la somme annoncée, { FIGURE("investai-private", style: "long") } sont attendus d’investisseurs privés. JUPITER est une machine de recherche, et le relevé peut ignorer des sites privés.
    .overturn = Des gigafactories en service la renverseraient ; la découverte de grands sites européens absents du relevé aussi.
