"""Bytes to characters, as the web does it.

The order is the WHATWG HTML standard's (encoding sniffing algorithm, 13.2.3.2): byte order mark,
the transport's declaration, the page's own, then a guess. With two differences. Text that is not
ASCII and UTF-8, but for a letter that is broken here or there, is UTF-8 whatever is declared, for
that does not happen by chance, and declarations are wrong more often. And a declared character set
of one byte a letter, by which any bytes are text, counts only where the letters are those of a
language that is written in it (`transforms.text.charset_fit`). Only labels of the WHATWG Encoding
table count: a page may not choose among Python's codecs (``utf-7``, ``punycode``…).
"""

from __future__ import annotations

import codecs
import re
import unicodedata
from functools import partial
from typing import NamedTuple

import cchardet
import numpy as np
import webencodings

from naqi.transforms.text.alphabets import ALPHABETS, SELDOM_RIGHT, WESTERN
from naqi.transforms.text.charset_by_language import charset_by_language, is_western
from naqi.transforms.text.charset_fit import (
    KNOWN,
    doubted,
    doubted_syllables,
    likeliest,
    misfit,
    sample,
)
from naqi.transforms.text.whatwg import decode_as

_META_PREFIX = 4096
"""Bytes of a page searched for its declaration. The standard says 1024; real pages are later."""

_DETECTION_PREFIX = 65536
"""Bytes shown to the detector, whose cost and confidence stop growing long before."""

_META = re.compile(
    rb"""<meta\s[^>]{0,512}?charset\s{0,8}=\s{0,8}["']?\s{0,8}([\w.:-]{1,40})""", re.IGNORECASE
)
_XML = re.compile(rb"""^\s{0,64}<\?xml\s[^>]{0,200}?encoding\s{0,8}=\s{0,8}["']([\w.:-]{1,40})""")

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16le"),
    (codecs.BOM_UTF16_BE, "utf-16be"),
)

_WRONG_CHARSET = 0.2
"""Share of undecodable among the non-ASCII characters above which the character set is wrong."""

_NOT_TEXT = 0.1
"""Share of undecodable and control characters above which bytes are no text."""

_BROKEN_LETTERS = 0.2
_SOME_LETTERS = 4
"""Of so many letters half may be broken where a Western character set is declared, which has
hardly any pair of bytes that look so."""
_MANY_LETTERS = 5
"""Of so many letters of UTF-8 that share may be broken, and it is UTF-8 still: no other character
set has so many pairs of bytes that look like its letters."""
_UTF8_LETTER = re.compile(
    rb"[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{1,2}|[\xf0-\xf4][\x80-\xbf]{1,3}"
)
_WHOLE_LETTER = re.compile(
    rb"[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}"
)
_HALF_LETTER = re.compile(rb"(?:[\xc2-\xdf]|[\xe0-\xef][\x80-\xbf]?|[\xf0-\xf4][\x80-\xbf]{0,2})\Z")
_BEYOND_ASCII = bytes(range(0x80, 0x100))
_OF_MACS = frozenset(("macintosh", "x-mac-cyrillic"))
"""In them the first byte of most letters of UTF-8 is a root or another sign that no word has."""
_LATIN_SLIP = re.compile(
    rb"[A-Za-z][\xdf-\xf6\xf8-\xfd]|(?<![A-Za-z])[\xc0\xc1\xc4-\xd6\xd8-\xdd\xe0-\xf6][a-z]"
    rb"|[\x85\x91-\x97\xa0]"
)
"""A letter or a mark of windows-1252 where it has its place, in what else is ASCII."""

_UTF16_PREFIX = 4096
_OF_UTF16 = 0.02
"""The least share of zeros, or of other controls, among the bytes of UTF-16."""
_PAIRS_OF_UTF16 = 0.75
"""The most pairs of bytes of UTF-16 that are both ASCII, as those of many kana are: of ASCII itself
nearly all are."""
_MANY_PAIRS = 0.4
_ZEROS_BESIDE = 0.2
"""With more pairs than that, zeros stand on one side of them, but for so many. Where they end
words, they stand on both."""
_HALF_OF_SPACE = 0x30
"""What stands beside the zero of an ideographic space."""
_NOT_IN_TEXT = frozenset(("Cc", "Cs", "Co", "Cn"))
_IN_MOST_TEXTS = re.compile("[ -~\\s\u3000-\u3002\uff0c]")

_JAPANESE_SHIFT = b"\x1b$B"
"""How ISO-2022-JP, which is in ASCII, goes over to Japanese."""

_DETECTED_AS = {"UHC": "euc-kr", "MAC-CYRILLIC": "x-mac-cyrillic", "EUC-TW": "big5"}
"""Names of the detector that the WHATWG table lacks."""

_CONTROLS = bytes([*range(0x09), *range(0x0E, 0x1B), *range(0x1C, 0x20)])
_FIRST_PRINTABLE = 0x20
_NOT_ASCII = re.compile("[^\x00-\x7f]")


class NotTextError(ValueError):
    """The bytes are not text in any character set."""


class Decoded(NamedTuple):
    """A page's characters, with line ends as newlines, and its character set's WHATWG name."""

    text: str
    charset: str


def decode(body: bytes, declared: str | None = None, *, markup: bool = True) -> Decoded:
    """Decode a page's bytes.

    Args:
        body: The page's bytes.
        declared: A label from outside the page, as of HTTP's ``Content-Type``.
        markup: Whether to look for a declaration inside the page (HTML, XML).

    Raises:
        NotTextError: If more than a tenth of the characters are broken or controls.
    """
    for bom, name in _BOMS:
        if body.startswith(bom):
            return _checked(decode_as(body[len(bom) :], name), name)
    if body.isascii():
        return _decode_ascii(body, declared, markup=markup)
    text = _utf8(body)
    if text is not None:
        return _checked(text, "utf-8", body)
    name = _charset_of(body, _label(declared) or (_declared_inside(body) if markup else None))
    if name == "utf-8":
        body = _without_half_letter(body)
    return _checked(decode_as(body, name), name)


def _decode_ascii(body: bytes, declared: str | None, *, markup: bool) -> Decoded:
    """Decode bytes that are ASCII, as those of UTF-16 and of Japanese mails may be."""
    utf16 = _utf16_without_mark(body)
    if utf16 is not None:
        return _checked(decode_as(body, utf16), utf16)
    name = _label(declared) or (_declared_inside(body) if markup else None) or "utf-8"
    if _JAPANESE_SHIFT in body:
        name = "iso-2022-jp"
    elif name.startswith("utf-16"):
        name = "utf-8"
    return _checked(decode_as(body, name), name)


def _charset_of(body: bytes, label: str | None) -> str:
    """The character set of bytes that are no valid UTF-8, whatever ``label`` declares."""
    utf16 = _utf16_without_mark(body)
    if utf16 is not None:
        return utf16
    part = sample(body)
    whole, broken = _letters_of_utf8(_without_half_letter(part))
    has_whole = _WHOLE_LETTER.search(part) is not None
    if has_whole and broken <= (whole * _BROKEN_LETTERS if whole >= _MANY_LETTERS else whole // 3):
        return "utf-8"
    if label in WESTERN and whole >= _SOME_LETTERS and 2 * broken <= whole:
        return "utf-8"
    if label == "utf-8":
        if broken <= whole + 1 and (whole or not _LATIN_SLIP.search(part)):
            return label
    elif label in ALPHABETS:
        by_language = charset_by_language(body, label) if label in WESTERN else None
        return by_language or doubted(part, label) or label
    prefix = body[:_DETECTION_PREFIX]
    if label not in (None, "utf-8") and _wrong_share(decode_as(prefix, label)) < _WRONG_CHARSET:
        return doubted_syllables(part, label, partial(_detect, prefix)) or label
    found = likeliest(part, KNOWN, _detect(prefix)) or WESTERN[0]
    if found in WESTERN:
        found = charset_by_language(body, found) or found
    elif found in SELDOM_RIGHT and is_western(body):
        found = WESTERN[0]
    if found in _OF_MACS and broken <= whole:
        return "utf-8"
    as_utf8 = broken / (whole + broken) if has_whole else 1.0
    return "utf-8" if as_utf8 <= misfit(part, found).share else found


def _checked(text: str, name: str, encoded: bytes | None = None) -> Decoded:
    """``encoded`` is the text in UTF-8, where it is at hand."""
    if encoded is None:  # bytes are counted more cheaply than characters
        encoded = text.encode("utf-8", "surrogatepass")
    most = _NOT_TEXT * len(text)
    broken = text.count("\ufffd") if "\ufffd" in text else 0  # cheaper than to count
    # Most pages have fewer controls even if white space is taken for one.
    if broken + np.count_nonzero(np.frombuffer(encoded, np.uint8) < _FIRST_PRINTABLE) > most:
        broken += len(encoded) - len(encoded.translate(None, _CONTROLS))
    if broken > most:
        raise NotTextError(f"not text: {broken} of {len(text)} characters are broken, as {name}")
    return Decoded(_line_ends(text), name)


def _wrong_share(text: str) -> float:
    broken = text.count("\ufffd")
    return broken / len(_NOT_ASCII.findall(text)) if broken else 0.0


def _line_ends(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n") if "\r" in text else text


def _letters_of_utf8(part: bytes) -> tuple[int, int]:
    """How many letters of UTF-8 beyond ASCII there are, and how many bytes that are of none.

    One that is cut short is a letter too, if two bytes of it are there.
    """
    rest, whole = _UTF8_LETTER.subn(b"", part)
    return whole, len(rest) - len(rest.translate(None, _BEYOND_ASCII))


def _without_half_letter(body: bytes) -> bytes:
    """``body`` without the letter of UTF-8 at its end that is cut short, if one is."""
    half = _HALF_LETTER.search(body, max(0, len(body) - 3))
    return body[: half.start()] if half else body


def _utf16_without_mark(body: bytes) -> str | None:
    """Which UTF-16 bytes are that have no mark: the one that makes text of them.

    They have zeros, of their ASCII, or controls, of their other letters.
    """
    head = body[:_UTF16_PREFIX]
    head = head[: len(head) // 2 * 2]
    if b"\0" not in head:
        return None
    zeros = head.count(0)
    controls = len(head) - zeros - len(head.translate(None, _CONTROLS[1:]))
    if max(zeros, controls) < _OF_UTF16 * len(head):
        return None
    first, second = np.frombuffer(head, np.uint8).reshape(-1, 2).T
    ascii_pairs = (np.minimum(first, second) >= _FIRST_PRINTABLE) & (
        np.maximum(first, second) < 0x7F
    )
    pairs = np.mean(ascii_pairs)
    sides = ((first, second), (second, first))
    beside = min(np.count_nonzero((a == 0) & (b != _HALF_OF_SPACE)) for a, b in sides)
    if pairs > _PAIRS_OF_UTF16 or (pairs > _MANY_PAIRS and beside > _ZEROS_BESIDE * zeros):
        return None
    read = {name: decode_as(head, name) for name in ("utf-16le", "utf-16be")}
    wrong = {name: sum(map(_is_no_text, text[:-1])) for name, text in read.items()}
    known = {name: len(_IN_MOST_TEXTS.findall(text)) for name, text in read.items()}
    name = min(read, key=lambda name: (wrong[name], -known[name]))
    return name if not wrong[name] and known[name] else None


def _is_no_text(character: str) -> bool:
    return not character.isspace() and (
        character == "\ufffd" or unicodedata.category(character) in _NOT_IN_TEXT
    )


def _label(label: str | None) -> str | None:
    """The WHATWG name that ``label`` stands for, if any."""
    encoding = webencodings.lookup(label) if label else None
    # "x-user-defined" maps bytes to private characters; no page is written in it.
    return encoding.name if encoding and encoding.name != "x-user-defined" else None


def _declared_inside(body: bytes) -> str | None:
    head = body[:_META_PREFIX]
    found = _XML.search(head) or _META.search(head)
    name = _label(found.group(1).decode("ascii")) if found else None
    # The declaration was read as ASCII, so the page cannot be UTF-16 (HTML standard, 13.2.3.2).
    return "utf-8" if name in ("utf-16le", "utf-16be") else name


def _detect(prefix: bytes) -> str | None:
    found = cchardet.detect(prefix)["encoding"] or ""
    return _label(_DETECTED_AS.get(found, found))


def _utf8(body: bytes) -> str | None:
    try:
        return body.decode("utf-8")
    except UnicodeDecodeError:
        return None
