"""What the data is: pages, rows, rules, tables and options. Imports nothing of ours and no Beam."""
