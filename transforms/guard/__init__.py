"""Pages cleaned in a child process: a deadline and a memory bound for each."""
