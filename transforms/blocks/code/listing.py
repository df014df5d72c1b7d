"""The lines of a listing: what is to be seen of an element in which white space counts.

A line ends where the text has a line end, at ``br``, and where an element that is a line of its own
ends: one that breaks lines, or one that is named after a line. Where two of these stand together,
as a line end after a ``span`` that is a line, they are one.

Line numbers are no part of the code: `transforms.blocks.code.gutters` tells which they are.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Sequence
from html import unescape
from textwrap import dedent
from typing import NamedTuple

from naqi.transforms.blocks.code.gutters import Aside, Event, are_counted, find_asides, is_gutter
from naqi.transforms.blocks.tree.elements import INLINE, is_target
from naqi.transforms.blocks.tree.nodes import Attributes
from naqi.transforms.text.storable import fold, storable

_LINE_NAME = re.compile(r"(?:^|[\s_-])line(?:\s|$)")
_LINE_STYLE = re.compile(r"display\s*:\s*(?:block|flex|grid|table-row|list-item)")
_LINE_ENDS = re.compile("\r\n?|[\v\f\x85\u2028\u2029]")
_CELLS = frozenset({"td", "th"})
_LINES = frozenset({"li", "tr"})
"""Elements that are a line though they are empty."""
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_ENTITY = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});?")


class Span(NamedTuple):
    """Where a run of the text stands in the source."""

    at: int
    """Offset in the text."""
    length: int
    start: int
    end: int
    """Offsets in the source; both the same where it was not found."""


class Apart(NamedTuple):
    """What stands in a listing and is none of its code, in one line."""

    text: str
    start: int
    end: int
    aside: Aside


class Listing(NamedTuple):
    """What was read from one element."""

    text: str
    """Lines parted by ``\\n``, as they stand there."""
    link_chars: int
    apart: Sequence[Apart]
    headings: Sequence[tuple[int, int, str]]
    """Offsets in the text of what stands in headings, and their tags."""
    spans: Sequence[Span]
    numbered: bool = False
    """Whether its lines were numbered one by one."""

    def code(self) -> str:
        """The text as code: no blank lines at the ends, no white space at the ends of lines."""
        text = tidy(self.text)
        return dedent(text) if self.numbered else text


class Offsets:
    """Where parts of a listing's text stand in the source.

    Args:
        listing: The listing.
        source: The page.
    """

    def __init__(self, listing: Listing, source: str) -> None:
        self._spans = listing.spans
        self._source = source
        self._entities: dict[int, tuple[list[int], list[int]]] = {}
        """Of spans: offsets after each entity, in what is shown and in the source."""

    def of(self, start: int, end: int) -> tuple[int, int]:
        """Offsets in the source of the text between two of its own."""
        first = self._of(start, after=False)
        return first, max(first, self._of(end - 1, after=True))

    def _of(self, at: int, *, after: bool) -> int:
        place = bisect_right(self._spans, at, key=lambda span: span.at) - 1
        if place < 0:
            return self._spans[0].start if self._spans else 0
        span = self._spans[place]
        inside = min(at - span.at + after, span.length)
        if inside == 0 or span.end - span.start == span.length:
            return span.start + inside
        if place not in self._entities:
            self._entities[place] = _entities(self._source[span.start : span.end])
        shown, raw = self._entities[place]
        before = bisect_right(shown, inside) - 1
        return min(span.end, span.start + raw[before] + inside - shown[before])


def _entities(raw: str) -> tuple[list[int], list[int]]:
    """Offsets after each entity, in the text that is shown and in its source; of its start too."""
    shown, ends = [0], [0]
    for entity in _ENTITY.finditer(raw):
        text = unescape(entity[0])
        if text != entity[0]:
            shown.append(shown[-1] + entity.start() - ends[-1] + len(text))
            ends.append(entity.end())
    return shown, ends


def tidy(text: str) -> str:
    """Lines of code, storable: no blank ones at the ends, no white space at the ends of any."""
    lines = storable(text.replace("\u00a0", " ")).split("\n")
    kept = "\n".join([line.rstrip() for line in lines]).strip("\n")
    return kept if "\n" in kept else kept.strip()


def read_listing(
    events: Sequence[Event], locate: Callable[[str], tuple[int, int]], *, folds: bool
) -> Listing:
    """The lines of what a parser has told of an element.

    Args:
        events: What was told.
        locate: Offsets in the source of the next text.
        folds: Whether line ends of the source are those of the mark-up alone, as outside of
            ``pre``. In there they are where each one stands behind a ``br``.
    """
    if not folds and _are_doubled(events):
        events = _single(events)
    places = {
        number: locate(event)
        for number, event in enumerate(events)
        if isinstance(event, str) and event and not event.isspace()
    }
    asides = find_asides(events)
    rendering = _Rendering(events, places, asides, folds=folds)
    if are_counted(rendering.numbers, rendering.lines):
        asides |= {first: (last, Aside.NUMBERS) for first, last, _ in rendering.numbers}
        rendering = _Rendering(events, places, asides, folds=folds)
    apart = [_apart(events, places, first, *asides[first]) for first in sorted(asides)]
    numbers = [one for one in apart if one.aside is Aside.NUMBERS]
    return Listing(
        "".join(rendering.parts),
        rendering.link_chars,
        [one for one in apart if one.aside is not Aside.NUMBERS] + _together(numbers),
        rendering.headings,
        rendering.spans,
        numbered=len(numbers) > 1,
    )


def _are_doubled(events: Sequence[Event]) -> bool:
    """Whether each line end of the source follows a ``br``, so that a reader sees two."""
    after = ends = 0
    for number, event in enumerate(events):
        if isinstance(event, str) and "\n" in event:
            ends += event.rstrip().count("\n") if number else event.strip().count("\n")
            above = events[number - 2] if number > 1 else None
            after += isinstance(above, tuple) and above[0] == "br" and event.startswith("\n")
    return after > 1 and after >= ends


def _single(events: Sequence[Event]) -> list[Event]:
    """``events`` without the line ends that follow a ``br``."""
    single = [*events]
    for number, event in enumerate(events):
        above = events[number - 2] if number > 1 else None
        if isinstance(event, str) and isinstance(above, tuple) and above[0] == "br":
            single[number] = event.removeprefix("\n")
    return single


def _together(numbers: Sequence[Apart]) -> list[Apart]:
    """Line numbers as one block."""
    if not numbers:
        return []
    text = " ".join([one.text for one in numbers])
    return [Apart(text, numbers[0].start, numbers[-1].end, Aside.NUMBERS)]


def _apart(
    events: Sequence[Event], places: dict[int, tuple[int, int]], first: int, last: int, aside: Aside
) -> Apart:
    inside = range(first, last)
    text = fold(" ".join([event for n in inside if isinstance(event := events[n], str)]))
    offsets = [places[number] for number in inside if number in places]
    start = offsets[0][0] if offsets else 0
    return Apart(text, start, offsets[-1][1] if offsets else 0, aside)


class _Rendering:
    """The text of events without those of asides, made when it is begun."""

    def __init__(
        self,
        events: Sequence[Event],
        places: dict[int, tuple[int, int]],
        asides: dict[int, tuple[int, Aside]],
        *,
        folds: bool,
    ) -> None:
        self.parts: list[str] = []
        self.spans: list[Span] = []
        self.headings: list[tuple[int, int, str]] = []
        self.link_chars = 0
        self.lines = 0
        """Lines that have text."""
        self.numbers: list[tuple[int, int, str]] = []
        """Elements that stand first in a line and hold nothing but a number: events from and to."""
        self._folds = folds
        self._at = 0
        self._blank = True
        """Whether the line has no text so far."""
        self._pending = False
        """Whether a line is to end before what follows."""
        self._links = 0
        self._heading = ""
        self._open: list[tuple[str, bool, int]] = []
        """Tag, whether it is a line by its name, and the length of the text before it."""
        number = 0
        while number < len(events):
            event = events[number]
            if number in asides:
                number, aside = asides[number]
                if aside is Aside.NUMBERS:
                    self._name_line()
                continue
            if event is None:
                self._close()
            elif isinstance(event, str):
                self._text(event, places.get(number))
            else:
                self._begin(*event)
                self._note_number(events, number)
            number += 1

    def _begin(self, tag: str, attributes: Attributes) -> None:
        if tag == "a" and is_target(attributes, is_heading=True):
            tag = "span"  # a line that is linked to is no link itself
        named = bool(attributes) and _is_line(attributes)
        if tag == "br":
            self._break()
        elif tag in _CELLS:
            if not self._blank and not self._pending:
                self._put("\t")
        elif (tag not in INLINE or named) and (self._pending or not self._blank):
            self._break()
        self._links += tag == "a"
        if tag in _HEADINGS:
            self._heading = tag
        self._open.append((tag, named, self._at))

    def _name_line(self) -> None:
        """What is numbered is a line, though it may be empty."""
        for place in range(len(self._open) - 1, -1, -1):
            tag, _, before = self._open[place]
            if tag not in INLINE and tag not in _CELLS:
                self._open[place] = tag, True, before
                return

    def _close(self) -> None:
        tag, named, before = self._open.pop()
        self._links -= tag == "a"
        if tag in _HEADINGS:
            self._heading = ""
        if tag == "br" or tag in _CELLS or (tag in INLINE and not named):
            return
        if self._at == before:
            self._pending = self._pending or named or tag in _LINES
        elif not self.parts[-1].endswith("\n"):
            self._pending = True

    def _text(self, data: str, place: tuple[int, int] | None) -> None:
        data = _LINE_ENDS.sub("\n", data)
        if self._folds and "\n" in data:
            if place is None:
                return
            data = _in_one_line(data, begins=self._blank or self._pending)
        if place is None:
            first, *more = data.split("\n")
            if first:
                self._put(first)
            for line in more:
                self._break()
                if line:
                    self._put(line)
            return
        text = data.lstrip("\n")
        for _ in range(len(data) - len(text)):
            self._break()
        data = text
        ends = len(data) - len(data.rstrip("\n"))
        shown = data.strip()
        if self._pending:
            self._break()
        at = self._at + len(data) - len(data.lstrip())
        self.spans.append(Span(at, len(shown), *place))
        if self._heading:
            self.headings.append((at, at + len(shown), self._heading))
        if self._links:
            self.link_chars += len(shown)
        self.lines += self._blank + sum(1 for line in shown.split("\n")[1:] if line.strip())
        self._blank = False
        self._put(data[: len(data) - ends])
        for _ in range(ends):
            self._break()

    def _put(self, text: str) -> None:
        if self._pending:
            self._break()
        self.parts.append(text)
        self._at += len(text)

    def _break(self) -> None:
        self._pending = False
        self._blank = True
        self.parts.append("\n")
        self._at += 1

    def _note_number(self, events: Sequence[Event], number: int) -> None:
        """Note an element that was begun, if a number is all it holds and it stands first."""
        if self._blank and number + 2 < len(events) and events[number + 2] is None:
            inside = events[number + 1]
            if isinstance(inside, str):
                self.numbers.append((number, number + 3, inside))


def _in_one_line(data: str, *, begins: bool) -> str:
    """Text without line ends; ``begins`` tells whether a line does with it."""
    first, *inner, last = data.split("\n")
    lines = [first.rstrip(" \t"), *(line.strip(" \t") for line in inner), last.lstrip(" \t")]
    return " ".join(filter(None, lines) if begins else lines)


def _is_line(attributes: Attributes) -> bool:
    """Whether an inline element is a line by what it is named, and no place of its number."""
    if is_gutter(attributes):
        return False
    if "data-line" in attributes:
        return True
    classes, style = attributes.get("class"), attributes.get("style")
    if classes and _LINE_NAME.search(classes):
        return True
    return bool(style) and _LINE_STYLE.search(style or "") is not None
