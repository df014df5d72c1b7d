"""Notes to a text, and the marks and links that lead there and back."""
