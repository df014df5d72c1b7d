"""Bars and histograms as they are drawn."""

from __future__ import annotations

from naqi.transforms.report.charts import bars, histogram


def test_the_longest_bar_comes_first_and_fills_the_width() -> None:
    first, second = bars({"en": 1, "ar": 3})

    assert (first.label, first.width, first.share) == ("ar", 100, 75)
    assert (second.label, second.width, second.share) == ("en", 33.33, 25)


def test_bars_of_one_length_are_in_order_of_their_names() -> None:
    assert [bar.label for bar in bars({"b": 2, "a": 2, "c": 2})] == ["a", "b", "c"]


def test_what_has_gone_since_the_run_before_is_still_told() -> None:
    found = bars({"ar": 3, "en": 1}, {"en": 5, "fa": 2})

    assert [(bar.label, bar.number, bar.change) for bar in found] == [
        ("ar", 3, 3),
        ("en", 1, -4),
        ("fa", 0, -2),
    ]


def test_without_a_run_before_there_is_no_change() -> None:
    assert [bar.change for bar in bars({"ar": 3})] == [None]


def test_every_length_is_in_one_bin() -> None:
    found = histogram({0: 1, 49: 1, 50: 1, 99_999: 2, 100_000: 1, 3_000_000: 1})

    assert found is not None
    assert sum(bin_.number for bin_ in found.bins) == 7
    assert [found.bins[n].label for n in (0, 1, -1)] == ["0–49", "50–99", "100,000 and more"]
    assert [found.bins[n].number for n in (0, 1, -2, -1)] == [2, 1, 2, 2]


def test_the_median_is_a_length_that_half_do_not_exceed() -> None:
    found = histogram({10: 1, 20: 3, 30: 4, 1000: 2})

    assert found is not None
    assert (found.median, found.tenths) == (30, (10, 1000))


def test_nothing_has_no_histogram() -> None:
    assert histogram({}) is None
