"""Samples are the same whatever the order, and counted in full."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from naqi.transforms.report.samples import PER_GROUP, Samples

ROWS = [("footer", f"line {n % 90}", f"page {n:03d}") for n in range(400)]


def test_of_each_group_there_are_twenty_texts() -> None:
    samples = Samples()
    samples.add([*ROWS, ("share", "Send to a friend", "page 7")])

    assert len(samples.of("footer")) == PER_GROUP == 20
    assert samples.of("share") == [("Send to a friend", 1, "page 7")]
    assert samples.of("byline") == []


def test_a_sample_says_how_often_its_text_is_there_and_where_first() -> None:
    samples = Samples()
    samples.add(ROWS)

    for text, times, origin in samples.of("footer"):
        places = sorted(page for _, line, page in ROWS if line == text)
        assert (times, origin) == (len(places), places[0])


@given(st.permutations(ROWS[:120]))
def test_order_does_not_matter(rows: list[tuple[str, str, str]]) -> None:
    one, other = Samples(), Samples()
    one.add(ROWS[:120])
    other.add(rows)

    assert one.of("footer") == other.of("footer")


def test_long_texts_are_cut_for_the_reader_but_not_mixed_up() -> None:
    samples = Samples()
    samples.add([("form", "a" * 1000 + end, "page") for end in "xyz"])

    assert [len(sample.text) for sample in samples.of("form")] == [300, 300, 300]
