"""Of pages with hardly any text of a body the clauses and short answers are it."""

from __future__ import annotations

import pytest

from naqi.schemas.config import CleanConfig
from naqi.schemas.page import Page, RawPage
from naqi.transforms.blocks.html import read_html
from naqi.transforms.boilerplate.html.judge import judge_html

MENU = "".join(f"<li><a href='/{word}'>{word}</a></li>" for word in ("Start", "Boats", "Tides"))
CLAUSES = {
    "en": ["Oars are shared.", "Dry ropes before dusk.", "No fires on deck.", "Dogs sleep ashore."],
    "de": ["Ruder teilt man.", "Taue vor Abend trocknen.", "Kein Feuer an Deck.", "Hunde an Land."],
    "ru": ["Вёсла общие.", "Канаты сушат засветло.", "Огня не разводить.", "Собаки на берегу."],
    "ar": ["المجاديف مشتركة.", "تجفف الحبال قبل الغروب.", "لا نار على السطح.", "الكلاب على البر."],
    "hi": ["चप्पू सबके हैं।", "रस्सी शाम से पहले सुखाएँ।", "नाव पर आग नहीं।", "कुत्ते किनारे रहें।"],
    "ja": ["櫂は共用とする。", "綱は日暮れ前に干す。", "甲板で火を焚かない。", "犬は陸で寝る。"],
}
RIGHTS = "© 2021 The Harbour Company of Ansby. All rights reserved."


def kept(body: str, foot: str = RIGHTS) -> list[str]:
    """The text that plain rules keep of a page with a menu, a title and a footer."""
    source = (
        f"<title>Of the quay</title><header><p><a href='/'>Ansby</a></p><nav><ul>{MENU}</ul></nav>"
        f"</header><main><h1>Of the quay</h1><div class='entry-content'>{body}</div></main>"
        f"<footer><p>{foot}</p></footer>"
    )
    read = read_html(source)
    page = Page(RawPage(b"", "test"), text=source, title=read.title, blocks=read.blocks)
    verdicts = judge_html(page, CleanConfig()).verdicts
    texts = [block.text for p, block in enumerate(read.blocks) if p not in verdicts]
    return [text for text in texts if text != "Of the quay"]


@pytest.mark.parametrize("clauses", CLAUSES.values(), ids=CLAUSES)
@pytest.mark.parametrize("tag", ["p", "li", "div"])
def test_short_clauses_are_the_body_and_the_claim_of_rights_below_is_not(
    clauses: list[str], tag: str
) -> None:
    assert kept("".join(f"<{tag}>{clause}</{tag}>" for clause in clauses)) == clauses


@pytest.mark.parametrize("clauses", CLAUSES.values(), ids=CLAUSES)
def test_a_sentence_in_the_footer_does_not_outweigh_clauses(clauses: list[str]) -> None:
    foot = "Printed by the sons of the old sexton, at the lane behind the mill."
    assert kept("".join(f"<p>{clause}</p>" for clause in clauses), foot) == clauses


@pytest.mark.parametrize("line", ["All prices include tax.", "Never miss a boat again!"])
def test_a_sentence_below_what_has_none_is_not_the_body(line: str) -> None:
    dishes = "<p>Pea soup 4.50</p><p>Plaice 12.00</p>"
    assert kept(dishes, line)[:2] == ["Pea soup 4.50", "Plaice 12.00"]
