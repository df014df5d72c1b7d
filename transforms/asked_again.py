"""What a judge that learned what it goes by tells of itself, when it is asked again."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from naqi.schemas.config import CleanConfig
from naqi.schemas.page import Feature, Page
from naqi.transforms.judging import judge
from naqi.transforms.page_formats import judging_of


class Learned(NamedTuple):
    """What the judge says of the blocks of a page, by position."""

    scores: Mapping[int, float]
    """The probability that each is boilerplate; of none, if it says none."""
    features: Mapping[int, Sequence[Feature]]
    """Of those that it dropped, what spoke most for that; of none, if it gives no reasons."""


def ask_again(parsed: Page, judged: Page, config: CleanConfig) -> Learned:
    """What the judge of ``config`` says of a page.

    Args:
        parsed: The page as it was judged.
        judged: The same with all verdicts, those of others too.
        config: As it is for the host of the page.
    """
    judgement = judge(parsed, config)
    reasons = judging_of(parsed.raw, config).reasons
    own = [
        position
        for position, verdict in enumerate(judged.verdicts)
        if verdict is not None and judgement.verdicts.get(position) == verdict
    ]
    features = reasons(parsed, config, own) if reasons and own else {}
    return Learned(judgement.scores, features)
