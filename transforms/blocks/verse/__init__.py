"""Verse and addresses: text of which every line is a paragraph."""
