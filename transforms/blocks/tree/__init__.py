"""The tree of an HTML page: how it is parsed, checked and looked at."""
