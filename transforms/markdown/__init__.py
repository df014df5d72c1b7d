"""What is kept of a page as Markdown: CommonMark, with the tables of GitHub."""
