"""A lake: the output tables as Iceberg tables that a refresh brings up to date.

`tables` says what the tables are, `catalog` opens them. `sightings` and `inputs` are what is seen
now and was seen before; `plan` tells what follows for some pages, `planning` for all, by way
of parts on disk (`parted`). `rewrite` writes data files anew without the rows that go, `snapshot`
and `commit` publish all tables as one set and heal what a killed run left. `upkeep`, `needed`,
`verify` and `history` look after a lake.
"""
