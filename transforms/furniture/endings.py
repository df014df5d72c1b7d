"""How agencies and papers mark the end of a text, and sign it there.

Between strokes, and in brackets with initials behind them, a word for the end is nothing else:
"// انتهى //", "(END) ab/cd". Stories end in such words too: by itself, or in brackets alone, one is
told by its place as well.
"""

from __future__ import annotations

import re
from typing import Final

from naqi.transforms.furniture.outlets import known_outlet, sounds_like_outlet
from naqi.transforms.text.sentences import CLOSERS, FULL_STOPS, one_of

_ALONE: Final = (
    "انتهى|انتهى الخبر|نهاية الخبر|پایان پیام|انتهای پیام|پایان خبر|انتهای خبر|סוף הידיעה|ends?"
    "|end of (?:message|story|report)|ende der meldung|конец сообщения|全文完|本文完"
)
"""Words for the end that messages have, and stories hardly."""
_WORDS: Final = (
    rf"{_ALONE}|النهاية|پایان|ختم شد|کۆتایی|סוף|the end|fin|ende|fim|einde|slutt?|loppu|koniec"
    "|konec|kraj|vége|sfârșit|конец|кінець|край|крај|τέλος|bitti|selesai|tamat|hết|mwisho"
    "|完|完结|結束|终|終|終わり|おわり|了|끝|समाप्त|সমাপ্ত|จบ"
)
_SHORT: Final = "完|了|끝|ends?|انتهى"
"""Those that agencies put in brackets without initials."""
_STROKES: Final = rf"/{{1,3}} ?(?:{_WORDS}) ?/{{1,3}}|[-–—]{{1,3}}30[-–—]{{1,3}}"
_BRACKETS: Final = rf"[(（] ?(?:{_WORDS}) ?[)）]|[\[【] ?(?:{_WORDS}) ?[\]】]"
_DASHES: Final = rf"[-–—]{{1,3}}(?: ?(?:{_ALONE}) ?|00?)[-–—]{{1,3}}"
_INITIAL: Final = r"[^\W\d_]"
_SIGNED: Final = rf"{_INITIAL}{{1,2}}(?:(?: |\. ?){_INITIAL}{{1,2}}){{0,5}}\.?"
"""Initials of somebody, with stops or spaces between them."""
_INITIALS: Final = rf"{_SIGNED}(?: ?/ ?{_SIGNED}){{0,3}}"
_BEHIND: Final = r"\W{0,3}\Z"
_CERTAIN: Final = re.compile(
    rf"(?:(?:{_STROKES}|[(（] ?(?:{_SHORT}) ?[)）])(?:[ /.]{{0,3}}{_INITIALS})?"
    rf"|(?:{_BRACKETS})[ /.]{{0,3}}{_INITIALS})"
    rf"{_BEHIND}",
    re.I,
)
"""Of a message, whatever it tells."""
_BY_PLACE: Final = re.compile(
    rf"(?:{_BRACKETS}|{_DASHES}|(?:{_ALONE})(?: ?/(?: ?{_INITIALS})?)?){_BEHIND}", re.I
)
_ORNAMENT: Final = re.compile(r"([-–—_=*#~ـ])(?: ?\1){2,60}\Z")
_DOTTED: Final = rf"{_INITIAL}{{1,2}}\. ?{_INITIAL}{{1,2}}\.?"
_FOR_PAPER: Final = re.compile(
    rf"(?:{_DOTTED}|{_INITIAL} {_INITIAL}) [-–—] "
    rf"({_INITIAL}[^\W\d_]{{1,15}}(?: [^\W\d_]{{2,15}}){{0,2}})\Z"
)
"""Who wrote, by initials, and for whom: "k.m. - Reef Times"."""
_STOP: Final = re.compile(rf"{one_of(FULL_STOPS)}[{re.escape(CLOSERS)}]{{0,2}} ?(?=[(（\[【/-])")
_SLASHED: Final = re.compile(
    rf"{one_of(FULL_STOPS)}[{re.escape(CLOSERS)}]{{0,2}} (?={_INITIAL}{{1,2}}[ ./])"
)
_SLASHED_INITIALS: Final = re.compile(rf"{_SIGNED}(?: ?/ ?{_SIGNED}){{1,3}}\Z")
_MEASURE: Final = re.compile(
    rf"{_INITIAL}{{1,2}} ?/ ?{_INITIAL}|{_INITIAL} ?/ ?{_INITIAL}{{1,2}}|[mMµnk]?[glL] ?/ ?d[lL]"
    r"|[A-Z]{2} ?/ ?[A-Z]{2}|(?i:[mwdvxfh](?: ?/ ?[mwdvxfh]){2})"
    r"|أ ?/ ?ب ?/ ?ج|א ?/ ?ב ?/ ?ג|а ?/ ?б ?/ ?в|[aA] ?/ ?[bB] ?/ ?[cC]"
)
"""No initials: "km/h", "n/a", "م/ث"; nor whom a job is for ("m/w/d"), nor what is counted."""
_PARTS: Final = frozenset(" ./")
"""One of these is right before the last initials."""
CLOSING_MARKS: Final = frozenset("/)）]】-–—")
"""With one of these a mark of the end ends, if no initials follow."""
LONGEST: Final = 40
"""Characters of a line that does nothing but end a text."""


def end_mark(line: str) -> bool:
    """Whether a line says that a text ends, as messages alone do, and who signs it."""
    return len(line) <= LONGEST and _CERTAIN.match(line) is not None


def bare_end(line: str) -> bool:
    """Whether a line below a text is a word for its end, an ornament, or initials that sign it."""
    if len(line) > LONGEST:
        return False
    if _BY_PLACE.match(line) is not None or _ORNAMENT.match(line) is not None:
        return True
    paper = _FOR_PAPER.match(line)
    return paper is not None and (known_outlet(paper[1]) or sounds_like_outlet(paper[1]))


def find_sign_off(text: str) -> int | None:
    """Where the mark of an end begins that is written on to the last sentence of ``text``."""
    if text[-1] not in CLOSING_MARKS and _PARTS.isdisjoint(text[-3:-1]):
        return None  # of most texts, which is soon told
    first = max(0, len(text) - LONGEST - 4)
    for stop in _STOP.finditer(text, first):
        if _CERTAIN.match(text, stop.end()):
            return stop.end()
    if "/" not in text[first:]:
        return None
    for stop in _SLASHED.finditer(text, first):
        signed = _SLASHED_INITIALS.match(text, stop.end())
        if signed is not None and not _MEASURE.fullmatch(signed[0]):
            return stop.end()
    return None
