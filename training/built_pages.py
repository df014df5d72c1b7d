"""Text pages built round paragraphs in many languages, of which it is known what is body.

Benchmark sets have few languages, and networks learn the words of those. Pages built here have the
same furniture in all of them: menus and labels of a few words, headlines, bylines, claims of
rights, captions in another script. They are told to the network without their words, since the
paragraphs are those of the set `rendered` too.
"""

from __future__ import annotations

import gzip
import json
import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from pathlib import Path
from random import Random
from typing import Final, NamedTuple

from naqi.transforms.text.scripts import UNSPACED, UNSPACED_LETTERS

_SENTENCE: Final = re.compile(r".+?(?:[.!?؟۔]\s+|[。！？।]\s*|$)")
BUILT = "built"
"""The name of the set."""
_PAGES: Final = 5
"""Of each language."""
_FOREIGN: Final = ("zho", "jpn", "rus", "ara", "eng")
"""Languages of captions in a script that is not the page's."""
_ZEROS: Final = {  # the digit zero of languages that have their own
    "ara": 0x660,
    "fas": 0x6F0,
    "urd": 0x6F0,
    "hin": 0x966,
    "ben": 0x9E6,
    "mya": 0x1040,
}


class Built(NamedTuple):
    """A page, and what of it is body."""

    id: str
    language: str
    text: str
    gold: str


class _Texts(NamedTuple):
    heads: list[str]
    paragraphs: list[str]
    sentences: list[str]


def build_pages(folder: Path) -> Iterator[Built]:
    """The pages of all languages of a folder of labelled texts (`ntrex_*.jsonl.gz`)."""
    texts = _read(folder)
    for language in sorted(texts):
        for number in range(_PAGES):
            random = Random(f"{language} {number}")  # noqa: S311  # reproducible, not secret
            text, gold = _Builder(random, language, texts).page()
            yield Built(f"{language}-{number}", language, text, gold)


def _read(folder: Path) -> dict[str, _Texts]:
    texts: defaultdict[str, _Texts] = defaultdict(lambda: _Texts([], [], []))
    for place, name in enumerate(("head", "para", "sent")):
        with gzip.open(folder / f"ntrex_{name}.jsonl.gz", "rt", encoding="utf-8") as lines:
            for line in lines:
                row = json.loads(line)
                texts[row["lang"]][place].append(" ".join(row["text"].split()))
    return {language: found for language, found in texts.items() if all(map(len, found))}


class _Builder:
    """Makes one page."""

    def __init__(self, random: Random, language: str, texts: dict[str, _Texts]) -> None:
        self._random, self._language, self._all = random, language, texts
        self._own = texts[language]
        self._paragraphs = random.sample(self._own.paragraphs, len(self._own.paragraphs))
        self._sentences = random.sample(self._own.sentences, len(self._own.sentences))
        self._lines: list[str] = []
        self._gold: list[str] = []
        self._airy = random.choice((0, 1, 1, 2))
        """0: no blank lines; 1: between parts; 2: between lines of the body too."""

    def page(self) -> tuple[str, str]:
        """Text and gold text."""
        random = self._random
        heads = random.sample(self._own.heads, min(14, len(self._own.heads)))
        title, related = heads[0], heads[1:]
        above = [
            (0.8, self._menu),
            (0.3, self._trail),
            (0.25, self._labels),
            (0.1, lambda: related[-3:]),
        ]
        for share, part in above:
            self._add(part() if random.random() < share else [])
        if random.random() < 0.3:
            self._add(self._foreign())
        self._add([title], body=False)
        if random.random() < 0.7:
            self._add([self._date()])
        self._body()
        below = [
            (0.5, self._labels),
            (0.3, lambda: [self._sentence() for _ in range(random.randint(1, 6))]),
            (0.7, lambda: related[: random.randint(3, 10)]),
            (0.3, lambda: [_clipped(self._paragraph(), random) for _ in range(3)]),
            (0.3, self._menu),
            (0.7, lambda: [f"© {random.randint(2004, 2026)} {self._words(1, 3)}"]),
        ]
        random.shuffle(below)
        for share, part in below:
            self._add(part() if random.random() < share else [])
        return "\n".join(self._lines), "\n".join(self._gold)

    def _body(self) -> None:
        """Pieces of two or three stories, and between them what else a text has."""
        random = self._random
        captioned = random.random() < 0.4
        pieces = [piece for _ in range(random.randint(2, 3)) for piece in self._story()]
        between = [
            (0.07, lambda: [random.choice(self._own.heads)]),  # a heading
            (0.07, lambda: [f"“{self._sentence()}”"]),
            (0.05, lambda: [f"- {self._words(2, 7)}" for _ in range(random.randint(2, 5))]),
            (0.04, lambda: [self._words(4, 9)]),  # ends without a mark
            (0.05, lambda: [f"{self._words(3, 6)}:", *self._scores()]),
            (0.04, lambda: [f"{self._words(3, 6)}," for _ in range(random.randint(3, 6))]),  # verse
            (0.05, lambda: [f"– {self._words(3, 8)}?", f"– {self._words(2, 8)}."]),
        ]
        for piece in pieces:
            self._add([piece], body=True)
            for share, part in between:
                if random.random() < share:
                    self._add(part(), body=True)
            if captioned and random.random() < 0.15:
                self._add(self._foreign() or self._caption())
        if random.random() < 0.25:
            self._add([f"{self._words(2, 4)}."], body=True)

    def _story(self) -> list[str]:
        """A paragraph, cut between sentences into some that are about the same."""
        sentences = _SENTENCE.findall(self._paragraph())
        pieces: list[str] = []
        while sentences:
            number = self._random.randint(1, 3)
            pieces.append("".join(sentences[:number]).strip())
            sentences = sentences[number:]
        return [piece for piece in pieces if piece]

    def _scores(self) -> list[str]:
        random = self._random
        return [
            f"{self._words(1, 2)} {random.randint(0, 5)} - {random.randint(0, 5)} "
            f"{self._words(1, 2)}"
            for _ in range(random.randint(2, 4))
        ]

    def _caption(self) -> list[str]:
        return [f"{self._words(5, 10)} ({self._words(1, 2)})"]

    def _add(self, lines: Sequence[str], body: bool = False) -> None:
        if not lines:
            return
        apart = self._airy == 2 or (self._airy == 1 and not (body and self._gold))
        if self._lines and apart:
            self._lines.append("")
        for line in lines:
            self._lines.append(line)
            if body:
                self._gold.append(line)

    def _menu(self) -> list[str]:
        items = [self._words(1, 2) for _ in range(self._random.randint(3, 14))]
        if self._random.random() < 0.25:
            return [self._random.choice((" ", " | ", " · ")).join(items)]
        return items

    def _labels(self) -> list[str]:
        return [self._words(1, 3) for _ in range(self._random.randint(1, 4))]

    def _trail(self) -> list[str]:
        between = self._random.choice((" > ", " / ", " » "))
        return [between.join(self._words(1, 2) for _ in range(self._random.randint(2, 4)))]

    def _date(self) -> str:
        random = self._random
        zero = _ZEROS.get(self._language, 0x30) if random.random() < 0.5 else 0x30
        stated = f"{random.randint(1, 28)}/{random.randint(1, 12)}/{random.randint(2005, 2026)}"
        digits = stated.translate({0x30 + digit: zero + digit for digit in range(10)})
        return f"{self._words(1, 3)} {digits}" if random.random() < 0.5 else digits

    def _foreign(self) -> list[str]:
        other = self._random.choice([name for name in _FOREIGN if name in self._all])
        if _script_of(self._all[other].heads[0]) == _script_of(self._own.heads[0]):
            return []
        caption = self._random.choice(self._all[other].heads)
        return [caption, "（新华社）"] if other == "zho" else [caption]

    def _paragraph(self) -> str:
        return self._paragraphs.pop() if self._paragraphs else self._sentence()

    def _sentence(self) -> str:
        return self._sentences.pop() if self._sentences else self._words(6, 9)

    def _words(self, least: int, most: int) -> str:
        """A few words that stand together somewhere."""
        random = self._random
        text = random.choice(self._own.heads)
        number = random.randint(least, most)
        if UNSPACED.search(text) or UNSPACED_LETTERS.search(text):
            length = 3 * number
            first = random.randrange(max(1, len(text) - length))
            return text[first : first + length].strip() or text
        words = text.split()
        first = random.randrange(max(1, len(words) - number))
        found = " ".join(words[first : first + number])
        return found[:1].upper() + found[1:]


def _clipped(text: str, random: Random) -> str:
    """As a teaser is: its beginning, cut."""
    return text[: random.randint(60, 160)].rsplit(" ", 1)[0] + "…"


def _script_of(text: str) -> int:
    return next((ord(letter) >> 8 for letter in text if letter.isalpha()), 0)
