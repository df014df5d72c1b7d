"""The body of a page that stands in it as JSON alone."""
