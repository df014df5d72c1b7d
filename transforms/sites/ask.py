"""What a dictionary of sites says of a page."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import compress, pairwise
from typing import Final

from naqi.schemas.config import CleanConfig
from naqi.schemas.page import Judgement, Page, Sited, Verdict
from naqi.schemas.rules import Role, Rule
from naqi.transforms.sites.dictionary import Sites, sites_of
from naqi.transforms.sites.lines import hash_title
from naqi.transforms.sites.sample import site_of
from naqi.transforms.sites.seen import Seen, look

_HEADLINE: Final = 3.0, 25.0
"""Words of a title that is known again in a line: fewer may be a section's name."""
_TEASERS: Final = 2
"""Texts between headlines from which a page is a listing."""
_FEWEST_SIGNS: Final = 2
"""Signs of a text by which it is told to be somebody else's too."""


def ask_sites(page: Page, config: CleanConfig, *, headlines: bool = True) -> Sited | None:
    """What the dictionary of ``config`` says of the blocks of ``page``.

    None without a dictionary, and of pages of hosts that it does not know.

    Args:
        page: With its blocks.
        config: How it is cleaned.
        headlines: Whether to look for those of other pages: not before it has its title.
    """
    sites = sites_of(config)
    host = site_of(page) if sites is not None else None
    if sites is None or host is None or not sites.knows(host):
        return None
    seen = look(page)
    found = dict.fromkeys(_templates(seen, sites, host), Rule.SITE_TEMPLATE)
    if headlines:
        found |= dict.fromkeys(_headlines(page, seen, sites, host, found), Rule.RELATED_LINKS)
    return Sited(found, _is_syndicated(seen, sites))


def with_sites(judgement: Judgement, sited: Sited | None) -> Judgement:
    """``judgement`` with the lines that a dictionary tells of, where nothing else does."""
    if sited is None or not sited.found:
        return judgement
    told = {position: _VERDICTS[rule] for position, rule in sited.found.items()}
    return judgement._replace(verdicts=told | judgement.verdicts)


_VERDICTS: Final = {rule: Verdict(rule) for rule in (Rule.SITE_TEMPLATE, Rule.RELATED_LINKS)}


def _templates(seen: Seen, sites: Sites, host: str) -> list[int]:
    known = sites.are_templates(host, seen.hashes)
    return [position for position, template in enumerate(known) if template]


def _headlines(
    page: Page, seen: Seen, sites: Sites, host: str, templates: Mapping[int, Rule]
) -> list[int]:
    """Lines that say what the title of another page does, side by side or outside the body.

    One that is marked up as a heading, and stands alone, heads something.
    """
    own = None if page.title is None else hash_title(page.title)
    least, most = _HEADLINE
    are = {
        position
        for position, known in enumerate(sites.are_titles(host, seen.hashes))
        if known and seen.hashes[position] != own and least <= seen.sizes[position] <= most
    }
    if _is_listing(seen, sorted(are)):
        return []
    return [
        position
        for position in sorted(are)
        if not {position - 1, position + 1}.isdisjoint(are | templates.keys())
        or (position not in seen.body and page.blocks[position].role is not Role.HEADING)
    ]


def _is_listing(seen: Seen, headlines: Sequence[int]) -> bool:
    """Whether a page lists others: it has texts between headlines, or hardly any besides."""
    teasers = sum(any(seen.body_like[a:b]) for a, b in pairwise(headlines))
    of_headlines = sum(seen.sizes[position] for position in headlines)
    of_text = sum(compress(seen.sizes, seen.body_like))
    return teasers >= _TEASERS or of_headlines > of_text


def _is_syndicated(seen: Seen, sites: Sites) -> bool | None:
    if len(seen.signs) < _FEWEST_SIGNS:
        return None
    known = sum(sites.are_shared(seen.signs))
    return known >= _FEWEST_SIGNS and 2 * known >= len(seen.signs)
