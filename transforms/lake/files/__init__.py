"""Data files of a lake: read, written anew, adopted, left behind."""
