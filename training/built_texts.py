"""What pages to learn from are built of: paragraphs, sentences and headlines in many languages.

They are those of the half that rules are tuned on, since pages for reports are made of the others.
"""

from __future__ import annotations

import gzip
import json
import re
from collections import defaultdict
from pathlib import Path
from random import Random
from typing import Final, NamedTuple

from benchmarks.corpus import half
from naqi.schemas.rules import Rule
from naqi.transforms.furniture.phrases import load_languages
from naqi.transforms.text.scripts import UNSPACED, UNSPACED_LETTERS

_SENTENCE: Final = re.compile(r".+?(?:[.!?؟۔]\s+|[。！？।]\s*|$)")
MARKS: Final = ".!?؟。।۔…！？ "
"""What ends a sentence, and spaces."""
_OF_WORD: Final = 3
"""Characters that count as a word where none are spaced."""
_WITHOUT_PHRASES: Final = 0.4
"""Share of pages whose furniture no phrase tells: sites have their own words for it."""
_ZEROS: Final = {  # the digit zero of languages that have their own
    "ara": 0x660,
    "fas": 0x6F0,
    "urd": 0x6F0,
    "hin": 0x966,
    "ben": 0x9E6,
    "mya": 0x1040,
}


class Texts(NamedTuple):
    """Those of one language."""

    heads: list[str]
    paragraphs: list[str]
    sentences: list[str]
    code: list[str]
    """Its BCP-47 code."""


def read_texts(folder: Path) -> dict[str, Texts]:
    """Of each language of a folder of labelled texts (`ntrex_*.jsonl.gz`) what there is."""
    texts: defaultdict[str, Texts] = defaultdict(lambda: Texts([], [], [], []))
    for place, name in enumerate(("head", "para", "sent")):
        with gzip.open(folder / f"ntrex_{name}.jsonl.gz", "rt", encoding="utf-8") as lines:
            for line in lines:
                row = json.loads(line)
                if half(row) == "tuning":
                    found = texts[row["lang"]]
                    found[place].append(" ".join(row["text"].split()))
                    found.code[:] = [row.get("bcp47", row["lang"]).split("-")[0]]
    return {language: found for language, found in texts.items() if all(map(len, found))}


def read_phrases() -> dict[str, dict[Rule, list[str]]]:
    """The phrases of each language that has some, by rule."""
    return {
        language.code: {rule: told.split("|") for rule, told in language.phrases.items()}
        for language in load_languages()
    }


class Maker:
    """What the parts of one page are drawn from: no paragraph, sentence or headline twice."""

    def __init__(
        self,
        random: Random,
        language: str,
        texts: dict[str, Texts],
        phrases: dict[str, dict[Rule, list[str]]],
    ) -> None:
        self.random, self.language, self.all = random, language, texts
        self.own = texts[language]
        self._paragraphs = random.sample(self.own.paragraphs, len(self.own.paragraphs))
        self._sentences = random.sample(self.own.sentences, len(self.own.sentences))
        self._heads = random.sample(self.own.heads, len(self.own.heads))
        told = random.random() >= _WITHOUT_PHRASES
        self._phrases = phrases.get(self.own.code[0], {}) if told else {}
        self.unspaced = _is_unspaced(self.own.heads[0])
        self.names = [self.words(2, 2) for _ in range(3)]
        """Of people: two words, which are names as good as any to who does not know words."""
        self.stories: list[str] = []
        """The paragraphs that the text of the page is made of."""

    def chance(self, share: float) -> bool:
        """Whether something is there that so many have."""
        return self.random.random() < share

    def paragraph(self) -> str:
        """One of several sentences."""
        return self._paragraphs.pop() if self._paragraphs else self.sentence()

    def sentence(self) -> str:
        """One that is in no paragraph of the page."""
        return self._sentences.pop() if self._sentences else self.words(6, 9)

    def head(self) -> str:
        """A headline of another page."""
        return self._heads.pop() if self._heads else self.words(5, 9)

    def heads(self, least: int, most: int) -> list[str]:
        """So many of them, as long as there are some."""
        number = min(self.random.randint(least, most), max(1, len(self._heads)))
        return [self.head() for _ in range(number)]

    def story(self) -> list[str]:
        """A paragraph, cut between sentences into some that are about the same."""
        self.stories.append(self.paragraph())
        sentences = split_sentences(self.stories[-1])
        pieces: list[str] = []
        while sentences:
            number = self.random.randint(1, 3)
            pieces.append("".join(sentences[:number]).strip())
            sentences = sentences[number:]
        return [piece for piece in pieces if piece]

    def words(self, least: int, most: int) -> str:
        """A few words that stand together somewhere."""
        return self.words_of(self.random.choice(self.own.heads), least, most)

    def words_of(self, text: str, least: int, most: int) -> str:
        """A few words of ``text`` that stand together."""
        number = self.random.randint(least, most)
        if self.unspaced:
            length = _OF_WORD * number
            first = self.random.randrange(max(1, len(text) - length))
            return text[first : first + length].strip() or text
        words = text.split()
        first = self.random.randrange(max(1, len(words) - number))
        found = " ".join(words[first : first + number]).strip(".,:;!?،؛؟۔।")
        return found[:1].upper() + found[1:] if found else text

    def said(self, least: int, most: int) -> str:
        """A few words of the text of the page, or such as its text may have too; without a mark."""
        about = self.random.choice(self.stories) if self.stories and self.chance(0.6) else ""
        return self.words_of(about or self.random.choice(self.own.heads), least, most).rstrip(MARKS)

    def phrase(self, rule: Rule, most: int = 3) -> str:
        """A label of furniture: a phrase of its rule, if the page is one that has them."""
        told = self._phrases.get(rule)
        return self.random.choice(told) if told else self.words(1, most)

    def phrases(self, rule: Rule, least: int, most: int) -> list[str]:
        """Some different ones."""
        return [
            *dict.fromkeys(self.phrase(rule, 2) for _ in range(self.random.randint(least, most)))
        ]

    def digits(self, text: str) -> str:
        """``text`` in digits of the language, or in those that all know."""
        zero = _ZEROS.get(self.language, 0x30) if self.chance(0.5) else 0x30
        return text.translate({0x30 + digit: zero + digit for digit in range(10)})

    def date(self) -> str:
        """A day, or a day and an hour."""
        random = self.random
        day, month, year = random.randint(1, 28), random.randint(1, 12), random.randint(2005, 2026)
        told = random.choice(
            (f"{day}/{month}/{year}", f"{day:02}.{month:02}.{year}", f"{year}-{month:02}-{day:02}")
        )
        if self.chance(0.4):
            told = f"{told} {random.choice(('', '- ', '| '))}{random.randint(0, 23)}:{day + 10}"
        return self.digits(told)

    @property
    def stop(self) -> str:
        """What ends a sentence in the language."""
        last = self.own.paragraphs[0].rstrip()[-1:]
        return last if last in ".。।۔։።།" else "" if UNSPACED_LETTERS.search(last) else "."


def split_sentences(text: str) -> list[str]:
    """The sentences of a paragraph, each with the space behind it."""
    return _SENTENCE.findall(text)


def _is_unspaced(text: str) -> bool:
    return bool(UNSPACED.search(text) or UNSPACED_LETTERS.search(text))
