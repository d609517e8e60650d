# Titles of the published tables.
table-deepseek_r1_distillation = Scores of DeepSeek-R1, its students and models compared with them
table-counterexample_qwq32b = Scores of QwQ-32B, a model not distilled from R1
table-lab_races = A hundred races of the lab, author’s settings
table-lab_map = Races of the lab by labelled examples and wrong labels
table-frontier_worlds = The texts’ worlds, as parameters of the model
table-hyperscaler_capex_2025 = Capital spending of four companies
table-programme_costs = Constants of the programme’s cost model
table-programme_plans = Programmes as plans
table-electricity_price_comparison = Prices of electricity compared
table-deepseek_v3_training_cost = Cost of DeepSeek-V3’s final training run
table-stargate = Stargate: announcements and what followed
table-eu_ai_funding_milestones = European announcements of AI funding
table-epoch_gpu_cluster_share_by_region_quarterly = Share of the recorded computing power, by region and quarter
table-epoch_abilene_timeline = The Abilene site, step by step
table-jupiter = JUPITER: chips, power, cost
table-eurohpc_ai_factories = The AI factories selected by EuroHPC
table-proof_lines = Lengths of the lines of the five texts, set in short lines, without their words
