"""What spoke for dropping a block, to a network: found by leaving out what it is told.

What is left out is told to be as on most pages: numbers as their mean, words and names as unknown,
what stands around as nothing. How much less sure the network then is that a block is boilerplate is
what spoke for it. That takes one pass a group of features for all blocks of a page, and only who
asks why a block was dropped pays for it.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final, NamedTuple

import numpy as np
from numpy.typing import NDArray

from naqi.schemas.page import Block, Feature, Verdict
from naqi.schemas.rules import Rule
from naqi.transforms.boilerplate.learned.features import Features
from naqi.transforms.boilerplate.learned.lexical import Ints
from naqi.transforms.boilerplate.learned.network import CERTAINTY_ONE, Weights, certainties

MOST: Final = 3
"""Features that are told of a block."""
LeftOut = Callable[[Features, Weights], tuple[Features, Weights]]
"""What the network is told, without some of it."""


def without_nothing(features: Features, weights: Weights) -> tuple[Features, Weights]:
    """Columns alone are left out."""
    return features, weights


class Group(NamedTuple):
    """Features that are left out together."""

    told: Callable[[Any], str]
    """In words what they say of a block: of whatever a judge knows of one that is asked for."""
    columns: str | None
    """A pattern of the beginnings of the names of its columns; None if it has none."""
    left_out: LeftOut = without_nothing
    """Leaves out what of it is in no column."""


def spoken(
    features: Features, weights: Weights, groups: Sequence[Group], of_columns: Ints
) -> NDArray[np.float64]:
    """Of each group and block how much the group spoke for dropping it, as a logarithm of odds.

    Args:
        features: Those of the page.
        weights: The network.
        groups: What is left out, one after the other.
        of_columns: Of each feature its group.
    """
    doubts = _doubts(features, weights)
    without = []
    for number, group in enumerate(groups):
        numbers = features.numbers.copy()
        columns = np.flatnonzero(of_columns == number)
        numbers[:, columns] = _usual(weights)[columns]
        without.append(_doubts(*group.left_out(features._replace(numbers=numbers), weights)))
    return doubts - np.stack(without)


def strongest(of: object, groups: Sequence[Group], spoke: NDArray[np.float64]) -> list[Feature]:
    """What spoke most for dropping a block, the strongest first.

    Args:
        of: The block, as `Group.told` takes it.
        groups: Those that `spoken` left out.
        spoke: How much each spoke for dropping it.
    """
    return [
        Feature(groups[number].told(of), float(spoke[number]))
        for number in np.argsort(-spoke, kind="stable")[:MOST].tolist()
        if spoke[number] > 0
    ]


def group_columns(groups: Sequence[Group], names: Sequence[str]) -> Ints:
    """Of each feature the first group whose pattern fits the beginning of its name."""
    patterns = [group.columns for group in groups]
    return np.array(
        [
            next(n for n, p in enumerate(patterns) if p is not None and re.match(p, name))
            for name in names
        ]
    )


def tell_length(text: str) -> str:
    """How long the text of a block is."""
    length = len(text)
    return f"{length:,} character{'s' if length > 1 else ''}"


def tell_neighbours(blocks: Sequence[Block], position: int, name: str) -> str:
    """What a block stands between, of which each is called ``name``."""
    if position == 0:
        return f"the first {name}"
    if position == len(blocks) - 1:
        return f"the last {name}"
    above, below = (len(blocks[beside].text) for beside in (position - 1, position + 1))
    return f"between {name}s of {above:,} and {below:,} characters"


def tell_verdict(verdicts: Mapping[int, Verdict], position: int) -> str:
    """What the plain rules say of a block."""
    verdict = verdicts.get(position)
    return f"to the rules {'content' if verdict is None else word_of(verdict.rule.value)}"


def tell_phrase(rule: Rule | None) -> str:
    """What a block is by its form or phrase."""
    return "no phrase of furniture" if rule is None else f"reads as {word_of(rule.value)}"


def word_of(code: str) -> str:
    """The code of a rule or a role as words."""
    return code.replace("_", " ")


def _doubts(features: Features, weights: Weights) -> NDArray[np.float64]:
    """Of each block the logarithm of the odds that it is boilerplate."""
    certain = [min(max(sure, 1), CERTAINTY_ONE - 1) for sure in certainties(features, weights)]
    return np.array([math.log((CERTAINTY_ONE - sure) / sure) for sure in certain])


def _usual(weights: Weights) -> Ints:
    """Of each column the number that the network takes for nothing special: its mean."""
    factor = weights.arrays["number.factor"].astype(np.float64)
    offset = weights.arrays["number.offset"].astype(np.float64)
    usual: Ints = np.rint(-offset / np.maximum(factor, 1)).astype(np.int64)
    return usual


def without_words(features: Features, weights: Weights) -> tuple[Features, Weights]:
    """No word is known."""
    return features._replace(
        words=features.words[:0], word_counts=np.zeros_like(features.word_counts)
    ), weights


def without_names(features: Features, weights: Weights) -> tuple[Features, Weights]:
    """No element has a name."""
    return features._replace(
        names=features.names[:0], name_counts=np.zeros_like(features.name_counts)
    ), weights


def without_containers(features: Features, weights: Weights) -> tuple[Features, Weights]:
    """Each block alone in all of its containers."""
    own = np.broadcast_to(np.arange(len(features.firsts))[:, None], features.firsts.shape)
    return features._replace(firsts=own, ends=own + 1), weights


def without_neighbours(features: Features, weights: Weights) -> tuple[Features, Weights]:
    """Nothing right above and below any block."""
    arrays = dict(weights.arrays)
    for name in [name for name in arrays if name.startswith("near") and name.endswith(".weight")]:
        own = len(arrays[name]) // 3
        arrays[name] = arrays[name].copy()
        arrays[name][:own] = 0
        arrays[name][2 * own :] = 0
    return features, weights._replace(arrays=arrays)
