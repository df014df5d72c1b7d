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
from naqi.transforms.boilerplate.text.edges import settle_body
from naqi.transforms.boilerplate.text.lines import mark
from naqi.transforms.boilerplate.text.verse import with_stanzas
from naqi.transforms.sites.ask import ask_sites


def tell_templates(page: Page, config: CleanConfig) -> TextSeen:
    """The lines of a page with those of its site marked, and its body without them.

    Args:
        page: With all its blocks, and their lines as they were read. It has no title yet.
        config: With a dictionary.
    """
    sited = ask_sites(page, config, headlines=False)
    if sited is None:
        return page.seen
    lines = _marked(page.seen.lines, sited.found)
    return TextSeen(tuple(lines), settle_body(lines))


def tell_headlines(page: Page, config: CleanConfig) -> Page:
    """The page, read, with all that the dictionary of ``config`` says of it.

    Its body may end sooner, or begin later: that it begins below the title is known.
    """
    sited = ask_sites(page, config)
    if sited is None:
        return page
    lines, body = _marked(page.seen.lines, sited.found), page.seen.body
    inside = find_body(lines[body.start : body.stop])
    if inside:
        found = range(body.start + inside.start, body.start + inside.stop)
        body = with_stanzas(lines, found)
    return page._replace(sited=sited, seen=TextSeen(tuple(lines), body))


def _marked(lines: Sequence[Line], found: Mapping[int, Rule]) -> Sequence[Line]:
    """``lines``, those of which nothing else is known with the rules ``found``."""
    return mark(lines, {p: rule for p, rule in found.items() if lines[p].rule is None})
