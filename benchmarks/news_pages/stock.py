"""Real articles and headlines, read where the benchmark sets are; none of them is ours to keep.

Articles are the gold texts of the set ``rendered``, headlines and sentences those of
``languages/ntrex_*``: both from NTREX, translations of the same news. Half of the documents are to
tune on, in whatever language, the others for the report; so are headlines and sentences, by their
number, which is the same in all languages.
"""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterator
from functools import cache
from hashlib import sha1
from pathlib import Path
from typing import Any, NamedTuple

_SETS = {"zh": "zh-Hans"}
"""What the sets call a language that pages call otherwise."""
_SALT = 2148
"""Chosen because with it the halves are about as large in each language."""
_LEAST = 3
"""Paragraphs of an article."""
_SHORTEST, _MOST = 30, 160
"""Characters of a sentence that may be a headline; half of them where words are not spaced."""
_LONGEST_WORD = 40
UNSPACED = frozenset({"ja", "th", "zh"})
"""Languages that part no words by spaces."""


class Article(NamedTuple):
    """A real text."""

    title: str
    paragraphs: tuple[str, ...]


class Stock(NamedTuple):
    """What pages of a language and a half are made of."""

    articles: tuple[Article, ...]
    headlines: tuple[str, ...]
    sentences: tuple[str, ...]


@cache
def read_stock(folder: Path, language: str, half: str) -> Stock:
    """What there is of a language and a half (``tuning`` or ``report``); empty without the sets."""
    name = _SETS.get(language, language)
    articles: dict[str, Article] = {}
    for row in read_lines(folder / "data" / "rendered.jsonl.gz"):
        meta = row["meta"]
        if row["lang"] != name or not isinstance(meta.get("doc"), int):
            continue
        if _half(f"{_SALT}:{meta['doc']}") != half:
            continue
        paragraphs = tuple(" ".join(p.split()) for p in row["gold_text"].split("\n") if p.strip())
        title = " ".join(meta["title"].split())
        if title in paragraphs or len(paragraphs) < _LEAST or not _is_spaced(paragraphs, language):
            continue
        articles.setdefault(title, Article(title, paragraphs))
    headlines = tuple(_sentences(folder / "languages" / "ntrex_head.jsonl.gz", language, half))
    sentences = tuple(_sentences(folder / "languages" / "ntrex_sent.jsonl.gz", language, half))
    return Stock(tuple(articles[title] for title in sorted(articles)), headlines, sentences)


def _half(name: str) -> str:
    first = sha1(name.encode(), usedforsecurity=False).hexdigest()[0]
    return "tuning" if first in "01234567" else "report"


def _is_spaced(paragraphs: tuple[str, ...], language: str) -> bool:
    """Whether a text has its spaces; some translations have lost them."""
    words = " ".join(paragraphs).split()
    return language in UNSPACED or max(map(len, words)) <= _LONGEST_WORD


def _sentences(file: Path, language: str, half: str) -> Iterator[str]:
    for row in read_lines(file):
        least = _SHORTEST / (1 + (language in UNSPACED))
        if row["bcp47"].split("-")[0] != language or not least <= len(row["text"]) <= _MOST:
            continue
        if _half(row["id"]) == half:
            yield " ".join(row["text"].split())


@cache
def read_lines(file: Path) -> tuple[dict[str, Any], ...]:
    """The rows of a file of JSON lines, remembered; none where it is not there."""
    if not file.is_file():
        return ()
    with gzip.open(file, "rt", encoding="utf-8") as lines:
        return tuple(json.loads(line) for line in lines)
