"""A text with tags, but none around its paragraphs, has them all the same."""

from __future__ import annotations

import json
from io import BytesIO

import pytest

from naqi.schemas.config import CleanConfig
from naqi.schemas.page import RawPage
from naqi.transforms import core
from naqi.transforms.read.bodies.tagged_lines import with_paragraphs
from naqi.transforms.read.items import ReadOptions
from naqi.transforms.read.json.jsonl import read_jsonl

PARAGRAPHS = {
    "de": [
        "Das Moor war den ganzen Sommer trocken.",
        "Niemand stach dort Torf.",
        "Es roch nach Heu.",
    ],
    "zh": ["沼泽整个夏天都是干的。", "没有人在那里挖泥炭。", "风里有干草的味道。"],
    "ar": [
        "بقي المستنقع جافا طوال الصيف.",
        "لم يقطع أحد الخث هناك.",
        "كانت رائحة التبن في الهواء.",
    ],
}


def blocks(body: str, column: str) -> list[str]:
    (page,) = read_jsonl(BytesIO(json.dumps({column: body}).encode()), "a.jsonl", ReadOptions())
    assert isinstance(page, RawPage)
    parsed = core.parse(page, CleanConfig())
    return [*filter(None, [parsed.title]), *(block.text for block in parsed.blocks)]


@pytest.mark.parametrize("language", PARAGRAPHS)
@pytest.mark.parametrize("column", ["text", "content"])
def test_breaks_alone_part_what_ends_as_sentences_do(language: str, column: str) -> None:
    texts = PARAGRAPHS[language]
    for parted in ("<br>", "<br/>\n", "<BR clear='all'>", "<br><br />"):
        assert blocks(parted.join([*texts, ""]), column) == texts
    assert blocks("".join(f"<span class='a'>{text}</span><br>" for text in texts), column) == texts


def test_breaks_at_a_width_part_nothing() -> None:
    body = "The moor was dry<br>all summer, and the<br>peat was left where<br>it lay."
    assert blocks(body, "text") == [
        "The moor was dry all summer, and the peat was left where it lay."
    ]
    assert blocks("<br>".join(PARAGRAPHS["de"]), "html") == [" ".join(PARAGRAPHS["de"])]


@pytest.mark.parametrize("language", PARAGRAPHS)
def test_blank_lines_part_paragraphs_where_no_tag_does(language: str) -> None:
    first, second, third = PARAGRAPHS[language]
    body = (
        f"{first}\n\n<h2>1911</h2>\n{second}\r\n\r\n<em>{third}</em>\n\n<ul>\n\n<li>7</li>\n\n</ul>"
    )
    assert blocks(body, "content") == [first, "1911", second, third, "7"]


def test_blank_lines_of_code_and_of_marked_paragraphs_part_nothing() -> None:
    for body in (
        "<div><pre>a\n\nb</pre></div>",
        "<p>a\n\nb</p><p>c</p>",
        "<div>\n\n<div>a</div></div>",
    ):
        assert with_paragraphs(body.encode()) == body.encode()


def test_the_field_of_a_feed_is_what_is_in_it() -> None:
    first, second, third = PARAGRAPHS["de"]
    marked = f"<p>{first}</p>\n<p>{second}</p><p>{third}</p>"
    assert blocks(f"<![CDATA[{marked}]]>", "content") == [first, second, third]
    assert blocks(f"\n<![CDATA[{first}\n{second}\n{third} 7 > 5]]>\n", "text") == [
        *(first, second, f"{third} 7 > 5")
    ]
