"""What the data is: pages, rows, rules, tables and options. Imports nothing of ours and no Beam."""

if __name__ == "schemas":
    raise ImportError("its name is naqi.schemas")
