"""How access to S3 is told."""

from __future__ import annotations

S3_OPTIONS = (
    "access_key_id",
    "secret_access_key",
    "session_token",
    "endpoint_url",
    "region_name",
    "api_version",
    "verify",
)
"""Beam's options that take a value, without what all begin with: ``--s3_endpoint_url``."""
S3_PREFIX = "s3_"
NO_SSL = "s3_disable_ssl"
"""The one that takes none."""
