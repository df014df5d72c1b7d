"""What leads to films and pictures between paragraphs goes; titles and lists that look so stay."""

from __future__ import annotations

import pytest

from naqi.schemas.config import CleanConfig
from naqi.schemas.page import Page, RawPage
from naqi.transforms.core import judge_blocks
from naqi.transforms.page_formats import read_blocks

TITLE = "Baker of the old town bakes for the ferry"
BODY = [
    "The baker has lit his oven at two every morning since the ferry began to sail at five.",
    "Forty loaves go aboard in summer, and in winter he bakes for the crew and for himself.",
    "His father sold bread on the quay, from a cart that now stands in the window of the shop.",
    "Next year the ferry will have an oven of its own, and the baker says that he will sleep.",
]


def kept(*lines: str) -> list[str]:
    page = Page(RawPage(b"", "test", format="text"), text="\n".join(lines))
    page = judge_blocks(read_blocks(page, CleanConfig()), CleanConfig())
    return [*filter(None, [page.title]), *(block.text for block in page.kept())]


@pytest.mark.parametrize(
    "lines",
    [
        ["Watch: the ferry leaves in the fog"],
        ["VIDEO | The oven of the north"],
        ["Video: Die Fähre im Nebel am Kai"],
        ["En images : le four du vieux bourg"],
        ["Видео: паром уходит в туман"],
        ["شاهد: العبارة تغادر في الضباب"],
        ["شاهد.. العبارة تغادر في الضباب"],
        ["بالفيديو.. خباز المدينة القديمة يعمل ليلا"],
        ["[ویدیو] - کشتی در مه بندر را ترک می‌کند"],
        ["देखें: कोहरे में जाती नाव"],
        ["Watch", "The ferry leaves in the fog"],
        ["تقرير", "العبارة تغادر المرفأ في الضباب"],
        ["Fotostrecke", "Die Fähre im Nebel am Kai"],
    ],
)
def test_a_headline_behind_or_below_its_label_goes(lines: list[str]) -> None:
    assert kept(TITLE, *BODY[:2], *lines, *BODY[2:]) == [TITLE, *BODY]


@pytest.mark.parametrize(
    "lines",
    [
        ["Watch: he lit it and went home."],
        ["“Watch: the bread is black”"],
        ["Oven: brick, two doors", "Video: one camera above the door", "Audio: none at all"],
        ["Watch", "He keeps one in his pocket, and it is always two minutes late."],
        ["Video"],
        ["The watch: a gift of the crew"],
    ],
)
def test_a_sentence_a_list_or_a_heading_that_only_looks_so_stays(lines: list[str]) -> None:
    assert kept(TITLE, *BODY[:2], *lines, *BODY[2:]) == [TITLE, *BODY[:2], *lines, *BODY[2:]]


def test_a_title_that_opens_so_is_the_title() -> None:
    title = "Watch: baker of the old town bakes for the ferry"
    assert kept(title, *BODY) == [title, *BODY]
