"""How far what is kept of a generated page is what should be, by its paragraphs."""

from __future__ import annotations

import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterable
from typing import NamedTuple

from benchmarks.news_pages.pages import GeneratedPage


class Result(NamedTuple):
    """What came out of one page."""

    right: int
    """Paragraphs that came out as they should."""
    kept: int
    gold: int
    characters: int
    """Of the body, white space and punctuation aside, that came out in whatever paragraph."""
    all_characters: int
    title: bool
    missing: tuple[tuple[str, str], ...]
    """Paragraphs that did not come out: the kind of each, and its text."""
    stayed: tuple[tuple[str, str], ...]
    """What should not have: the kind of each line, and its text."""


def compare(page: GeneratedPage, title: str | None, kept: Iterable[str]) -> Result:
    """Compare the title and the paragraphs that were kept with a page's own."""
    texts = list(kept)
    keys = Counter(map(_key, texts))
    gold = Counter(_key(text) for _, text in page.paragraphs)
    kinds = _kinds(page)
    left = keys.copy()
    missing, found = [], 0
    joined = "".join(map(_key, texts))
    for kind, text in page.paragraphs:
        key = _key(text)
        if left[key]:
            left[key] -= 1
        else:
            missing.append((kind, text))
        found += len(key) if key in joined else _partly(text, joined)
    stayed = []
    over = keys - gold
    for text in texts:
        key = _key(text)
        if over[key]:
            over[key] -= 1
            stayed.append((kinds.get(key) or _kind_of_piece(key, kinds), text))
    return Result(
        right=(keys & gold).total(),
        kept=keys.total(),
        gold=gold.total(),
        characters=found,
        all_characters=sum(len(_key(text)) for _, text in page.paragraphs),
        title=_key(title or "") == _key(page.title),
        missing=tuple(missing),
        stayed=tuple(stayed),
    )


def _partly(text: str, joined: str) -> int:
    """Characters of the words of a paragraph that came out in pieces, ten words each."""
    words = text.split()
    pieces = [_key("".join(words[start : start + 10])) for start in range(0, len(words), 10)]
    return sum(len(piece) for piece in pieces if piece in joined)


def _kind_of_piece(key: str, kinds: dict[str, str]) -> str:
    """Of what a text is a part, or what is a part of it."""
    for whole, kind in kinds.items():
        if whole and (key in whole or whole in key):
            return f"{kind}, a part or more"
    return "other"


def _kinds(page: GeneratedPage) -> dict[str, str]:
    kinds = {_key(text): kind for kind, text in page.furniture}
    kinds[_key(page.title)] = "title"
    for kind, text in page.paragraphs:
        kinds.setdefault(_key(text), kind)
    return kinds


def _key(text: str) -> str:
    """Letters, their marks and digits, however they are composed."""
    composed = unicodedata.normalize("NFC", text.casefold())
    return "".join(c for c in composed if c.isalnum() or unicodedata.combining(c))


class Totals:
    """Sums over pages."""

    def __init__(self) -> None:
        self.pages = self.perfect = self.titles = 0
        self.right = self.kept = self.gold = self.characters = self.all_characters = 0
        self.foreign = 0
        self.lines: defaultdict[str, list[int]] = defaultdict(lambda: [0, 0])
        """Of each kind: lines that went wrong, and all."""

    def add(self, page: GeneratedPage, result: Result) -> None:
        """Count a page."""
        self.pages += 1
        self.perfect += result.right == result.kept == result.gold
        self.titles += result.title
        self.right += result.right
        self.kept += result.kept
        self.gold += result.gold
        self.characters += result.characters
        self.all_characters += result.all_characters
        for kind, _ in (*page.paragraphs, *page.furniture):
            self.lines[kind][1] += 1
        for kind, _ in (*result.missing, *result.stayed):
            self.lines[kind][0] += 1  # of a part: beside the whole, which is missing
            self.foreign += kind == "foreign caption"

    def row(self) -> str:
        """One line of a table."""
        precision = self.right / max(self.kept, 1)
        recall = self.right / max(self.gold, 1)
        f1 = 2 * self.right / max(self.kept + self.gold, 1)
        characters = self.characters / max(self.all_characters, 1)
        return (
            f"n={self.pages:<5} P {precision:.4f} R {recall:.4f} F1 {f1:.4f} "
            f"characters {characters:.4f} foreign {self.foreign:<3} "
            f"titles {self.titles / max(self.pages, 1):.3f} "
            f"perfect {self.perfect / max(self.pages, 1):.3f}"
        )
