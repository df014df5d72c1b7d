"""What wikis write in brackets behind a heading or a word goes; what others write there stays."""

from __future__ import annotations

import pytest

from naqi.schemas.config import CleanConfig
from naqi.schemas.page import RawPage
from naqi.transforms.core import clean_page
from naqi.transforms.text.editorial import without_doubts, without_edit_link

EDITED = [
    ("History[edit]", "History"),
    ("History [ edit | edit source ]", "History"),
    ("Geschichte[Bearbeiten | Quelltext bearbeiten]", "Geschichte"),
    ("Histoire[modifier | modifier le code]", "Histoire"),
    ("История[править | править код]", "История"),
    ("歴史[編集]", "歴史"),
    ("التاريخ[عدل]", "التاريخ"),
    ("Saga[breyta | breyta frumkóða]", "Saga"),
    ("Doors and stairs¶", "Doors and stairs"),
]
NOT_EDITED = [
    "Open the menu [edit]",
    "Lawyers call it the pilcrow ¶",
    "[edit]",
    "List[str]",
    "History[1]",
    "The verb [edit] and its forms",
    "§ 3¶",
    "¶",
]
DOUBTED = [
    ("It was founded early[when?] by monks.[citation needed]", "It was founded early by monks."),
    ("It was deep[dubious – discuss].", "It was deep."),
    ("Le port est ancien[réf. nécessaire].", "Le port est ancien."),
    ("Порт стар[источник не указан 1200 дней], углублён[кем?].", "Порт стар, углублён."),
    ("港は古い[要出典]。", "港は古い。"),
    ("الميناء قديم[بحاجة لمصدر].", "الميناء قديم."),
]
NOT_DOUBTED = [
    "His sign read “[citation needed]” all day.",
    "山田[誰]、田中[いつ]",
    "Падеж[кем] и[где]",
    "He asked [when?] twice.",
    "rows[who] = names[i]",
    "[citation needed]",
    "Fig.[2]",
]


@pytest.mark.parametrize(("heading", "bare"), EDITED)
def test_links_to_edit_a_section_go_from_its_heading(heading: str, bare: str) -> None:
    assert without_edit_link(heading) == bare


@pytest.mark.parametrize("heading", NOT_EDITED)
def test_other_brackets_stay_in_a_heading(heading: str) -> None:
    assert without_edit_link(heading) == heading


@pytest.mark.parametrize(("text", "bare"), DOUBTED)
def test_doubts_of_editors_go_from_a_sentence(text: str, bare: str) -> None:
    assert without_doubts(text) == bare


@pytest.mark.parametrize("text", NOT_DOUBTED)
def test_other_brackets_stay_in_a_sentence(text: str) -> None:
    assert without_doubts(text) == text


@pytest.mark.parametrize("form", ["text", "html"])
def test_a_page_has_neither_and_its_code_has_all(form: str) -> None:
    first = "The harbour is used since the days of an unknown king[who?] and was deepened twice."
    second = "It has four piers of which one is dry at high tide, and nobody knows the reason."
    if form == "text":
        source = "\n".join([first, "Piers[edit]", second])
    else:
        source = f"<p>{first}</p><h2>Piers[edit]</h2><p>{second}</p><pre>king[who?]\nx = 1</pre>"
    page = clean_page(RawPage(source.encode(), "p", format=form), CleanConfig())
    texts = [row.text for row in page.paragraphs]
    assert texts[:3] == [first.replace("[who?]", ""), "Piers", second]
    assert form == "text" or texts[3] == "king[who?]\nx = 1"
