"""A thinned page is one: what is left of it stands where it stood, in the same containers."""

from __future__ import annotations

import numpy as np
import pytest

pytest.importorskip("rapidfuzz", reason="aligning needs rapidfuzz: the extra `training`")

from training.pages import Labelled, label
from training.thinning import thin

SENTENCES = [
    f"Lamp {n} was lit by keeper {n * n} before the fog had come to pier {n}." for n in range(40)
]
SECTIONS = ["".join(f"<p>{text}</p>" for text in SENTENCES[n : n + 8]) for n in range(0, 40, 8)]


def whole() -> Labelled:
    """A page of forty paragraphs in five sections, of which the first is no content."""
    html = "".join(f"<section class=s{n}>{inside}</section>" for n, inside in enumerate(SECTIONS))
    gold = "\n".join(SENTENCES[8:])
    page = label({"id": "1", "html": html, "gold_text": gold, "url": None, "meta": {}}, "north")
    assert page is not None
    assert len(page.lengths) == len(SENTENCES)
    return page


def words_of(page: Labelled) -> list[tuple[int, ...]]:
    ends = np.cumsum(page.features.word_counts)
    return [tuple(part) for part in np.split(page.features.words, ends[:-1])]


def sections_of(page: Labelled) -> set[tuple[tuple[int, ...], ...]]:
    """The words of the blocks of each section, by the innermost container of each block."""
    words, innermost = words_of(page), (page.features.firsts[:, 0], page.features.ends[:, 0])
    spans = {(int(first), int(end)) for first, end in zip(*innermost, strict=True)}
    assert all(first < end <= len(words) for first, end in spans)
    return {tuple(words[first:end]) for first, end in spans}


def test_runs_of_blocks_are_missing_and_the_rest_is_as_it_was() -> None:
    page, randomness = whole(), np.random.default_rng(0)
    words, found = words_of(page), dict(zip(words_of(page), page.found.tolist(), strict=True))
    numbers = dict(zip(words, map(tuple, page.features.numbers.tolist()), strict=True))
    sizes = set()
    for _ in range(50):
        thinned = thin(page, randomness)
        left = words_of(thinned)
        sizes.add(len(left))
        assert left == [word for word in words if word in left]
        assert thinned.found.tolist() == [found[word] for word in left]
        assert [tuple(row) for row in thinned.features.numbers.tolist()] == [
            numbers[w] for w in left
        ]
        assert thinned.features.pages.tolist() == [len(left)]
        expected = {tuple(w for w in section if w in left) for section in sections_of(page)}
        assert sections_of(thinned) == expected - {()}
    assert min(sizes) < len(words)
    assert min(sizes) >= 15


def test_a_short_page_stays_as_it_is() -> None:
    source = {"id": "1", "html": SECTIONS[0], "gold_text": SENTENCES[0], "url": None, "meta": {}}
    page = label(source, "north")
    assert page is not None
    assert thin(page, np.random.default_rng(0)) is page
