"""What a network that was fitted to text pages says of their lines."""
