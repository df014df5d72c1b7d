"""What a user runs: one module a job, wiring and no logic."""
