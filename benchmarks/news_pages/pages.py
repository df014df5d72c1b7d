"""A page: furniture, title, body and furniture again, as scrapers leave them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from random import Random
from typing import NamedTuple

from benchmarks.news_pages import bodies
from benchmarks.news_pages import furniture as of
from benchmarks.news_pages.parts import Maker, Part
from benchmarks.news_pages.stock import UNSPACED, read_stock

Kind = Callable[[Maker], Part]
_ABOVE: tuple[tuple[float, Kind], ...] = (
    (0.35, of.menu_of_items), (0.35, of.menu_in_a_line), (0.15, of.consent),
    (0.3, of.breadcrumbs), (0.12, of.related_headlines), (0.08, of.related_sentences),
    (0.1, of.foreign_caption),
)  # fmt: skip
_UNDER_TITLE: tuple[tuple[float, Kind], ...] = (
    (0.6, of.byline), (0.15, of.date), (0.35, of.share_bar), (0.25, of.sizes),
    (0.15, of.agency_alone), (0.2, of.foreign_caption), (0.2, of.caption), (0.1, of.credit),
)  # fmt: skip
_INSIDE: tuple[tuple[float, Kind], ...] = (
    (0.12, of.foreign_caption), (0.1, of.related_inside), (0.1, of.related_in_a_line),
    (0.05, of.related_unlabelled_inside), (0.08, of.share_bar), (0.08, of.caption),
    (0.04, of.related_labelled),
)  # fmt: skip
_UNDER_BODY: tuple[tuple[float, Kind], ...] = (
    (0.15, of.agency_alone), (0.1, of.foreign_caption), (0.25, of.pager), (0.3, of.share_bar),
    (0.2, of.tags), (0.15, of.biography), (0.1, of.byline), (0.1, of.sizes),
)  # fmt: skip
_BELOW: tuple[tuple[float, Kind], ...] = (
    (0.3, of.related_headlines), (0.3, of.related_sentences), (0.3, of.related_labelled),
    (0.25, of.most_read), (0.2, of.newsletter), (0.15, of.consent), (0.15, of.comments),
    (0.1, of.menu_of_items), (0.1, of.menu_in_a_line),
)  # fmt: skip
_CLEAN = 0.06
"""Share of pages without any furniture."""


class GeneratedPage(NamedTuple):
    """A page of which all is known."""

    language: str
    text: str
    title: str
    paragraphs: tuple[tuple[str, str], ...]
    """What should come out, in its order: the kind of each, and its text."""
    furniture: tuple[tuple[str, str], ...]
    """Lines of which nothing should come out: the kind of each, and its text."""


def make_page(folder: Path, language: str, half: str, number: int) -> GeneratedPage | None:
    """Page ``number`` of a language and a half; None where there are no articles to make it of.

    The same arguments give the same page.
    """
    stock = read_stock(folder, language, half)
    if not stock.articles:
        return None
    random = Random(f"{language} {half} {number}")  # noqa: S311  # reproducible, not secret
    article = stock.articles[number % len(stock.articles)]
    make = Maker(random, language, stock, article)
    body = bodies.body(make)
    title = Part("title", (article.title,))
    if random.random() < _CLEAN:
        return _laid_out(make, [title, *body], random.random() < 0.5)
    above, under_title = _some(make, _ABOVE), _some(make, _UNDER_TITLE)
    blank = random.random() < 0.5
    if random.random() < 0.15:
        body = bodies.glued(make, body)
    elif blank and language not in UNSPACED and random.random() < 0.1:
        body = bodies.wrapped(make, body)
    copy = bodies.copied(make, body) if random.random() < 0.08 else []
    for part in _some(make, _INSIDE):
        at = random.randint(1, len(body))
        body = [*body[:at], part, *body[at:]]
    under_body, below = _some(make, _UNDER_BODY), _some(make, _BELOW)
    foot = [of.footer(make)] if random.random() < 0.6 else []
    parts = [*above, title, *under_title, *body, *under_body, *copy, *below, *foot]
    return _laid_out(make, parts, blank)


def _some(make: Maker, kinds: tuple[tuple[float, Kind], ...]) -> list[Part]:
    parts = [kind(make) for chance, kind in kinds if make.random.random() < chance]
    make.random.shuffle(parts)
    return [part for part in parts if part.lines]


def _laid_out(make: Maker, parts: list[Part], blank: bool) -> GeneratedPage:
    """Lay parts one below another.

    Blank lines stand between them if ``blank``, else nowhere or about furniture alone.
    """
    grouped = not blank and make.random.random() < 0.5
    lines: list[str] = []
    previous = None
    for part in parts:
        both = previous is not None and previous.gold and part.gold
        if previous is not None and (blank or (grouped and not both)):
            lines.append("")
        lines += part.lines
        previous = part
    return GeneratedPage(
        language=make.language,
        text="\n".join(lines) + "\n",
        title=make.article.title,
        paragraphs=tuple((part.kind, text) for part in parts for text in part.gold),
        furniture=tuple(
            (part.kind, text)
            for part in parts
            if not part.gold and part.kind != "title"
            for text in part.lines
        ),
    )
