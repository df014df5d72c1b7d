"""Other extractors of main content, from page to text; each is imported when it is asked for."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from functools import cache, partial
from importlib.metadata import PackageNotFoundError, version
from typing import Any, NamedTuple

from benchmarks.corpus import Row

Extractor = Callable[[Row], str | None]


class Peer(NamedTuple):
    """One way to call a library."""

    distribution: str
    """What pip installs."""
    load: Callable[[], Extractor]

    def version(self) -> str | None:
        """That which is installed, if any."""
        try:
            return version(self.distribution)
        except PackageNotFoundError:
            return None


def _trafilatura(**options: Any) -> Extractor:
    from trafilatura import extract

    return lambda row: extract(row["html"], include_comments=False, **options)


def _resiliparse() -> Extractor:
    from resiliparse.extract.html2text import extract_plain_text

    options = dict.fromkeys(
        ("alt_texts", "links", "list_bullets", "form_fields", "comments"), False
    )
    return lambda row: extract_plain_text(row["html"], main_content=True, **options)


def _readability() -> Extractor:
    from lxml.html import fromstring
    from readability import Document

    return lambda row: blocks_as_lines(fromstring(Document(row["html"]).summary(html_partial=True)))


_STOP_WORDS = {
    "ar": "Arabic", "bg": "Bulgarian", "bn": "Bengali", "cs": "Czech", "da": "Danish", "de":
    "German", "el": "Greek", "es": "Spanish", "et": "Estonian", "fa": "Persian", "fi":
    "Finnish", "fr": "French", "he": "Hebrew", "hi": "Hindi", "hr": "Croatian", "hu":
    "Hungarian", "id": "Indonesian", "it": "Italian", "ko": "Korean", "lt": "Lithuanian", "lv":
    "Latvian", "nb": "Norwegian_Bokmal", "nl": "Dutch", "no": "Norwegian_Bokmal", "pl":
    "Polish", "pt": "Portuguese", "ro": "Romanian", "ru": "Russian", "sk": "Slovak", "sv":
    "Swedish", "tr": "Turkish", "uk": "Ukrainian", "ur": "Urdu", "vi": "Vietnamese",
}  # fmt: skip
"""jusText's lists. It is told the language of a page, and given English where it has no list."""


def _justext() -> Extractor:
    import justext

    stop_words = cache(justext.get_stoplist)

    def extract(row: Row) -> str:
        listed = stop_words(_STOP_WORDS.get(row.get("lang") or "", "English"))
        # As bytes: lxml refuses text that declares how it is encoded.
        body = row["html"].encode("utf-8", "replace")
        paragraphs = justext.justext(body, listed, encoding="utf-8")
        return "\n".join(p.text for p in paragraphs if not p.is_boilerplate)

    return extract


def _boilerpy3() -> Extractor:
    from boilerpy3.extractors import ArticleExtractor

    article = ArticleExtractor(raise_on_failure=False)
    return lambda row: article.get_content(row["html"])


def _rs_trafilatura() -> Extractor:
    from rs_trafilatura import extract

    return lambda row: extract(row["html"]).main_content


def _newspaper4k() -> Extractor:
    from newspaper import Article

    def extract(row: Row) -> str:
        article = Article(row.get("url") or "http://page.example/", fetch_images=False)
        article.download(input_html=row["html"])
        article.parse()
        return article.text

    return extract


def _goose3() -> Extractor:
    from goose3 import Goose

    goose = Goose({"enable_image_fetching": False})
    return lambda row: goose.extract(raw_html=row["html"]).cleaned_text


PEERS: Mapping[str, Peer] = {
    "trafilatura": Peer("trafilatura", _trafilatura),
    "trafilatura, precision": Peer("trafilatura", partial(_trafilatura, favor_precision=True)),
    "resiliparse": Peer("resiliparse", _resiliparse),
    "readability": Peer("readability-lxml", _readability),
    "jusText": Peer("justext", _justext),
    "boilerpy3": Peer("boilerpy3", _boilerpy3),
    "rs-trafilatura": Peer("rs-trafilatura", _rs_trafilatura),
    "newspaper4k": Peer("newspaper4k", _newspaper4k),
    "goose3": Peer("goose3", _goose3),
}
"""By the names that tables have."""

_SPACES = re.compile(r"\s+")
_BLOCKS = frozenset(
    re.findall(
        r"\w+",
        "address article aside blockquote body br dd div dl dt figcaption figure footer form h1 h2 "
        "h3 h4 h5 h6 header hr li main nav ol p pre section table td th tr ul",
    )
)


def blocks_as_lines(root: Any) -> str:
    """The text below an element of lxml's, one line for each block."""
    parts: list[str] = []
    for event, element in _walk(root):
        if event == "text":
            parts.append(_SPACES.sub(" ", element))
        elif element in _BLOCKS:
            parts.append("\n")
    lines = (line.strip() for line in "".join(parts).split("\n"))
    return "\n".join(filter(None, lines))


def _walk(element: Any) -> Any:
    """Texts and the names of elements that begin and end, without recursion: pages may be deep."""
    waiting: list[tuple[str, Any]] = [("element", element)]
    while waiting:
        event, found = waiting.pop()
        if event != "element":
            yield event, found
            continue
        if found is not element and found.tail:
            waiting.append(("text", found.tail))
        if isinstance(found.tag, str) and found.tag not in ("script", "style"):
            waiting.append(("tag", found.tag))
            waiting.extend(("element", child) for child in reversed(found))
            if found.text:
                waiting.append(("text", found.text))
            waiting.append(("tag", found.tag))
