"""What a page says of itself: its title, its date, its language."""
