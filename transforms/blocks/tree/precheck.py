"""A linear look at HTML before it is parsed: refuses what is known to hang parsers.

Parsers that follow the HTML standard keep a stack of open elements and a list of active formatting
elements, and walk both again and again, so that nesting and misnested formatting cost quadratic
time, and memory too: every paragraph reopens all formatting elements that were never closed
("reconstruct the active formatting elements", HTML standard 13.2.4.3). Attributes of one tag are
compared with each other. All three are estimated here from the tags alone, without a tree.

A page of few tags cannot hurt, so its tags are only counted. What looks harmless here and is not,
the deadline of `transforms.guard` ends.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import NamedTuple

from naqi.schemas.config import CleanConfig
from naqi.schemas.rules import Reason

FEW_TAGS = 4_000
"""Up to so many ``<``, the worst page that we found parses in 0.6 s and 750 MB."""

LONG_TAG = 4_000
"""A tag of so many characters has its attributes counted."""

_MAX_REOPENED = 200_000
"""Formatting elements that a parser would reopen: each is a node of some 100 bytes."""

_RAW = re.compile(r"<(?:!--|(?i:(script|style|textarea))\b[^<>]*>)")
_RAW_ENDS = {name: re.compile(rf"</(?i:{name})") for name in ("script", "style", "textarea")}
_NAME = re.compile(r"<(/?[a-zA-Z][^\s/<>]*)")
_TAG = re.compile(r"<(/?)([a-zA-Z][^\s/<>]*)([^<>]*)")
_ATTRIBUTE = re.compile(r"""[^\s=/>"']+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>"']+))?""")

_VOID = frozenset(
    "area base br col embed frame hr img input keygen link meta param source track wbr".split()  # noqa: SIM905
)
_CLOSED_BY_ITS_LIKE = frozenset(
    "caption dd dt li option p rb rp rt tbody td tfoot th thead tr".split()  # noqa: SIM905
)
_CLOSED_BY_ITS_LIKE_ANYWHERE = frozenset({"a", "button", "nobr"})
_NOT_COUNTED = _VOID | _CLOSED_BY_ITS_LIKE
_LEVELS = 2
"""A counted element holds one that is not counted: ``ul``, ``li``."""
_LISTS = frozenset({"dl", "ol", "optgroup", "table", "ul"})
"""Their items are not closed by those of a list around them."""
_FORMATTING = frozenset(
    "a b big code em font i nobr s small strike strong tt u".split()  # noqa: SIM905
)
_KEEP_FORMATTING_INSIDE = frozenset(
    "applet caption marquee object td template th".split()  # noqa: SIM905
)
_MERGED = frozenset({"body", "html"})
"""A further start tag gives its attributes to the element that is there."""
_LIKE_WITHIN = 8
"""An element that the next of its kind closes is looked for among so many innermost ones."""
_SAME = 3
"""So many equal formatting elements are reopened (the standard's "Noah's Ark clause")."""


class Refusal(NamedTuple):
    """Why a page is not parsed."""

    reason: Reason
    detail: str


def precheck(source: str, config: CleanConfig) -> Refusal | None:
    """Why ``source``, decoded HTML, should not be parsed; None if nothing speaks against it.

    Linear in the length of ``source``, whatever it holds.
    """
    if _most_attributes(source) > config.max_attributes:
        attributes = _most_attributes(_without_raw_text(source))  # it may have been a script
        if attributes > config.max_attributes:
            return Refusal(Reason.TOO_MANY_ATTRIBUTES, f"{attributes} on one tag")
    if source.count("<") <= FEW_TAGS or not _suspicious(source, config):
        return None
    return _check_tags(source, config)


def _without_raw_text(source: str) -> str:
    """``source`` without comments and the inside of scripts, where ``<`` opens no tag."""
    parts, at = [], 0
    while start := _RAW.search(source, at):
        parts.append(source[at : start.end()])
        if start[1]:
            end = _RAW_ENDS[start[1].lower()].search(source, start.end())
            at = end.start() if end else len(source)
        else:
            at = source.find("-->", start.end())
            at = len(source) if at < 0 else at
    return "".join(parts) + source[at:]


def _suspicious(source: str, config: CleanConfig) -> bool:
    """Whether more elements may be open at once than honest pages have: a quick upper bound.

    Elements are counted by name alone, each end tag ending one of its name. Those that end by
    themselves are left out: each nests only inside another that is counted.
    """
    unclosed: dict[str, int] = {}
    total = 0
    names = _NAME.findall(source)
    for name in names:
        if name[0] == "/":
            if unclosed.get(name[1:]):
                unclosed[name[1:]] -= 1
                total -= 1
        elif name not in _NOT_COUNTED:
            unclosed[name] = unclosed.get(name, 0) + 1
            total += 1
            if total > config.max_nesting // _LEVELS:
                return True
    formatting = sum(count for name, count in unclosed.items() if name.lower() in _FORMATTING)
    return formatting * len(names) > _MAX_REOPENED


def _check_tags(source: str, config: CleanConfig) -> Refusal | None:
    elements = _OpenElements()
    merged = 0
    for slash, tag, attributes in _TAG.findall(_without_raw_text(source)):
        name = tag.lower()
        if slash:
            elements.end(name)
        elif name in _MERGED:
            merged += len(_ATTRIBUTE.findall(attributes))
        elif name not in _VOID:
            elements.start(name, attributes)
            if len(elements) > config.max_nesting:
                return Refusal(Reason.NESTING_TOO_DEEP, f"more than {config.max_nesting} elements")
            if elements.reopened > _MAX_REOPENED:
                return Refusal(Reason.MISNESTED_FORMATTING, f"by {name}")
    if merged > config.max_attributes:
        return Refusal(Reason.TOO_MANY_ATTRIBUTES, f"{merged} on html and body")
    return None


def _most_attributes(source: str) -> int:
    """Attributes of the longest tags: those that hold a whole half of `LONG_TAG` characters."""
    most, step, end = 0, LONG_TAG // 2, -1
    for at in range(0, len(source) - step + 1, step):
        if at < end or source.find(">", at, at + step) >= 0:
            continue
        before = source.rfind(">", max(end, 0), at)
        end = source.find(">", at)
        end = len(source) if end < 0 else end
        start = source.find("<", before + 1, at + step)
        if start >= 0 and source[start + 1 : start + 2].isalpha():
            most = max(most, len(_ATTRIBUTE.findall(source, start + 1, end)) - 1)
    return most


class _OpenElements:
    """The stack of open elements, as far as the tags alone tell it."""

    def __init__(self) -> None:
        self._stack: list[tuple[str, str]] = []
        """Name and, of a formatting element, attributes."""
        self._count: Counter[str] = Counter()
        """Open elements by name."""
        self._cut: Counter[tuple[str, str]] = Counter()
        """Formatting elements that went with their block, unclosed: the next text reopens them."""
        self.reopened = 0
        """Formatting elements that were reopened so far."""

    def __len__(self) -> int:
        return len(self._stack)

    def start(self, name: str, attributes: str) -> None:
        if name in _CLOSED_BY_ITS_LIKE:
            self._close_like(name)
        elif name in _CLOSED_BY_ITS_LIKE_ANYWHERE:
            self.end(name)
        foreign = self._count["svg"] or self._count["math"]
        if foreign and attributes.endswith("/"):  # only there may a tag end its element
            return
        if name in _FORMATTING:
            self._reopen()
            self._push(name, attributes)
        else:
            self._push(name, "")
            self._reopen()

    def end(self, name: str) -> None:
        if not self._count[name]:
            return
        if name in _FORMATTING:
            names = [element[0] for element in reversed(self._stack)]
            del self._stack[-1 - names.index(name)]
            self._count[name] -= 1
        else:
            self._pop_to(name)

    def _reopen(self) -> None:
        for element in self._cut.elements():
            self._push(*element)
            self.reopened += 1
        self._cut.clear()

    def _push(self, name: str, attributes: str) -> None:
        self._stack.append((name, attributes))
        self._count[name] += 1

    def _close_like(self, name: str) -> None:
        for inner, _ in self._stack[: -_LIKE_WITHIN - 1 : -1]:
            if inner == name:
                self._pop_to(name)
            if inner == name or inner in _LISTS:
                return

    def _pop_to(self, name: str) -> None:
        popped = ""
        while popped != name:
            popped, _ = element = self._stack.pop()
            self._count[popped] -= 1
            if popped in _FORMATTING and self._cut[element] < _SAME:
                self._cut[element] += 1
            elif popped in _KEEP_FORMATTING_INSIDE:
                self._cut.clear()
