"""Raw pages to what a dictionary of sites learns of them: a light pass, which judges nothing."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Any, NamedTuple

from naqi.schemas.config import CleanConfig
from naqi.schemas.page import RawPage, Rejection
from naqi.transforms.sites.sample import SitePage, site_of


class Observed(NamedTuple):
    """What was seen of a raw page."""

    host: str | None = None
    page: SitePage | None = None
    """None where it could not be read, or its host is not known."""
    rejection: Rejection | None = None


def learning(config: CleanConfig) -> CleanConfig:
    """How pages are read that are learned from: whatever was learned before."""
    return replace(config, sites="", sites_digest="")


def observe_pages(raws: Iterable[RawPage], config: CleanConfig) -> list[Observed]:
    """What is seen of raw pages, one for one. Never raises, but as `transforms.core` does.

    Args:
        raws: Taken one by one.
        config: See `learning`.
    """
    return [_observe(raw, config) for raw in raws]


def seen_page(found: Any, _raw: RawPage, _config: CleanConfig) -> tuple[str, SitePage] | None:
    """What is learned of a page, by what was seen of it or by its being refused."""
    if not isinstance(found, Observed) or found.host is None or found.page is None:
        return None
    return found.host, found.page


def _observe(raw: RawPage, config: CleanConfig) -> Observed:
    # Loaded by the process that looks at pages, not by the one that hands them over.
    from naqi.transforms import core
    from naqi.transforms.sites.seen import observe

    page = core.parse(raw, config)
    if page.rejection is not None:
        return Observed(rejection=page.rejection)
    host = site_of(page)
    return Observed() if host is None else Observed(host, observe(page, 0))
