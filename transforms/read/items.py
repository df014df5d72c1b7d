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
    """Field (a key of `transforms.read.columns.NAMES`) to column, for JSON, CSV and Parquet."""


class UnreadableError(Exception):
    """A page, or a piece of a file, cannot be read."""

    def __init__(self, reason: Reason, detail: str) -> None:
        super().__init__(detail)
        self.reason = reason
        self.detail = detail

    def rejection(self) -> Rejection:
        """The same as a row of ``rejected`` tells it."""
        return Rejection(Stage.READ, self.reason, self.detail[:500])


def as_unreadable(error: Exception) -> UnreadableError:
    """What was raised at a page, as what it means: our fault, unless it says whose it is.

    Raises:
        OSError: ``error``, if it is the system's: it has a number. Libraries raise `OSError` too.
    """
    if isinstance(error, UnreadableError):
        return error
    if is_of_system(error):
        raise error
    if isinstance(error, MemoryError):
        return UnreadableError(Reason.OUT_OF_MEMORY, "")
    return UnreadableError(Reason.INTERNAL_ERROR, f"{type(error).__name__}: {error}")


def is_of_system(error: Exception) -> bool:
    """Whether the system could not do what it was asked to: nothing in the file is to blame."""
    return isinstance(error, OSError) and error.errno is not None
