"""Options that Beam's job servers know and its Python side hands on without knowing them."""

JOB_SERVER = (
    "allow_non_restored_state",
    "auto_watermark_interval",
    "checkpoint_timeout_millis",
    "checkpointing_interval",
    "checkpointing_mode",
    "externalized_checkpoints_enabled",
    "fail_on_checkpointing_errors",
    "finish_bundle_before_checkpointing",
    "max_bundle_size",
    "max_bundle_time_mills",
    "min_pause_between_checkpoints",
    "number_of_execution_retries",
    "retain_externalized_checkpoints_on_cancellation",
    "savepoint_path",
    "state_backend",
    "state_backend_storage_path",
)
"""Those of Flink that a stream is run with: Beam's FlinkPipelineOptions."""
