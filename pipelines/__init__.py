"""What a user runs, wiring and no logic: a module a job, and those that several jobs share."""

if __name__ == "pipelines":
    raise ImportError("its name is naqi.pipelines")
