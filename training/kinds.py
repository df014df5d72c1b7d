"""The kinds of pages that a network is fitted to: what differs between HTML and text pages."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

from naqi.schemas.page import Judgement
from naqi.transforms.boilerplate.html import learned as of_html
from naqi.transforms.boilerplate.html.learned.features import FEATURES as HTML_FEATURES
from naqi.transforms.boilerplate.html.learned.features import LEVELS as HTML_LEVELS
from naqi.transforms.boilerplate.html.learned.judge import settle_certainties as settle_html
from naqi.transforms.boilerplate.learned.lexical import Ints
from naqi.transforms.boilerplate.text import learned as of_text
from naqi.transforms.boilerplate.text.learned.features import FEATURES as TEXT_FEATURES
from naqi.transforms.boilerplate.text.learned.features import LEVELS as TEXT_LEVELS
from naqi.transforms.boilerplate.text.learned.judge import settle_certainties as settle_text
from training.pages import Labelled, read_labelled
from training.text_pages import read_labelled_text

_FILE = "weights.npz"


class Kind(NamedTuple):
    """What a network of one kind of pages is made of, fitted to, and judged by."""

    features: tuple[str, ...]
    levels: int
    """Containers of a block that it sees."""
    has_names: bool
    """Whether blocks are in elements, which have names."""
    read: Callable[[Path], Iterator[Labelled]]
    """The pages of a folder of sets."""
    settle: Callable[[Labelled, Ints], Judgement]
    """What its judge makes of certainties."""
    weights: Path
    """Where its network is, in the package."""
    hidden: int
    """What a block is to the layers between: so many numbers."""
    rounds: int
    """How often an epoch comes to a page; each time to one of the forms that it has."""


def _settle_html(page: Labelled, certain: Ints) -> Judgement:
    assert page.survey is not None  # noqa: S101  # of HTML
    return settle_html(page.page, page.survey, certain, "balanced")


def _settle_text(page: Labelled, certain: Ints) -> Judgement:
    return settle_text(page.page, page.by_rules, certain, "balanced")


KINDS = {
    "html": Kind(
        HTML_FEATURES,
        HTML_LEVELS,
        True,
        read_labelled,
        _settle_html,
        Path(of_html.__file__).with_name(_FILE),
        64,
        1,
    ),
    "text": Kind(
        TEXT_FEATURES,
        TEXT_LEVELS,
        False,
        read_labelled_text,
        _settle_text,
        Path(of_text.__file__).with_name(_FILE),
        48,
        3,
    ),
}
"""By the name that the command takes."""
