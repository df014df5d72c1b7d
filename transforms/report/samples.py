"""Texts to look at: a few of each group, the same few in whatever order they come."""

from __future__ import annotations

from collections.abc import Iterable
from hashlib import blake2b
from typing import NamedTuple

PER_GROUP = 20
_SHOWN = 300
"""Characters of a text that are kept."""


class Sample(NamedTuple):
    """A text of a group."""

    text: str
    times: int
    """How often it is there."""
    origin: str
    """Of the pages that have it, the first by name."""


class Samples:
    """Of each group the texts with the smallest hashes: each text is as likely as any other.

    A text that is kept in the end was kept from its first time on, so that it is counted in full:
    the bound that it is below only ever falls.
    """

    def __init__(self) -> None:
        self._groups: dict[str, dict[bytes, Sample]] = {}
        self._bounds: dict[str, bytes] = {}

    def add(self, rows: Iterable[tuple[str, str, str]]) -> None:
        """Add texts: group, text and origin of each."""
        for group, text, origin in rows:
            key = blake2b(text.encode(), digest_size=16).digest()
            held = self._groups.setdefault(group, {})
            if key in held:
                text, times, first = held[key]
                held[key] = Sample(text, times + 1, min(first, origin))
            elif len(held) < PER_GROUP:
                held[key] = _sample(text, origin)
                self._bounds[group] = max(held)
            elif key < self._bounds[group]:
                del held[self._bounds[group]]
                held[key] = _sample(text, origin)
                self._bounds[group] = max(held)

    def of(self, group: str) -> list[Sample]:
        """The texts of a group, most frequent first."""
        found = self._groups.get(group, {}).values()
        return sorted(found, key=lambda sample: (-sample.times, sample.text, sample.origin))


def _sample(text: str, origin: str) -> Sample:
    return Sample(text if len(text) <= _SHOWN else text[: _SHOWN - 1] + "…", 1, origin)
