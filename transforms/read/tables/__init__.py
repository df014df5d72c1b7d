"""Files of rows with columns: one page a row."""
