"""What a body is: by its column's name, by the user's word, by its content."""

from __future__ import annotations

import html
import json
from io import BytesIO

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from naqi.schemas.config import CleanConfig
from naqi.schemas.page import RawPage
from naqi.transforms import core
from naqi.transforms.read.bodies.body_kinds import as_page
from naqi.transforms.read.columns import parse_columns
from naqi.transforms.read.items import ReadOptions
from naqi.transforms.read.json.jsonl import read_jsonl
from naqi.transforms.read.tables.parquet import read_parquet

HTML = '<div class="post"><p>Das Moor schweigt &amp; wartet.</p>\n<p>Caf&eacute; um fünf</p></div>'
MARKDOWN = (
    "## Tidal flats\n\nThe **lugworm** eats [sand](https://flat.example/sand).\n\n- one\n- two\n"
)
TEXT = "The rules of 1911 say: 5 < 6, salt & pepper.\n* first\n* second\n# not a heading\n"


def told(body: str, column: str = "content", **columns: str) -> tuple[str, str]:
    line = json.dumps({column: body}).encode()
    (page,) = read_jsonl(BytesIO(line), "a.jsonl", ReadOptions(columns=columns))
    assert isinstance(page, RawPage)
    assert page.rejection is None
    return page.format, page.body.decode()


@pytest.mark.parametrize(
    ("body", "format"),
    [
        (HTML, "html"),
        ("\r\n\t\n" * 3000 + HTML, "html"),
        ("Bonjour.\n<p>Un <b>phare</b></p><p>Une <i>digue</i></p><br>", "html"),
        (MARKDOWN, "markdown"),
        ("Title\n\n[a](https://a.example) [b](/b) ![c](c.png)\n", "markdown"),
        ("| a | b |\n|---|---|\n| 1 | 2 |\n\n# Table\n", "markdown"),
        (TEXT, "text"),
        ("In HTML <p> begins a paragraph and </p> ends it. " + "Words follow here. " * 40, "text"),
        ("See [1], [2] (2004) and note** that.\n", "text"),
        ("a -> b; x < y > z\n", "text"),
        ("Das Watt <i>schweigt</i> und wartet.", "html"),
        ("In HTML <b> begins bold words and </b> ends them.", "text"),
        ("x <i>a</i> y, but a < b", "text"),
        ("The tag <b>bold</b> makes words bold.", "text"),
        ("The tag <p> opens, and </p> closes, a paragraph. Use <br> here, and <b> there.", "text"),
        ("Die Tags <ul> und </ul>, auch <li> und </li>, machen Listen.", "text"),
        ("# Ebbe\n\nPress <kbd>Ctrl</kbd>, **then** go.\n\n## Flut\n\n- one\n- two\n", "markdown"),
        ("# hashtag\n#another one\n", "text"),
        (
            "Title: 灯台\n\nURL Source: https://umi.example\n\nMarkdown Content:\n古い。\n",
            "markdown",
        ),
        ("URL Source: https://mer.example\n\nMarkdown Content:\nUn phare.\n", "markdown"),
        ("Title: Ein Watt\n\nURL Source: im Heft.\n\nMarkdown Content:\nSalz.\n", "text"),
        (
            "import Karte from './karte';\n\n# Ebbe\n\n<Karte>\n\nDas Watt.\n\n</Karte>\n",
            "markdown",
        ),
        ("import karte\n\n# Ebbe\n\nkarte.watt()\n", "text"),
        ("Das **Watt** schweigt: `ls` und ~~Flut~~.\n", "markdown"),
        ("Das **Watt** schweigt.\n\n* * *\n\nDie Flut kommt.\n", "markdown"),
        ("- [x] Das Watt\n- [ ] **Die** Flut\n", "markdown"),
        ("Er tippte `ls`, ~~wartete~~.\n\n***\n\nDann ging er.\n\n***\n\nEnde.\n", "text"),
        ("So ** und ` und ~~ stehen da, ~~ und ` und * auch.\n", "text"),
        ("**粗体**很好。\n\n他说，**明天**再来。\n\n- **第一**点\n", "markdown"),
        ("---\ntitle: Ebbe\ntags: [watt]\n---\n\nDas Watt.\n", "markdown"),
        (f"# Ebbe\n\n{'Das Watt liegt trocken. ' * 5}\n", "markdown"),
        ("Ebbe\n====\n\nDas **Watt**.\n", "markdown"),
        ("## Ebbe\n\nDas Watt.\n\n* Wurm\n* Muschel\n", "markdown"),
        ("# Ebbe #\n\nDas Watt.\n\n## Flut ##\n\nDas Meer.\n", "markdown"),
        ("Das Watt:\n\n```\nebbe(4)\n```\n", "markdown"),
        ("Das Watt.\n~~~~~~~~~\nDie Flut.\n~~~~~~~~~\n", "text"),
        ("| Ebbe | Flut |\n|---|---|\n| 4 | 10 |\n", "markdown"),
        ("Das Watt[^1] ruht.\n\n[^1]: Bei Ebbe.\n", "markdown"),
        ("Das [Watt][w] ruht.\n\n[w]: https://watt.example\n", "markdown"),
        ("Das Watt [1] ruht.\n\n[1]: https://watt.example\n", "text"),
        ("---\nDas Watt liegt trocken.\n---\n", "text"),
        ("# die Ebbe\n\nls -l\n", "text"),
        ("Ebbe\n====\n\nDas Watt.\n\n* Wurm\n* Muschel\n", "text"),
        ("# Ebbe\n\nDas Watt.\n\n# Flut\n\nDas Meer.\n\n# Wind\n\nWest.\n", "markdown"),
        ("Ruft 0171**4 an, oder 0172**5, oder 0173**6, oder 0174**7.\n", "text"),
        ("张**到了，李**走了，王**在家，赵**睡了。\n", "text"),
        ("Tapez ceci :\n\n# la marée\nls -l\n# le vent\npwd\n# le sel\nwho\n", "text"),
        ("En Python :\n\n# la mer\ndef f(*a, **k): return g(**k), h(**k), d[a]('b')\n", "text"),
        ("Se x[i]('mare') vale, y[j](\"vento\") e z[k]('sale') anche.\n", "text"),
    ],
)
def test_a_column_of_no_kind_is_told_by_its_content(body: str, format: str) -> None:
    assert told(body) == (format, body)


@pytest.mark.parametrize("column", ["html", "content", "text", "raw_content"])
def test_html_that_was_escaped_once_is_unescaped_once(column: str) -> None:
    for source in (HTML, "<!DOCTYPE html>\n<html><body>" + HTML):
        assert told(html.escape(source), column) == ("html", source)
        assert told("\n " + html.escape(source, quote=False), column)[0] == "html"


def test_entities_of_an_escaped_text_are_undone_once() -> None:
    source = 'Fish & chips, "5 < 6" & it\'s &amp; in HTML'
    assert told(html.escape(source), "text") == ("text", source)
    for plain in ("Fish & chips, &amp; in HTML", "One &amp; only", "a &lt; b & c &gt; d"):
        assert told(plain, "text") == ("text", plain)


def test_one_entity_is_enough_that_nobody_writes_about() -> None:
    for escaped, plain in (
        ("It ends.&nbsp;", "It ends.\u00a0"),
        ("Caf&eacute; am Moor", "Café am Moor"),
        ("the moor&#8217;s end", "the moor’s end"),
        ("R&amp;D am Moor", "R&D am Moor"),
    ):
        assert told(escaped, "text") == ("text", plain)


def test_a_named_column_is_believed_but_for_a_text_that_is_html_or_surely_markdown() -> None:
    assert told(MARKDOWN, "text")[0] == "markdown"
    for marks in ("## Ebbe\n\nA.\n\n## Flut\n\nB.\n\n## Wind\n\nC.\n", "**a** **b** **c**"):
        assert told(marks, "text")[0] == "text"
        assert told(marks, "content")[0] == "markdown"
    assert told(TEXT, "markdown")[0] == "markdown"
    assert told(TEXT, "html")[0] == "html"
    assert told(HTML, "text")[0] == "html"


@pytest.mark.parametrize("format", ["html", "markdown", "text"])
@pytest.mark.parametrize("body", [HTML, MARKDOWN, TEXT])
def test_the_users_word_counts(format: str, body: str) -> None:
    columns = parse_columns(f"body:{format}=inhalt")
    assert told(body, "inhalt", **columns) == (format, body)
    assert told(body, "html", **columns)[0] == "html"  # a file without the column


def test_several_columns_may_be_named_and_the_first_that_holds_something_counts() -> None:
    columns = parse_columns("body:markdown=md_page,body:html=seite,body=rest")
    rows = [{"md_page": "A", "seite": "B"}, {"md_page": "", "seite": "B"}, {"rest": TEXT}]
    lines = "\n".join(map(json.dumps, rows)).encode()
    pages = list(read_jsonl(BytesIO(lines), "a.jsonl", ReadOptions(columns=columns)))
    assert [page.format for page in pages if isinstance(page, RawPage)] == [
        *("markdown", "html", "text")
    ]


def test_bytes_in_another_character_set_are_unescaped_too() -> None:
    body, format = as_page(
        "&lt;p&gt;Ж &amp;amp; Я&lt;/p&gt;".encode("cp1251"), None, is_chosen=False
    )
    assert (body.decode("cp1251"), format) == ("<p>Ж &amp; Я</p>", "html")


@pytest.mark.parametrize(
    "kind",
    [pa.string_view(), pa.binary_view(), pa.large_string(), pa.dictionary(pa.int32(), pa.string())],
    ids=str,
)
def test_parquet_text_of_every_type_is_told(kind: pa.DataType) -> None:
    texts = [html.escape(HTML), MARKDOWN, TEXT]
    plain = pa.array(texts)
    column = plain.dictionary_encode() if pa.types.is_dictionary(kind) else plain.cast(kind)
    urls = pa.array([f"https://moor.example/{n}" for n in range(3)]).cast(pa.string_view())
    sink = BytesIO()
    pq.write_table(pa.table({"content": column, "url": urls}), sink)
    found = list(read_parquet(BytesIO(sink.getvalue()), "a.parquet", ReadOptions()))
    pages = [page for page in found if isinstance(page, RawPage)]
    assert [page.format for page in pages] == ["html", "markdown", "text"]
    assert [page.url for page in pages] == urls.to_pylist()


def test_an_escaped_page_is_cleaned_as_html() -> None:
    words = "The moor keeps what falls into it, and gives back a boot now and then. " * 3
    line = json.dumps({"content": html.escape(f"<h1>Moor</h1><p>{words}</p><p>{words}2</p>")})
    (page,) = read_jsonl(BytesIO(line.encode()), "a.jsonl", ReadOptions())
    assert isinstance(page, RawPage)
    rows = core.clean_page(page, CleanConfig())
    assert rows.paragraphs
    assert not any("<" in row.text or "&lt;" in row.text for row in rows.paragraphs)


def test_lines_with_tags_inside_alone_stay_paragraphs() -> None:
    body = "<b>The</b> moor was <em>dry</em> all summer.\nNobody <i>cut</i> peat there."
    format, read = told(body, "text")
    raw = RawPage(read.encode(), "a.jsonl", format=format)
    page = core.judge_blocks(core.parse(raw, CleanConfig()), CleanConfig())
    assert [block.text for block in page.blocks] == [
        "The moor was dry all summer.",
        "Nobody cut peat there.",
    ]


def test_lines_of_html_that_has_blocks_are_no_paragraphs() -> None:
    body = "<p>The <b>moor</b>\nwas dry.</p><p>Nobody\ncut peat.</p>"
    assert told(body, "text") == ("html", body)


@pytest.mark.parametrize(
    ("body", "format", "page"),
    [
        ("La <a href=/x>digue</a>.\nUn phare.", "html", "La <a href=/x>digue</a>.\n<p>Un phare."),
        ("It left.&lt;br /&gt;Nobody came.", "html", "It left.\n<p>Nobody came."),
        ("Write &lt;br&gt; &amp; go on.", "text", "Write <br> & go on."),
        ("Il mare.<br>\nIl faro.<BR />\r\nIl sale.", "html", "Il mare.\n<p>Il faro.\n<p>Il sale."),
        ("Il mare.<br>\n\nIl faro.<br>", "html", "Il mare.\n<p>Il faro.\n<p>"),
        ("La mer.<p>\nLe sel.<p>\nFin.", "html", "La mer.<p>\nLe sel.<p>\nFin."),
        ("La mer.<hr>Le sel.", "html", "La mer.<hr>Le sel."),
        ("La mer.<o:p></o:p>\nLe sel.", "html", "La mer.<o:p></o:p>\n<p>Le sel."),
        ("La &lt;b&gt;mer&lt;/b&gt; monte.", "html", "La <b>mer</b> monte."),
        ("End lines with <br>\nand begin with <p>\nalways.", "text", None),
        ("`<br>`\nbreaks; so does (<hr>)\ntoo.", "text", None),
        ("&amp;lt;p&amp;gt;Das Watt.&amp;lt;/p&amp;gt;", "html", "<p>Das Watt.</p>"),
        (r"\u003cp\u003eDas Watt.\u003c/p\u003e", "html", "<p>Das Watt.</p>"),
        (r"\u003cp\u003eK\u00fcste \ud83c\udf0a\u003c/p\u003e", "html", "<p>Küste \U0001f30a</p>"),
        (json.dumps("<p>Die Küste.</p>"), "html", "<p>Die Küste.</p>"),
        (json.dumps("Ебба\nи прилив"), "text", "Ебба\nи прилив"),
        (
            '"Die Küste", sagte er, "liegt \\"dort\\"."',
            "text",
            '"Die Küste", sagte er, "liegt \\"dort\\"."',
        ),
        ('"Die Flut kommt."', "text", '"Die Flut kommt."'),
    ],
)
def test_what_hides_mark_up_is_undone(body: str, format: str, page: str | None) -> None:
    assert told(body) == (format, body if page is None else page)


def test_breaks_part_uneven_lines_in_a_script_without_full_stops() -> None:
    long, short = (
        "ลมทะเลพัดแรงตลอดคืนและเรือทุกลำกลับเข้าฝั่ง" * 3,
        "ชาวประมงรออยู่ที่ท่าเรือจนเช้าวันใหม่มาถึงอีกครั้งหนึ่ง",
    )
    body = f"{short}<br>\n{long}<br>\n{short}"
    assert told(body) == ("html", body.replace("<br>\n", "\n<p>"))
    assert told("ลม<br>\nทะเล<br>\nคืน") == ("html", "ลม<br>\nทะเล<br>\nคืน")


def test_entities_of_a_text_that_was_escaped_twice_are_undone_twice() -> None:
    assert told("Salt &amp;amp; pepper, &amp;quot;as ever&amp;quot;") == (
        "text",
        'Salt & pepper, "as ever"',
    )
    assert told("Write &amp;lt; for &lt; in pages") == ("text", "Write &lt; for < in pages")


def test_the_frame_of_an_extractor_is_no_part_of_its_text() -> None:
    framed = (
        '<doc id="12" url="https://w.example/?curid=12" title="Ebbe">\nEbbe\n\nDas Watt.\n</doc>\n'
    )
    assert told(framed) == ("text", "Ebbe\n\nDas Watt.")


def test_a_template_that_is_all_there_is_is_shown() -> None:
    inside = "<p>Старый маяк.</p>\n<p>Новая <b>лампа</b>.</p>\n"
    body = f"<template>{inside}</template>\n"
    assert as_page(body.encode(), "text", is_chosen=False) == (inside.encode(), "html")
    beside = f"{body}{inside}".encode()
    assert as_page(beside, "text", is_chosen=False)[0] == beside


def test_line_ends_that_are_written_out_are_line_ends() -> None:
    assert told(r"Das Watt liegt trocken.\n\nDie Flut kommt.") == (
        "text",
        "Das Watt liegt trocken.\n\nDie Flut kommt.",
    )
    assert told(r"የባሕር ነፋስ መጣ።\nጀልባው ተመለሰ።") == ("text", "የባሕር ነፋስ መጣ።\nጀልባው ተመለሰ።")
    assert told(r"ลมทะเล\n\nเรือกลับ") == ("text", "ลมทะเล\n\nเรือกลับ")
    for body in (
        r"print('\n\n') parts them",
        r"Write \\n\\n for two.",
        r"C:\\ユーザー\\new フォルダ",
        r"改行コード\\nを使う",
        r'printf("a.\n"); printf("b.\n");',
        r"C:\new\notes",
        "Ends with.\nOne, and \\n.",
    ):
        assert told(body) == ("text", body)
