"""What furniture is found is what a plain look at all forms and phrases finds: gates hide nothing.

The lines are made of those that rows are tried on, so that a new row is seen here by itself.
"""

from __future__ import annotations

import re

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from naqi.schemas.rules import Rule
from naqi.transforms.furniture.forms import FORMS, LONGEST, Form, Where
from naqi.transforms.furniture.gates import NO_WORDS
from naqi.transforms.furniture.lexicon import LEXICON, Lexicon, PhraseRule
from naqi.transforms.furniture.match import FURNITURE, Furniture
from naqi.transforms.text.profile import Profiler
from naqi.transforms.text.storable import fold
from tests.transforms.furniture.lines import OF_FORMS, OF_PHRASES

LINES = [
    line
    for lines in (*OF_FORMS.values(), *OF_PHRASES.values())
    for line in (*lines.held, *lines.content)
]
WORDS = sorted({word for line in LINES for word in line.split()})
WORDS_OF_FORMS = sorted({word for form in FORMS for word in form.words})
AROUND = st.sampled_from(
    ["", "(", "— ", "« ", "...", "12 ", " 12", " |", ":", " …", "ـ", "\u0301", "_"]
)


def plain(line: str) -> Form | PhraseRule | None:
    """The row by which a line is furniture, with all gates open."""
    if len(line) > LONGEST:
        return None
    forms = (form for form in FORMS if len(line) <= form.longest and form.holds(line))
    return next(forms, None) or LEXICON.match(line)


def gated(line: str) -> Form | PhraseRule | None:
    """The same as a page of this one line is judged, with what is known of the page."""
    words = FURNITURE.words.of_each(["no furniture", line])[1]
    return FURNITURE.match(line, words)


@pytest.mark.parametrize("line", LINES)
def test_each_line_of_a_row_is_the_same_with_gates_open_and_closed(line: str) -> None:
    for written in (line, line.upper(), line.lower(), f"— {line}", f"({line})", f"{line} |"):
        assert gated(written) is plain(written)
        assert FURNITURE.match(written) is plain(written)


@settings(max_examples=300)
@given(
    st.lists(st.sampled_from(WORDS) | st.sampled_from(LINES) | st.text(max_size=6), max_size=6),
    AROUND,
    AROUND,
)
@example(["an hour ago"], "", "")
@example(["days ago"], "", "")
@example(["subscribe to our newsletter"], "\u0301", "")
@example(["abcdefab-abcd-abcd-abcd-abcdefabcdef"], "", "")
def test_a_form_that_is_not_tried_would_not_hold(words: list[str], before: str, after: str) -> None:
    line = fold(before + " ".join(words) + after)
    assert gated(line) is plain(line)
    assert FURNITURE.match(line) is plain(line)
    beside = ["no furniture", line, "x" * (LONGEST + 1)]
    assert FURNITURE.match_each(beside) == [plain(text) for text in beside]


@given(
    st.lists(
        st.lists(st.sampled_from(WORDS_OF_FORMS) | st.sampled_from(["ΑΣ", "İ", "k"]), max_size=4),
        max_size=8,
    )
)
def test_each_line_has_the_words_that_it_has_by_itself(rows: list[list[str]]) -> None:
    lines = [" ".join(row).upper() for row in rows]
    found = FURNITURE.words.of_each(lines)
    assert found == [{w for w in WORDS_OF_FORMS if w in line.lower()} for line in lines]
    assert found == [*map(FURNITURE.words.of_line, lines)]


@given(st.text(max_size=250))
def test_no_line_raises(line: str) -> None:
    FURNITURE.match(line)


# ---- gates are computed from the rows


def sold(line: str) -> bool:
    return re.match(r"\W*(?:paid for|offered) by \w", line, re.I) is not None


def tagged(line: str) -> bool:
    return re.fullmatch(r"(?:#\w+ ?)+", line) is not None


def tried_on(form: Form, *lines: str) -> list[bool]:
    furniture = Furniture([form], Lexicon([]))
    return [furniture.match(line) is form for line in lines]


def test_a_row_is_tried_on_lines_that_open_as_it_says() -> None:
    form = Form(Rule.ADVERTISEMENT, sold, opens="Paid for by|Offered by", longest=40)
    lines = "Paid for by Acme", "OFFERED by Acme", "— «Offered by Acme»", "They offered by mistake"
    assert tried_on(form, *lines) == [True, True, True, False]
    assert tried_on(form, f"Paid for by {'Acme ' * 8}") == [False]


def test_a_row_is_tried_on_lines_with_its_marks_and_the_page_is_looked_at_for_them() -> None:
    form = Form(Rule.LINKS, tagged, marks="#")
    assert tried_on(form, "#piers #ferries", "piers ferries") == [True, False]
    furniture = Furniture([form], Lexicon([]))
    assert furniture.marks == "#"
    characters = Profiler(furniture.marks).characters("#piers")
    assert characters.marks == bytes([1, 0, 0, 0, 0, 0])
    assert furniture.match("#piers", NO_WORDS) is form


def test_a_row_is_tried_on_lines_that_have_one_of_its_own_marks() -> None:
    tried: list[str] = []

    def holds(line: str) -> bool:
        tried.append(line)
        return False

    of_both = [Form(Rule.LINKS, holds, marks="#"), Form(Rule.LINKS, tagged, marks="@")]
    furniture = Furniture(of_both, Lexicon([]))
    found = [furniture.match(line) for line in ("mail us @ piers", "of piers #9")]
    assert (found, tried) == ([None, None], ["of piers #9"])


def test_a_row_is_tried_on_lines_with_its_words() -> None:
    form = Form(Rule.FOOTER, lambda line: "Reg. No." in line, words=("reg. no.",))
    furniture = Furniture([form], Lexicon([]))
    assert furniture.words.of_each(["The reef", "Reg. No. 12"]) == [set(), {"reg. no."}]
    assert furniture.words.of_each(["The reef"]) == [set()]
    assert tried_on(form, "Reef Ltd, Reg. No. 12", "Reef Ltd") == [True, False]


@pytest.mark.parametrize("opens", ["(?:Paid|Offered) by", "Paid||Offered", "Paid|"])
def test_openings_that_gates_cannot_be_made_of_are_an_error(opens: str) -> None:
    with pytest.raises(ValueError, match="sold: opens="):
        Furniture([Form(Rule.ADVERTISEMENT, sold, opens=opens)])


def test_rows_of_one_rule_may_count_in_different_places() -> None:
    forms = [
        Form(Rule.BYLINE, sold, opens="Offered by"),
        Form(Rule.BYLINE, tagged, marks="#", where=Where.ANYWHERE),
    ]
    furniture = Furniture(forms, Lexicon([]))
    found = [furniture.match(line) for line in ("Offered by Ada", "#piers")]
    assert [row and row.where for row in found] == [Where.EDGES, Where.ANYWHERE]
