"""What the network is told of a page in numbers: a module for each source of columns.

Each gives its columns in order, and `…_NAMES`, what they tell, in the same order: the network knows
a column by its place.
"""
