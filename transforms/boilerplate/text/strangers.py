"""Runs of lines in a text page's body that belong to other texts.

At its edges they end sentences as the body does: headlines that are sentences, that ask or that
quote; between its paragraphs they are bare headlines. Two of them or more, one after another and of
which hardly one shares words with the body, are none of it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from naqi.schemas.line import Line
from naqi.schemas.page import Block
from naqi.schemas.rules import Rule
from naqi.transforms.boilerplate.text.announced import is_announced
from naqi.transforms.boilerplate.text.belonging import beginning, belonging
from naqi.transforms.boilerplate.text.lines import mark
from naqi.transforms.boilerplate.text.shapes import is_headline
from naqi.transforms.boilerplate.text.verse import stanza_around
from naqi.transforms.text.sentences import OPEN_ENDS

_LONGEST: Final = 150
"""Characters of a headline."""
_WORDS, _MOST = 3.0, 40.0
"""Words of a headline."""
_DENSE, _MOST_DENSE = 3, 30.0
"""Characters of a word of kana and Han, and how many words a headline has of those."""
_MENU: Final = 80.0
"""Words of a line that ends no sentence from which it is a paragraph none the less."""
_LEAST: Final = 2
"""Headlines of a run."""
_REACH: Final = 16
"""Lines at an edge of the body that are looked at."""
_LEAST_TEXT: Final = 300
"""Characters of a body that lines can be told from."""
_ENOUGH, _ENOUGH_SHORT = 5.5, 3.5
"""How much lines must speak against being of the body; if they are short beside its paragraphs."""
_ENOUGH_BELOW: Final = 3.0
"""The same where furniture stands right above them."""
_ENDING: Final = frozenset({Rule.BYLINE, Rule.SIGNATURE, Rule.NAVIGATION})
"""What ends a text: a source, who signs it, tags."""
_GOING_ON: Final = 0.15
"""Share of the lines of one text that go on from the line above."""
_LEAST_SHORT: Final = 3
_SHORT_WORDS: Final = 12.0
_SHORT: Final = 0.6
"""Lines that are so, their words, and how long they are beside the paragraph of middle length."""
_ENDED, _OPEN = 0.3, -0.5
"""What it tells that a line ends a sentence, as few headlines do, or asks, or does not end."""
_SMALL: Final = 1.0
"""How much of them there may be for each character of the body."""
_MEAN: Final = -1.0
"""How much each of them must speak against it."""
_HEADLINE: Final = 6.0
"""Least words of a headline between paragraphs: a heading or an entry has fewer."""
_MOST_INSIDE: Final = 4
_SURE: Final = -2.0
"""Most headlines in a row there, and how much each must speak against being of the body."""
_LONG: Final = 60
"""Characters of a line that is surely of the body."""
_SAMPLE: Final = 6
_COHERENT: Final = -1.0
"""How much so many lines of the body must speak for it, each."""
_BACK: Final = 4.0
"""How much lines further in must speak for it, so that none of those beyond is looked at."""


def mark_strangers(blocks: Sequence[Block], lines: Sequence[Line], body: range) -> Sequence[Line]:
    """``lines``, those of other texts in or about the body with the rule of related links.

    Args:
        blocks: All of the page.
        lines: Each measured.
        body: Positions of the body; not empty.
    """
    found = {*_strangers(blocks, lines, body, -1), *_strangers(blocks, lines, body, 1)}
    if not found:
        found = {*_inside(blocks, lines, body)}
    return mark(lines, dict.fromkeys(found, Rule.RELATED_LINKS))


def find_sure_strangers(lines: Sequence[Line], body: range) -> Iterator[int]:
    """Positions of lines of other texts that nothing else need be asked about.

    They stand below furniture that ends a text, and the text above it goes on from line to line as
    lists of teasers do not.
    """
    if not _goes_on(lines, body):
        return
    ended = False
    for position in range(body.stop, len(lines)):
        line = lines[position]
        stranger = line.rule is Rule.RELATED_LINKS and line.anywhere
        if ended and stranger:
            yield position
        elif not stranger:
            ended = line.rule in _ENDING


def _strangers(
    blocks: Sequence[Block], lines: Sequence[Line], body: range, inwards: int
) -> list[int]:
    """Positions of the lines about one edge that are none of the body's.

    Args:
        blocks: All of the page.
        lines: Each measured.
        body: Positions of the body.
        inwards: 1 from the edge above, -1 from the one below.
    """
    edge = _headlines(blocks, lines, body[::inwards][: min(_REACH, len(body) // 2)], broken=True)
    beyond = range(body.stop, len(lines)) if inwards < 0 else range(body.start)[::-1]
    outside: list[int] = []
    if all(lines[p].rule is None for p in beyond):  # else its lines go by their place
        outside = _headlines(blocks, lines, beyond[:_REACH], broken=False)
        if inwards > 0 and outside and is_headline(lines[outside[0]]):
            outside.pop(0)  # the nearest may be the title
    if len(edge) + len(outside) < _LEAST:
        return []
    rest = [position for position in body if position not in edge]
    text = _text(blocks, lines, rest)
    if len(text) < _LEAST_TEXT:
        return []
    near = [*reversed(edge), *outside]
    nearby = "\n".join([blocks[p].text for p in near if lines[p].copy_of is None])

    def value(position: int) -> float:
        line = lines[position]
        words = belonging(blocks[position].text[:_LONGEST], text, nearby)
        return words + (_ENDED if line.sentence and line.end not in OPEN_ENDS else _OPEN)

    values: list[float] = []
    total = least = 0.0
    for position in edge:
        values.insert(0, value(position))
        total += values[0]
        least = min(least, total)
        if total >= least + _BACK:
            break
    near = near[len(edge) - len(values) :]
    values += map(value, outside)
    first, stop, worst = _worst_run(values)
    found = near[first:stop]
    if len(found) < _LEAST or worst > _MEAN * len(found):
        return []
    short = _are_short(lines, found, rest)
    enough = _ENOUGH_SHORT if short else _ENOUGH
    if inwards < 0 and _is_below_furniture(lines, min(found)):
        enough = min(enough, _ENOUGH_BELOW)
    if worst > -enough:
        return []
    if sum(len(blocks[position].text) for position in found) > _SMALL * len(text):
        return []
    goes_on = inwards < 0 and _goes_on(lines, rest)
    if not (short or goes_on or _is_one_text(blocks, rest, text)):
        return []
    # What stands beyond them is no more of the body than they are.
    return near[first:] if len(near) - stop <= len(found) else found


def _is_below_furniture(lines: Sequence[Line], position: int) -> bool:
    """Whether what stands right above a line is furniture that ends texts."""
    return position > 0 and lines[position - 1].rule in _ENDING


def _are_short(lines: Sequence[Line], found: Sequence[int], body: Sequence[int]) -> bool:
    """Whether lines are several sentences, each short beside the paragraphs of the body."""
    longest = max(lines[position].size for position in found)
    if len(found) < _LEAST_SHORT or longest > _SHORT_WORDS:
        return False
    if not all(lines[position].sentence for position in found):
        return False
    sizes = sorted(lines[p].size for p in body if lines[p].rule is None and lines[p].sentence)
    return bool(sizes) and longest <= _SHORT * sizes[len(sizes) // 2]


def _inside(blocks: Sequence[Block], lines: Sequence[Line], body: range) -> list[int]:
    """Positions of headlines of other texts between paragraphs."""
    runs: list[list[int]] = [[]]
    for position in body[1:-1]:
        line = lines[position]
        if line.size >= _HEADLINE and line.rule is None and is_headline(line) and not line.item:
            runs[-1].append(position)
        elif runs[-1]:
            runs.append([])
    runs = [run for run in runs if _LEAST <= len(run) <= _MOST_INSIDE]
    if not runs:
        return []
    inside = {position for run in runs for position in run}
    text = _text(blocks, lines, [position for position in body if position not in inside])
    if len(text) < _LEAST_TEXT:
        return []
    found: list[int] = []
    for run in runs:
        if is_announced(lines, run[0]) or lines[run[0]].clause:
            continue
        if stanza_around(lines, run[0], listed=True) is not None:
            continue
        values = [belonging(blocks[position].text[:_LONGEST], text) for position in run]
        if sum(values) <= _SURE * len(run):
            found += run
    return found


def _headlines(
    blocks: Sequence[Block], lines: Sequence[Line], positions: range, *, broken: bool
) -> list[int]:
    """Positions of lines that may be headlines; up to one that may not, if they are ``broken``."""
    found: list[int] = []
    for position in positions:
        line = lines[position]
        length = len(blocks[position].text)
        dense = line.size * _DENSE > length  # kana and Han, of which fewer say as much
        long = length > _LONGEST or line.size > (_MOST_DENSE if dense else _MOST)
        long = long and (line.sentence or line.size > _MENU)
        if line.wrapped or line.goes_on or long:
            if broken:
                break
        elif line.rule is not None or line.size < _WORDS or line.item or line.clause:
            continue
        elif stanza_around(lines, position) is not None:
            if broken:
                break
        elif not is_announced(lines, position):
            found.append(position)
    return found


def _worst_run(values: Sequence[float]) -> tuple[int, int, float]:
    """First, stop and sum of the run of values with the least sum."""
    best = (0, 0, 0.0)
    first, total = 0, 0.0
    for position, value in enumerate(values):
        if total > 0:
            first, total = position, 0.0
        total += value
        if total < best[2]:
            best = (first, position + 1, total)
    return best


def _goes_on(lines: Sequence[Line], body: Sequence[int]) -> bool:
    """Whether lines go on from each other as those of a text do, and teasers hardly ever."""
    said = [lines[position] for position in body if lines[position].rule is None]
    return sum(line.goes_on for line in said) >= max(1.0, _GOING_ON * len(said))


def _is_one_text(blocks: Sequence[Block], body: Sequence[int], text: str) -> bool:
    """Whether lines of a body share words with the rest: those of a list of teasers do not."""
    long = [position for position in body if len(blocks[position].text) > _LONG] or body
    some = long[:: max(1, len(long) // _SAMPLE)][:_SAMPLE]
    values = [belonging(blocks[p].text[:_LONGEST], text, inside=True) for p in some]
    return sum(values) >= _COHERENT * len(values)


def _text(blocks: Sequence[Block], lines: Sequence[Line], positions: Sequence[int]) -> str:
    return beginning(blocks[p].text for p in positions if lines[p].rule is None)
