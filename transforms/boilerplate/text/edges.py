"""Short lines of the text right above and below its body: too little to be told by their length.

What they are told by is that they end as text does, with nothing between them and the body: a
sentence of two words, what somebody says, a dateline; or that they open as what follows a sentence
does. Headlines end without a mark, or ask.

And the other way about: a little that reads as text, and below it what stands above texts, such as
a menu or a byline, is none of the body that follows.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from naqi.schemas.line import Line
from naqi.schemas.rules import Rule
from naqi.transforms.boilerplate.text.body import find_body, score
from naqi.transforms.boilerplate.text.shapes import is_headline, is_plain
from naqi.transforms.boilerplate.text.verse import with_stanzas
from naqi.transforms.text.sentences import COLONS, COMMAS, DASHES, FULL_STOPS

_MOST: Final = 8
"""Lines at each edge."""
_LONGEST: Final = 12.0
"""Words of a dateline."""
_HEAD: Final = 24
"""Lines at the beginning of a body below which it may really begin."""
_LITTLE: Final = 0.2
"""Share of the scores of a body that such lines have."""
_PARAGRAPH: Final = 40.0
"""Words from which a line among them is a paragraph: a text has begun, such as a thread's."""
_MENU: Final = 5.0
"""Least words of a menu in one line."""
_BETWEEN: Final = 6
"""Lines below a text within which it goes on, if it does."""
_ENDS_TEXT: Final = frozenset(
    {Rule.COMMENTS, Rule.FOOTER, Rule.BYLINE, Rule.SIGNATURE, Rule.CONSENT, Rule.PAGINATION}
)
"""What no text goes on below: readers and others say "but", too."""
_UNSIGNED: Final = 2
"""Lines of a text below its last sentence that a signature is below, ..."""
_LEAST_SIGNED: Final = 3.0
"""... and words of each."""
_FURNISHED: Final = 3
"""Lines of furniture in a row that no text goes on below, once it has begun."""


def settle_body(lines: Sequence[Line]) -> range:
    """Positions of the body with stanzas and short lines of text at its edges."""
    body = with_stanzas(lines, _below_furniture(lines, find_body(lines)))
    if not body or len(body) == len(lines):
        return body
    start, stop = body.start, _end_of_text(lines, body.stop)
    if stop < len(lines) and _may_be_signed(lines[stop]):
        stop = _up_to_signature(lines, stop)
    if start and _leads_in(lines[start - 1]):
        start -= 1
    while start > max(0, body.start - _MOST) and _is_text(lines[start - 1]):
        start -= 1
    last = min(len(lines), stop + _MOST)
    while stop < last and (_is_text(lines[stop]) or _goes_on(lines, stop)):
        stop += 1
    return range(start, stop)


def _up_to_signature(lines: Sequence[Line], stop: int) -> int:
    """Where a text ends that is signed a line or two below: what is above that is of the text."""
    for position in range(stop + 1, min(len(lines), stop + _UNSIGNED + 1)):
        if lines[position].rule is Rule.SIGNATURE:
            return position
        if not _may_be_signed(lines[position]):
            break
    return stop


def _may_be_signed(line: Line) -> bool:
    return is_plain(line) and line.size >= _LEAST_SIGNED


def _end_of_text(lines: Sequence[Line], stop: int) -> int:
    """Where a text ends that goes on below a few lines, such as "read also" and its headlines."""
    position = stop
    while position < min(len(lines), stop + _BETWEEN):
        line = lines[position]
        if line.rule in _ENDS_TEXT:
            break
        position += 1
        if not (is_plain(line) and line.goes_on):
            continue
        said = line.sentence or line.with_verb
        if line.end in COLONS or (said and _is_alone(lines, position)):
            stop = position
    return stop


def _below_furniture(lines: Sequence[Line], body: range) -> range:
    """``body`` without a little at its beginning that furniture of the top of a page follows."""
    ends = [*_ends_of_furniture(lines, body[: min(_HEAD, len(body) // 2)])]
    if not ends:
        return body
    scores = [max(0.0, score(lines[position])) for position in body]
    little = _LITTLE * sum(scores)
    ends = [end for end in ends if sum(scores[: end - body.start]) <= little]
    start = ends[-1] if ends else body.start
    return range(next((p for p in body if p >= start and scores[p - body.start]), start), body.stop)


def _ends_of_furniture(lines: Sequence[Line], head: range) -> Iterator[int]:
    """Positions below furniture that no text goes on below: a menu, a byline, several lines."""
    furnished = 0
    for position in head:
        line = lines[position]
        if line.rule is None and line.size >= _PARAGRAPH:
            break
        furnished = furnished + 1 if line.rule is not None else 0
        menu = line.rule is Rule.NAVIGATION and line.size >= _MENU
        if menu or line.rule is Rule.BYLINE or furnished >= _FURNISHED:
            yield position + 1


def _is_text(line: Line) -> bool:
    """Whether a line states something, or is said by somebody."""
    if not is_plain(line):
        return False
    return line.closing or line.end in FULL_STOPS or (line.sentence and line.spoken)


def _goes_on(lines: Sequence[Line], position: int) -> bool:
    """Whether a line goes on from the text above it, and is no headline among others."""
    line = lines[position]
    if not (line.goes_on and is_plain(line)):
        return False
    return line.sentence or line.with_verb or _is_alone(lines, position + 1)


def _is_alone(lines: Sequence[Line], below: int) -> bool:
    """Whether no headline stands right below a line, at a position."""
    return below >= len(lines) or lines[below].rule is not None or not is_headline(lines[below])


def _leads_in(line: Line) -> bool:
    """Whether the sentence that a line begins goes on below it, as that of a dateline."""
    return (
        line.rule is None
        and line.copy_of is None
        and not line.item
        and line.size <= _LONGEST
        and (line.end in DASHES or line.end in COMMAS)
    )
