"""Statements by which a site asks for cookies, in any language whose words are known.

No form of furniture: whether such a sentence is one depends on where it stands, since there are
articles about cookies. A notice speaks for the site ("we use", "by continuing") and says what
notices say; `furniture.cookies` has the words.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Final, NamedTuple

from naqi.transforms.furniture.cookies import NOTICES, OF_PLATFORMS, OF_TRACKERS
from naqi.transforms.furniture.cookies.notice import Notice
from naqi.transforms.text.bounded_cache import cached_short
from naqi.transforms.text.keys import phrase_key
from naqi.transforms.text.normal_form import nfc
from naqi.transforms.text.scripts import letters_by_script

_ROWS: Final = (*NOTICES, *OF_PLATFORMS, *OF_TRACKERS)
_ANY_LANGUAGE: Final = "cookie"
_LONGEST: Final = 1000
"""Characters above which no notice is looked for: terms and articles have such paragraphs."""
_SPACED: Final = "\u0590"
"""Stems of letters below it begin words: Latin, Greek, Cyrillic, Armenian. Others, such as Arabic
ones, have particles before them or no spaces."""
_WORD_BEGINS: Final = "(?<![a-z\u00df-\u058f])"
_QUOTES: Final = "\"'“”„‟«»‹›‘’「『"
"""With one of them somebody is quoted."""
_SPEAKS: Final = 2
"""What it counts that the site speaks of itself; each thing that notices say besides counts 1."""
_ENOUGH: Final = 3
_ENOUGH_WITH_BUTTON: Final = 2
_MOST_OF_BUTTON: Final = 4
"""Words of a button at the end of a notice."""
_LONGEST_ROW: Final = 80
"""Characters of buttons side by side."""
_SAID: Final = 2
"""Things that notices say, of which one that stands beside a notice has so many."""


class _Words(NamedTuple):
    """The stems of one language, compiled."""

    cookies: re.Pattern[str]
    speaks: re.Pattern[str]
    hints: re.Pattern[str]
    said: tuple[str, ...]
    """The stems of ``hints``, as they stand in a text."""


def is_notice(text: str, *, beside_button: bool = False) -> bool:
    """Whether ``text`` asks for cookies in the name of a site.

    Args:
        text: A block.
        beside_button: Whether a button to agree stands by it, so that less tells.
    """
    enough = _ENOUGH_WITH_BUTTON if beside_button else _ENOUGH
    return any(points >= enough for points in _points(text))


def speaks_for_site(text: str) -> bool:
    """Whether ``text`` says of a site in its own name that it has cookies."""
    plain = _plain(text)
    return is_notice(text) and any(
        words.cookies.search(plain) and words.speaks.search(plain) for words in _languages()
    )


def belongs_to_notice(text: str, *, least: int = _SAID) -> bool:
    """Whether ``text`` says what notices do, with or without a word for cookies.

    Args:
        text: A block.
        least: How many such things.
    """
    if len(text) > _LONGEST:
        return False
    plain = _plain(text)
    return any(_said(words, plain, least) >= least for words in _languages())


def mentions_cookies(text: str, script: str = "") -> bool:
    """Whether there may be a word for cookies in ``text``: told fast, since in most is none.

    Args:
        text: Any.
        script: That of all its letters, if it is known.
    """
    return _may_mention(text.casefold(), script)


def is_button(line: str) -> bool:
    """Whether ``line`` is a button of such notices."""
    if len(line) <= _longest_button() and phrase_key(line) in _buttons():
        return True
    return len(line) <= _LONGEST_ROW and " " in line and _is_row(phrase_key(line).split())


def ends_with_button(text: str) -> bool:
    """Whether the last words of ``text`` are a button of such notices."""
    words = text.split()[-_MOST_OF_BUTTON:]
    return any(is_button(" ".join(words[first:])) for first in range(len(words)))


def _is_row(words: list[str]) -> bool:
    """Whether ``words`` are buttons side by side, and nothing else."""
    first = count = 0
    while first < len(words):
        ends = range(min(len(words), first + _MOST_OF_BUTTON), first, -1)
        end = next((e for e in ends if " ".join(words[first:e]) in _buttons()), 0)
        if not end:
            return False
        first, count = end, count + 1
    return count > 1


def _points(text: str) -> Iterator[int]:
    """What speaks for a notice, in each language that has a word for cookies in ``text``."""
    if len(text) > _LONGEST or text[0] in _QUOTES:
        return
    plain = _plain(text)
    if not _may_mention(plain):
        return
    for words in _languages():
        if words.cookies.search(plain) is not None:
            yield _SPEAKS * (words.speaks.search(plain) is not None) + _said(words, plain)


def _may_mention(lower: str, script: str = "") -> bool:
    for word in _cookies(script, lower.isascii()):  # noqa: SIM110  # that takes longer
        if word in lower:
            return True
    return False


def _said(words: _Words, plain: str, least: int = 1) -> int:
    """How many things a text says that notices say; 0 if less than ``least``, which is soon told.

    Most texts have no stem of most languages, wherever in a word.
    """
    if sum(map(plain.__contains__, words.said)) < least:
        return 0
    return len(set(words.hints.findall(plain)))


def _plain(text: str) -> str:
    return nfc(text).casefold().replace("\u200c", " ").replace("’", "'")


def _compiled(stems: str) -> re.Pattern[str]:
    return re.compile(
        "|".join(
            f"{_WORD_BEGINS}{stem}" if stem < _SPACED else stem
            for stem in map(re.escape, _stems(stems))
        )
    )


def _stems(stems: str) -> tuple[str, ...]:
    return tuple([_plain(stem) for stem in stems.split("|") if stem])


@lru_cache(maxsize=1)
def _languages() -> tuple[_Words, ...]:
    return tuple(
        _Words(
            _compiled(f"{_ANY_LANGUAGE}|{row.cookies}"),
            _compiled(row.speaks),
            _compiled(row.hints),
            _stems(row.hints),
        )
        for row in _ROWS
    )


@cached_short(64)
def _cookies(script: str, ascii_alone: bool) -> tuple[str, ...]:
    """Words for cookies, without those that hold another; of one script, or of all."""
    words = "|".join([_ANY_LANGUAGE, *(row.cookies for row in (*NOTICES, *OF_TRACKERS))])
    plain = {_plain(word) for word in words.split("|") if word}
    if ascii_alone:
        plain = set(filter(str.isascii, plain))
    elif script:
        plain = {word for word in plain if letters_by_script(word).keys() <= {script}}
    return tuple(sorted(w for w in plain if not any(o in w for o in plain - {w})))


@lru_cache(maxsize=1)
def _buttons() -> frozenset[str]:
    return frozenset(phrase_key(b) for row in _ROWS for b in _buttons_of(row))


@lru_cache(maxsize=1)
def _longest_button() -> int:
    return 2 * max(len(b) for row in _ROWS for b in _buttons_of(row))


def _buttons_of(row: Notice) -> list[str]:
    return row.buttons.split("|")
