"""Of what texts are made: words, as code, addresses and hashes are not, and names among them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

LONGEST: Final = 256
"""Characters of a text that are looked at."""
_AROUND: Final = "\"'“”„‘’‛‚«»‹›()[].,;:!?¿¡…%–—-"
"""What may stand before a word and behind it."""
_WITHIN: Final = dict.fromkeys(map(ord, "'’‘ʻ·‑/-\u00ad")) | dict.fromkeys(range(0x300, 0x370))
"""What may stand in one: marks of its letters too."""
_OPENS_CODE: Final = (".", ")", "]", ";", ":", ",")
"""No word has it before it."""
_OPENS: Final = ("(", "[")
"""No word has it behind it."""
_LEAST: Final = 0.6
"""Share of its letters that are in words, from which a text is made of them."""


_CODE: Final = re.compile(
    r"(?<!\S)(?:[{}=]+|/\*+|\*+/)(?!\S)|\w\([\"')]|\w=\S|[!<>+*=]=|::|->|=>|&&|\|\||\$\{"
)
"""A token of programs and style sheets that no sentence has."""
_OF_CODE: Final = (
    "=", "{", "}", "/*", "*/", '("', "('", "()", "::", "->", "&&", "||",
)  # fmt: skip
"""Of which each such token has one: most texts have none, which is sooner told."""
_STATEMENT: Final = re.compile(
    r"from \S+ import |import [\w.]+(?: as \w+)?;?$|(?:def|elif|except) .*:$"
    r"|(?:if|while) .*\bNone\b.*:$"
    r"|[\"'][^\"']*[\"'][)\],;]+$"
)
"""A line of programs: imports, heads of blocks, and what is a quotation that ends in brackets."""
_KEYWORD: Final = re.compile(
    r"(?:assert|async|await|const|echo|elif|export|for|function|if|let|print|private|public|raise"
    r"|return|static|throw|typedef|var|while|with|yield)\b"
)
"""Begins other lines of theirs; in lower case it begins sentences seldom."""
_END: Final = ";"
"""Ends their lines."""
_FEW: Final = 8
"""Of so many tokens one is such a token in code."""


def is_made_of_words(text: str) -> bool:
    """Whether most letters of a text stand in words, with nothing else in these, and not in code.

    >>> is_made_of_words("Mind the gap."), is_made_of_words("gap.mind(the=[0]);")
    (True, False)
    """
    beginning = text[:LONGEST]
    if len(text) > LONGEST:  # whose last word is not whole
        beginning = "".join(beginning.rsplit(None, 1)[:1])
    tokens = beginning.split()
    in_words = sum(len(one) if one.isalpha() else _letters_of_word(one) for one in tokens)
    most = sum(map(len, tokens))  # letters there may be: of prose the words are enough even so
    if in_words < _LEAST * most and in_words < _LEAST * sum(map(str.isalpha, beginning)):
        return False
    if _STATEMENT.match(beginning):
        return False
    may_have_code = any(map(beginning.__contains__, _OF_CODE))
    return not (may_have_code and _CODE.search(beginning) and _are_code(tokens))


def without_names(text: str) -> str:
    """The beginning of a text without words that have a capital, and what has no letters.

    >>> without_names("Vera Holm åpner en ny mølle i Vest-Agder")
    'åpner en ny mølle i'
    """
    words = text[:LONGEST].split()
    return " ".join(
        word
        for word in words
        if not word.lstrip(_AROUND)[:1].isupper() and any(map(str.isalpha, word))
    )


def _are_code(tokens: Sequence[str]) -> bool:
    """Whether one of a few tokens is of code; with one that is, ends of lines are too.

    With a keyword before them one is enough.
    """
    marks = sum(_CODE.search(token) is not None for token in tokens)
    return marks > 0 and (
        (marks + sum(t.endswith(_END) for t in tokens)) * _FEW >= len(tokens)
        or _KEYWORD.fullmatch(tokens[0]) is not None
    )


def _letters_of_word(token: str) -> int:
    """The letters of a word; none of what is no word."""
    word = token.strip(_AROUND).translate(_WITHIN)
    is_code = token.startswith(_OPENS_CODE) or token.endswith(_OPENS)
    return len(word) if word.isalpha() and not is_code else 0
