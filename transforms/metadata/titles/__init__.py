"""The title of a page, and what only looks like one."""
