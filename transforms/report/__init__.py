"""What is in the tables, in figures: what `naqi report` shows.

`state` reads the tables of an output or a lake, batch by batch. `figures` counts them, `samples`
picks texts to look at, `change` finds the run before, `charts` lays out what is drawn.
"""
