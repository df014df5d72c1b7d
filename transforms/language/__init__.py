"""The language of a page and of its paragraphs."""
