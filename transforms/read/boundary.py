"""The one boundary of a record: whatever is raised at it is one item, and the next one is read."""

from __future__ import annotations

from abc import ABC, abstractmethod
from dataclasses import replace

from naqi.schemas.page import RawPage
from naqi.transforms.read.items import Item, Items, as_unreadable, is_of_system


class Source(ABC):
    """A file as its records, one after the other. Each of its steps may raise anything."""

    record: int | None = None
    """Number or offset of the record that `advance` went to, or could not go to; None where the
    file is the page."""
    content: bytes = b""
    """What there is of its bytes, for a rejection to keep."""

    @abstractmethod
    def advance(self) -> bool:
        """Go to the next record. False at the end."""

    @abstractmethod
    def item(self) -> Item:
        """The record as what it is: a page, or no page."""

    def recover(self) -> bool:
        """After `advance` has raised, go to where it can go on. False if that is nowhere."""
        return False


def read_records(source: Source, origin: str) -> Items:
    """The item of every record of ``source``, in file order.

    What is raised at a record is a `RawPage` in its place whose ``rejection`` says whose fault it
    is: the file's, if it is an `UnreadableError`, else ours.

    Raises:
        OSError: Of the system (it has a number): the file cannot be read on.
    """
    goes_on = True
    while goes_on:
        try:
            if not source.advance():
                return
        except Exception as error:  # noqa: PERF203  # the boundary
            lost = rejected(error, origin, source.record, source.content)
            goes_on = _recovers(source)
            yield lost if goes_on or source.record is None else _as_last(lost)
        else:
            yield _item(source, origin)


def _item(source: Source, origin: str) -> Item:
    try:
        return source.item()
    except Exception as error:
        return rejected(error, origin, source.record, source.content)


def rejected(error: Exception, origin: str, record: int | None, content: bytes = b"") -> RawPage:
    """What stands for a record that raised ``error``.

    Raises:
        OSError: ``error``, if it is the system's.
    """
    return RawPage(content, origin, record, rejection=as_unreadable(error).rejection())


def _recovers(source: Source) -> bool:
    try:
        return source.recover()
    except Exception as error:
        if is_of_system(error):
            raise
        return False


def _as_last(item: RawPage) -> RawPage:
    """``item``, saying that what follows in the file is lost with it."""
    assert isinstance(item, RawPage) and item.rejection is not None  # noqa: S101, PT018
    detail = "; ".join(filter(None, (item.rejection.detail[:450], "what follows was not read")))
    return replace(item, rejection=replace(item.rejection, detail=detail))
