"""Lines that are furniture by their form or phrase, whatever the page is."""
