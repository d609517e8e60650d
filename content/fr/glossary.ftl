# Glossaire. `term-<clé>` est le mot ; `.forms`, ce que la prose en écrit, la plus longue d’abord ; `.source`, omise, laisse une définition usuelle.
glossary-title = Glossaire
glossary-intro = Les mots techniques de ces pages, chacun expliqué en quelques phrases.
glossary-standard = Définition usuelle

term-distillation = Distillation
    .forms = distillations | distillation | distillées | distillée | distillés | distiller | distillé | distille
    .definition = Entraîner un petit modèle, l’élève, sur les réponses d’un plus grand, le professeur, au lieu de le laisser apprendre sans lui. DeepSeek a tiré ainsi de son modèle R1 des modèles plus petits, avec { FIGURE("r1-samples", style: "long") } que R1 avait produits.
    .source = ref-07, ref-01

term-teacher-student = Modèle enseignant, modèle élève
    .forms = modèles enseignants | modèle enseignant | modèles élèves | modèle élève | enseignants | professeurs | enseignant | professeur | élèves | élève
    .definition = Dans la distillation, le modèle enseignant, ou professeur, donne ses réponses ; le modèle élève, plus petit, apprend à les reproduire. Dans l’article de DeepSeek, R1 est le professeur.
    .source = ref-07, ref-01

term-final-run = Entraînement final
    .forms = entraînements finaux | entraînement final
    .definition = L’entraînement qui produit le modèle publié. Le coût qu’on en donne laisse de côté la recherche et les essais d’avant, les salaires et l’achat des machines. Pour DeepSeek-V3, il est de { FIGURE("v3-final-run") }, au prix de location des puces.
    .source = ref-02, ref-10

term-reinforcement-learning = Apprentissage par renforcement
    .forms = apprentissage par renforcement | entraînement par renforcement | par renforcement | à renforcement
    .definition = Entraîner un modèle en récompensant les réponses justes qu’il trouve lui-même, au lieu de lui donner à copier celles d’un autre.
    .source = ref-01, ref-05

term-parameter = Paramètre
    .forms = milliards de paramètres | milliard de paramètres | millions de paramètres | paramètres actifs
    .definition = Un des nombres dont un modèle est fait, et que l’entraînement ajuste peu à peu. DeepSeek-R1 compte { FIGURE("r1-parameters", style: "long") }.
    .source = ref-03, ref-10

term-token = Jeton (token)
    .forms = jetons | tokens | jeton | token
    .definition = Un morceau de texte, un mot ou souvent une partie de mot. Le modèle lit ces morceaux et les écrit l’un après l’autre. Les services d’IA fixent leurs prix pour un million de jetons.
    .source = ref-53

term-mixture-of-experts = Mélange d’experts (MoE)
    .forms = mélanges d’experts | mélange d’experts | moe
    .definition = Un seul réseau, découpé en parties appelées « experts », dont un mécanisme appris choisit quelques-unes pour chaque morceau de texte. Une couche de DeepSeek-V3 en choisit { FIGURE("v3-active-experts") } sur { FIGURE("v3-routed-experts") }. Ce ne sont pas plusieurs modèles spécialisés qui collaborent.
    .source = ref-03

term-open-weights = Poids ouverts
    .forms = modèles ouverts | modèle ouvert | poids ouverts
    .definition = Les poids sont les nombres que le modèle a appris ; s’ils sont ouverts, chacun peut les télécharger et s’en servir. Les données et le code de l’entraînement peuvent rester secrets, comme pour R1.
    .source = ref-08, ref-01

term-open-source = Open source
    .forms = open source | open-source
    .definition = Au sens strict, un modèle open source publie aussi les données et le code de son entraînement, pour que d’autres puissent le refaire. Peu de modèles de pointe le font ; R1, que le texte B dit « entièrement open source », ne le fait pas.
    .source = ref-08

term-v3-r1 = V3 et R1
    .forms = deepseek-v3 | deepseek-r1 | v3 | r1
    .definition = Deux modèles de l’entreprise chinoise DeepSeek. V3, de décembre 2024, est généraliste ; R1, publié le { DATE("2025-01-20") }, part de V3 et a été entraîné à raisonner.
    .source = ref-01, ref-02

term-benchmark = Épreuve (banc d’essai, benchmark)
    .forms = benchmarks | benchmark
    .definition = Une série fixe de questions qui donne une note à un modèle, pour le comparer à d’autres. Elle s’use : si presque tous les modèles y réussissent, ou s’ils ont vu les questions pendant leur entraînement, elle ne dit plus qui est meilleur.
    .source = ref-10, ref-43

term-aime = AIME 2024
    .forms = aime 2024
    .definition = Les problèmes de 2024 d’un concours américain de mathématiques réputé difficile. La note d’un modèle est la part des problèmes qu’il résout au premier essai.
    .source = ref-01, ref-10

term-math-500 = MATH-500
    .forms = math-500
    .definition = { "Cinq" } cents problèmes de concours de mathématiques, tirés d’un recueil de 2021. La note est la part de réponses justes au premier essai.
    .source = ref-10, ref-01

term-gpqa = GPQA Diamond
    .forms = gpqa diamond | gpqa
    .definition = Les questions les plus difficiles d’un questionnaire à choix multiples de biologie, de physique et de chimie, écrit par des spécialistes. Une recherche en ligne ne suffit pas pour y répondre.
    .source = ref-10

term-livecodebench = LiveCodeBench
    .forms = livecodebench
    .definition = Des problèmes de programmation récents. Ils sont datés, pour écarter ceux qu’un modèle a pu voir pendant son entraînement.
    .source = ref-01

term-arena = Chatbot Arena (LMArena)
    .forms = chatbot arena | lmarena
    .definition = Un site public où l’on compare les réponses de deux modèles sans savoir leurs noms, avant de voter pour l’une. Il mesure ce que les votants préfèrent, et un bon rang peut tenir en partie à l’adaptation des modèles à ce site.
    .source = ref-10, ref-43

term-elo = Points Elo
    .forms = points elo | score elo | elo
    .definition = Une note calculée à partir de duels, comme aux échecs. Avec cent points de plus, un modèle est préféré un peu moins de deux fois sur trois ; avec autant de points, une fois sur deux. L’échelle n’a pas de zéro naturel : un pour cent de la note n’a donc pas de sens simple.
    .source = ref-48

term-eci = Epoch Capabilities Index (ECI)
    .forms = indice de capacités d’epoch ai | epoch capabilities index | eci
    .definition = Une seule échelle, que l’institut Epoch AI calcule à partir de plusieurs dizaines d’épreuves. Elle permet de dire avec combien de mois de retard un modèle en rejoint un autre.
    .source = ref-45, ref-46

term-accelerator = Accélérateur
    .forms = accélérateurs | accélérateur
    .definition = Une puce faite pour les calculs de l’IA. Elle mène de très nombreux calculs simples en même temps, là où une puce ordinaire est faite pour toutes sortes de tâches.
    .source = ref-44

term-h100-equivalent = H100 et équivalent H100
    .forms = équivalents h100 | équivalent h100 | h100
    .definition = La H100 est une puce d’IA de Nvidia, de 2022. Pour additionner des puces différentes, on compte combien de H100 feraient autant de calculs ; un équivalent H100 n’est donc pas une puce.
    .source = ref-12, ref-43, ref-44

term-h800 = H800
    .forms = h800
    .definition = La version de la H100 que Nvidia a faite pour la Chine en 2023, selon les règles américaines d’exportation : la même puce, avec une liaison plus lente vers les autres. DeepSeek-V3 a été entraîné sur { FIGURE("v3-chips") } de ce type.
    .source = ref-52, ref-02

term-gh200-gb200 = GH200 et GB200
    .forms = gh200 | gb200
    .definition = Deux modules de Nvidia qui joignent un processeur ordinaire à des puces d’IA : une dans un GH200, deux dans un GB200. Le supercalculateur JUPITER emploie les premiers, le site d’Abilene de Stargate les seconds.
    .source = ref-15, ref-13, ref-12

term-cluster = Grappe de calcul (cluster)
    .forms = grappes de calcul | grappe de calcul | clusters | cluster
    .definition = Des machines reliées pour travailler comme une seule. Epoch AI en tient une liste, qui couvrait de { FIGURE("epoch-coverage-low") } à { FIGURE("epoch-coverage-high") } de la puissance mondiale en mars 2025.
    .source = ref-12

term-flop-exaflop = Flop et exaflop
    .forms = exaflops | eflop/s | tflop/s | exaflop | flops | flop
    .definition = Un flop est une opération, une addition par exemple, sur des nombres à virgule. Une machine d’un exaflop en fait un milliard de milliards à chaque seconde.
    .source = ref-33, ref-15

term-precision = Précision (FP64, FP16, FP8)
    .forms = précision de calcul | précision du calcul | demi-précision | fp64 | fp16 | fp8
    .definition = La place que la machine donne à chaque nombre : FP64 est la plus grande, FP16 (la demi-précision) et FP8 de plus petites. Moins elle en donne, plus elle fait d’opérations par seconde : on ne compare donc que des vitesses de même précision. JUPITER fait environ un exaflop par seconde en FP64 et { FIGURE("jupiter-flops", style: "long") } en demi-précision.
    .source = ref-15

term-pue = PUE
    .forms = pue
    .definition = L’énergie qu’utilise tout un centre de données, divisée par celle qui va aux ordinateurs. À un, tout irait aux ordinateurs ; plus le nombre est grand, plus le refroidissement et le reste en prennent.
    .source = ref-10

term-eurohpc = EuroHPC
    .forms = eurohpc
    .definition = L’organisme par lequel l’Union européenne, des États et des partenaires financent ensemble des supercalculateurs. De 2021 à 2027, { FIGURE("eu-hpc-2021-2027") } y sont prévus, usines à IA comprises.
    .source = ref-16, ref-17

term-ai-factory = Usine à IA
    .forms = usines à ia | usine à ia
    .definition = Un site choisi par EuroHPC, qui réunit un supercalculateur pour l’IA, des spécialistes et des services pour les entreprises et la recherche. En octobre 2025, { FIGURE("ai-factory-sites") } étaient retenus, dans { FIGURE("ai-factory-states") } pays.
    .source = ref-16

term-gigafactory = Gigafactory d’IA
    .forms = gigafactories | gigafactory
    .definition = Un très grand centre de calcul que prévoit l’Union européenne, d’environ { FIGURE("gigafactory-chips") } d’IA récentes. Elle en a annoncé { FIGURE("gigafactories-four") }, puis jusqu’à { FIGURE("gigafactories-five") }, avec un fonds de { FIGURE("investai-gigafactories") }.
    .source = ref-17

term-investai = InvestAI
    .forms = investai
    .definition = Une initiative de la Commission européenne, annoncée le { DATE("2025-02-11") }, pour mobiliser { FIGURE("investai-total") }. La part publique serait de { FIGURE("investai-commission") }, la part privée de { FIGURE("investai-private") }.
    .source = ref-17

term-hyperscaler = Hyperscaler (géant du cloud)
    .forms = géants du cloud | géant du cloud | hyperscalers | hyperscaler
    .definition = Une très grande entreprise de centres de données. Dans le compte d’Epoch AI, ce sont Amazon, Google, Meta, Microsoft et Oracle.
    .source = ref-44

term-capital-spending = Dépenses d’investissement
    .forms = dépenses d’investissement | dépense d’investissement
    .definition = Ce qu’une entreprise dépense en un an pour des biens qui durent : bâtiments, machines, puces. Tout n’y est pas pour l’IA.
    .source = ref-31

term-valuation = Valorisation
    .forms = valorisations | valorisation | valorisées | valorisée | valorisés | valorisé
    .definition = Ce que toute une entreprise est censée valoir quand on en vend des parts. Ce n’est pas de l’argent reçu : en septembre 2025, Mistral AI a été évaluée à { FIGURE("c-mistral-valuation") }, pour une levée bien plus petite.
    .source = ref-22

term-notable-model = Modèle notable
    .forms = modèles marquants | modèles notables | modèle marquant | modèle notable
    .definition = Un modèle que l’équipe de l’institut Epoch AI a inscrit sur sa liste parce qu’elle le juge influent. Les comptes changent avec la date de la liste.
    .source = ref-10, ref-09

term-hhi = Indice de Herfindahl-Hirschman (IHH)
    .forms = indice de herfindahl-hirschman | ihh
    .definition = Une mesure de la concentration d’un marché : la somme des carrés des parts. Il vaut { "dix" } mille si une seule entreprise a tout, et d’autant moins que les parts sont nombreuses et égales.

term-logit = Logit
    .forms = logits | logit
    .definition = Une formule qui change une part, entre zéro et un, en un nombre sans limites, ou l’inverse. Elle sert à décrire comment des acheteurs se répartissent entre des produits, et à changer la note que calcule un réseau en une probabilité.

term-order-of-magnitude = Ordre de grandeur
    .forms = ordres de grandeur | ordre de grandeur
    .definition = Un facteur dix. Deux ordres de grandeur de plus font { "cent" } fois plus ; trois en font { "mille" } fois plus.

term-compute = Puissance de calcul
    .forms = puissances de calcul | puissance de calcul
    .definition = Le nombre d’opérations que des machines peuvent faire en une seconde. Une part de la puissance de calcul n’est pas une part des machines : une puce récente en vaut plusieurs anciennes.
    .source = ref-12, ref-44

term-stargate = Stargate
    .forms = stargate
    .definition = Un projet privé américain de centres de données pour l’IA, annoncé le { DATE("2025-01-21") } : { FIGURE("stargate-announced") } que ses auteurs disent vouloir investir en { FIGURE("stargate-years", style: "long") }. « Stargate Europe » n’est qu’une idée.
    .source = ref-18, ref-23

term-ai-act = Règlement européen sur l’IA (AI Act)
    .forms = règlement européen sur l’ia | loi européenne sur l’ia | ai act
    .definition = La loi de l’Union européenne sur l’IA. Elle interdit quelques usages dont elle juge le risque inacceptable ; ceux à haut risque restent permis, avec des obligations.
    .source = ref-25

term-confidence-interval = Intervalle de confiance
    .forms = intervalles de confiance | intervalle de confiance
    .definition = Une fourchette qui dit quel doute laisse le hasard quand on a peu de tirages. Au laboratoire, elle est calculée par la méthode de Wilson, à { FIGURE("lab-confidence") } : si l’on recommençait souvent, environ cette part des fourchettes contiendrait la vraie valeur.

term-seed = Graine
    .forms = graines | graine
    .definition = Le nombre dont un programme tire tous ses hasards. La même graine redonne les mêmes résultats.

term-cross-entropy = Entropie croisée
    .forms = entropie croisée
    .definition = Une mesure de l’erreur d’un modèle qui répond par des probabilités. Elle est petite s’il donnait une forte chance à la bonne réponse, grande s’il était sûr d’une mauvaise.

term-adam = Adam
    .forms = adam
    .definition = Une méthode courante pour entraîner un réseau. Elle corrige peu à peu chaque nombre du réseau et adapte la taille des corrections à celles d’avant.
