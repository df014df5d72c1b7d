"""Names of what stands beside the tables of an output. Imports nothing, for who only waits."""

from __future__ import annotations

from pathlib import Path

HOUSE = "_naqi"
"""The folder, beside the tables, of manifest, report, lock, journal and staging."""


def stream_house(output: str) -> Path:
    """Where a stream keeps what is not published."""
    return Path(output, HOUSE, "watch")


def at_work_path(output: str) -> Path:
    """What the process is at that watches: see `transforms.read.files.at_work`."""
    return stream_house(output) / "at-work"
