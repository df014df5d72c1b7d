"""Bytes to characters, as the web does it.

The order is the WHATWG HTML standard's (encoding sniffing algorithm, 13.2.3.2): byte order mark,
the transport's declaration, the page's own, then a guess. With one difference: text that is not
ASCII and valid UTF-8 is UTF-8 whatever is declared, for that does not happen by chance, and
declarations are wrong more often. Only labels of the WHATWG Encoding table count: a page may not
choose among Python's codecs (``utf-7``, ``punycode``…).
"""

from __future__ import annotations

import codecs
import re
from typing import NamedTuple

import cchardet
import numpy as np
import webencodings

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
            return _checked(_decode(body[len(bom) :], name), name)
    text = None if body.isascii() else _utf8(body)
    if text is not None:
        return _checked(text, "utf-8", body)
    label = _label(declared) or (_declared_inside(body) if markup else None)
    prefix = body[:_DETECTION_PREFIX]
    candidates = [label, "utf-8", _detect(prefix) if not body.isascii() else None]
    named = [name for name in candidates if name]
    plausible = (name for name in named if _wrong_share(_decode(prefix, name)) < _WRONG_CHARSET)
    name = next(plausible, label or "windows-1252")
    return _checked(_decode(body, name), name)


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


def _decode(body: bytes, name: str) -> str:
    text: str = webencodings.lookup(name).codec_info.decode(body, "replace")[0]
    return text


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
