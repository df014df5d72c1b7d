"""A decoded page to its blocks: what stands where, before anything is judged."""
