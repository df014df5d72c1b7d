"""A lake: the output tables as Iceberg tables that a refresh brings up to date.

`tables` says what the tables are, `catalog` opens them, `sightings` and `plan` find out what
changed, `rewrite` writes data files anew without the rows that go, `commit` publishes all tables as
one set and heals what a killed run left. `upkeep`, `verify` and `history` look after a lake.
"""
