"""What boards and content systems make of their own codes, and exports do not: marks in brackets.

BBCode (``[b]``, ``[url=…]``) is known by its pairs, a shortcode of WordPress (``[caption id="…"]``)
by its name, or by an attribute in quotation marks. Where a text speaks of such codes, or has a
program, they stay.
"""

from __future__ import annotations

from collections import Counter
from typing import Final

import regex

from naqi.transforms.read.unicode import decoded

_MAY_HAVE: Final = regex.compile(
    rb"\[/[a-z]|\[(?:vc_|et_pb_|fusion_|contact-form|wpforms)|\[[a-z]{5,11}[ =](?:https?:)?//"
    rb"|\[[a-z][\w-]{0,40}+ [a-z][\w-]{0,40}+=[\"']",
    regex.IGNORECASE,
)
_WHOLE_PAGE: Final = regex.compile(rb"<(?:html|head|body)\b|<!doctype", regex.IGNORECASE)
_HEAD: Final = 1024
"""A page as a browser has it was read by its system: what is left in there is in its scripts."""
_ABOUT: Final = regex.compile(
    r"\bbb-? ?codes?\b|\bshort-? ?codes?\b|\bword-?press\b|\bbrackets?\b|\bphonemes?\b"
    r"|\beditors?\b|\bselectors?\b|\bvim?\b|\btype\b[^.\n]{0,20}\[",
    regex.IGNORECASE,
)

_MARK: Final = regex.compile(
    r"\[(/?)(b|i|u|s|url|img|quote|code|size|colou?r|font|cent(?:er|re)|left|right|justify|align"
    r"|list|spoiler|youtube|video|audio|embed|media|email|highlight|sub|sup|table|tr|t[dh]|li|[uo]l|h[1-6]"
    r"|indent|attach|noparse|hide)(?:=[^\[\]\n]{0,1000}+)?\]",
    regex.IGNORECASE,
)
_NOT_SHOWN: Final = regex.compile(
    r"\[(?:img|youtube|video|audio|embed|media|attach)(?:=[^\[\]\n]{0,1000}+)?\][^\[\]\n]{0,1000}+"
    r"\[/(?:img|youtube|video|audio|embed|media|attach)\]",
    regex.IGNORECASE,
)
"""An image, or a film: between the marks stands its address."""
_OF_BLOCKS: Final = frozenset(
    ("quote", "code", "list", "spoiler", "table", "tr", "li", "ul", "ol", "indent", "hide")
) | {f"h{level}" for level in range(1, 7)}
"""Marks that stand around paragraphs: what they part stands in lines of its own."""
_ITEM: Final = regex.compile(r"^[ \t]{0,99}+\[\*\][ \t]{0,99}+", regex.MULTILINE)

_ATTRIBUTES: Final = (
    r"(?:[ \t]{1,9}+[\w-]{1,40}+=(?:\"[^\"\[\]\n]{0,1000}+\"|'[^'\[\]\n]{0,1000}+'"
    r"|”[^\"”\[\]\n]{0,1000}+”|″[^″\[\]\n]{0,1000}+″|&quot;[^\[\]\n&]{0,1000}+&quot;))"
)
_FIELDS: Final = rf"(?:{_ATTRIBUTES}|[ \t]{{1,9}}+[\w-]{{1,40}}+=[^\s\"'\[\]]{{1,200}}+)"
_SHORTCODE: Final = regex.compile(
    r"\[(?:/(?:caption|gallery|embed|audio|video|playlist|dropcap)\]"
    r"|/?(?:contact-form(?:-7)?|wpforms|(?:vc|et_pb|fusion|su|av|mk|nectar|cs|x)_\w{1,40}+)"
    rf"{_FIELDS}{{0,40}}+[ \t]{{0,9}}+/?\]"
    rf"|(?:caption|gallery|embed|audio|video|playlist|dropcap){_FIELDS}{{1,40}}+[ \t]{{0,9}}+/?\]"
    r"|(?:youtube|vimeo|dailymotion|soundcloud|tweet|twitter|instagram|facebook|googlemaps)[ =]"
    r"(?:https?:)?//[^\s\[\]]{1,500}+[^\[\]\n]{0,500}+\]"
    rf"|(?P<open>[a-z][\w-]{{1,40}}+){_ATTRIBUTES}{{1,40}}+[ \t]{{0,9}}+/?\])"
)
"""In small letters: a headline may say `[Video]`."""
_EMPTY_LINE: Final = regex.compile(
    r"^[ \t]{0,99}+\ue000[ \t\ue000]{0,500}+(?:\r?\n|\Z)", regex.MULTILINE
)
_GONE: Final = "\ue000"
"""Stands for what went, until lines that have nothing else are gone."""


def without_codes(body: bytes) -> bytes:
    """``body``, a text or HTML, without codes of boards and content systems."""
    if b"[" not in body or _WHOLE_PAGE.search(body[:_HEAD]) or not _MAY_HAVE.search(body):
        return body
    text = decoded(body)
    if text is None or _ABOUT.search(text) or _GONE in text:
        return body
    plain = _without_shortcodes(_without_bbcode(text))
    if plain == text:
        return body
    return str(_EMPTY_LINE.sub("", plain)).replace(_GONE, "").encode()


def _without_bbcode(text: str) -> str:
    found = Counter((mark[2].lower(), bool(mark[1])) for mark in _MARK.finditer(text))
    paired = {name for name, _ in found if 0 < found[name, False] == found[name, True]}
    if not paired:
        return text

    def plain(mark: regex.Match[str]) -> str:
        name = mark[2].lower()
        if name not in paired:
            return str(mark[0])
        return f"\n{_GONE}\n" if name in _OF_BLOCKS else _GONE

    text = _NOT_SHOWN.sub(_GONE, text)
    if "list" in paired:
        text = _ITEM.sub("- ", text)
    return str(_MARK.sub(plain, text))


def _without_shortcodes(text: str) -> str:
    opened = {found["open"] for found in _SHORTCODE.finditer(text) if found["open"]}
    text = _SHORTCODE.sub(_GONE, text)
    for name in opened:
        text = text.replace(f"[/{name}]", _GONE)
    return text
