"""What is kept of a page as Markdown: parsed, each block has the text that it had."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token

from naqi.schemas.config import CleanConfig
from naqi.schemas.page import Block, Element, Page, RawPage, Verdict
from naqi.schemas.rules import Role, Rule
from naqi.transforms.blocks.code.listing import tidy
from naqi.transforms.core import clean_page
from naqi.transforms.markdown.document import to_markdown
from naqi.transforms.text.storable import fold

PARSER = MarkdownIt("commonmark").enable(["table", "strikethrough"])
DEFAULT = CleanConfig()
MARKDOWN = CleanConfig(markdown=True)


def texts(markdown: str) -> Iterator[str]:
    """The text of each block, in order: of a table's row its cells, of a stanza its lines."""
    row: list[str] | None = None
    for token in PARSER.parse(markdown):
        if token.type == "tr_open":
            row = []
        elif token.type == "tr_close" and row is not None:
            if any(row):
                yield " | ".join(filter(None, row))
            row = None
        elif token.type == "fence":
            yield token.content.removesuffix("\n")
        elif token.type == "inline" and row is not None:
            row.append(shown(token))
        elif token.type == "inline":
            yield from shown(token).split("\n")
        else:
            assert token.type not in ("html_block", "code_block", "hr"), token


def shown(token: Token) -> str:
    parts = []
    for child in token.children or ():
        assert child.type in ("text", "hardbreak", "text_special"), child
        parts.append("\n" if child.type == "hardbreak" else child.content)
    return "".join(parts)


SIGNS = (
    "#", "##", "1.", "12)", "-", "+", "*", "**", "_", "__", "=", "===", "---", "- - -", ">", "|",
    "`", "```", "~~~", "~~", "\\", "<b>", "</b>", "<!--", "<?", "<http://a.example>", "&amp;",
    "&#35;", "&", "[x](y)", "[x]: /y", "![x](y)", "[ ]", "a_b", "_a_", "*a*", "http://a.example",
    "www.a.example", ":-:", "|-|", "a | b", "--- | ---", "\t", "    ", "word", "слово", "字", "!",
    "\u00a0", "C#", ":", "^", "$x$",
)  # fmt: skip
TEXT = (
    (
        st.lists(st.sampled_from(SIGNS) | st.text(max_size=3), min_size=1, max_size=6).flatmap(
            lambda parts: st.sampled_from([" ".join(parts), "".join(parts)])
        )
    )
    .map(fold)
    .filter(bool)
)
CODE = (
    st.lists(st.sampled_from((*SIGNS, "", "  if x:", "\tgo")), min_size=1, max_size=5)
    .map(lambda lines: tidy("\n".join(lines)))
    .filter(bool)
)
PAGE = Element("body", "", "", Element(""))
QUOTES = Element("blockquote", "", "", PAGE)


def in_list(depth: int, *, ordered: bool) -> Element:
    element = PAGE
    for _ in range(depth):
        element = Element("li", "", "", Element("ol" if ordered else "ul", "", "", element))
    return element


@st.composite
def rows(draw: st.DrawFn) -> list[Block]:
    table = Element("table", "", "", PAGE)
    found = []
    for number in range(draw(st.integers(1, 3))):
        row = Element("tr", "", "", table)
        tag = "th" if number == 0 and draw(st.booleans()) else "td"
        cells = draw(st.lists(TEXT, min_size=2, max_size=4))
        parts = tuple(Block(cell, 0, 1, element=Element(tag, "", "", row)) for cell in cells)
        text = " | ".join(cells)
        found.append(Block(text, 0, 1, Role.TABLE_ROW, element=row, parts=parts))
    return found


@st.composite
def nested(draw: st.DrawFn) -> list[Block]:
    """Items in each other, what else stands in them, and lists side by side."""
    found: list[Block] = []
    holder = PAGE
    for _ in range(draw(st.integers(1, 5))):
        move = draw(st.sampled_from(("in", "beside", "out", "more", "code", "table")))
        if move == "in" or holder is PAGE:
            tag = draw(st.sampled_from(("ul", "ol", "dl")))
            of = Element(tag, "", "", holder, draw(st.none() | st.integers(-5, 10**10)))
            holder = Element("li", "", "", of, draw(st.none() | st.integers(0, 99)))
        elif move == "beside" and holder.above is not None:
            holder = Element("li", "", "", holder.above)
        elif move == "out" and holder.above is not None and holder.above.above is not None:
            holder = holder.above.above
        if move == "table":
            found += [row._replace(element=Element("tr", "", "", holder)) for row in draw(rows())]
        elif move == "code":
            found.append(Block(draw(CODE), 0, 1, Role.CODE, element=holder))
        elif move == "more" or holder is PAGE:
            found.append(Block(draw(TEXT), 0, 1, element=holder))
        else:
            found.append(Block(draw(TEXT), 0, 1, Role.LIST_ITEM, element=holder, depth=1))
    return found


@st.composite
def stanza(draw: st.DrawFn) -> list[Block]:
    lines = draw(st.lists(TEXT, min_size=1, max_size=4))
    return [Block(line, 0, 1, element=PAGE, stanza=draw(st.just(id(lines)))) for line in lines]


BLOCKS = st.lists(
    st.one_of(
        st.builds(lambda text: [Block(text, 0, 1, element=PAGE)], TEXT),
        st.builds(
            lambda text, level: [Block(text, 0, 1, Role.HEADING, element=PAGE, level=level)],
            TEXT,
            st.none() | st.integers(1, 6),
        ),
        st.builds(
            lambda text, depth: [Block(text, 0, 1, Role.LIST_ITEM, depth=depth)],
            TEXT,
            st.none() | st.integers(1, 4),
        ),
        st.builds(
            lambda text, of: [Block(text, 0, 1, Role.QUOTE, element=of)],
            TEXT,
            st.sampled_from([QUOTES, Element("blockquote", "", "", PAGE)]),
        ),
        st.builds(
            lambda text, name: [Block(text, 0, 1, Role.CODE, element=PAGE, language=name)],
            CODE,
            st.sampled_from(["", "c++"]),
        ),
        rows(),
        nested(),
        stanza(),
    ),
    min_size=1,
    max_size=5,
).map(lambda groups: [block for group in groups for block in group])


def as_page(blocks: list[Block], dropped: frozenset[int] = frozenset()) -> Page:
    verdict = Verdict(Rule.SHORT)
    verdicts = tuple(verdict if p in dropped else None for p in range(len(blocks)))
    return Page(RawPage(b""), blocks=tuple(blocks), verdicts=verdicts)


@settings(max_examples=400)
@given(BLOCKS, st.frozensets(st.integers(0, 12), max_size=4))
def test_parsed_each_kept_block_has_its_text(blocks: list[Block], dropped: frozenset[int]) -> None:
    kept = [block.text for p, block in enumerate(blocks) if p not in dropped]
    assert list(texts(to_markdown(as_page(blocks, dropped)))) == kept


@pytest.mark.parametrize("role", [Role.PARAGRAPH, Role.HEADING, Role.LIST_ITEM, Role.QUOTE])
@pytest.mark.parametrize("sign", [sign for sign in SIGNS if sign.strip()])
def test_no_sign_means_anything(sign: str, role: Role) -> None:
    found = [fold(f"{sign}a {sign} b{sign}"), fold(f"{sign} a"), fold(sign), f"a {fold(sign)}"]
    blocks = [Block(text, 0, 1, role, element=PAGE) for text in found]
    assert list(texts(to_markdown(as_page(blocks)))) == found


def markdown(body: str, form: str = "html", config: CleanConfig = MARKDOWN) -> str | None:
    raw = RawPage(body.encode(), "page", format=form)
    rows = clean_page(raw, config)
    assert rows.page is not None, rows.rejected
    return rows.page.markdown


TEXT_OF_MILL = (
    "The mill was built by the brook in a year when the brook ran dry, which it did again."
)


def article(body: str) -> str:
    around = f"<p>{TEXT_OF_MILL}</p>{body}<p>{TEXT_OF_MILL} And so on.</p>"
    return f"<article><h1>Mill</h1>{around}</article>"


def part(body: str, config: CleanConfig = MARKDOWN) -> str:
    """What the Markdown has between the paragraphs around."""
    found = markdown(article(body), config=config)
    assert found is not None
    first, _, rest = found.partition("\n\n")
    assert first == TEXT_OF_MILL
    return rest.rpartition("\n\n")[0]


PARTS: dict[str, tuple[str, str]] = {
    "headings": (f"<h3>The race</h3><p>{TEXT_OF_MILL} Or not.</p>",
                 f"### The race\n\n{TEXT_OF_MILL} Or not."),
    "lists": (
        "<ul><li>wheel<ol start=4><li>axle</li><li>paddles</li></ol></li><li>stones</li></ul>",
        "- wheel\n\n  4. axle\n  5. paddles\n- stones",
    ),
    "lists side by side": ("<ul><li>wheel</li></ul><ul><li>stones</li></ul>", "- wheel\n* stones"),
    "code in an item": (
        "<ol><li>Open the gate:<pre><code class=language-sh>gate up\n  --slow</code></pre></li>"
        "<li>Wait.</li></ol>",
        "1. Open the gate:\n\n   ```sh\n   gate up\n     --slow\n   ```\n\n2. Wait.",
    ),
    "quotations": ("<blockquote><p>It ran dry.</p><p>It ran again.</p></blockquote>",
                   "> It ran dry.\n>\n> It ran again."),
    "tables": (
        "<table><tr><th>Year<th>Water<tr><td>1900<td>some | none<tr><td>1901<td>none</table>",
        "| Year | Water |\n| --- | --- |\n| 1900 | some \\| none |\n| 1901 | none |",
    ),
    "tables without a head": ("<table><tr><td>1900<td>some<tr><td>1901<td>none</table>",
                              "|  |  |\n| --- | --- |\n| 1900 | some |\n| 1901 | none |"),
    "verse": ("<p>The wheel goes round,<br>the water falls,<br>the cats asleep<br>along the "
              "walls.</p>",
              "The wheel goes round,\\\nthe water falls,\\\nthe cats asleep\\\nalong the walls."),
    "text": ("<p>See <a href=x>the <b>mill</b></a> &lt;b&gt; *and* the_mill_race [1].</p>",
             "See the mill \\<b> \\*and\\* the_mill_race \\[1]."),
}  # fmt: skip


@pytest.mark.parametrize("kind", PARTS)
def test_what_a_page_has_is_written_as_markdown_has_it(kind: str) -> None:
    body, wanted = PARTS[kind]
    assert part(body) == wanted


def test_numbers_of_items_count_those_that_are_dropped() -> None:
    lists = Element("ol", "", "", PAGE)
    items = [
        Block(text, 0, 1, Role.LIST_ITEM, element=Element("li", "", "", lists), depth=1)
        for text in ("wheel", "share", "stones")
    ]
    assert to_markdown(as_page(items, frozenset({0}))) == "2. share\n3. stones"


def test_markdown_of_a_markdown_page_says_what_the_page_said() -> None:
    source = (
        f"{TEXT_OF_MILL}\n\n## The race\n\n{TEXT_OF_MILL} Or not.\n\n"
        "- wheel\n  1. axle\n- stones\n\n"
        f"```python\nif dry:\n    wait()\n```\n\n{TEXT_OF_MILL} And so on."
    )
    assert markdown(source, "markdown") == source


def test_there_is_none_unless_it_is_asked_for() -> None:
    assert markdown(article(""), config=DEFAULT) is None
    by_host: Any = {"a.example": {"markdown": True}}
    raw = RawPage(article("").encode(), "page", url="http://a.example/")
    rows = clean_page(raw, CleanConfig(hosts=by_host))
    assert rows.page is not None
    assert rows.page.markdown is not None
