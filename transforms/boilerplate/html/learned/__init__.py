"""The learned judge of HTML: a small network over the blocks of a page."""
