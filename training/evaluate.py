"""How good a network is on pages that it was not fitted to: through the judge as Naqi runs it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

import numpy as np

from benchmarks.measures import PageScore, score_text, summarise
from naqi.schemas.config import CleanConfig
from naqi.schemas.page import Judgement
from naqi.transforms.boilerplate.learned.network import Weights, certainties
from naqi.transforms.boilerplate.policy import settle
from naqi.transforms.boilerplate.repetition import remove_repetition
from training.kinds import Kind
from training.pages import Labelled

_CONFIG = CleanConfig()
_LOW = 0.6
"""Word F1 below which a page is a failure."""


class Judged(NamedTuple):
    """A page by the network and by the plain rules."""

    page: Labelled
    score: PageScore
    by_rules: PageScore
    confidence: float


def judge_pages(kind: Kind, pages: Iterable[Labelled], weights: Weights) -> Iterator[Judged]:
    """Each page, judged and scored."""
    for page in pages:
        certain = certainties(page.features, weights)
        found = kind.settle(page, certain)
        sure = found.confidence or 0.0
        yield Judged(page, _score(page, found), _score(page, page.by_rules), sure)


def _score(page: Labelled, judgement: Judgement) -> PageScore:
    kept = remove_repetition(settle(page.page, judgement, _CONFIG), _CONFIG)
    return score_text("\n".join(block.text for block in kept.kept()), page.row)


def tell_scores(judged: list[Judged]) -> Iterator[str]:
    """A table, set by set, and by types of pages where a set names them."""
    yield "| set | pages | rules F1 | F1 | P | R | shingle F1 | line F1 |"
    yield "|---|---|---|---|---|---|---|---|"
    for name, group in sorted(_grouped(judged).items()):
        found = summarise([one.score for one in group])
        rules = summarise([one.by_rules for one in group])
        yield (
            f"| {name} | {len(group)} | {rules['f1']:.4f} | **{found['f1']:.4f}** | "
            f"{found['precision']:.3f} | {found['recall']:.3f} | {found['shingle_f1']:.4f} | "
            f"{found['line_f1']:.4f} |"
        )


def _grouped(judged: list[Judged]) -> Mapping[str, list[Judged]]:
    groups: dict[str, list[Judged]] = {}
    for one in judged:
        page = one.page
        groups.setdefault(page.of_set, []).append(one)
        if page.form != "html":
            groups.setdefault(f"{page.of_set}: {page.form}", []).append(one)
        meta = page.row.get("meta") or {}
        kind = meta.get("page_type") or meta.get("kind")
        if kind:
            groups.setdefault(f"{page.of_set}: {kind}", []).append(one)
    return groups


def tell_confidence(judged: list[Judged]) -> str:
    """How many of the pages that fail are among the tenth that the network is least sure of."""
    f1 = np.array([one.score.words.f1 if one.score.words else 0.0 for one in judged])
    sure = np.array([one.confidence for one in judged])
    lowest = np.argsort(sure, kind="stable")[: len(sure) // 10]
    failed = f1 < _LOW
    caught = failed[lowest].sum() / max(failed.sum(), 1)
    return (
        f"mean F1 {f1.mean():.4f}, mean confidence {sure.mean():.4f}; of {failed.sum()} pages "
        f"below {_LOW} the lowest tenth by confidence has {caught:.2f}"
    )
