"""Words of calls to the reader, of all languages in one pattern: one module a kind."""
