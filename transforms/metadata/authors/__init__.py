"""Who has written a page."""
