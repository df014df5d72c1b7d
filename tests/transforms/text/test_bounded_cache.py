"""No cache of the package can be filled with what a page makes large."""

from __future__ import annotations

import gc
import inspect
import tracemalloc
from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import Any

import pytest

from naqi.schemas.config import CleanConfig
from naqi.schemas.page import RawPage
from naqi.transforms.core import clean_page
from naqi.transforms.text.bounded_cache import LONGEST, cached_each, cached_short
from tests.compiled_patterns import modules

_NO_TEXT = frozenset({"Rule", "float", "int", "bool", "None"})
_CACHE = type(lru_cache(maxsize=1)(len))


def caches() -> dict[str, Any]:
    """All caches that the package's modules and classes hold, by name."""
    found = {}
    for module in modules():
        for name, value in vars(module).items():
            inside = vars(value) if isinstance(value, type) else {}
            for path, held in {
                name: value,
                **{f"{name}.{n}": v for n, v in inside.items()},
            }.items():
                if isinstance(held, _CACHE) and held.__module__ == module.__name__:
                    found[f"{module.__name__}.{path}"] = held
    return found


def takes_text(function: Any) -> bool:
    """Whether a function may be given a string: all but those that say they are not."""
    told = [str(p.annotation).split(" | ") for p in inspect.signature(function).parameters.values()]
    return not all(_NO_TEXT.issuperset(kinds) for kinds in told)


OF_NO_PAGE = {
    "naqi.schemas.hosts._compiled",
    "naqi.transforms.furniture.user_phrases._tables",
    "naqi.transforms.language.detectors.known._load",
    "naqi.transforms.language.captions._languages_beside",
    "naqi.transforms.text.closed_class._longest_of",
    "naqi.transforms.language.corrections.lacked._strange_to",
    "naqi.transforms.language.corrections.lacked._taken_for",
    "naqi.transforms.language.corrections.lacked._words_against",
    "naqi.transforms.language.corrections.own._own",
    "naqi.transforms.language.corrections.settle._of_others",
    "naqi.transforms.language.corrections.telling._against",
    "naqi.transforms.read.files.left_out.base",
    "naqi.transforms.sites.dictionary._load",
}
"""They remember what is the user's own, or the label of a language, and nothing of a page."""


def test_what_takes_text_is_remembered_by_cached_short_alone() -> None:
    of_text = {name for name, cache in caches().items() if takes_text(cache.__wrapped__)}
    assert of_text == OF_NO_PAGE


def test_the_walk_sees_caches_and_what_they_take() -> None:
    @lru_cache(maxsize=9)
    def of_text(text: str) -> str:
        return text

    assert isinstance(of_text, _CACHE)
    assert takes_text(of_text.__wrapped__)
    assert "naqi.transforms.text.scripts.script_table" in caches()


def repeat(text: str, times: int = 2) -> str:
    return text * times


@pytest.mark.parametrize(
    "twice", [cached_short(10)(repeat), cached_short(10, first_alone=True)(repeat)]
)
def test_short_texts_are_remembered_and_long_ones_are_not(twice: Callable[..., str]) -> None:
    short, long = "a" * LONGEST, "b" * (LONGEST + 1)
    assert (twice(short), twice(short), twice(long), twice(long, 3)) == (
        short * 2,
        short * 2,
        long * 2,
        long * 3,
    )
    told = twice.cache.cache_info()
    assert (told.hits, told.currsize) == (1, 1)


def join(one: str, two: str, three: str) -> str:
    return one + two + three


@pytest.mark.parametrize("place", range(3))
def test_one_long_text_of_three_is_enough(place: int) -> None:
    joined = cached_short(10)(join)
    texts = ["a", "b", "c"]
    assert (joined(*texts), joined(*texts)) == ("abc", "abc")
    texts[place] = "x" * (LONGEST + 1)
    assert joined(*texts) == "".join(texts)
    told = joined.cache.cache_info()  # type: ignore[attr-defined]
    assert (told.hits, told.currsize) == (1, 1)


@pytest.mark.parametrize("format", ["html", "text"])
def test_nothing_large_of_a_page_outlives_it(format: str) -> None:
    def page(number: int) -> RawPage:
        mark = f"q{number}" * 50_000
        names = f"<x-{mark}><p class='{mark}' role='{mark}' id='{mark}'><time datetime='{mark}'>"
        text = f"{mark}\n{mark} by 3 May 2019\nBy {mark}\n\n{mark}. {mark}"
        return RawPage(f"{names if format == 'html' else ''}{text}".encode(), "x", format=format)

    config = CleanConfig()
    clean_page(page(99), config)
    tracemalloc.start()
    try:
        before, _ = tracemalloc.get_traced_memory()
        for number in range(10, 20):
            clean_page(page(number), config)
        gc.collect()
        after, _ = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert after - before < 100_000


def test_of_many_texts_those_alone_are_asked_for_that_are_not_remembered() -> None:
    asked: list[list[str]] = []

    def lengths(texts: Sequence[str]) -> list[int]:
        asked.append([*texts])
        return [*map(len, texts)]

    each = cached_each(2)(lengths)
    long = "x" * (LONGEST + 1)
    assert each(["a", "bb", "a", long]) == [1, 2, 1, LONGEST + 1]
    assert each([long, "bb", "a"]) == [LONGEST + 1, 2, 1]
    assert each(["ccc", "bb"]) == [3, 2]  # one more than may be remembered: all are forgotten
    assert each(["a"]) == [1]
    assert asked == [["a", "bb", long], [long], ["ccc"], ["a"]]
    assert each([]) == []
