"""Letters with the marks that belong to them, as words of any script are made of."""

from __future__ import annotations

from typing import Final

_MARKS: Final = (
    r"\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u05bf-\u05c7\u0610-\u061a\u064b-\u065f"
    r"\u0670\u06d6-\u06dc\u06df-\u06ed\u0711\u0730-\u074a\u07a6-\u07b0\u0900-\u0963"
    r"\u0971-\u0dff\u0e31-\u0e4e\u0eb1-\u0ece\u0f18-\u0f84\u102b-\u109d\u17b4-\u17d3\u1a17-\u1a7f"
    r"\ua8e0-\uaaf0\U00011000-\U000114c3"
)
"""Vowel signs, which ``\\w`` of `re` has not: those of Hebrew and Arabic, and all that stands in
the blocks of the scripts of India and its neighbours."""
_JOINERS: Final = r"\u200c\u200d"


def word_pattern(*, digits: bool = False, joiners: bool = False) -> str:
    """A pattern of `re`: as many letters and their marks as stand together.

    Args:
        digits: Whether those of a word count as letters do.
        joiners: Whether they may stand among them.
    """
    plain = r"[^\W_]" if digits else r"[^\W\d_]"
    mark = rf"(?!\w)[{_MARKS}{_JOINERS if joiners else ''}]"
    return rf"(?:{plain}+|{mark}{plain}*)(?:{mark}{plain}*)*"
