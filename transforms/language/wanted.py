"""Pages and paragraphs in other languages than are wanted (`CleanConfig.languages`)."""

from __future__ import annotations

from collections import Counter

from naqi.schemas.config import CleanConfig
from naqi.schemas.page import Page, Verdict
from naqi.schemas.rules import Reason, Rule, Stage
from naqi.schemas.tags import covers
from naqi.transforms.language.protocol import NOT_LANGUAGE


def keep_wanted(page: Page, config: CleanConfig) -> Page:
    """``page``, rejected or with paragraphs dropped where their language is not wanted.

    Args:
        page: With its languages.
        config: As it is for the page's host.
    """
    if not config.languages or not page.kept():
        return page
    if config.languages_of == "page":
        return page if covers(config.languages, page.language.language) else _rejected(page, config)
    return _keep_paragraphs(page, config)


def _keep_paragraphs(page: Page, config: CleanConfig) -> Page:
    """``page`` without its paragraphs in other languages, in the language of what stays.

    What is not language, such as code and rows of numbers, stays where something wanted does.
    """
    letters: Counter[str] = Counter()
    others: dict[int, Verdict] = {}
    for position, (block, verdict, label) in enumerate(
        zip(page.blocks, page.verdicts, page.labels, strict=True)
    ):
        if verdict is not None:
            continue
        if covers(config.languages, label.language):
            letters[label.language] += sum(map(str.isalpha, block.text))
        elif label.language != NOT_LANGUAGE:
            others[position] = Verdict(Rule.OTHER_LANGUAGE)
    if not letters:
        every = {position: Verdict(Rule.OTHER_LANGUAGE) for position in range(len(page.blocks))}
        return _rejected(page.drop(every), config)
    if not others:
        return page
    most = min(letters, key=lambda tag: (-letters[tag], tag))
    own = page.language if page.language.language == most else page.language._replace(language=most)
    return page.drop(others)._replace(language=own)


def _rejected(page: Page, config: CleanConfig) -> Page:
    detail = f"{page.language.language} is not among {', '.join(config.languages)}"
    return page.rejected(Stage.LANGUAGE, Reason.OTHER_LANGUAGE, detail)
