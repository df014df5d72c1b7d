"""Whether text that stands apart from a page's elements reads as prose."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

import regex

from naqi.transforms.text.sentences import SENTENCE_ENDS, one_of
from naqi.transforms.text.weight import weigh

_SENTENCE: Final = regex.compile(rf"\w[\"'”’»)]*{one_of(SENTENCE_ENDS)}(?=\W|$|[\u3040-\u9fff])")
"""Words may end with a mark, as in Hindi."""
_NO_LETTER: Final = regex.compile(r"[\W\d_]")
TAG: Final = re.compile(r"</?[a-z][a-z0-9]*(?:\s[^<>]*)?/?>", re.I)
_CODE: Final = re.compile(r"<pre\b[^<]*(?:<(?!/pre\b)[^<]*)*", re.I)


def is_prose(texts: Iterable[str]) -> bool:
    """Whether ``texts`` are sentences: two or more, and not too far apart; code does not count."""
    text = TAG.sub(" ", _CODE.sub(" ", "\n".join(texts)))
    sentences = len(_SENTENCE.findall(text))
    weight = weigh(text)
    written = "".join(text[:20_000].split())
    letters = len(written) - len(_NO_LETTER.findall(written))
    return sentences > 1 and weight < 600 * sentences and letters > 0.65 * len(written)
