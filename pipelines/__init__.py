"""What a user runs: one module a job, wiring and no logic."""

if __name__ == "pipelines":
    raise ImportError("its name is naqi.pipelines")
