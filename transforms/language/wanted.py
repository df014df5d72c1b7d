"""Pages and paragraphs in other languages than are wanted, or not surely in these.

What is wanted are `CleanConfig.languages`, and from `CleanConfig.min_language_confidence` on. How
sure a language is of a page is the mean of the page's paragraphs in it, by letters; a paragraph
that has no confidence of its own, since it inherits its language, is as sure as the page.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from typing import Final

from naqi.schemas.config import CleanConfig
from naqi.schemas.page import CONFIDENCE_DIGITS, Label, Page, Verdict
from naqi.schemas.rules import Reason, Rule, Stage
from naqi.schemas.tags import covers
from naqi.transforms.language.protocol import NOT_LANGUAGE, UNKNOWN

_UNIT: Final = 10**CONFIDENCE_DIGITS
"""Of confidence, in what is stored."""


def keep_wanted(page: Page, config: CleanConfig) -> Page:
    """``page``, rejected or with paragraphs dropped where their language is not wanted.

    Args:
        page: With its languages.
        config: As it is for the page's host.
    """
    if not (config.languages or config.min_language_confidence) or not page.kept():
        return page
    if config.languages_of == "paragraph":
        return _keep_paragraphs(page, config)
    how_sure = _how_sure(page, config)
    rule = _unwanted(page.language, how_sure, config)
    if rule is Rule.UNSURE_LANGUAGE:
        tag, least = page.language.language, config.min_language_confidence
        return _rejected_as_unsure(
            page, f"{tag} is {how_sure.get(tag, 0.0):.4f} sure, below {least}"
        )
    return page if rule is None else _rejected_as_other(page, config)


def _keep_paragraphs(page: Page, config: CleanConfig) -> Page:
    """``page`` without its paragraphs in other languages, in the language of what stays.

    What is not language, such as code and rows of numbers, stays where something wanted does.
    """
    letters: Counter[str] = Counter()
    others: dict[int, Verdict] = {}
    how_sure = _how_sure(page, config)
    for position, (block, verdict, label) in enumerate(
        zip(page.blocks, page.verdicts, page.labels, strict=True)
    ):
        if verdict is not None:
            continue
        rule = _unwanted(label, how_sure, config)
        if rule is None and (label.language != NOT_LANGUAGE or NOT_LANGUAGE in config.languages):
            letters[label.language] += _letters(block.text)
        elif rule is not None and label.language != NOT_LANGUAGE:
            others[position] = Verdict(rule)
    if not letters and (others or config.languages):
        return _without_any(page, others, config)
    if not others:
        return page
    most = min(letters, key=lambda tag: (-letters[tag], tag))
    own = page.language if page.language.language == most else page.language._replace(language=most)
    return page.drop(others)._replace(language=own)


def _unwanted(label: Label, how_sure: Mapping[str, float], config: CleanConfig) -> Rule | None:
    """Why what has a label is not wanted; None if it is."""
    language = label.language
    if config.languages and not covers(config.languages, language):
        return Rule.OTHER_LANGUAGE
    if language == NOT_LANGUAGE or (language == UNKNOWN and UNKNOWN in config.languages):
        return None
    sure = how_sure.get(language, 0.0) if label.confidence is None else label.confidence
    return Rule.UNSURE_LANGUAGE if sure < config.min_language_confidence else None


def _how_sure(page: Page, config: CleanConfig) -> dict[str, float]:
    """By language, the mean confidence of what is kept in it, by letters.

    Of what has no confidence of its own nothing is told.
    """
    if not config.min_language_confidence:
        return {}
    letters: Counter[str] = Counter()
    sums: Counter[str] = Counter()
    for block, verdict, label in zip(page.blocks, page.verdicts, page.labels, strict=True):
        if verdict is None and label.confidence is not None:
            many = _letters(block.text)
            letters[label.language] += many
            # In whole units, so that the order of paragraphs makes no difference.
            sums[label.language] += many * round(label.confidence * _UNIT)
    found = {tag: sums[tag] / letters[tag] / _UNIT for tag in letters if letters[tag]}
    own = page.language
    return found if own.confidence is None else {own.language: own.confidence} | found


def _letters(text: str) -> int:
    return sum(map(str.isalpha, text))


def _without_any(page: Page, others: Mapping[int, Verdict], config: CleanConfig) -> Page:
    """``page``, rejected: no paragraph of it is wanted; ``others`` has why not."""
    unsure = any(verdict.rule is Rule.UNSURE_LANGUAGE for verdict in others.values())
    why = Rule.UNSURE_LANGUAGE if unsure else Rule.OTHER_LANGUAGE
    page = page.drop(dict.fromkeys(range(len(page.blocks)), Verdict(why)) | dict(others))
    if not unsure:
        return _rejected_as_other(page, config)
    least = config.min_language_confidence
    return _rejected_as_unsure(page, f"the language of no paragraph is {least} sure")


def _rejected_as_other(page: Page, config: CleanConfig) -> Page:
    detail = f"{page.language.language} is not among {', '.join(config.languages)}"
    return page.rejected(Stage.LANGUAGE, Reason.OTHER_LANGUAGE, detail)


def _rejected_as_unsure(page: Page, detail: str) -> Page:
    return page.rejected(Stage.LANGUAGE, Reason.UNSURE_LANGUAGE, detail)
