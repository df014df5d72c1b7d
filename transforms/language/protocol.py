"""What a detector of language takes and gives."""

from __future__ import annotations

from collections.abc import Callable, Sequence

UNKNOWN = "und"
NOT_LANGUAGE = "zxx"

Found = tuple[str, float]
"""A language's code, and confidence, 0 to 1."""

Detector = Callable[[Sequence[Sequence[str]], Sequence[str]], list[list[Found]]]
"""Groups of texts, and the script that all of each is written in, to what is found, one for one.

Deterministic. The texts of a group are parts of one page, which a detector may use; of other groups
it knows nothing. A script is an ISO 15924 code, or empty where there are several. Codes are the
detector's own: `codes.bcp47` makes of them what is written.
"""
