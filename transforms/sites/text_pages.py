"""What a dictionary of sites says of a text page, as its lines are read.

What is of the site is told before the title and the body are looked for, so that neither is taken
for it; headlines of other pages once the page's own is known.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from naqi.schemas.config import CleanConfig
from naqi.schemas.line import Line, TextSeen
from naqi.schemas.page import Page
from naqi.schemas.rules import Rule
from naqi.transforms.boilerplate.text.body import find_body
from naqi.transforms.boilerplate.text.verse import with_stanzas
from naqi.transforms.sites.ask import ask_sites


def tell_templates(page: Page, config: CleanConfig) -> TextSeen:
    """The lines of a page with those of its site marked, and its body without them.

    Args:
        page: With all its blocks, and their lines as they were read. It has no title yet.
        config: With a dictionary.
    """
    sited = ask_sites(page, config, headlines=False)
    return page.seen if sited is None else _told(page.seen.lines, sited.found)


def tell_headlines(page: Page, config: CleanConfig) -> Page:
    """The page, read, with all that the dictionary of ``config`` says of it."""
    sited = ask_sites(page, config)
    if sited is None:
        return page
    page = page._replace(sited=sited)
    return page._replace(seen=_told(page.seen.lines, sited.found)) if sited.found else page


def _told(lines: Sequence[Line], found: Mapping[int, Rule]) -> TextSeen:
    marked = [
        line._replace(rule=found[position], anywhere=True)
        if line.rule is None and position in found
        else line
        for position, line in enumerate(lines)
    ]
    return TextSeen(tuple(marked), with_stanzas(marked, find_body(marked)))
