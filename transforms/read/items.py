"""What a reader is told, and what it gives."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from naqi.schemas.config import CleanConfig
from naqi.schemas.page import RawPage, Rejection, Skipped
from naqi.schemas.rules import Reason, Stage

Item = RawPage | Skipped
"""A page, or a piece of a file that could not be read (its ``rejection`` is set), or no page."""

_DEFAULTS = CleanConfig()

Items = Iterator[Item]


@dataclass(frozen=True, slots=True)
class ReadOptions:
    """How files are read: the limits of `schemas.config.CleanConfig`, and the user's columns."""

    max_page_bytes: int = _DEFAULTS.max_page_bytes
    max_compression_ratio: int = _DEFAULTS.max_compression_ratio
    columns: Mapping[str, str] = field(default_factory=dict)
    """Field (a key of `transforms.read.columns.NAMES`) to column, for JSONL and Parquet."""


class UnreadableError(Exception):
    """A page, or a piece of a file, cannot be read."""

    def __init__(self, reason: Reason, detail: str) -> None:
        super().__init__(detail)
        self.reason = reason
        self.detail = detail

    def rejection(self) -> Rejection:
        """The same as a row of ``rejected`` tells it."""
        return Rejection(Stage.READ, self.reason, self.detail[:500])


def failed(error: Exception) -> Rejection:
    """What the row of a file says that could not be read, or not to its end."""
    if isinstance(error, UnreadableError):
        return error.rejection()
    return Rejection(Stage.READ, Reason.READ_ERROR, f"{type(error).__name__}: {error}"[:500])
