"""The lines of a text page that were cut at a width, or hold several paragraphs."""
