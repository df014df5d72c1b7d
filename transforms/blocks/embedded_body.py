"""The body of a page that is written in JSON alone, as scripts are to show it.

Of JSON-LD what is said to be a body; of other JSON the longest text that reads as one.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from html import unescape
from typing import Any, Final, NamedTuple

from naqi.transforms.blocks.embedded_json import Document, embedded_documents, find_string
from naqi.transforms.text.bounded_cache import cached_short
from naqi.transforms.text.sentences import SENTENCE_ENDS, one_of

JSON_LD, EMBEDDED_JSON = "json_ld", "embedded_json"
"""Values of ``pages.body_source``."""

_MOST_VALUES: Final = 200_000
"""Of a page's JSON that are looked at."""
_MOST_STRINGS: Final = 2_000
"""Texts that are joined to a body."""
_BODIES: Final = ("articleBody", "reviewBody", "text")
_TEXTUAL: Final = re.compile(
    r"Article|Posting|Blog|Report|Review|Question|Answer|Comment|HowTo|Recipe|CreativeWork|Page$"
    r"|Message|Quotation|Chapter|Story|Guide"
)
"""Types of JSON-LD whose ``text`` is what a page says."""
_NO_BODY: Final = re.compile(
    r"i18n|l10n|locale|translat|intl|messages?$|labels?$|strings?$|dictionar|config|settings|options"
    r"|consent|cookie|gdpr|privacy|terms|legal|footer|header|nav|menu|seo|meta|schema|query|style|css"
    r"|script|fragment|error|toast|feature|flags?$|env|related|recommend|comments?$|newsletter"
    r"|author|bio$|copyright|disclaimer|license|svg|icon|url|href|src$|placeholder|template",
    re.I,
)
"""Fields, and what is in them, that are no body."""
_BODY: Final = re.compile(
    r"body|content|text|html|article|story|paragraph|markdown|rendered|description|value|children"
    r"|blocks|copy$|maintext|prose|fulltext",
    re.I,
)
"""Fields that bodies stand in."""
_LISTED: Final = frozenset(
    {"title", "headline", "url", "href", "slug", "link", "permalink", "price"}
)
"""What items of a list have that are pages or things, and no paragraphs."""
_TEXT_OF_ITEM: Final = ("text", "value", "content", "html", "body", "paragraph", "children", "data")
_LEAST: Final = 200
"""Characters of a body in JSON that does not say that it is one, ideographs counting thrice."""
_MOST_DEPTH: Final = 8
"""Of what is inside of an item of a body's list."""
_SENTENCE: Final = re.compile(rf"\w[\"'”’»)]*{one_of(SENTENCE_ENDS)}(?=\W|$|[\u3040-\u9fff])")
_IDEOGRAPH: Final = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3\u0e00-\u0eff]")
_TAG: Final = re.compile(r"</?[a-z][a-z0-9]*(?:\s[^<>]*)?/?>", re.I)
_ESCAPED_TAG: Final = re.compile(r"&lt;/?[a-z][a-z0-9]*(?:\s|/?&gt;)", re.I)
_ENTITY: Final = re.compile(r"&(?!#?\w{1,31};)")
_LINES: Final = re.compile(r"[\r\n\u2028\u2029]+")


class EmbeddedBody(NamedTuple):
    """A body that a page's JSON has."""

    html: str
    """As a page of its own: one element with all of it."""
    weight: int
    """Characters, ideographs counting thrice."""
    source: str
    """`JSON_LD` or `EMBEDDED_JSON`."""
    start: int
    """Offset in the page of the string, or of the first of several."""
    end: int
    """Offset after it, or after the last."""


def find_body(source: str) -> EmbeddedBody | None:
    """The body that the JSON in an HTML page has; None if there is none."""
    documents = list(embedded_documents(source))
    for document in documents:
        if document.linked:
            texts = _stated_texts(document.value)
            if texts:
                return _as_body(source, document, texts, JSON_LD)
    best: list[str] = []
    of: Document | None = None
    for document in documents:
        if not document.linked:
            found = _likely_texts(document.value)
            if sum(map(weigh, found)) > sum(map(weigh, best)):
                best, of = found, document
    return _as_body(source, of, best, EMBEDDED_JSON) if of is not None else None


def weigh(text: str) -> int:
    """Characters of ``text``, ideographs counting thrice: they say as much."""
    return len(text) if text.isascii() else len(text) + 2 * len(_IDEOGRAPH.findall(text))


def _as_body(source: str, document: Document, texts: list[str], said: str) -> EmbeddedBody:
    start, end = find_string(source, document, texts[0])
    if len(texts) > 1:
        _, end = find_string(source, document, texts[-1])
    end = max(start, end)
    html = "".join(map(_as_html, texts))
    weight = weigh(_TAG.sub("", html))
    return EmbeddedBody(f"<article>{html}</article>", weight, said, start, end)


def _as_html(text: str) -> str:
    if _ESCAPED_TAG.search(text) and not _TAG.search(text):
        text = unescape(text)
    if _TAG.search(text):
        return f"<div>{text}</div>"
    lines = (line.strip() for line in _LINES.split(text))
    return "".join(
        f"<p>{_ENTITY.sub('&amp;', line).replace('<', '&lt;')}</p>" for line in lines if line
    )


# ---- JSON-LD


def _stated_texts(value: Any) -> list[str]:
    """What JSON-LD says to be bodies: the one that is most of them, or all in order."""
    found: dict[str, dict[str, None]] = {key: {} for key in _BODIES}
    for item in _dicts(value):
        for key in _BODIES:
            text = item.get(key)
            if isinstance(text, list):
                text = "\n".join(part for part in text if isinstance(part, str))
            if isinstance(text, str) and text.strip() and (key != "text" or _is_textual(item)):
                found[key].setdefault(text)
    for key in _BODIES:
        texts = list(found[key])[:_MOST_STRINGS]
        if texts:
            longest = max(texts, key=weigh)
            return [longest] if 2 * weigh(longest) >= sum(map(weigh, texts)) else texts
    return []


def _is_textual(item: dict[str, Any]) -> bool:
    kind = item.get("@type")
    kinds = kind if isinstance(kind, list) else [kind]
    return any(isinstance(k, str) and _TEXTUAL.search(k) for k in kinds)


def _dicts(value: Any) -> Iterator[dict[str, Any]]:
    """The objects in ``value``, in document order."""
    waiting, seen = [value], 0
    while waiting and seen < _MOST_VALUES:
        value = waiting.pop()
        seen += 1
        if isinstance(value, dict):
            yield value
            waiting.extend(v for v in reversed(value.values()) if isinstance(v, (list, dict)))
        elif isinstance(value, list):
            waiting.extend(v for v in reversed(value) if isinstance(v, (list, dict)))


# ---- other JSON


def _likely_texts(value: Any) -> list[str]:
    """The longest text in ``value`` that reads as a body: a string, or the items of a list."""
    best: list[str] = []
    most = 0
    for key, found in _candidates(value):
        weight = sum(map(weigh, found))
        if weight < _LEAST:
            continue
        if key and not _BODY.search(key):
            weight //= 2
        if weight > most and _is_prose(found):
            best, most = found, weight
    return best


def _candidates(value: Any) -> Iterator[tuple[str, list[str]]]:
    """Strings, and lists of paragraphs, each with the field that it stands in."""
    waiting: list[tuple[str, Any]] = [("", value)]
    seen = 0
    while waiting and seen < _MOST_VALUES:
        key, value = waiting.pop()
        seen += 1
        if isinstance(value, str):
            if len(value) >= _LEAST // 3:
                yield key, [value]
        elif isinstance(value, dict):
            waiting.extend((k, v) for k, v in value.items() if v and not _is_no_body(k))
        elif isinstance(value, list):
            if len(value) > 1 and isinstance(value[0], (str, dict)):
                paragraphs = list(_paragraphs(value, type(value[0])))
                if len(paragraphs) > 1:
                    yield key, paragraphs
            waiting.extend((key, v) for v in value if v)


@cached_short(4096)
def _is_no_body(key: str) -> bool:
    return _NO_BODY.search(key) is not None


def _paragraphs(items: Iterable[Any], kind: type) -> Iterator[str]:
    """The text of each item of a list, where they are paragraphs, all of one kind."""
    for number, item in enumerate(items):
        if number >= _MOST_STRINGS or type(item) is not kind:
            return
        if isinstance(item, str):
            yield item
        elif isinstance(item, dict) and _LISTED.isdisjoint(item):
            text = "".join(_pieces(item, 0))
            if text.strip():
                yield text


def _pieces(value: Any, depth: int) -> Iterator[str]:
    """The pieces of text that an item of a body's list is made of, in order."""
    if isinstance(value, str):
        yield value
    elif depth < _MOST_DEPTH:
        if isinstance(value, list):
            for part in value:
                if isinstance(part, (dict, list)):
                    yield from _pieces(part, depth + 1)
        elif isinstance(value, dict):
            for key in _TEXT_OF_ITEM:
                if key in value:
                    yield from _pieces(value[key], depth + 1)
                    return


def _is_prose(texts: list[str]) -> bool:
    """Whether ``texts`` are sentences: two or more, and not too far apart."""
    text = _TAG.sub(" ", "\n".join(texts))
    sentences = len(_SENTENCE.findall(text))
    weight = weigh(text)
    letters = sum(map(str.isalpha, text[:2000]))
    return sentences > 1 and weight < 600 * sentences and letters > 0.6 * min(len(text), 2000)
