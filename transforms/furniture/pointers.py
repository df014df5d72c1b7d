"""Links that point on and say nothing else: "Continue reading", "more", in any language.

No form of furniture: without a link, a line such as "more" may be anything.
"""

from __future__ import annotations

from typing import Final

from naqi.schemas.rules import Rule
from naqi.transforms.furniture.call_words.read import MORE
from naqi.transforms.furniture.lexicon import LEXICON
from naqi.transforms.text.keys import phrase_key
from naqi.transforms.text.scripts import ANY_UNSPACED

_LONGEST: Final = 60
"""Characters of such a link."""
_MORE: Final = frozenset(map(phrase_key, MORE.split("|")))
_LEFT_OUT: Final = frozenset({"…", "..."})
_POINTING: Final = frozenset({
    Rule.ADVERTISEMENT, Rule.COMMENTS, Rule.CONSENT, Rule.NAVIGATION, Rule.PAGINATION,
    Rule.RELATED_LINKS, Rule.SHARE,
})  # fmt: skip
"""Rules of phrases that point on. Those of others name a source: "Photo: Reef Gazette"."""


def points_on(link: str) -> bool:
    """Whether the words of a link are a phrase of furniture that no source is called."""
    if len(link) > _LONGEST:
        return False
    key = phrase_key(link)
    if key in _MORE or link.strip("()[] ") in _LEFT_OUT:
        return True
    row = LEXICON.match(link)
    if row is None or row.rule not in _POINTING:
        return False
    # Papers and journals are called as sections are: one word ("Science") may be a source.
    dense = row.rule is Rule.RELATED_LINKS and ANY_UNSPACED.search(key) is not None
    return " " in key or dense
