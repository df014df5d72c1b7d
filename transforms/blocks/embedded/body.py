"""The body of a page that is written in JSON alone, as scripts are to show it.

Of JSON-LD what is said to be a body; of other JSON the longest text that reads as one, and that
too where JSON-LD has but the beginning of it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape
from typing import Any, Final, NamedTuple

from naqi.transforms.blocks.embedded.prose import TAG
from naqi.transforms.blocks.embedded.texts import likely_texts
from naqi.transforms.blocks.embedded.values import Document, embedded_documents, find_string
from naqi.transforms.metadata.linked_data import get_stated
from naqi.transforms.text.weight import weigh

JSON_LD, EMBEDDED_JSON = "json_ld", "embedded_json"
"""Values of ``pages.body_source``."""

_MOST_VALUES: Final = 200_000
"""Of a page's JSON that are looked at."""
_MOST_STRINGS: Final = 2_000
"""Texts that are joined to a body."""
_WHOLE: Final = 1_000
"""Characters from which what JSON-LD says is a body, and no beginning of one."""
_OPENING: Final = 60
"""Letters of a beginning that are compared."""
_BODIES: Final = ("articleBody", "reviewBody", "text", "recipeInstructions", "transcript")
_TEXTUAL: Final = re.compile(
    r"Article|Posting|Blog|Report|Review|Question|Answer|Comment|HowTo|Recipe|CreativeWork|Page$"
    r"|Message|Quotation|Chapter|Story|Guide"
)
"""Types of JSON-LD whose ``text`` is what a page says."""
_OF_SEVERAL: Final = re.compile(r"HowTo|Answer|Chapter")
"""Types whose texts are but parts of what a page says, however long one is."""
_ESCAPED_TAG: Final = re.compile(r"&lt;/?[a-z][a-z0-9]*(?:\s|/?&gt;)", re.I)
_BETWEEN: Final = "<hr>"
"""Parts texts, and makes none of them an element that may be taken for all."""
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
    stated = next(_stated_bodies(source, documents), None)
    if stated is not None and stated.weight >= _WHOLE:
        return stated
    best: list[str] = []
    of: Document | None = None
    for document in documents:
        if not document.linked:
            found = likely_texts(document.value)
            if sum(map(weigh, found)) > sum(map(weigh, best)):
                best, of = found, document
    likely = _as_body(source, of, best, EMBEDDED_JSON) if of is not None else None
    if stated is None or (likely is not None and _goes_on(stated, likely)):
        return likely
    return stated


def _stated_bodies(source: str, documents: list[Document]) -> Iterator[EmbeddedBody]:
    for document in documents:
        if document.linked:
            texts = _stated_texts(document.value)
            if texts:
                yield _as_body(source, document, texts, JSON_LD)


def _goes_on(beginning: EmbeddedBody, whole: EmbeddedBody) -> bool:
    """Whether ``whole`` has what the other begins with, and more."""
    opening = _letters(beginning.html)[:_OPENING]
    return whole.weight > beginning.weight and opening in _letters(whole.html)


def _letters(html: str) -> str:
    return "".join(filter(str.isalnum, unescape(TAG.sub("", html))))


def _as_body(source: str, document: Document, texts: list[str], said: str) -> EmbeddedBody:
    start, end = find_string(source, document, texts[0])
    if len(texts) > 1:
        _, end = find_string(source, document, texts[-1])
    end = max(start, end)
    html = _BETWEEN.join(map(_as_html, texts))
    weight = weigh(TAG.sub("", html))
    return EmbeddedBody(f"<article>{html}</article>", weight, said, start, end)


def _as_html(text: str) -> str:
    if _ESCAPED_TAG.search(text) and not TAG.search(text):
        text = unescape(text)
    if TAG.search(text):
        return text
    lines = (line.strip() for line in _LINES.split(text))
    return "".join(
        f"<p>{_ENTITY.sub('&amp;', line).replace('<', '&lt;')}</p>" for line in lines if line
    )


# ---- JSON-LD


def _stated_texts(value: Any) -> list[str]:
    """What JSON-LD says to be bodies: the one that is most of them, or all in order."""
    found: dict[str, dict[str, bool]] = {key: {} for key in _BODIES}
    for item in _dicts(value):
        for key in _BODIES:
            text = get_stated(item, key)
            if isinstance(text, list):
                text = "\n".join(part for part in text if isinstance(part, str))
            if isinstance(text, str) and text.strip() and (key != "text" or _is(item, _TEXTUAL)):
                found[key].setdefault(text, key == "text" and _is(item, _OF_SEVERAL))
    for of_several in found.values():
        texts = list(of_several)[:_MOST_STRINGS]
        if texts:
            longest = max(texts, key=weigh)
            most = 2 * weigh(longest) >= sum(map(weigh, texts))
            return [longest] if most and not of_several[longest] else texts
    return []


def _is(item: dict[str, Any], types: re.Pattern[str]) -> bool:
    kind = item.get("@type")
    kinds = kind if isinstance(kind, list) else [kind]
    return any(isinstance(k, str) and types.search(k) for k in kinds)


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
