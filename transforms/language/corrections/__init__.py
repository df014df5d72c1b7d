"""What letters, signs and closed-class words say against the label of a detector."""
