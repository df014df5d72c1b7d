"""Whether text that stands apart from a page's elements reads as prose, and how much it is."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from naqi.transforms.text.sentences import SENTENCE_ENDS, one_of

_SENTENCE: Final = re.compile(rf"\w[\"'”’»)]*{one_of(SENTENCE_ENDS)}(?=\W|$|[\u3040-\u9fff])")
_IDEOGRAPH: Final = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3\u0e00-\u0eff]")
TAG: Final = re.compile(r"</?[a-z][a-z0-9]*(?:\s[^<>]*)?/?>", re.I)
_CODE: Final = re.compile(r"<pre\b[^<]*(?:<(?!/pre\b)[^<]*)*", re.I)


def weigh(text: str) -> int:
    """Characters of ``text``, ideographs counting thrice: they say as much."""
    return len(text) if text.isascii() else len(text) + 2 * len(_IDEOGRAPH.findall(text))


def is_prose(texts: Iterable[str]) -> bool:
    """Whether ``texts`` are sentences: two or more, and not too far apart; code does not count."""
    text = TAG.sub(" ", _CODE.sub(" ", "\n".join(texts)))
    sentences = len(_SENTENCE.findall(text))
    weight = weigh(text)
    written = "".join(text[:20_000].split())
    letters = sum(map(str.isalpha, written))
    return sentences > 1 and weight < 600 * sentences and letters > 0.65 * len(written)
