# Titres des tableaux publiés.
table-deepseek_r1_distillation = Scores de DeepSeek-R1, de ses élèves et de modèles comparés
table-counterexample_qwq32b = Scores de QwQ-32B, modèle sans distillation de R1
table-lab_races = Cent courses du laboratoire, réglages de départ
table-lab_map = Courses du laboratoire selon les exemples étiquetés et les étiquettes fausses
table-frontier_worlds = Les mondes des textes, en paramètres du modèle
table-hyperscaler_capex_2025 = Les investissements de quatre entreprises
table-programme_costs = Les constantes du modèle de coût des programmes
table-programme_plans = Les programmes, en plans
table-electricity_price_comparison = Les prix de l’électricité comparés
table-deepseek_v3_training_cost = Coût de l’entraînement final de DeepSeek-V3
table-stargate = Stargate : annonces et suites
table-eu_ai_funding_milestones = Annonces européennes de financement de l’IA
table-epoch_gpu_cluster_share_by_region_quarterly = Part de la puissance de calcul recensée, par région et trimestre
table-epoch_abilene_timeline = Le site d’Abilene, étape par étape
table-jupiter = JUPITER : puces, puissance, coût
table-eurohpc_ai_factories = Les usines à IA retenues par EuroHPC
table-proof_lines = Longueur des lignes des cinq textes, recomposés en lignes courtes, sans leurs mots
