"""Pages made to hurt: each generator takes a size in bytes and gives about as many.

Most were found by trying: what made a parser, a pattern or a walk slow, large or crash once.
"""

from __future__ import annotations

import json
import random
from collections.abc import Callable
from itertools import count

Generator = Callable[[int], bytes]


def repeated(unit: str, before: str = "", after: str = "") -> Generator:
    """``unit`` again and again, between ``before`` and ``after``."""

    def generate(size: int) -> bytes:
        times = (size - len(before) - len(after)) // len(unit.encode())
        return (before + unit * times + after).encode()

    return generate


def numbered(form: str, before: str = "", after: str = "") -> Generator:
    """``form`` again and again, each time with another number."""

    def generate(size: int) -> bytes:
        parts, length = [before], len(before)
        for number in count():
            parts.append(form.format(number))
            length += len(parts[-1])
            if length >= size:
                return ("".join(parts) + after).encode()
        raise AssertionError

    return generate


def joined(*generators: Generator) -> Generator:
    """The generators one after the other, each with its share of the size."""
    return lambda size: b"".join(generate(size // len(generators)) for generate in generators)


def linked_data(content: Generator) -> Generator:
    """JSON-LD."""
    tag = b'<script type="application/ld+json">%s</script><p>Text.'
    return lambda size: tag % content(size)


def noise(size: int) -> bytes:
    """Random bytes, the same each time."""
    return random.Random(0).randbytes(size)  # noqa: S311


def letters(size: int) -> bytes:
    """Random text without white space: no window of it repeats."""
    return "".join(random.Random(0).choices("abcdefghij", k=size)).encode()  # noqa: S311


HTML: dict[str, Generator] = {
    # nesting: the stack of open elements is walked again and again
    "nested div": repeated("<div>"),
    "nested div, closed": joined(repeated("<div>", after="deep"), repeated("</div>")),
    "nested div, strange end tags": joined(repeated("<div>"), repeated("</x>")),
    "nested div, strange p ends": joined(repeated("<div>"), repeated("</p>")),
    "nested unknown": joined(repeated("<x>"), repeated("</y>")),
    "nested lists": repeated("<ul><li>"),
    "nested definitions": repeated("<dl><dd>"),
    "nested tables": repeated("<table><tr><td>"),
    "nested forms": repeated("<form><div>"),
    "options": repeated("<option>x", before="<select>"),
    "nested options": repeated("<optgroup><option>x", before="<select>"),
    "nested svg": joined(repeated("<g>", before="<svg>"), repeated("</y>")),
    "nested math": repeated("<math><mi>"),
    "nested foreign objects": repeated("<svg><foreignObject>"),
    "nested templates": repeated("<template>"),
    "nested hidden": repeated("<div style='display:none'>x"),
    "nested hidden spans": repeated("<span hidden>x"),
    "nested framesets": repeated("<frameset>"),
    "nested to below the limit": repeated("<p>x", before="<div>" * 400),
    # formatting: elements that are never closed are reopened in every block
    "open links": numbered("<a href={}>x"),
    "open bold": repeated("<b>x"),
    "open fonts": numbered("<font size={}>t"),
    "open bold in paragraphs": numbered("<b x={}><p>t"),
    "open bold in closed paragraphs": numbered("<p><b x={}>t</p>"),
    "open bold, then paragraphs": joined(numbered("<b x={}>"), repeated("<p>t")),
    "some open bold, then paragraphs": repeated(
        "<p>t</p>", before="".join(f"<p><b x={n}>t</p>" for n in range(300))
    ),
    "open bold, then ends": joined(numbered("<b x={}>"), repeated("<div></b>")),
    "misnested links": joined(repeated("<a><div>"), repeated("</a>")),
    "misnested bold": joined(repeated("<b><div>"), repeated("</b>")),
    "misnested links and bold": numbered("<a x={0}><b y={0}><p>t"),
    "misnested in tables": repeated("<table><b>x"),
    "foster parented": repeated("x<b>", before="<table>"),
    "spans under bold": joined(repeated("<span>", before="<b>"), repeated("</b>")),
    # attributes: each is compared with all before it
    "attributes": numbered("a{}=1 ", "<p ", ">text"),
    "attributes of the body": numbered("<body a{}=1>"),
    "equal attributes": repeated("a=1 ", "<p ", ">text"),
    "long attribute": repeated("x", "<p title='", "'>text"),
    "open attribute": repeated("<p>x", "<p title='"),
    "many classes": numbered("c{} ", "<p class='", "'>text"),
    "long style": repeated("display ", "<p style='", "'>text"),
    "blank style": repeated(" ", "<p style='display", "'>text"),
    # tokens
    "less than": repeated("<"),
    "open tags": repeated("<a"),
    "open end tags": repeated("</"),
    "ampersands": repeated("&"),
    "references": repeated("<p>&eacute;t&eacute; &amp; co"),
    "long reference": repeated("9", before="&#"),
    "comments": repeated("<!--"),
    "dashes": repeated("-", before="<!--"),
    "CDATA": repeated("<![CDATA["),
    "doctypes": repeated("<!DOCTYPE html>"),
    "scripts": repeated("<script>"),
    "escaped scripts": repeated("<!--<script>", before="<script>"),
    "titles": repeated("<title>x</title>"),
    "long title": repeated("a | b - ", before="<title>", after="</title><p>Text."),
    "plain text": repeated("<plaintext>x"),
    "NUL": repeated("<p>\0"),
    "carriage returns": repeated("<p>\r"),
    # much of what is harmless
    "paragraphs": repeated("<p>x"),
    "sentences": repeated("<p>The council met and agreed to mend the old bridge at last.</p>\n"),
    "line breaks": repeated("x<br>"),
    "list items": repeated("<li>x", before="<ul>"),
    "table rows": repeated("<tr><td>x<td>y", before="<table>"),
    "table cells": repeated("<td>x", before="<table><tr>"),
    "one long text": repeated("word ", before="<p>"),
    "one long word": repeated("x", before="<p>"),
    "blanks": repeated(" ", before="<p>"),
    "entities for text": repeated("&lt;"),
    "metas": numbered("<meta name=n{} content=x>"),
    "dates": repeated("<time datetime=2020>x</time>"),
    # metadata
    "JSON-LD list": linked_data(repeated("1,", "[", "1]")),
    "JSON-LD lists": repeated(
        '<script type="application/ld+json">[' + "1," * 20_000 + "1]</script>", after="<p>Text."
    ),
    "JSON-LD objects": linked_data(repeated('{"a":[]},', "[", "{}]")),
    "deep JSON-LD": linked_data(repeated("[")),
    "deep JSON-LD objects": linked_data(repeated('{"a":')),
    "JSON-LD number": linked_data(repeated("9")),
    "JSON-LD headline": linked_data(lambda size: json.dumps({"headline": "x" * size}).encode()),
}
"""HTML, by what is wrong with it."""

TEXT: dict[str, Generator] = {
    "one line": repeated("word "),
    "one word": repeated("x"),
    "one word of random letters": letters,
    "short lines": repeated("a\n"),
    "equal lines": repeated("The council met and agreed to mend the old bridge at last.\n"),
    "numbered lines": numbered("Line {} of the report says little, and says it slowly.\n"),
    "blank lines": repeated("\n", after="text"),
    "blanks": repeated(" ", before="a", after="b"),
    "carriage returns": repeated("\r", after="text"),
    "digits": repeated("1"),
    "digits and dots": repeated("1."),
    "dates": repeated("2017-04-13 10:58:26 "),
    "nearly dates": repeated("1 January "),
    "colons": repeated("12:"),
    "dashes": repeated("-"),
    "bars": repeated("a | "),
    "dots": repeated("."),
    "quotes": repeated('"'),
    "brackets": repeated("("),
    "marks on one letter": repeated("\u0301", before="e"),
    "Arabic marks": repeated("\u064b", before="\u0628"),
    "tatweel": repeated("\u0640", before="\u0628", after="\u062a"),
    "joiners": repeated("\u200d\u200c", before="\u0628"),
    "overrides": repeated("\u202e\u202d", before="a"),
    "tags": repeated("\U000e0041", before="a"),
    "emoji": repeated("\U0001f600\ufe0f\u200d"),
    "all scripts": repeated("a б γ ب ה 中 か 한 ก क "),
    "noncharacters": repeated("\ufffe\uffff\ufdd0", before="a"),
    "controls": repeated("text \x01"),
    "addresses": repeated("a@b.c "),
    "links": repeated("http://a.b/"),
    "share bars": repeated("Share Tweet Print\n"),
    "copyright": repeated("© 2020 All rights reserved "),
    "line separators": repeated("a\u2028\u2029\x85\x0b\x0c"),
}
"""Text pages, by what is wrong with them."""

BYTES: dict[str, Generator] = {
    "noise": noise,
    "zeros": repeated("\0"),
    "high bytes": lambda size: b"\xff" * size,
    "broken UTF-8": lambda size: b"caf\xe9 \xc3( " * (size // 9),
    "surrogates in UTF-8": lambda size: b"text \xed\xa0\x80" * (size // 8),
    "surrogates in UTF-16": lambda size: b"\xff\xfe" + b"a\0\x00\xd8" * (size // 4),
    "declared UTF-7": lambda size: b"<meta charset=utf-7>" + b"+AGEAYg- " * (size // 9),
    "declared punycode": lambda size: b"<meta charset=punycode><p>" + b"a-b9999999 " * (size // 11),
    "declared ISO-2022-JP": lambda size: (
        b"<meta charset=iso-2022-jp><p>" + b"\x1b$B\x1b(B" * (size // 6)
    ),
    "declared GB18030": lambda size: (
        b"<meta charset=gb18030><p>" + b"\x81\x30\x81\x30" * (size // 4)
    ),
    "metas without end": lambda size: b"<meta " * (size // 6),
    "bytes of a picture": lambda size: b"\x89PNG\r\n\x1a\n" + noise(size),
}
"""Bytes that are hard to decode, for both formats."""
