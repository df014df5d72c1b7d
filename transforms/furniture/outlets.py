"""Names of papers, agencies and sites, as they stand below a text by themselves."""

from __future__ import annotations

import re
from typing import Final

from naqi.transforms.furniture.picture_credits import is_agency
from naqi.transforms.metadata.titles.site_names import sounds_like_a_site

_MOST_WORDS: Final = 4
_LONGEST: Final = 40
_ENDS: Final = re.compile(
    r"([^\W\d_]{3,})?(?:نيوز|نیوز|برس|پرس|تايمز|ميديا|ニュース|新聞|新闻网|뉴스|일보"
    r"|[Nn]ews|[Pp]ress|ньюс|пресс|инфо)",
)
"""Words that names of papers end in, also written on to what stands before."""
_NAME_LIST: Final = (
    "سبوتنيك عربي|روسيا اليوم|عنب بلدي|زمان الوصل|العربي الجديد|القدس العربي|سيريانيوز|هسبريس"
    "|МИА «Россия сегодня»|МИА Россия сегодня|MIA „Rossiya Segodnya“|РИА Новости|Sputnik"
    "|आईएएनएस|पीटीआई|एएनआई"
)
_NAMES: Final = frozenset(_NAME_LIST.split("|"))
"""Those that no word tells."""
_WORD: Final = re.compile(r"[^\W\d_][^\d!?؟:;,،.…]*")


def known_outlet(line: str) -> bool:
    """Whether a line is the name of an agency or a site, which nothing else is called."""
    return len(line) <= _LONGEST and (line in _NAMES or is_agency(line))


def sounds_like_outlet(line: str) -> bool:
    """Whether a line has a word by which papers and sites are called; other things are, too."""
    if len(line) > _LONGEST or line.count(" ") >= _MOST_WORDS or _WORD.fullmatch(line) is None:
        return False
    words = line.split()
    if any(word[0].islower() for word in words):
        return False
    ends = _ENDS.fullmatch(words[-1])
    return (ends is not None and (len(words) > 1 or ends[1] is not None)) or sounds_like_a_site(
        line
    )
