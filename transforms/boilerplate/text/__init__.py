"""Boilerplate of text pages, told apart by what stands where."""
