"""News pages as text, made of real sentences and furniture of our own, of which the body is known.

    python -m benchmarks.news_pages [--half tuning|report] [--language ar …] [--pages N] [--show N]

`words` has the furniture of each language, `stock` the articles and headlines, `furniture` and
`bodies` what a page is made of, `pages` puts it together, `measures` compares what is kept with
what should be.
"""
