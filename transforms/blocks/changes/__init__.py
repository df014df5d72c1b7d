"""What of a page is read otherwise than it stands in the source: changed before the walk."""
