"""Where a job runs: one small module of options a runner."""
