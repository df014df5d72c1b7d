"""Parts of a page: lines of one kind that stand together, and what should become of them."""

from __future__ import annotations

from random import Random
from typing import NamedTuple

from benchmarks.news_pages.stock import Article, Stock
from benchmarks.news_pages.words import FOREIGN, Words, read_words


class Part(NamedTuple):
    """Lines of a page that stand together."""

    kind: str
    """What they are: ``menu``, ``body``, … A kind of body is kept, any other dropped."""
    lines: tuple[str, ...]
    gold: tuple[str, ...] = ()
    """What should come out of them, one a paragraph."""


class Maker:
    """What the parts of one page are drawn from: always the same of one seed."""

    def __init__(self, random: Random, language: str, stock: Stock, article: Article) -> None:
        self.random = random
        self.language = language
        self.words: Words = read_words(language)
        self.stock = stock
        self.article = article
        self.site = random.choice(self.words["site"])
        self.city = random.choice(self.words["city"])
        self.day = {
            "d": str(random.randint(1, 28)),
            "m": f"{random.randint(1, 12):02}",
            "y": str(random.randint(2009, 2025)),
            "t": f"{random.randint(0, 23):02}:{random.randint(0, 59):02}",
            "month": random.choice(self.words["months"]),
        }
        self._used = {article.title, *article.paragraphs}

    def one(self, section: str) -> str:
        """An entry of a section, its places filled in."""
        entry = self.random.choice(self.words[section])
        return entry.format(
            name=self.random.choice(self.words["name"]),
            city=self.city,
            agency=self.random.choice(self.words["agency"]),
            site=self.site,
            tags=self.comma.join(self.some("menu", 3)),
            **self.day,
        )  # fmt: skip

    def some(self, section: str, number: int) -> list[str]:
        """So many different entries of a section, in its order."""
        entries = self.words[section]
        picked = set(self.random.sample(range(len(entries)), min(number, len(entries))))
        return [entry for position, entry in enumerate(entries) if position in picked]

    def headlines(self, number: int) -> list[str]:
        """Headlines of other articles, none of them twice in a page."""
        return self._unused([*self.stock.headlines, *self._titles()], number)

    def sentences(self, number: int) -> list[str]:
        """Headlines in whole sentences: such as were sentences, or end as one."""
        plain = number - number // 3
        mark = {"hi": "।", "ur": "۔", "zh": "。", "ja": "。", "th": ""}.get(self.language, ".")
        marked = [text if text[-1] in "?؟!" else f"{text}{mark}" for text in self.headlines(plain)]
        return marked + self._unused(self.stock.sentences, number - plain)

    def foreign(self) -> tuple[str, str]:
        """A caption in a script foreign to the page, and its credit."""
        words = read_words(FOREIGN.get(self.language, "zh"))
        return (
            self.random.choice(words["foreign"]),
            self.random.choice(words["foreign_credit"]),
        )

    @property
    def comma(self) -> str:
        """What parts the entries of a list."""
        return "، " if self.language in {"ar", "fa", "ur"} else ", "

    def _titles(self) -> list[str]:
        return [article.title for article in self.stock.articles]

    def _unused(self, entries: list[str] | tuple[str, ...], number: int) -> list[str]:
        fresh = [entry for entry in entries if entry not in self._used]
        found = self.random.sample(fresh, min(number, len(fresh)))
        self._used.update(found)
        return found
