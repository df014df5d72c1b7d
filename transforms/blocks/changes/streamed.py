"""What React hands on after a page: segments at its end, shown where a placeholder stands.

A server that waits for a part of a page writes ``<template id="B:0">`` in its place, and later, at
the end, ``<div hidden id="S:0">`` with the part, which a script puts there.
"""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from naqi.transforms.blocks.tree.nodes import ELSEWHERE
from naqi.transforms.blocks.tree.recorded import PLACE, Branch

_SEGMENT: Final = re.compile(r"([\w-]{0,40})S:([0-9a-f]{1,8})")
_WRITTEN: Final = re.compile(r"""\bid=["']([\w-]{0,40}S:[0-9a-f]{1,8})["']""")


class _Place(NamedTuple):
    """Where a placeholder stands."""

    holder: Branch
    number: int
    """Its place among what is inside of the holder."""
    around: str | None
    """The innermost segment that it is in."""


def show_segments(root: Branch, source: str) -> None:
    """Put each segment of a page in its place; one that has none stays where it is, hidden."""
    places: dict[tuple[str, str], _Place] = {}
    segments: dict[str, tuple[Branch, Branch, int]] = {}
    waiting: list[tuple[Branch, str | None]] = [(root, None)]
    while waiting:
        branch, around = waiting.pop()
        for number, node in enumerate(branch.inside):
            if isinstance(node, Branch):
                name, inside = node.get("id"), around
                if node.tag == "template" and (of := PLACE.fullmatch(name)):
                    places.setdefault((of[1], of[2]), _Place(branch, number, around))
                elif (
                    "hidden" in node.attributes
                    and _SEGMENT.fullmatch(name)
                    and name not in segments
                ):
                    segments[name] = node, branch, number
                    inside = name
                waiting.append((node, inside))
    shown: dict[str, _Place] = {}
    for name in segments:
        of = _SEGMENT.fullmatch(name)
        if of is not None and (of[1], of[2]) in places:
            shown[name] = places[of[1], of[2]]
    offsets: dict[str, int] = {}
    for written in _WRITTEN.finditer(source):
        offsets.setdefault(written[1], written.start())
    for name in _in_page(shown):
        segment, holder, number = segments[name]
        holder.inside[number] = ""
        segment.tag, segment.attributes = "div", {}
        place = shown[name]
        place.holder.inside[place.number] = _from(segment, offsets.get(name))


def _from(segment: Branch, start: int | None) -> Branch:
    """A segment between marks that it stands at the offset ``start``, if that is known."""
    if start is None:
        return segment
    return Branch("div", {}, [Branch(ELSEWHERE, {"start": str(start)}), segment, Branch(ELSEWHERE)])


def _in_page(shown: dict[str, _Place]) -> list[str]:
    """The segments that are shown in the page, be it in others, and not in themselves."""
    known: dict[str | None, bool] = {None: True}
    for name in shown:
        passed: list[str] = []
        around: str | None = name
        while around is not None and around not in known:
            known[around] = False
            passed.append(around)
            around = shown[around].around if around in shown else None
        for segment in passed:
            known[segment] = known[around]
    return [name for name in shown if known[name]]
