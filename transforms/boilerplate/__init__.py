"""Telling content from boilerplate. A format of page is one line of `JUDGES`."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from naqi.schemas.page import Page, Verdict
from naqi.schemas.rules import Role
from naqi.transforms.boilerplate.html.judge import judge_html
from naqi.transforms.boilerplate.text.judge import judge_text

Judgement = tuple[dict[int, Verdict], Mapping[int, Role]]
"""Blocks to drop and blocks that have another role than it seemed, both by position."""


def _judge_html(page: Page) -> Judgement:
    return judge_html(page), {}


JUDGES: dict[str, Callable[[Page], Judgement]] = {"html": _judge_html, "text": judge_text}


def remove_boilerplate(page: Page) -> Page:
    """``page`` with its boilerplate marked to be dropped and the roles of its blocks settled."""
    verdicts, roles = JUDGES[page.raw.format](page)
    if roles:
        page = page._replace(
            blocks=tuple(
                block._replace(role=roles[position]) if position in roles else block
                for position, block in enumerate(page.blocks)
            ),
        )
    return page.drop(verdicts)
