"""A stanza without sentence marks is the body of its page; an address, hours and a menu are not."""

from __future__ import annotations

import pytest

from naqi.schemas.config import CleanConfig
from naqi.schemas.page import RawPage
from naqi.transforms.blocks.verse.poems import reads_as_verse
from naqi.transforms.core import clean_page

VERSES = [
    ["Snow on the ferry steps", "nobody goes ashore", "the bell that rang for supper"],
    ["Schnee auf der Treppe", "niemand geht an Land", "die Glocke schlug zum Essen"],
    ["渡口落满了雪", "没有人上岸", "晚饭的钟敲过了"],
    ["ثلج على سلم العبارة", "لا أحد ينزل إلى البر", "والجرس الذي دق للعشاء"],
    ["나루터에 눈이 쌓여", "내리는 사람 없고", "저녁 종은 이미 울렸네"],
]
OTHERS = [
    ["Ferry Office", "Mill House", "Cork"],
    ["Ferry office", "12 mill lane", "T12 cork"],
    ["Open on weekdays: 9 to 5", "open on feast days: never", "write to us"],
    ["Fares", "boats", "about us"],
    ["Words by Ada Lind", "pictures © Per Holm", "printed by the mill*"],
    ["渡口", "船票", "关于"],
]


@pytest.mark.parametrize("lines", VERSES)
def test_several_words_a_line_are_verse(lines: list[str]) -> None:
    assert reads_as_verse(lines)


@pytest.mark.parametrize("lines", OTHERS)
def test_names_numbers_and_labels_are_none(lines: list[str]) -> None:
    assert not reads_as_verse(lines)


@pytest.mark.parametrize("lines", VERSES)
@pytest.mark.parametrize(
    "beside",
    [
        "<footer>© 2021 Ferry Office. All rights reserved.</footer>",
        "<aside><p>Ada Lind, who sells tickets, lives on the ferry.</p></aside>",
    ],
)
def test_a_stanza_without_marks_is_the_body_of_its_page(beside: str, lines: list[str]) -> None:
    stanzas = f"<p>{'<br>'.join(lines)}</p><p>{'<br>'.join(lines[::-1])}</p>"
    source = f"<body><h1>A crossing</h1>{stanzas}{beside}"
    rows = clean_page(RawPage(source.encode()), CleanConfig())
    assert [row.text for row in rows.paragraphs] == [*lines, *lines[::-1]]


def test_an_address_is_not_the_body_of_its_page() -> None:
    office = "<div><p>Ferry Office<br>Mill House<br>Cork</p></div>"
    text = "<p>The ferry crosses at noon, and no later.</p>"
    rows = clean_page(RawPage(f"{office}<div>{text}</div>".encode()), CleanConfig())
    assert [row.text for row in rows.paragraphs] == ["The ferry crosses at noon, and no later."]
