"""The last line of a text that ends without a mark, right below what is surely its body.

It looks as the headlines below texts do, and as who signs them. What tells it is that it has as
many closed-class words as running text, where headlines, names and tags have few, and of these one
that makes a predicate, which labels have none of; or that a sentence ends inside it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from naqi.schemas.line import Line
from naqi.schemas.page import Block
from naqi.transforms.boilerplate.text.shapes import is_headline, is_plain
from naqi.transforms.furniture.calls import match_call
from naqi.transforms.text.closed_class import closed_class
from naqi.transforms.text.sentences import COLONS
from naqi.transforms.text.words import SHARES, SPACED, USUAL
from naqi.transforms.text.words.predicates import OF_READERS, PREDICATES

_LEAST, _MOST = 3.0, 30.0
"""Words of such a line."""
_LEAST_PARTICLES: Final = 2
"""Different closed-class words that it has at least."""
_AS_TEXT: Final = 1.0
_IN_TWO: Final = 0.7
"""How many of them it has, beside running text of its language; if a sentence ends inside it."""
_AS_HEADLINE: Final = 0.6
"""And above how many the line below it is a headline: then both are."""
_ENDS_INSIDE: Final = re.compile(r"(?:[^\W\d_]{3}[\"”»“״’)]?\.\s|[।۔。])\s*[\"“«„(]?[^\W\d_]")
"""A full stop, behind no abbreviation: headlines ask and exclaim before they go on."""
_PREDICATES: Final = {language: frozenset(row.split()) for language, row in PREDICATES.items()}
_READERS: Final = {
    language: frozenset(OF_READERS.get(language, "").split()) for language in PREDICATES
}
_PARTICLES: Final = {
    language: words.union(SPACED.get(language, "").split())
    for language, words in _PREDICATES.items()
}
_APOSTROPHES: Final = re.compile("['’]")
_MARKS: Final = '"“”„«»‹›‘’(),،.؛;!?؟…।۔-–—'
_NO_SENTENCE: Final = re.compile(r"[|©@#•♦►▶→/<>\[\]]|https?:")


def mark_closing(blocks: Sequence[Block], lines: Sequence[Line], body: range) -> Sequence[Line]:
    """``lines``, the one right below the body that closes its text marked so, if one does.

    Args:
        blocks: All of the page.
        lines: Each measured.
        body: Positions of the body; not empty.
    """
    position = body.stop
    if position >= len(lines) or lines[position - 1].rule is not None:
        return lines
    line, text = lines[position], blocks[position].text
    if not _may_close(line) or not _is_sentence(text):
        return lines
    if _is_headline(blocks, lines, position + 1):
        return lines
    marked = [*lines]
    marked[position] = line._replace(closing=True)
    return marked


def _may_close(line: Line) -> bool:
    if not is_plain(line) or line.sentence or line.item or line.clause or line.wrapped:
        return False
    return _LEAST <= line.size <= _MOST and line.end not in COLONS


def _is_headline(blocks: Sequence[Block], lines: Sequence[Line], position: int) -> bool:
    if position >= len(lines) or not (is_plain(lines[position]) and is_headline(lines[position])):
        return False
    return closed_class(blocks[position].text).ratio > _AS_HEADLINE


def _is_sentence(text: str) -> bool:
    if _NO_SENTENCE.search(text) or not COLONS.isdisjoint(text) or match_call(text) is not None:
        return False
    if _ENDS_INSIDE.search(text) is not None and closed_class(text).ratio >= _IN_TWO:
        return True
    words = [word.strip(_MARKS) for word in _APOSTROPHES.sub(" ", text.lower()).split()]
    counts = {
        language: sum(word in particles for word in words)
        for language, particles in _PARTICLES.items()
    }
    most = max(counts.values())
    likely = [language for language, count in counts.items() if count == most]
    if any(not _READERS[language].isdisjoint(words) for language in likely):
        return False
    return any(_predicates(language, words) for language in likely)


def _predicates(language: str, words: Sequence[str]) -> bool:
    """Whether words of a language are a sentence."""
    if _PREDICATES[language].isdisjoint(words):
        return False
    particles = [word for word in words if word in _PARTICLES[language]]
    usual = SHARES.get(language, USUAL)
    return len({*particles}) >= _LEAST_PARTICLES and len(particles) >= _AS_TEXT * usual * len(words)
