"""A lake brought up to date: what is seen, what is to do, what is done."""
