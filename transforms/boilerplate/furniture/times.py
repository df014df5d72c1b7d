"""Lines that say when a page was published, and little else."""

from __future__ import annotations

import re

from naqi.transforms.metadata.dates import strip_date
from naqi.transforms.text.sentences import ends_statement

_SENTENCE = 40
"""Characters above which a line that ends with a full stop tells of a date."""
_MOST_WORDS, _MOST_CHARACTERS = 6, 60
"""Of what stands in a line beside its date."""
_AGO = re.compile(
    r"\W*(?:(?:about )?\w+ ){0,2}"
    r"(?:minutes?|hours?|days?|weeks?|months?|years?|mins?|hrs?|минут\w*|час\w*|дн\w+|saat|gün|jam"
    r"|menit|godz\w*|dni) (?:ago|fa|назад|önce|temu|yang lalu|lalu)\W*"
    r"|\W*\d+ ?(?:分钟|小时|天|个月|年|時間|分|日)前\W*"
    r"|\W*(?:il y a|vor|hace|há|πριν|منذ|قبل) \d+ \w+\W*",
    re.I,
)
_DIGIT = re.compile(r"\d")


def dated_line(line: str) -> bool:
    """A date with at most a few words around it, which are no sentence."""
    if len(line) > _SENTENCE and ends_statement(line):
        return False
    rest = strip_date(line)
    return rest is not None and len(rest.split()) <= _MOST_WORDS and len(rest) <= _MOST_CHARACTERS


def relative_time(line: str) -> bool:
    """How long ago the page was published, in digits."""
    return _AGO.fullmatch(line) is not None and _DIGIT.search(line) is not None
