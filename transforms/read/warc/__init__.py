"""WARC and WET files: one page a record."""
