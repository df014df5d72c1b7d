"""`naqi watch`: files that land in a folder, to tables whose small files are merged."""
