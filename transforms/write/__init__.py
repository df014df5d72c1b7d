"""Rows to Parquet: stage, merge, verify, publish."""
