"""Boilerplate of HTML pages, by plain rules."""
