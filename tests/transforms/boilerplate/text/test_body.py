"""The body is the run of lines that speaks most for running text."""

from __future__ import annotations

from textwrap import wrap

from naqi.schemas.line import Line
from naqi.schemas.rules import Rule
from naqi.transforms.blocks.text import read_text
from naqi.transforms.boilerplate.text.body import find_body
from naqi.transforms.boilerplate.text.lines import measure
from naqi.transforms.furniture.match import FURNITURE
from naqi.transforms.text.profile import Profiler

PROFILER = Profiler(FURNITURE.marks)
SENTENCE = "The ferry number {} left the pier with a dozen passengers and a crate of oranges."


def measured(*lines: str) -> list[Line]:
    text = "\n".join(lines)
    return measure(read_text(text), PROFILER.characters(text))


def body_of(*lines: str) -> list[int]:
    return [*find_body(measured(*lines))]


def sentences(count: int, start: int = 0) -> list[str]:
    return [SENTENCE.format(number) for number in range(start, start + count)]


def test_short_lines_without_end_around_sentences_are_not_body() -> None:
    assert body_of("River news", "Town news", *sentences(3), "More of the pier") == [2, 3, 4]


def test_furniture_inside_the_body_does_not_cut_it() -> None:
    assert body_of(*sentences(2), "Advertisement", "Share", *sentences(2, 2)) == [*range(6)]


def test_a_long_table_inside_the_body_does_not_cut_it() -> None:
    table = [f"Pier {number}" for number in range(40)]
    page = [*sentences(6), *table, *sentences(6, 6)]
    assert body_of(*page) == [*range(len(page))]


def test_a_second_copy_adds_nothing() -> None:
    assert body_of(*sentences(3), "Oranges", *sentences(3)) == [0, 1, 2]


def test_comments_are_not_body_however_long() -> None:
    assert body_of(*sentences(4), "Comments", *sentences(9, 4)) == [0, 1, 2, 3]


def test_a_page_of_short_lines_has_no_body() -> None:
    assert body_of("Home", "Piers", "Oranges") == []
    assert body_of() == []


def test_lines_cut_at_one_width_are_marked_and_headlines_are_not() -> None:
    text = "The pier is long and dark. In the morning the boats leave it one by one, and nobody "
    (paragraph,) = measured(*wrap(4 * text, 70))
    assert paragraph.wrapped
    headlines = [f"Mayor {name} opens the new pier for boats and for all its guests"
                 for name in ("Abel", "Beck", "Cole", "Dorn", "Egon")]  # fmt: skip
    assert not any(line.wrapped for line in measured(*headlines))


def test_a_line_knows_its_rule_its_end_and_its_original() -> None:
    share, plain, copy = measured("Share", 'He said: "No."', "Share")
    assert (share.rule, share.copy_of) == (Rule.SHARE, None)
    assert (plain.end, plain.sentence, plain.rule) == (".", True, None)
    assert copy.copy_of == 0


def test_a_headline_in_a_script_without_ends_is_not_the_body_below_it() -> None:
    headline = "เรือข้ามฟากที่ท่าเรือเก่าจะไม่ออกในวันพรุ่งนี้"
    body = [
        "เรือข้ามฟากที่ท่าเรือเก่าจะไม่ออกในวันพรุ่งนี้เพราะกัปตันได้ลงไปนอนในเรือและไม่มีใครกล้าปลุก "
        "ชาวบ้านบอกว่าจะรอจนกว่าเขาจะตื่นแล้วจึงค่อยถามว่าใครเป็นคนเก็บกุญแจ",
        "เจ้าของร้านขนมปังที่อยู่ใกล้ท่าเรือกล่าวว่าเขาได้เห็นกัปตันเดินไปมาอยู่บนสะพานเมื่อคืนนี้และ"
        "ได้ยินเขาร้องเพลงให้ปลาฟังอยู่นานกว่าหนึ่งชั่วโมงก่อนที่ไฟในเรือจะดับ",
    ]
    lines = measured("หน้าแรก", "ท่าเรือ", headline, *body)
    assert find_body(lines) == range(3, 5)
    assert find_body(measured(*body)) == range(2)
