# Licences of sources and tables, as the data names them.
licence-facts-quoted = facts quoted
licence-mit-repository-numbers-quoted-from-the-paper = MIT (repository); numbers quoted from the paper
licence-mit-repository-numbers-quoted-from-the-report = MIT (repository); numbers quoted from the report
licence-cc-by-4-0-epoch-ai = CC BY { "4.0" } (Epoch AI)
licence-facts-quoted-two-rows-from-epoch-ai-cc-by-4-0 = facts quoted; two rows from Epoch AI, CC BY { "4.0" }
licence-cc-by-4-0-epoch-ai-derived = CC BY { "4.0" } (Epoch AI), derived
licence-the-author-short-quotations-only = © the author; short quotations only
licence-cc-by-4-0 = CC BY { "4.0" }
licence-mit-code-repository = MIT (code repository)
licence-arxiv = arXiv
licence-us-federal-publication = US federal publication
licence-mit-repository-and-weights = MIT (repository and weights)
licence-facts-quoted-the-report-itself-was-not-seen = facts quoted; the report itself was not seen
licence-facts-quoted-wikipedia-part-cc-by-sa = facts quoted; Wikipedia part CC BY-SA
licence-iea-cc-by-4-0-seen-on-the-mid-year-update = IEA, CC BY { "4.0" } (seen on the Mid-Year Update)
licence-xpert-digital = © Xpert.Digital
licence-cc-by-sa = CC BY-SA
