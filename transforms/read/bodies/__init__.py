"""What the text of a column is written in, and what exports have left in it."""
