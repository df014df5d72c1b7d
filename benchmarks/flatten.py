"""HTML pages turned into text pages, as tools of the field do it: all visible text, line by line.

Each of `FLATTENERS` is a public tool, as its users call it: with blank lines between paragraphs or
without, with bullets, or with a line for each inline element.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final


def by_resiliparse(html: str) -> str:
    """Lines of block elements, blank lines between paragraphs."""
    from resiliparse.extract.html2text import extract_plain_text

    return str(
        extract_plain_text(
            html, main_content=False, alt_texts=False, links=False, list_bullets=False
        )
    )


def by_inscriptis(html: str) -> str:
    """As a text browser shows it: indented, with bullets, tables in columns."""
    from inscriptis import get_text

    return str(get_text(html))


def by_html_text(html: str) -> str:
    """Lines of block elements, blank lines between paragraphs; rows of tables in a line."""
    from html_text import extract_text

    return str(extract_text(html))


def by_beautifulsoup(html: str) -> str:
    """A line for each piece of text between two tags, and no blank ones."""
    from bs4 import BeautifulSoup

    tree = BeautifulSoup(html, "lxml")
    for element in tree(["script", "style", "noscript", "template"]):
        element.decompose()
    return str(tree.get_text("\n", strip=True))


def without_blank_lines(html: str) -> str:
    """As resiliparse has it, but for the blank lines, which many scrapers do not keep."""
    return "\n".join(line for line in by_resiliparse(html).split("\n") if line.strip())


class FlatteningError(Exception):
    """A tool cannot take a page."""


Flattener = Callable[[str], str]
FLATTENERS: Final[dict[str, Flattener]] = {
    "resiliparse": by_resiliparse,
    "dense": without_blank_lines,
    "inscriptis": by_inscriptis,
    "html_text": by_html_text,
    "beautifulsoup": by_beautifulsoup,
}
"""By name. They are called by `flatten`."""


def flatten(html: str, form: str) -> str:
    """All visible text of a page, as one of `FLATTENERS` has it.

    Raises:
        FlatteningError: The tool cannot take the page.
    """
    try:
        return FLATTENERS[form](html)
    except (ValueError, RecursionError, AttributeError, TypeError) as error:
        raise FlatteningError(f"{form}: {type(error).__name__}: {error}") from error
