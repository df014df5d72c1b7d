"""Markdown pages: read as the HTML that they mean."""

from __future__ import annotations

from datetime import datetime

from naqi.schemas.config import CleanConfig
from naqi.schemas.page import RawPage
from naqi.schemas.rules import Reason, Role
from naqi.transforms import core
from naqi.transforms.blocks.markdown import to_html

PAGE = """# The tide mill at Rance

The mill has turned with the tide since the harbour was dug, twice a day and **without a pause**,
and the [miller's family](https://mill.example/family) still keeps the books of every sluice.

| year | bushels |
|------|---------|
| 1911 | 2,040   |

- The lower wheel was cast in iron and is older than the house that stands around it today.

```
sluice --open
```
"""


def test_marks_are_gone_and_roles_are_known() -> None:
    rows = core.clean_page(RawPage(PAGE.encode(), format="markdown"), CleanConfig())
    assert rows.page is not None
    assert rows.page.title == "The tide mill at Rance"
    texts = {row.text: row.role for row in rows.paragraphs}
    whole = "\n".join(texts)
    assert not any(mark in whole for mark in ("**", "](", "|--", "```", "# "))
    assert any("without a pause" in text and "miller's family" in text for text in texts)
    assert Role.LIST_ITEM in texts.values()


def test_offsets_are_those_of_the_html_it_is_rendered_to() -> None:
    rows = core.clean_page(RawPage(PAGE.encode(), format="markdown"), CleanConfig())
    source = to_html(PAGE)
    plain = [row for row in rows.paragraphs if row.role != Role.TABLE_ROW]
    assert len(plain) >= 2
    for row in plain:
        assert source[row.start : row.end].startswith(row.text[:10])


def test_what_github_adds_is_read_too() -> None:
    page = PAGE + (
        "\nThe sluice was ~~green~~ red[^paint], and `[^a-z]` is no mark[^2].\n\n"
        "- [x] grease the lower wheel\n- [ ] mend the upper one\n\n"
        "[^paint]: It was painted by the harbour master himself.\n"
        "[^2]: Nor is this note the end of the page.\n"
    )
    rows = core.clean_page(RawPage(page.encode(), format="markdown"), CleanConfig())
    roles = {row.text: row.role for row in rows.paragraphs}
    assert "The sluice was green red, and [^a-z] is no mark." in roles
    assert roles["grease the lower wheel"] == Role.LIST_ITEM
    assert roles["mend the upper one"] == Role.LIST_ITEM
    assert roles["It was painted by the harbour master himself."] == Role.FOOTNOTE
    assert roles["Nor is this note the end of the page."] == Role.FOOTNOTE


def test_fields_above_the_page_are_its_title_and_its_date() -> None:
    page = '---\ntitle: "Salt & wind"\nlayout: post\ndate: 2021-06-05\n---\n\n' + PAGE
    rows = core.clean_page(RawPage(page.encode(), format="markdown"), CleanConfig())
    assert rows.page is not None
    assert rows.page.published_at == datetime(2021, 6, 5)
    assert "layout" not in rows.page.text
    assert "<title>Salt &amp; wind</title>" in to_html(page)


def test_what_hurts_a_parser_is_refused_as_in_html() -> None:
    page = "<div>" * 5000 + "words"
    rows = core.clean_page(RawPage(page.encode(), format="markdown"), CleanConfig())
    assert rows.rejected is not None
    assert rows.rejected.reason == Reason.NESTING_TOO_DEEP


def test_emphasis_ends_beside_punctuation_of_languages_without_spaces() -> None:
    html = to_html("他说**“明天”**再来。**水车（大）**很旧。\n\n그는 **‘내일’**이라고 했다.")
    assert html.count("<strong>") == html.count("</strong>") == 3
    assert "*" not in html
    assert "*" in to_html("5 ** 3, a)*b")


def test_what_a_reader_of_pages_sets_above_is_no_text() -> None:
    source = (
        "Title: The tide mill\n\nURL Source: https://mill.example/a\n\n"
        "Published Time: 2023-05-04T10:00:00Z\n\nMarkdown Content:\n" + PAGE.partition("\n")[2]
    )
    rows = core.clean_page(RawPage(source.encode(), format="markdown"), CleanConfig())
    assert rows.page is not None
    assert rows.page.title == "The tide mill"
    whole = "\n".join(row.text for row in [*rows.paragraphs, *rows.dropped])
    assert "URL Source" not in whole
    assert "Markdown Content" not in whole
