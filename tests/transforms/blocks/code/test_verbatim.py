"""Code keeps its lines and indents, whatever it is marked up with, and no line numbers."""

from __future__ import annotations

from html import escape

import pytest

from naqi.schemas.config import CleanConfig
from naqi.schemas.page import Block, RawPage
from naqi.schemas.rules import Role
from naqi.transforms.blocks.html import read_html
from naqi.transforms.blocks.tree.parsers import PARSERS
from naqi.transforms.core import clean_page

CODE = "while tide > 0:\n    if gate.shut:\n        wait(5)\n\n    tide -= 1"
LINES = CODE.split("\n")
NUMBERS = range(1, len(LINES) + 1)


def spaced(line: str) -> str:
    """A line as pages without ``pre`` have it."""
    return escape(line).replace("    ", "&nbsp;&nbsp;&nbsp;&nbsp;")


def in_lines(form: str, between: str = "") -> str:
    """Each line in mark-up: ``{n}`` is its number, ``{line}`` and ``{spaced}`` are the line."""
    return between.join(
        form.format(n=n, line=escape(line), spaced=spaced(line) or "&nbsp;")
        for n, line in zip(NUMBERS, LINES, strict=True)
    )


COLUMN = "\n".join(map(str, NUMBERS))

LISTINGS = {
    "a listing inside of an element for words of code": f"<code><pre>{escape(CODE)}</pre></code>",
    "a pre": f"<pre>\n{escape(CODE)}\n</pre>",
    "tabs": "<pre>" + escape(CODE).replace("    ", "\t") + "</pre>",
    "breaks": "<pre>" + in_lines("{line}", "<br>") + "</pre>",
    "breaks and line ends": "<pre>" + in_lines("{line}", "<br />\n") + "</pre>",
    "code that is cut by breaks": "<p><code>" + in_lines("{spaced}", "<br>\n") + "</code></p>",
    "xmp": f"<xmp>{CODE}</xmp>",
    "a div a line": "<pre>" + in_lines("<div>{line}<br></div>") + "</pre>",
    "a named div a line": "<pre>" + in_lines('<div class="line">{line}</div>', "\n") + "</pre>",
    "a span a line": "<pre><code>"
    + in_lines('<span class="code-line">{line}</span>')
    + "</code></pre>",
    "a span a line with its end": "<pre><code>"
    + in_lines('<span class="line">{line}\n</span>')
    + "</code></pre>",
    "a span and a line end": "<pre><code>"
    + in_lines("<span data-line>{line}</span>", "\n")
    + "</code></pre>",
    "places of numbers that are drawn": "<pre>"
    + in_lines('<span id=l{n}><i class="linenos" data-line="{n}"></i>{line}</span>', "\n")
    + "</pre>",
    "a list with such places": "<pre><code><ol>"
    + in_lines(
        '<li><div class="ln-numbers"><div class="x-line ln-n"></div></div><div>{spaced}</div>'
    )
    + "</ol></code></pre>",
    "a list": "<pre><ol>" + in_lines("<li>{line}</li>", "\n") + "</ol></pre>",
    "an old highlighter's list": '<div class="dp-highlighter"><ol>'
    + in_lines("<li><span>{spaced}</span></li>")
    + "</ol></div>",
    "a highlighter's list without a pre": '<ol class="linenums">'
    + in_lines('<li class="L{n}"><span class="pln">{spaced}</span></li>')
    + "</ol>",
    "a filter's list": '<div class="geshifilter"><div class="lua geshifilter-lua"><ol>'
    + in_lines('<li class="li1"><div class="de1">{spaced}</div></li>')
    + "</ol></div></div>",
    "what an editor pastes": '<div style="font-family: Menlo, monospace; white-space: pre;">'
    + in_lines('<div><span style="color: #569cd6;">{line}</span></div>').replace(
        '<span style="color: #569cd6;"></span>', "<br>"
    )
    + "</div>",
}

NUMBERED = {
    "a column": f'<table><tr><td class="gutter"><pre>{COLUMN}</pre></td>'
    f"<td><pre>{escape(CODE)}</pre></td></tr></table>",
    "a column that nothing names": f"<table><tr><td><pre>{COLUMN}</pre></td>"
    f"<td><pre>{escape(CODE)}</pre></td></tr></table>",
    "a column within the pre": f'<pre><table><tr><td class="lineno"><pre>{COLUMN}\n</pre></td>'
    f"<td><pre>{escape(CODE)}\n</pre></td></tr></table></pre>",
    "a column without pre": '<div class="syntaxhighlighter"><table><tr><td class="gutter">'
    + in_lines("<div>{n}</div>")
    + "</td><td>"
    + in_lines('<div class="line number{n}">{spaced}</div>')
    + "</td></tr></table></div>",
    "rows": '<table class="js-file-line-container">'
    + in_lines('<tr><td class="blob-num" data-line-number="{n}">{n}</td><td>{line}</td></tr>')
    + "</table>",
    "named spans": "<pre>"
    + in_lines('<span class="linenos">{n:>3} </span>{line}', "\n")
    + "</pre>",
    "spans that nothing names": "<pre>" + in_lines("<span>{n}</span>{line}", "\n") + "</pre>",
    "links": "<pre>" + in_lines('<a href="#l{n}">{n}</a> {line}', "\n") + "</pre>",
    "links to themselves": "<pre>"
    + in_lines('<a name="l{n}" class="line" href="#l{n}">{n:>3} </a>{line}', "\n")
    + "</pre>",
    "numbers that cannot be selected": "<pre>"
    + in_lines('<i style="user-select: none">{n}</i>{line}', "\n")
    + "</pre>",
    "an editor's gutter": '<div class="cm-editor"><div class="cm-gutter">'
    + in_lines("<div>{n}</div>")
    + '</div><div class="cm-content">'
    + in_lines('<div class="cm-line">{spaced}</div>')
    + "</div></div>",
    "a cell of numbers that nothing names": '<table class="colorscripter-code"><tr><td>'
    + in_lines("<div>{n}</div>")
    + "</td><td>"
    + in_lines("<div>{spaced}</div>")
    + "</td></tr></table>",
    "a documentation's fragment": '<div class="fragment">'
    + in_lines('<div class="line"><span class="lineno">   {n}</span> {line}</div>', "\n")
    + "</div>",
    "numbers that are stated": "<pre>"
    + in_lines('<div><b data-line-number="{n}">{n}</b><i>{line}</i></div>')
    + "</pre>",
}

NESTED = {
    "rows that are named after numbers": "<pre><table>"
    + in_lines(
        '<tr class="lineno"><td class="gutter"><pre>{n}</pre></td><td><pre>{line}\n</pre></td>'
    )
    + "</table></pre>",
    "a list below the code": f"<pre><code>{escape(CODE)}</code><ul class=pre-numbering>"
    + in_lines("<li>{n}</li>")
    + "</ul></pre>",
}


def blocks(source: str, parser: str = "lexbor") -> list[Block]:
    return list(read_html(f"<h2>Gates</h2>{source}<p>So it goes.</p>", parser).blocks)


def code_of(source: str, parser: str = "lexbor") -> list[str]:
    return [block.text for block in blocks(source, parser) if block.role is Role.CODE]


@pytest.mark.parametrize("parser", PARSERS)
@pytest.mark.parametrize("form", LISTINGS)
def test_code_keeps_its_lines_and_indents(form: str, parser: str) -> None:
    wanted = CODE.replace("    ", "\t") if form == "tabs" else CODE
    assert code_of(LISTINGS[form], parser) == [wanted]
    assert len(blocks(LISTINGS[form], parser)) == 3


@pytest.mark.parametrize("parser", PARSERS)
@pytest.mark.parametrize("form", NUMBERED)
def test_line_numbers_are_no_part_of_code(form: str, parser: str) -> None:
    assert code_of(NUMBERED[form], parser) == [CODE]
    (numbers,) = (b for b in blocks(NUMBERED[form], parser) if b.element.role == "line_numbers")
    assert numbers.text.split() == [*map(str, NUMBERS)]


@pytest.mark.parametrize("parser", [name for name in PARSERS if name != "beautifulsoup"])
@pytest.mark.parametrize("form", NESTED)
def test_line_numbers_go_where_the_parser_keeps_what_is_nested(form: str, parser: str) -> None:
    assert code_of(NESTED[form], parser) == [CODE]
    assert any(b.element.role == "line_numbers" for b in blocks(NESTED[form], parser))


def test_numbers_in_code_are_code() -> None:
    source = "<pre><span class=num>3</span> 4 +\n<span class=num>5</span> .\n</pre>"
    assert code_of(source) == ["3 4 +\n5 ."]
    assert code_of("<pre>1\n2\n3</pre><p>Count so.</p>") == ["1\n2\n3"]


def test_line_numbers_and_buttons_are_dropped_by_their_rules() -> None:
    text = "The gate opens by itself once the water outside has fallen below the sill. " * 4
    listing = NUMBERED["named spans"].replace("<pre>", "<pre><button>Copy</button>")
    page = f"<article><h1>Tides</h1><p>{text}</p>{listing}</article>"
    rows = clean_page(RawPage(page.encode(), "tides.html"), CleanConfig())
    assert {row.rule: row.text for row in rows.dropped} == {
        "line_numbers": " ".join(map(str, NUMBERS)),
        "form": "Copy",
    }
    (code,) = (row for row in rows.paragraphs if row.role == "code")
    assert (code.text, code.language) == (CODE, "zxx")


@pytest.mark.parametrize(
    ("around", "rules"),
    [
        (
            "<div class=code-toolbar>{}<div class=toolbar><a href=#>Copy</a></div></div>",
            ["navigation"],
        ),
        ("<p><span class=language>Python</span></p>{}", ["form"]),
        ("<div><b class=lang>py</b><button>Copy</button></div>{}", ["form", "form"]),
        ("<div class=prompt>In [12]:</div>{}", ["line_numbers"]),
    ],
)
def test_bar_and_label_of_a_listing_are_dropped_and_the_code_is_kept(
    around: str, rules: list[str]
) -> None:
    text = "The gate opens by itself once the water outside has fallen below the sill. " * 4
    page = f"<article><h1>Tides</h1><p>{text}</p>{around.format(LISTINGS['a pre'])}</article>"
    rows = clean_page(RawPage(page.encode(), "tides.html"), CleanConfig())
    assert [row.text for row in rows.paragraphs][1:] == [CODE]
    assert [row.rule for row in rows.dropped] == rules


def test_code_that_is_a_phrase_of_furniture_is_kept() -> None:
    text = "To see what the sluice would do, ask the program to tell it instead of doing it. " * 3
    page = f"<article><h1>Sluice</h1><p>{text}</p><pre>print</pre></article>"
    rows = clean_page(RawPage(page.encode(), "sluice.html"), CleanConfig())
    assert [row.text for row in rows.paragraphs if row.role == "code"] == ["print"]


def test_dropped_code_keeps_its_lines_too() -> None:
    text = "The gate opens by itself once the water outside has fallen below the sill. " * 4
    page = f"<article><h1>Tides</h1><p>{text}</p></article><footer><pre>{CODE}</pre></footer>"
    rows = clean_page(RawPage(page.encode(), "tides.html"), CleanConfig())
    assert CODE in [row.text for row in rows.dropped]


def test_code_in_a_sentence_is_a_part_of_it() -> None:
    source = (
        "<p>Call <code>gate.open</code>, or\n<code>gate\n.shut</code> "
        "<a href=x><code>it</code></a>.</p>"
    )
    (_, block, _) = blocks(source)
    assert (block.text, block.link_chars) == ("Call gate.open, or gate .shut it.", 2)


def test_a_page_inside_a_pre_is_read_as_a_page() -> None:
    source = "<pre><p>The sill was laid\nin May.</p><h3>Oak</h3><p>It lasts.</p></pre>"
    assert [(b.role, b.text) for b in blocks(source)[1:4]] == [
        (Role.PARAGRAPH, "The sill was laid in May."),
        (Role.HEADING, "Oak"),
        (Role.PARAGRAPH, "It lasts."),
    ]


def test_offsets_are_those_of_the_code() -> None:
    source = f"<p>first</p><pre>\n{escape(CODE)}</pre>"
    block = read_html(source).blocks[1]
    assert source[block.start : block.end] == escape(CODE)


@pytest.mark.parametrize(
    ("source", "language"),
    [
        ('<pre><code class="language-python">x</code></pre>', "python"),
        ('<pre class="brush: js; toolbar: false">x</pre>', "js"),
        ('<pre><code class="lang-c++ hljs">x</code></pre>', "c++"),
        ('<pre data-lang="go">x</pre>', "go"),
        ('<pre><code class="hljs plaintext">x</code></pre>', ""),
        ("<pre>x</pre>", ""),
    ],
)
def test_the_programming_language_is_as_the_page_names_it(source: str, language: str) -> None:
    assert [b.language for b in blocks(source) if b.role is Role.CODE] == [language]


@pytest.mark.parametrize("target", ["id", "name"])
def test_lines_of_code_that_are_linked_to_are_no_links(target: str) -> None:
    lines = "\n".join(f'<a {target}="l{n}">x{n} = {n} + y</a>' for n in range(1, 5))
    [block] = read_html(f"<pre>{lines}</pre>").blocks
    assert (block.role, block.link_chars) == (Role.CODE, 0)


COPYING = {
    "the code": '<pre><code class="prism" onclick="box.copyCode(event)">{}</code></pre>',
    "all around it": '<pre><div class="copy" onclick="x()"><span>{}</span></div></pre>',
    "each line": "<pre>{lines}</pre>",
}


@pytest.mark.parametrize("form", COPYING.values(), ids=COPYING)
def test_code_that_is_copied_when_pressed_is_no_button(form: str) -> None:
    lines = in_lines('<span onclick="copyLine(this)"><i class="lineno">{n}</i>{line}\n</span>')
    assert code_of(form.format(escape(CODE), lines=lines)) == [CODE]


def test_what_copies_the_code_beside_it_is_a_button() -> None:
    form = '<pre><span onclick="copyCode()">Kopieren</span><code>{}</code></pre>'
    assert code_of(form.format(escape(CODE))) == [CODE]


def test_prose_that_an_editor_pastes_is_no_code() -> None:
    paragraphs = [
        "The boats came home before the storm, and the women waited on the pier with their lamps.",
        "Nobody spoke of the one that was missing, since everybody knew whose son had been on it.",
    ]
    lines = "".join(f'<div><span style="color:red">{line}</span></div>' for line in paragraphs)
    style = "font-family:monospace;white-space:pre-wrap"
    assert code_of(f'<div style="{style}">{lines}</div>') == []
