"""Rows to published Parquet: pieces, merge, files, verification, publishing.

`pieces` writes sorted runs of rows to staging while pages are cleaned, `merge` reads the runs of a
shard back in order, `parquet` cuts them into row groups and files, `verify` checks the sums, and
`publish` puts the files in place. Which bundle or worker a page was in leaves no trace in the
result: order comes from `schemas.tables.SORT_KEYS`, cuts from the rows alone, names from content.
"""
