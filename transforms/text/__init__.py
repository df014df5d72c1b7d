"""Bytes to characters, text that can be stored, its scripts, its keys, where sentences end."""
