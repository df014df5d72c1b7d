"""Pages for the tests of the learned judge: our own words, and what Hypothesis makes of them."""

from __future__ import annotations

from collections.abc import Sequence

from hypothesis import strategies as st

from naqi.schemas.config import CleanConfig
from naqi.schemas.page import Page, RawPage
from naqi.transforms.boilerplate.html.judge import survey
from naqi.transforms.boilerplate.html.learned.features import Features, read_features
from naqi.transforms.core import parse

CONFIG = CleanConfig()

_TEXTS = st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1, max_size=150)
_TAGS = ("p", "h2", "li", "td", "pre", "a", "aside", "nav", "figcaption", "section", "div", "ul")
_NAMES = ("", "comments", "share", "main", "sidebar", "hidden", "byline", "x y", "أخبار meer")


@st.composite
def _markup(draw: st.DrawFn) -> str:
    tag, text = draw(st.sampled_from(_TAGS)), draw(_TEXTS)
    escaped = text.replace("&", "+").replace("<", "(")
    opened = f"<{tag} class='{draw(st.sampled_from(_NAMES))}' href='/'>{escaped}"
    return opened + draw(st.sampled_from([f"</{tag}>", "", "</div>"]))


PAGES = st.lists(_markup(), min_size=1, max_size=24).map("".join)
"""Markup of small pages, well and badly nested."""


def read(body: str) -> Page:
    """A page as judges are given it."""
    return parse(RawPage(f"<html><body>{body}</body></html>".encode(), "page.html"), CONFIG)


def features_of(page: Page) -> Features:
    """What the network is told of it."""
    return read_features(page, survey(page, CONFIG))


def paragraphs(sentences: Sequence[str]) -> str:
    return "".join(f"<p>{sentence}</p>" for sentence in sentences)
