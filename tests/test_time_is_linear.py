"""Whatever a page, a header, an address or a column holds: time grows as its size does.

Each function on the way of a page, from the file to its rows, is given texts that repeat one thing.
"""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Callable, Sequence
from html import escape
from io import BytesIO
from typing import Any

import pytest
import webencodings

from naqi.schemas.config import CleanConfig
from naqi.schemas.page import Block, Element, Page, RawPage
from naqi.transforms import core
from naqi.transforms.blocks.changes.unscripted import find_copies
from naqi.transforms.blocks.embedded.body import find_body
from naqi.transforms.blocks.html import read_html
from naqi.transforms.blocks.text import read_text
from naqi.transforms.blocks.tree.precheck import precheck
from naqi.transforms.blocks.walk.locate import Locator
from naqi.transforms.boilerplate.captions import foreign_lines
from naqi.transforms.boilerplate.html.calls import split_calls
from naqi.transforms.boilerplate.html.favor import find_doubtful, find_weak
from naqi.transforms.boilerplate.html.learned.judge import judge_learned
from naqi.transforms.boilerplate.html.names import family, is_content
from naqi.transforms.boilerplate.learned.lexical import hash_text, read_words
from naqi.transforms.boilerplate.repetition import remove_repetition
from naqi.transforms.boilerplate.text.belonging import belonging
from naqi.transforms.dates.find_dates import find_date, strip_dates
from naqi.transforms.furniture import ago, times
from naqi.transforms.furniture.bylines import author_in
from naqi.transforms.furniture.consent import mentions_cookies
from naqi.transforms.furniture.match import FURNITURE
from naqi.transforms.language.codes import bcp47
from naqi.transforms.language.corrections.backing import back
from naqi.transforms.language.corrections.neighbours import of_neighbours
from naqi.transforms.language.words import is_made_of_words, without_names
from naqi.transforms.metadata.html import Head
from naqi.transforms.metadata.published import choose_date, read_machine_date
from naqi.transforms.metadata.stated import read_stated
from naqi.transforms.metadata.titles.html_titles import choose_title, is_title
from naqi.transforms.read import format_of, read_items
from naqi.transforms.read.bodies.blank_bodies import holds_something
from naqi.transforms.read.bodies.body_kinds import as_page
from naqi.transforms.read.bodies.tagged_lines import with_paragraphs
from naqi.transforms.read.columns import layout, page
from naqi.transforms.read.items import ReadOptions, UnreadableError
from naqi.transforms.read.json.json_objects import is_json
from naqi.transforms.read.json.jsonl import is_jsonl
from naqi.transforms.read.single import is_html
from naqi.transforms.read.tables.csv_header import is_csv
from naqi.transforms.read.timestamps import timestamp
from naqi.transforms.read.unsupported import unsupported_body, unsupported_file
from naqi.transforms.read.warc import http
from naqi.transforms.read.warc.digests import matches
from naqi.transforms.read.warc.encodings import dechunk, decode_body
from naqi.transforms.rows import host, page_id
from naqi.transforms.sites.seen import observe
from naqi.transforms.text.closed_class import closed_class
from naqi.transforms.text.decode import NotTextError, decode
from naqi.transforms.text.double_encoding import repair
from naqi.transforms.text.keys import phrase_key, text_keys
from naqi.transforms.text.plain_letters import has_other_letters, plain_letters
from naqi.transforms.text.scripts import letters_by_script
from naqi.transforms.text.storable import deceptive, fold, storable
from naqi.transforms.write.arrow import to_table
from tests.growth import growth
from tests.steps_of_text_pages import (
    join_lines_of,
    lines_of,
    others_of,
    split_glued_of,
    split_lines_of,
    strangers_of,
)

CONFIG, OPTIONS = CleanConfig(), ReadOptions()
LONG_WAYS = frozenset(
    {
        "code and prose",
        "code in lines",
        "embedded_body",
        "find_copies of blocks",
        "split_glued",
        "split_lines",
        "verse",
    }
)
"""Of `TEXTS`, those that take a page through all steps of reading, or make more of the text."""
LARGE, PAGE = 16_000, 8_000
"""Characters of the largest text of a function, and of a long way."""

# fmt: off
PUMPS = (
    " ", "\t", "\n", "\r", "\r\n", "\0", "\u00a0", "\ufeff", "\ud800", "a", "A", "é", "ا", "一",
    "0", "9", "٣", "\u0301", "\u0301\u0327\u0316", "\u0f73", "\u200f", "\u202e", "<", ">", "<a",
    "<!--", "-->", "<!---->", "<!-->", "<?xml>", "<p>", "</p>", "<b>", "<b x=1><p>",
    "<a href=x>", "</", "<script>", "<style><!--", "<td>x", "<li>x", "<p>a.", "<h1>a",
    "<sup>1", "<sup><a href=#x>1</a>", "<a href=#x>1", "<h2>[<a href=x>e", "<x-a>b", "<x-a>b</x-a>",
    "<x-a><p>b", "<math><mi>a", "<math></math><i hidden>", "<ruby>a<rt>b", "<ruby><rb>一 ",
    "<x-a><template shadowrootmode=open>a<slot>",
    '<template id="B:1"></template><div hidden id="S:1">a', "<noscript><iframe>a</noscript>",
    "<div class=code>a=b", "<table class=src><td class=line-no>1", "<p style=white-space:pre>\na\n",
    "<script type=math/tex>a</script>",
    "<title>a", "<meta charset=", "<time datetime=2", "<!doctype html", "&", "&amp;",
    "&#", "&#9", "'", '"', "'\"", "=", ";", ",", ":", ": ", "=' ", '=" ', "a=", "a=b ", "a;b=",
    "charset=", "charset= '", "/", "//", "?", "&a=", "%", "%41", "%e", "@", "a@", ".", "a.",
    "www.", "-", "- ", "_", "__a", "|", " | ", "[", "]", "{", "}", '{"a":', '"a":1,', "[[",
    "\\", "\\u00", "(", ")", "©", "(c)", "(c) ", "12 ", "1 2 3 ", "3 May ", "12:30 ", "2019-",
    "WARC/1.0\r\n", "WARC/1.0\r\na:", "HTTP/1.1 200\r\n", "a:\r\n", "a: b\r\n", "X",
    "1\r\na\r\n", "0\r\n", "f;", "By A ", "said. ", "A.\n", "a\n\n", "x y\n", "a, b. ",
    "\x1f\x8b\x08", "\xff", "\u200b", "\u00ad", "\u200c", "\ufedf", "\ufe8e\ufee0 ", "Ａ，", "𝐚",
    "\U0001f3f4", "\U0001f3f4\U000e0067\U000e0067", "Ã©", "â€", "\u3000", "。", "！\n", "、",
)
# fmt: on


def pumped(pump: str, before: str = "", after: str = "") -> Callable[[int], str]:
    return lambda size: before + pump * (size // len(pump)) + after


def encoded(text: str) -> bytes:
    return text.encode("utf-8", "surrogatepass")


def refusing(function: Callable[..., object]) -> Callable[..., object]:
    """``function``, which may say that what it was given is nothing for it."""

    def call(given: Any) -> object:
        try:
            return function(given)
        except (NotTextError, UnreadableError):
            return None

    return call


def read_file(name: str, format: str | None = None) -> Callable[[str], object]:
    return lambda text: [*read_items(BytesIO(encoded(text)), name, OPTIONS, format)]


def read_record(text: str) -> object:
    """A record of an archive, its headers and its block as long."""
    body = f"HTTP/1.1 200 OK\r\nContent-Type: {text}\r\n\r\n{text}".encode("utf-8", "surrogatepass")
    head = f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: {text}\r\n"
    record = encoded(f"{head}Content-Length: {len(body)}\r\n\r\n") + body
    return [*read_items(BytesIO(record), "x.warc", OPTIONS)]


def read_row(text: str) -> object:
    row = {"html": text, "url": text, "date": text, "charset": text, text: "x"}
    return page(row, layout(row, row, OPTIONS), "x", 1, OPTIONS)


def weigh_doubts(text: str) -> object:
    """What is in doubt among as many blocks as there are words, each second one a sentence."""
    blocks = [Block(word, 0, 1, link_chars=len(word) // 2) for word in text.split()]
    scores = [100.0 * (position % 2) for position in range(len(blocks))]
    everything = range(len(blocks))
    return find_weak(blocks, scores, everything), find_doubtful(everything, scores)


def judge_words(text: str) -> object:
    """A page of as many blocks as there are words, each in a container in the one before."""
    blocks, around = [], Element("main")
    for place, word in enumerate(text.split()):
        around = Element("div", word, above=around if place % 50 else None)
        blocks.append(Block(word, place, place + 1, element=around, link_chars=place % 2))
    return judge_learned(Page(RawPage(b""), text=text, title=text, blocks=blocks), CONFIG)


def read_embedded(text: str) -> object:
    """A body in JSON, as text and as what is written in a script."""
    written = json.dumps(text.encode("utf-8", "replace").decode())
    linked = f'<script type="application/ld+json">{{"articleBody": {written}}}</script>'
    state = f"<script>window.s = {{'x': 1}}; {text}; self.t = {{\"body\": {written}}}</script>"
    raw = f"<script type=application/json>{text}</script>{text}"
    pieces = f"<script>self.__next_f.push([1,{json.dumps('0:' + text)}])</script>"
    held = f"<div data-page='{{{text}' data-state=\"{escape(json.dumps({'a': [written]}))}\">"
    apart = find_copies(text), find_copies(f"<template>{text}</template>")
    return apart, [find_body(source) for source in (linked, state + pieces + held, raw)]


def read_title(text: str) -> object:
    head = Head({"og:title": text, "og:site_name": text}, [text], ['{"headline": "x"}'])
    blocks = [Block(text, 0, 1, element=Element("h1")), *read_text(text)]
    return choose_title(head, blocks, f"http://{text}/"), is_title(text, text + "x")


def read_date(text: str) -> object:
    metas = {"date": text, "og:published_time": text}
    return choose_date(Head(metas, times=[(text, True)], linked_data=[text]), read_text(text))


def read_all_stated(text: str) -> object:
    metas = dict.fromkeys(("author", "keywords", "description", "og:image", "og:url"), text)
    head = Head(metas, several={"author": [text]}, canonical=[text], titles=[text])
    head.linked_data.append(json.dumps([{"@type": "Article", "author": text, "keywords": text}]))
    source = f'<base href="{text}"><a rel="author">{text}</a>'
    return read_stated(head, read_text(text), None, source, text), author_in(text)


def find_parts(text: str) -> None:
    """Find every line of a source in it, and what is not there."""
    locator = Locator(f"<p>{text}</p>")
    for part in text.split("\n")[:2_000]:
        if part.strip():
            locator.find(part)
            locator.find(part + "x")


def whole(format: str) -> Callable[[str], object]:
    """All the way of a page, to the rows as they are written."""

    def clean(text: str) -> object:
        short = text[:500]
        raw = RawPage(encoded(text), short, url=f"http://a.example/{short}", format=format)
        rows = core.clean_page(raw, CONFIG)
        return to_table("paragraphs", rows.paragraphs) if rows.paragraphs else rows

    return clean


LABELS = sorted({encoding.name for encoding in map(webencodings.lookup, webencodings.LABELS)})


def find_repetition(text: str) -> None:
    """Twice what the text says, in lines, in words, and as one line."""
    texts = [*text.split("\n"), *text.split(), text, *text.split("\n")]
    blocks = tuple(Block(text, 0, len(text)) for text in texts if text)
    verdicts = (None,) * len(blocks)
    remove_repetition(Page(RawPage(b""), blocks=blocks, verdicts=verdicts), CONFIG)


BYTES: dict[str, Callable[[bytes], object]] = {
    "as_page": lambda body: as_page(body, None, is_chosen=False),
    "holds_something": holds_something,
    "with_paragraphs": with_paragraphs,
    "decode": decode,
    "decode a text": lambda body: decode(body, markup=False),
    "repair": lambda body: repair(body.decode("utf-8", "replace"), body),
    "decode_body": lambda body: decode_body(body, ["gzip", "br"], limit=10**7, max_ratio=1000),
    "dechunk": dechunk,
    "deceptive": deceptive,
    "digests.matches": lambda body: matches("sha1:" + body.decode("latin-1"), [body]),
    "format_of": lambda body: format_of("page", body),
    "is_csv": is_csv,
    "unsupported": lambda body: (
        unsupported_file("", body, is_named_html=False),
        unsupported_body(body),
    ),
    "is_html": is_html,
    "is_json": is_json,
    "is_jsonl": is_jsonl,
    "parse_header": http.parse_header,
    "parse_response": http.parse_response,
}
TEXTS: dict[str, Callable[[str], object]] = {
    "calls": lambda text: split_calls(text, read_html(f"<p>{text}</p>").blocks),
    "charset": http.charset,
    "closed_class": closed_class,
    "columns": read_row,
    "embedded_body": read_embedded,
    "family": lambda text: (family(text, text, text), is_content(text, text, text)),
    "dated_line": lambda text: (times.dated_line(text), ago.relative_time(text)),
    "find_date": lambda text: (find_date(text), strip_dates(text)),
    "find_weak": weigh_doubts,
    "fold": fold,
    "mentions_cookies": mentions_cookies,
    "code and prose": lambda text: read_html(f"<pre>{escape(text)}</pre>"),
    "code in lines": lambda text: read_html(f"<pre>{text.replace('a', '<b>1</b>')}"),
    "verse": lambda text: read_html(f"<p>a{escape(text).replace(' ', '<br>')}"),
    "find_copies of blocks": find_repetition,
    "foreign_lines": lambda text: foreign_lines(text.split("\n")),
    "furniture": lambda text: (FURNITURE.match(text), FURNITURE.match_each(text.split())),
    "host": host,
    "is_made_of_words": is_made_of_words,
    "back": lambda text: back(("en", 0.2), text),
    "bcp47": lambda text: bcp47("zh", text),
    "letters_by_script": letters_by_script,
    "lines": lines_of,
    "wrapped lines": join_lines_of,
    "observe": lambda text: observe(
        Page(RawPage(b"", "x"), text=text, title=text, blocks=read_text(text)), 1
    ),
    "split_glued": split_glued_of,
    "split_lines": split_lines_of,
    "of_neighbours": lambda text: of_neighbours("hr", text),
    "Locator": find_parts,
    "media_type": http.media_type,
    "page_id": lambda text: page_id(RawPage(b"", "x", url=text)),
    "phrase_key": phrase_key,
    "plain_letters": lambda text: (has_other_letters(text), plain_letters(text)),
    "precheck": lambda text: precheck(text, CONFIG),
    "without_names": without_names,
    "choose_date": read_date,
    "read_words": lambda text: (
        read_words([text]),
        read_words(text.split() or [text]),
        hash_text(text),
    ),
    "read_stated": read_all_stated,
    "choose_title": read_title,
    "read_machine_date": read_machine_date,
    "belonging": lambda text: belonging(text[: len(text) // 2], text, text),
    "captions, notes, calls": others_of,
    "mark_strangers": strangers_of,
    "storable": storable,
    "text_keys": lambda text: text_keys(text.split("\n")),
    "timestamp": timestamp,
    "a CSV file": read_file("x.csv", "csv"),
    "a JSON file": read_file("x.json", "json"),
    "a JSONL file": read_file("x.jsonl"),
    "a WARC file": read_file("x.warc"),
    "a WARC record": read_record,
    "a file without a suffix": read_file("x"),
}
STARTS = {
    "a CSV file": ("", "url,text\n", 'url,text\na,"'),
    "a JSON file": ("", '[{"text": "a"},', '[{"a": "', '{"items": [{'),
    "is_json": ("", "[", '{"a": '),
    "a JSONL file": ("", '{"a": "'),
    "a file without a suffix": ("", '{"a": "', "WARC/1.0\r\na: "),
    "charset": ("", "charset=", "charset"),
    "decode": ("", "<meta ", "<?xml encoding"),
    "host": ("", "http://"),
    "page_id": ("http://", "http://a/?"),
    "parse_header": ("HTTP/1.1 200 OK\r\n", "HTTP/1.1 200 OK\r\na: "),
    "parse_response": ("HTTP/1.1 200 OK\r\n", "HTTP/1.1 200 OK\r\na: "),
    "precheck": ("", "<p ", "<script>"),
}
"""What the repeated thing comes after."""


def slow(
    name: str, function: Callable[..., object], make: Callable[[str], Any], size: int
) -> dict[str, str]:
    """Of which texts the time grows too fast, and how."""
    found = {}
    for start in STARTS.get(name, ("", "a")):
        for pump in PUMPS:
            text = pumped(pump, start, "\0!")
            told = growth(refusing(function), lambda n: make(text(n)), size)  # noqa: B023
            if told:
                found[f"{start!r} + {pump!r}"] = told
    return found


@pytest.mark.parametrize("name", BYTES)
def test_of_bytes(name: str) -> None:
    assert slow(name, BYTES[name], encoded, LARGE) == {}


@pytest.mark.parametrize("name", TEXTS)
def test_of_text(name: str) -> None:
    assert slow(name, TEXTS[name], str, PAGE if name in LONG_WAYS else LARGE) == {}


@pytest.mark.parametrize("label", LABELS)
def test_of_bytes_that_are_none_of_a_character_set(label: str) -> None:
    for pump in (b"\xff", b"\x80", b"\x1b$B", b"\x81\xff", b"~{", b"\x8e", b"\xd8\0", b"a\x1b"):
        told = growth(
            refusing(lambda body: decode(body, label)),
            lambda n: b"\xe9" + pump * (n // len(pump)),  # noqa: B023
            LARGE,
        )
        assert told is None, pump


@pytest.mark.parametrize("format", ["html", "markdown", "text"])
@pytest.mark.parametrize("pumps", [PUMPS[place::8] for place in range(8)], ids=range(8))
def test_of_a_whole_page(format: str, pumps: Sequence[str]) -> None:
    clean = whole(format)
    found = {pump: growth(clean, pumped(f"{pump}", "<p>"), PAGE) for pump in pumps}
    assert {pump: told for pump, told in found.items() if told} == {}


@pytest.mark.parametrize("pump", ["a ", "12. ", "灯 "])
def test_of_the_learned_judge_whatever_the_number_of_blocks(pump: str) -> None:
    assert growth(judge_words, pumped(pump), PAGE) is None


@pytest.mark.parametrize(
    "function",
    [
        lambda text: re.search(r"\s*x", text),
        lambda text: unicodedata.normalize("NFC", text),
        lambda text: [text.count(text[place]) for place in range(len(text))],
    ],
    ids=["a pattern", "marks in order", "a loop in a loop"],
)
def test_what_takes_quadratic_time_is_caught(function: Callable[[str], object]) -> None:
    assert any(growth(function, pumped(pump, "a"), 5_000) for pump in (" ", "\u0301\u0327\u0316"))
