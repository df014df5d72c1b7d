"""The commands of `naqi`: their options, and what each calls."""
