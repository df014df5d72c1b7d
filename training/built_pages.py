"""Text pages built round paragraphs in many languages, of which it is known what is body.

Benchmark sets have few languages, and networks learn the words of those. Pages built here have the
same furniture in all of them, about as often as pages of news sites have it. They are told to the
network without their words, since the paragraphs are those of the set `rendered` too.

`built_texts` has what they are made of, `built_bodies` what bodies have beside paragraphs, and
`built_furniture` what stands about them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from random import Random
from typing import Final, NamedTuple

from training import built_furniture as of
from training.built_bodies import BETWEEN, changed, closing, opening
from training.built_texts import Maker, read_phrases, read_texts, split_sentences

BUILT = "built"
"""The name of the set."""
_PAGES: Final = 6
"""Of each language."""

_Part = Callable[[Maker], Sequence[str]]
_ABOVE: Final[tuple[tuple[float, _Part], ...]] = (
    (0.75, of.menu), (0.3, of.trail), (0.2, of.labels), (0.12, of.related), (0.12, of.sentences),
    (0.12, of.call), (0.08, of.foreign), (0.06, of.share),
)  # fmt: skip
_UNDER_TITLE: Final[tuple[tuple[float, _Part], ...]] = (
    (0.65, of.byline), (0.3, of.share), (0.25, of.caption), (0.12, of.agency), (0.1, of.foreign),
    (0.1, of.labels),
)  # fmt: skip
_INSIDE: Final[tuple[tuple[float, _Part], ...]] = (
    (0.18, of.caption), (0.2, of.read_also), (0.08, of.foreign), (0.05, of.share), (0.04, of.call),
    (0.03, of.related),
)  # fmt: skip
_UNDER_BODY: Final[tuple[tuple[float, _Part], ...]] = (
    (0.3, of.share), (0.3, of.tags), (0.2, of.biography), (0.12, of.agency), (0.1, of.byline),
    (0.08, of.pager), (0.08, of.foreign), (0.15, of.labels),
)  # fmt: skip
_BELOW: Final[tuple[tuple[float, _Part], ...]] = (
    (0.75, of.related), (0.25, of.sentences), (0.3, of.related), (0.2, of.teasers), (0.3, of.call),
    (0.2, of.comments), (0.3, of.menu),
)  # fmt: skip
_BARE: Final = 0.08
"""Share of pages without any furniture."""


class Built(NamedTuple):
    """A page, and what of it is body."""

    id: str
    language: str
    text: str
    gold: str


def build_pages(folder: Path) -> Iterator[Built]:
    """The pages of all languages of a folder of labelled texts (`ntrex_*.jsonl.gz`)."""
    texts, phrases = read_texts(folder), read_phrases()
    for language in sorted(texts):
        for number in range(_PAGES):
            random = Random(f"{language} {number}")  # noqa: S311  # reproducible, not secret
            page = _Page(Maker(random, language, texts, phrases))
            page.fill()
            yield Built(f"{language}-{number}", language, "\n".join(page.lines), page.gold())


class _Page:
    """One that is put together, part by part."""

    def __init__(self, make: Maker) -> None:
        self._make = make
        self.lines: list[str] = []
        self._gold: list[str] = []
        self._airy = make.random.choice((0, 1, 1, 2))
        """0: no blank lines; 1: between parts; 2: between lines of the body too."""
        self._in_body = False

    def gold(self) -> str:
        """Its content."""
        return "\n".join(self._gold)

    def fill(self) -> None:
        """Add all that it has."""
        make = self._make
        pieces = [piece for _ in range(make.random.randint(1, 3)) for piece in make.story()]
        first = split_sentences(pieces[0])[0]
        title = make.words_of(first, 6, 12) if make.chance(0.7) else make.head()
        if make.chance(_BARE):
            self._add([title])
            self._body(pieces, inside=[])
            return
        self._some(_ABOVE)
        if make.chance(0.15):
            self._add([title])  # in a trail, or in what the page says of itself
        self._add([title])
        if len(pieces) > 3 and make.chance(0.15):
            self._add([pieces.pop()], body=True)  # a standfirst
        self._some(_UNDER_TITLE)
        self._body(pieces, [part for share, part in _INSIDE if make.chance(share)])
        self._some(_UNDER_BODY)
        self._some(_BELOW)
        if make.chance(0.65):
            self._add(of.footer(make))

    def _some(self, parts: Sequence[tuple[float, _Part]]) -> None:
        chosen = [part for share, part in parts if self._make.chance(share)]
        self._make.random.shuffle(chosen)
        for part in chosen:
            self._add(part(self._make))

    def _body(self, pieces: Sequence[str], inside: list[_Part]) -> None:
        """Paragraphs, and between them what else a text has, and furniture."""
        make = self._make
        last = len(pieces) - 1
        where = {make.random.randint(0, max(0, last - 1)): part for part in inside}
        for at, piece in enumerate(pieces):
            lines = opening(make, piece) if at == 0 else changed(make, piece)
            if at == last > 0:
                lines = closing(make, piece)
            self._add(lines, body=True)
            for share, part in BETWEEN:
                if make.chance(share) and (at < last or part.__name__ != "heading"):
                    self._add(part(make), body=True)
            if at in where and at < last:
                self._add(where[at](make))

    def _add(self, lines: Sequence[str], body: bool = False) -> None:
        if not lines:
            return
        apart = self._airy == 2 or (self._airy == 1 and not (body and self._in_body))
        if self.lines and apart:
            self.lines.append("")
        self._in_body = body
        for line in lines:
            if body and self._airy == 2 and line is not lines[0] and self._make.chance(0.5):
                self.lines.append("")
            self.lines.append(line)
            if body:
                self._gold.append(line)
