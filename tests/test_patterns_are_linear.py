"""Every pattern of the package takes time in proportion to what it looks at, whatever that is.

A pattern that backtracks is a page that never ends: in a reader nothing bounds it. Each is read by
a checker, and tried on texts that are made of its own parts.
"""

from __future__ import annotations

import re

import pytest
import regex

from tests.compiled_patterns import Found, all_patterns, held, made_in_functions, modules
from tests.redos import readable, slow_on, weaknesses

ALLOWED = {
    "naqi.transforms.blocks.tree.precheck._ATTRIBUTE": "what follows a name is optional: "
    "once begun it never fails",
}
"""Patterns that the checker takes for slow, each with the reason why they are not."""
MADE_IN_FUNCTIONS = {
    "naqi.pipelines.site_dictionaries.forget": "of plain words: nothing repeats",
    "naqi.schemas.hosts._compiled": "of patterns of hosts in the user's own configuration",
    "naqi.transforms.furniture.consent._compiled": "of plain words: nothing repeats",
    "naqi.transforms.furniture.gates._compile": "called while its module is loaded, "
    "and what it makes stands in a global",
    "naqi.transforms.furniture.partings._kind": "called while its module is loaded, "
    "and what it makes stands in a global",
    "naqi.transforms.boilerplate.html.programs._whole": "called while its module is loaded, and "
    "what it makes stands in a global",
    "naqi.transforms.furniture.match.__init__": "one character: nothing repeats",
    "naqi.transforms.text.closed_class._longest_of": "of plain words: nothing repeats",
    "naqi.transforms.language.corrections.lacked._strange_to": "of plain letters: nothing repeats",
    "naqi.transforms.language.corrections.settle._of_others": "of plain letters: nothing repeats",
}
"""Functions that make patterns of their arguments: the walk cannot tell of which."""
PATTERNS = all_patterns()


def test_all_modules_are_walked() -> None:
    names = {found.name.rpartition(".")[0].partition("[")[0] for found in PATTERNS}
    assert len(modules()) > 100
    assert {
        "naqi.transforms.read.single",
        "naqi.transforms.read.warc.http",
        "naqi.transforms.text.storable",
    } <= names


def test_no_pattern_is_known_to_be_slow() -> None:
    weak = {
        found.name: examples
        for found in PATTERNS
        if readable(found) and (examples := weaknesses(found))
    }
    assert weak.keys() == ALLOWED.keys(), weak


@pytest.mark.parametrize("found", PATTERNS, ids=lambda found: found.name)
def test_no_text_made_of_its_parts_is_slow(found: Found) -> None:
    assert slow_on(found) is None


def test_patterns_that_functions_make_are_all_known() -> None:
    assert made_in_functions() == sorted(MADE_IN_FUNCTIONS)


# ---- that these tests would tell

BACKTRACKS = {
    "a star in a star": (re.compile(r"(a+)+$"), "match"),
    "comments, each taken in two ways": (re.compile(rb"(?:<!--.*?-->\s*)*<p>", re.S), "match"),
    "alternatives that take the same": (re.compile(r"(?:\w|\w\w)*!"), "fullmatch"),
    "spaces on both sides of what may be absent": (re.compile(r"=\s*,?\s*x"), "search"),
    "a star that a search begins with": (re.compile(r"\s*x"), "search"),
    "taken for good, and again from the next place": (regex.compile(r"\s*+x"), "search"),
    "backtracking inside of what is taken for good": (regex.compile(r"(?:a*a*b)*+c"), "match"),
    "marks before what begins with a mark": (re.compile(r"\W*(?:©|photo).*!"), "match"),
}
LINEAR = {
    "a star at one place": (re.compile(r"\s*x"), "match"),
    "taken for good": (regex.compile(rb"\s*+(?:<!--.*?-->\s*+)*+<p>", regex.S), "match"),
    "stars of other characters": (re.compile(r"\d+\s+\w"), "match"),
    "a bounded star": (re.compile(r"=\s{0,8},?\s{0,8}x"), "search"),
}


def pattern(of: tuple[object, str]) -> Found:
    return Found("made.here", of[0], frozenset({of[1]}))


@pytest.mark.parametrize("name", BACKTRACKS)
def test_a_pattern_that_backtracks_is_caught(name: str) -> None:
    found = pattern(BACKTRACKS[name])
    assert (readable(found) and weaknesses(found)) or slow_on(found)


@pytest.mark.parametrize("name", LINEAR)
def test_a_linear_pattern_is_not_taken_for_a_slow_one(name: str) -> None:
    found = pattern(LINEAR[name])
    assert not readable(found) or weaknesses(found) == []
    assert slow_on(found) is None


def test_patterns_are_found_however_deep_they_are_held() -> None:
    one, other = re.compile("one"), regex.compile("other")
    assert dict(held({"a": (one, [Found("x", other, frozenset())])}, "HELD")) == {
        "HELD['a'][0]": one,
        "HELD['a'][1][0][1]": other,
    }
