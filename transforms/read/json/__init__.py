"""JSON and JSON Lines: one page an object."""
