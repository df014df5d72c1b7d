"""What judges that learned share: text in numbers, a network in whole numbers, where to cut."""
