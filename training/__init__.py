"""Fits the learned judge of HTML from pages with gold text. Not part of what is installed."""
