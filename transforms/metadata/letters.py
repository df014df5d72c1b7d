"""Letters with the marks that belong to them, as words of any script are made of."""

from __future__ import annotations

from typing import Final

LETTER: Final = (
    r"(?:(?![\d_])[\w\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u05bf-\u05c7\u0610-\u061a\u064b-\u065f"
    r"\u0670\u06d6-\u06dc\u06df-\u06ed\u0711\u0730-\u074a\u07a6-\u07b0\u0900-\u0963\u0966-\u096f"
    r"\u0971-\u0dff\u0e31-\u0e4e\u0eb1-\u0ece\u0f18-\u0f84\u102b-\u109d\u17b4-\u17d3\u1a17-\u1a7f"
    r"\ua8e0-\uaaf0\U00011000-\U000114c3])"
)
"""In a pattern of `re`, whose ``\\w`` has no vowel signs: with those of Hebrew and Arabic, and all
that stands in the blocks of the scripts of India and its neighbours."""
