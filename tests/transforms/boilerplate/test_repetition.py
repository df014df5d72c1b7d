"""What the page says twice is kept once, where it is certain that it is a copy."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from naqi.schemas.config import CleanConfig
from naqi.schemas.page import Block, Page, RawPage, Verdict
from naqi.schemas.rules import Role, Rule
from naqi.transforms.boilerplate.repetition import remove_repetition

LONG = "The gardener waters the young trees before sunrise, because the wind dries them by noon."
OTHER = "In the afternoon she sits under the oldest of them and mends the nets for the birds."


def page_of(*texts: str, title: str | None = None, role: Role = Role.PARAGRAPH) -> Page:
    return Page(
        RawPage(b"", "test"),
        title=title,
        blocks=tuple(Block(text, 0, len(text), role) for text in texts),
        verdicts=(None,) * len(texts),
    )


def dropped(page: Page) -> list[int]:
    return [
        i
        for i, verdict in enumerate(remove_repetition(page, CleanConfig()).verdicts)
        if verdict is not None
    ]


def test_the_second_copy_of_a_long_sentence_goes_and_the_first_stays() -> None:
    assert dropped(page_of(LONG, OTHER, LONG)) == [2]


def test_a_copy_may_differ_in_letter_case_tatweel_and_diacritics() -> None:
    first = "يسقي البستاني الأشجار الصغيرة قبل شروق الشمس لأن الريح تجففها عند الظهر."
    second = "يســـقي البستانيّ الأشجار الصغيرة قبل شروق الشمس لأنّ الريح تجففها عند الظهر."
    assert dropped(page_of(first, second)) == [1]
    assert dropped(page_of(LONG, LONG.upper())) == [1]


def test_other_numbers_are_another_text() -> None:
    report = "On day {} of the count the wardens saw twelve herons and a single stork by the pond."
    assert dropped(page_of(report.format(1), report.format(2))) == []


def test_the_titles_copy_goes_however_short() -> None:
    assert dropped(page_of("Young trees", LONG, title="Young Trees")) == [0]


def test_short_lines_that_come_back_by_themselves_stay() -> None:
    assert dropped(page_of("Yes.", LONG, "Yes.", OTHER, "Yes.")) == []


def test_table_rows_and_items_that_repeat_stay() -> None:
    rows = ["Monday | 5 | 7", "Tuesday | 5 | 7", "Wednesday | closed"]
    assert dropped(page_of(*rows, *rows, role=Role.TABLE_ROW)) == []


def test_short_lines_among_the_copies_of_a_body_go_with_it() -> None:
    body = [LONG, "At noon", OTHER]
    assert dropped(page_of(*body, *body)) == [3, 4, 5]


def test_a_copy_of_what_was_dropped_is_no_copy_of_anything_kept() -> None:
    page = page_of(LONG, LONG).drop({0: Verdict(Rule.FOOTER)})
    assert [v and v.rule for v in remove_repetition(page, CleanConfig()).verdicts] == [
        Rule.FOOTER,
        None,
    ]


@given(st.lists(st.sampled_from([LONG, OTHER, "Yes.", "No", LONG[:30], ""]), max_size=12))
def test_no_text_is_lost_and_a_second_pass_changes_nothing(texts: list[str]) -> None:
    once = remove_repetition(page_of(*texts), CleanConfig())
    assert {block.text for block in once.kept()} == set(texts)
    assert remove_repetition(once, CleanConfig()) == once
