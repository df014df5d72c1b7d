"""Dates, as pages of all languages and calendars write them."""
