"""Which files are meant, and how they are opened."""
