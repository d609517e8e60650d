# Licences de sources et de tableaux, telles que les données les nomment.
licence-facts-quoted = faits cités
licence-mit-repository-numbers-quoted-from-the-paper = MIT (dépôt) ; nombres cités de l’article
licence-mit-repository-numbers-quoted-from-the-report = MIT (dépôt) ; nombres cités du rapport
licence-cc-by-4-0-epoch-ai = CC BY { "4.0" } (Epoch AI)
licence-facts-quoted-two-rows-from-epoch-ai-cc-by-4-0 = faits cités ; deux lignes d’Epoch AI, CC BY { "4.0" }
licence-cc-by-4-0-epoch-ai-derived = CC BY { "4.0" } (Epoch AI), données dérivées
licence-the-author-short-quotations-only = © l’auteur ; courtes citations seulement
licence-cc-by-4-0 = CC BY { "4.0" }
licence-mit-code-repository = MIT (dépôt de code)
licence-arxiv = arXiv
licence-us-federal-publication = publication fédérale américaine
licence-mit-repository-and-weights = MIT (dépôt et poids)
licence-facts-quoted-the-report-itself-was-not-seen = faits cités ; le rapport lui-même n’a pas été vu
licence-facts-quoted-wikipedia-part-cc-by-sa = faits cités ; part de Wikipédia sous CC BY-SA
licence-iea-cc-by-4-0-seen-on-the-mid-year-update = AIE, CC BY { "4.0" } (vu sur la mise à jour de mi-année)
licence-xpert-digital = © Xpert.Digital
licence-cc-by-sa = CC BY-SA
