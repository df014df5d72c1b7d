"""What the pages of one site have in common: counted over a run, kept in a file, asked of pages."""
