"""What the measures count, and that they are those of the scorer that is beside the sets."""

from __future__ import annotations

import importlib.util
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from benchmarks.corpus import BESIDE
from benchmarks.measures import Overlap, score_text, summarise, words

SCORER = BESIDE / "score.py"
GOLD = "The old bridge is closed.\nThe new bridge opens at noon on Friday."


def f1(text: str, gold: str = GOLD) -> tuple[float, float, float]:
    score = score_text(text, {"gold_text": gold})
    assert score.words
    assert score.shingles
    assert score.lines
    return score.words.f1, score.shingles.f1, score.lines.f1


def test_the_gold_text_itself_is_perfect_by_every_measure() -> None:
    assert f1(GOLD) == (1, 1, 1)


def test_words_know_no_order_shingles_no_lines_and_lines_are_whole() -> None:
    turned = "The new bridge opens at noon on Friday.\nThe old bridge is closed."
    assert f1(turned)[0] == f1(turned)[2] == 1 > f1(turned)[1]
    glued = GOLD.replace("\n", " ")
    assert f1(glued) == (1, 1, 0)


def test_nothing_is_perfect_where_nothing_is_wanted_and_worthless_elsewhere() -> None:
    assert f1("", "") == (1, 1, 1)
    assert f1("A menu of five words", "") == (0, 0, 0)
    assert f1("") == (0, 0, 0)


def test_scripts_without_spaces_count_by_the_character() -> None:
    assert words("新橋 opens ตลาด") == ["新", "橋", "opens", *"ตลาด"]


def test_precision_falls_with_what_is_too_much_and_recall_with_what_is_missing() -> None:
    score = score_text("one two three four", {"gold_text": "one two five"})
    assert score.words == Overlap(0.5, pytest.approx(2 / 3), pytest.approx(4 / 7))


def test_a_line_that_stands_twice_is_repeated_unless_it_does_so_in_the_gold_text() -> None:
    line = "The old bridge is closed."
    assert score_text(f"{line}\n{line}", {"gold_text": line}).repeated == 0.5
    assert score_text(f"{line}\n{line}", {"gold_text": f"{line}\n{line}"}).repeated == 0


def test_segments_are_found_whatever_the_spaces() -> None:
    row = {"with": ["old  bridge", "new bridge", "third"], "without": ["at\nnoon", "at night"]}
    score = score_text(GOLD, row)
    assert score.segments == (2, 1, 1)
    assert score.words is None
    assert summarise([score]) == {"segment_f1": pytest.approx(4 / 6)}


def test_a_page_without_text_takes_from_the_mean() -> None:
    scores = [score_text(text, {"gold_text": GOLD}) for text in (GOLD, "")]
    means = summarise(scores)
    assert means["f1"] == means["recall"] == means["line_f1"] == means["empty"] == 0.5


@pytest.fixture(scope="module")
def scorer() -> Any:
    """The scorer of the sets, as it stands beside them."""
    if not SCORER.exists():
        pytest.skip("no scorer beside the checkout")
    spec = importlib.util.spec_from_file_location("score", SCORER)
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


TEXTS = st.text(st.sampled_from("aB1é新ทက_’- \n.") | st.characters(codec="utf-8"), max_size=60)


@given(st.lists(st.tuples(TEXTS, TEXTS, st.lists(TEXTS, max_size=2)), min_size=1, max_size=4))
def test_they_are_the_measures_of_the_scorer_beside_the_sets(
    scorer: Any, pages: list[tuple[str, str, list[str]]]
) -> None:
    rows = [{"gold_text": gold, "with": parts, "without": parts[:1]} for _, gold, parts in pages]
    spent = {"cpu_s": 1.0, "wall_s": 1.0, "bytes": 1}
    theirs = scorer.summarise(
        [
            {**scorer.score_page(text, row), **spent}
            for (text, _, _), row in zip(pages, rows, strict=True)
        ]
    )
    ours = summarise([score_text(text, row) for (text, _, _), row in zip(pages, rows, strict=True)])
    names = {"precision": "p", "recall": "r", "line_f1": "lf1", "repeated": "rep"}
    names["segment_f1"] = "seg_f1"
    for name, value in ours.items():
        assert value == pytest.approx(theirs[names.get(name, name)]), name
