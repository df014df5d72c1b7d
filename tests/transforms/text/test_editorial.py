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
    ("Harbours [edit]", "Harbours"),
    ("Les ports [modifier]", "Les ports"),
    ("港 [編集]", "港"),
    ("The harbours of the island [edit | edit source]", "The harbours of the island"),
    ("Havenoj[redakti | redakti fonton]", "Havenoj"),
    ("Porthladdoedd [golygu]", "Porthladdoedd"),
]
NOT_EDITED = [
    "Open the menu [edit]",
    "左上のメニューから選ぶのは [編集]",
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


def test_a_word_that_ends_several_headings_is_a_link_to_edit_them() -> None:
    heading = "The harbours of the island"
    assert without_edit_link(f"{heading} [edit]", {"[edit]"}) == heading
    assert without_edit_link(f"{heading} [edit]", {"[page]"}) == f"{heading} [edit]"


@pytest.mark.parametrize("form", ["text", "html"])
def test_links_to_edit_that_a_page_repeats_go_however_long_its_headings_are(form: str) -> None:
    line = "It has four piers of which {} is dry at high tide, and nobody knows the reason."
    heads = [f"The harbours of the {side} coast" for side in ("eastern", "western")]
    parts = [(f"{head} [edit]", line.format(n)) for head, n in zip(heads, "23", strict=True)]
    if form == "text":
        source = "\n\n".join(["The coast", line.format(1), *(t for part in parts for t in part)])
    else:
        source = "".join(f"<h2>{h.replace('[', '<small>[')}</small></h2><p>{t}" for h, t in parts)
    page = clean_page(RawPage(source.encode(), "p", format=form), CleanConfig())
    texts = [row.text for row in page.paragraphs]
    assert set(heads) <= set(texts)


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
