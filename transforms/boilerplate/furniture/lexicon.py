"""Phrases by which furniture gives itself away, by rule and language.

A phrase is the whole of its line, or the line's opening up to a colon, bar or arrow; nothing is
matched in the middle of a line, since "share" or "more" there is somebody's sentence. Letter case,
marks, digits and punctuation do not count. The phrases are in `furniture.phrases`.
"""

from __future__ import annotations

from typing import Final

from naqi.schemas.rules import Rule
from naqi.transforms.boilerplate.furniture.phrases import LANGUAGES
from naqi.transforms.text.keys import phrase_key

_ORDER: Final = (
    Rule.RELATED_LINKS,
    Rule.SHARE,
    Rule.ADVERTISEMENT,
    Rule.NAVIGATION,
    Rule.PAGINATION,
    Rule.COMMENTS,
    Rule.BYLINE,
    Rule.CAPTION,
    Rule.FOOTER,
    Rule.CONSENT,
)
"""Of a phrase that stands for two rules, the first of these."""

PHRASES: Final[dict[str, Rule]] = {
    phrase_key(phrase): rule
    for rule in reversed(_ORDER)
    for language in LANGUAGES
    for phrase in language.get(rule, "").split("|")
    if phrase
}
"""Every phrase's key and the rule it stands for."""

SECTIONS: Final = frozenset(
    map(
        phrase_key,
        (
            "discussion", "further reading", "responses", "réactions", "pour aller plus loin",
            "diskussion", "per approfondire", "обсуждение", "dyskusja",
        ),
    )
)  # fmt: skip
"""Keys of phrases by which authors head parts of their text as well."""

LEAD_WORDS: Final[dict[Rule, int]] = {
    Rule.RELATED_LINKS: 30,
    Rule.SHARE: 8,
    Rule.BYLINE: 10,
    Rule.CAPTION: 30,
    Rule.PAGINATION: 20,
    Rule.FOOTER: 30,
    Rule.COMMENTS: 3,
}
"""Most words that may follow a phrase and its colon before the line is somebody's sentence."""
