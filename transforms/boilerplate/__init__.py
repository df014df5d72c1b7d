"""Telling content from boilerplate: every block that does not go on has a rule that says why."""
