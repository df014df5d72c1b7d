"""A lake: the output tables as Iceberg tables that a refresh brings up to date.

`tables` says what the tables are, `catalog` opens them. `refresh` tells what has changed and what
follows for each page; `files` reads the data files of a table, and writes them anew without the
rows that go. `snapshot` and `commit` publish all tables as one set and heal what a killed run left.
`upkeep` looks after a lake, `evolve` brings one to a new schema, `clock` keeps its times in order.
"""
