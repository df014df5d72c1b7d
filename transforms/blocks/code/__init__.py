"""Text whose lines and white space count: code, and what only looks like it."""
