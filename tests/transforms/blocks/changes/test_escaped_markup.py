"""HTML that was escaped within HTML is read, and what a page says about HTML stays."""

from __future__ import annotations

import html

import pytest

from naqi.schemas.config import CleanConfig
from naqi.schemas.page import Page, RawPage
from naqi.transforms import core

CONFIG = CleanConfig()
SALT = "Das Salz wird noch immer so gewonnen, wie es die Großeltern taten: mit Wind und Geduld."
SEA = "El mar entra dos veces al día en las balsas, y dos veces al día se va sin pedir permiso."


def parsed(body: str, title: str = "Salz") -> Page:
    page = f"<html><body><article><h1>{title}</h1>{body}</article></body></html>"
    found = core.parse(RawPage(page.encode(), "p", charset="utf-8"), CONFIG)
    assert len(found.text) == len(page)
    return found


def texts(body: str, title: str = "Salz") -> list[str]:
    return [block.text for block in parsed(body, title).blocks]


def test_escaped_paragraphs_are_paragraphs() -> None:
    inside = f'<p class="a">{SALT}</p>\n<p>{SEA}<br />{SEA}</p>'
    assert texts(f"<div>{html.escape(inside)}</div>") == [SALT, f"{SEA} {SEA}"]
    each = "".join(f"<p>{html.escape(f'<p>{text}</p>')}</p>" for text in (SALT, SEA))
    assert texts(each) == [SALT, SEA]


def test_offsets_are_those_of_the_page() -> None:
    page = parsed(f"<div>{html.escape(f'<p>{SALT}</p><p>{SEA}</p>')}</div>")
    assert [page.text[block.start : block.end] for block in page.blocks] == [SALT, SEA]


def test_tags_within_lines_go() -> None:
    marked = SALT.replace("Wind", html.escape('<a href="/w">Wind</a>'))
    assert texts(f"<p>{marked}</p><p>{SEA}&lt;br /&gt;</p>") == [SALT, SEA]


@pytest.mark.parametrize(
    ("escaped", "text"),
    [
        ("&amp;nbsp;", ""),
        ("&amp;nbsp;&amp;mdash;&amp;#160;", " —"),
        (" Caf&amp;eacute;s &amp; R&amp;amp;D", " Cafés & R&D"),
        (" &amp;#1114;&amp;#x458;", " њј"),
    ],
)
def test_entities_that_were_escaped_twice_are_characters(escaped: str, text: str) -> None:
    assert texts(f"<p>{SALT}{escaped}</p>") == [SALT + text]


@pytest.mark.parametrize(
    ("body", "title"),
    [
        (f"<p>{SALT} The &lt;b&gt; tag makes bold words.</p>", "Salt"),
        (f"<p>{SALT} &lt;b&gt;Salz&lt;/b&gt;</p><p>{SEA}</p>", "Das Element b in HTML"),
        (f"<pre><code>&lt;p&gt;{SALT}&lt;/p&gt;</code></pre><p>{SEA}&amp;nbsp;</p>", "Salt"),
        (f'<div class="highlight">&lt;p&gt;{SALT}&lt;/p&gt;</div>', "Salt"),
        ("<p>&lt;p&gt;Salt.&lt;/p&gt;</p><p>&lt;p&gt;Sea.&lt;/p&gt;</p>", "Salt"),
        (f"<p>{SALT}</p><p>a &lt;x-y&gt; &lt;b&gt;b&lt;/b&gt; {SEA}</p>", "Salt"),
        (f"<p>Write &amp;nbsp; there, or &amp;shy; here. {SALT}</p>", "Salt"),
        (f"<p>{SEA}</p><textarea>&lt;p&gt;{SALT}&lt;/p&gt;</textarea>", "Salt"),
        (f"<p>{SALT} 3 &lt; 4, a&lt;b, &lt;3 &amp; so on.</p>", "Salt"),
        (f"<p>Тег &lt;i&gt;соль&lt;/i&gt; наклонный. {SALT}</p>", "Соль"),
    ],
)
def test_what_is_said_about_marks_stays(body: str, title: str) -> None:
    shown = " ".join(texts(body, title))
    assert shown.count("<") == body.count("&lt;")
    assert shown.count("&nbsp;") == body.count("&amp;nbsp;")
