"""The HTML path as one function, for scorers that take text from a page."""

from __future__ import annotations

from collections.abc import Callable

from naqi.schemas.config import CleanConfig
from naqi.schemas.page import Page, RawPage
from naqi.schemas.rules import Reason
from naqi.transforms import core
from naqi.transforms.judging import judge_blocks
from naqi.transforms.page_formats import read_blocks

_CONFIG = CleanConfig()


def naqi(html: str) -> str:
    """Kept blocks of a page, one a line, without its title, as the judge of HTML leaves them.

    Measured: a title put first costs 0.01 of word F1 on scrapinghub, fundus and wcxb_dev, whose
    gold text has none, and gains as much on daniel, whose gold text begins with it.
    """
    source = html.replace("\r\n", "\n").replace("\r", "\n")
    page = read_blocks(Page(RawPage(b"", ""), text=source), _CONFIG)
    return "\n".join(block.text for block in judge_blocks(page, _CONFIG).kept())


def written_text(config: CleanConfig, format: str = "html") -> Callable[[str], str]:
    """What takes of a page the text that is written: past every step that mends or drops blocks.

    So without second copies and foreign captions, in plain letters; and nothing of a page that is
    rejected.

    Args:
        config: How pages are cleaned.
        format: Of the pages that the function takes.

    Raises:
        RuntimeError: From the function, for a page that is rejected because cleaning it failed.
    """

    def extract(source: str) -> str:
        body = source.encode("utf-8", "replace")
        raw = RawPage(body, "page", charset="utf-8", format=format)
        page = core.judge_blocks(core.parse(raw, config), config)
        if page.rejection is None:
            return "\n".join(block.text for block in page.kept())
        if page.rejection.reason == Reason.INTERNAL_ERROR:
            raise RuntimeError(page.rejection.detail)
        return ""

    return extract
