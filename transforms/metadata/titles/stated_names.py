"""The name of a site where the page states it: it is cut off from titles whatever parts it."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from typing import Final

from naqi.schemas.page import Block
from naqi.schemas.rules import Role
from naqi.transforms.metadata.titles.site_names import MOST_OF_NAME, Site
from naqi.transforms.text.sentences import CLOSERS, ends_sentence

_PARTS_NAMES: Final = frozenset({"Sm", "So", "Po", "Pc", "Pd", "Pe", "Pf", "Ps", "Pi"})
_PUNCTUATION: Final = frozenset("'\"’‘“”.,!?;:()[]…،؛؟。，！？：；、-–—&%#@+*")
"""Of symbols and punctuation, those that sentences and names have: others part what the page
states to be the site's name from a headline, whatever they are."""
_DASHES: Final = frozenset("-–—―−")
"""They may lack a space on one side; with both they part whatever there is."""
_TATWEEL: Final = "\u0640"
"""The stroke that lengthens Arabic letters, written for a dash."""
_STROKES: Final = frozenset("\u4e28\u3021")
"""Letters that are written for a bar."""
_COLON_BEHIND_NAME: Final = re.compile(r"([^\W\d_]{2,20}):(?=\S)")
"""Of languages without spaces."""
EAST_ASIAN_LETTER: Final = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_HEADLINE: Final = 15
"""Least characters of a headline that is told by its length."""


def without_stated_name(title: str, site: Site) -> str:
    """``title`` without the name of the site that the page states, behind whatever sign."""
    for at in range(len(title) - 1, 0, -1):
        sign = title[at]
        spaces = (title[at - 1] == " ") + (title[at + 1 : at + 2] == " ")
        beside = (spaces == 1 and sign in _DASHES) or (spaces > 0 and sign == _TATWEEL)
        if beside or sign in _STROKES or _parts_names(sign):
            headline, name = title[:at].rstrip(), title[at + 1 :].strip()
            if name and headline and site.is_stated(name):
                return headline.rstrip(sign).rstrip() or title
        if len(title) - at > MOST_OF_NAME:
            break
    return title


def _parts_names(sign: str) -> bool:
    """Whether sentences and names have no such sign."""
    if sign.isalnum() or sign.isspace() or sign in _PUNCTUATION:
        return False
    return unicodedata.category(sign) in _PARTS_NAMES


def without_name_before(title: str, site: Site) -> str:
    """``title`` without a name of the site and a colon before it that no space follows."""
    name = _COLON_BEHIND_NAME.match(title)
    spaced = name is None or EAST_ASIAN_LETTER.match(name[1]) is None
    return title if name is None or spaced or not site.is_stated(name[1]) else title[name.end() :]


def lone_heading(blocks: Sequence[Block], site: Site) -> str | None:
    """The only heading of a page that is not the site's name, if a paragraph is right below it."""
    places = [p for p, b in enumerate(blocks) if b.role is Role.HEADING]
    places = [p for p in places if not site.is_named(blocks[p].text, in_notices=False)]
    if len(places) != 1 or places[0] + 1 >= len(blocks):
        return None
    text, below = blocks[places[0]].text, blocks[places[0] + 1]
    long = below.role is Role.PARAGRAPH and is_long(below.text) and not below.link_chars
    return text if long and ends_sentence(below.text, CLOSERS) else None


def is_long(heading: str) -> bool:
    """Whether a heading is a headline by its length; East Asian letters say more."""
    return len(heading) + len(EAST_ASIAN_LETTER.findall(heading)) > _HEADLINE
