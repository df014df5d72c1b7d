"""A dictionary is the same whatever the order, the bundles and the repetitions of its pages."""

from __future__ import annotations

from itertools import permutations
from pathlib import Path
from random import Random

import numpy as np
import pytest

from naqi.transforms.sites.file import read_digest, read_edition, read_samples
from naqi.transforms.sites.merge import merged, shared_signs
from naqi.transforms.sites.sample import MOST_PAGES, WITH_TEXT
from tests.sites import learn, merge, raw, seen

HOSTS = ("courier.example", "echo.example")
PAGES = seen(raw(number, host) for host in HOSTS for number in range(40))


@pytest.mark.parametrize("seed", range(5))
def test_order_and_bundles_do_not_matter(tmp_path: Path, seed: int) -> None:
    whole = learn(tmp_path / "whole", PAGES)
    chance = Random(seed)  # noqa: S311  # of tests
    mixed = chance.sample(PAGES, len(PAGES))
    cuts = sorted(chance.sample(range(len(mixed)), seed + 1))
    bundles = [mixed[a:b] for a, b in zip([0, *cuts], [*cuts, None], strict=True)]
    other = learn(tmp_path / "other", *bundles, mixed[:7])  # a bundle that was run twice
    assert other.read_bytes() == whole.read_bytes()


def test_merging_commutes_and_is_associative(tmp_path: Path) -> None:
    parts = [
        learn(tmp_path / f"part{edition}", [(h, p._replace(edition=edition)) for h, p in part])
        for edition, part in enumerate((PAGES[:30], PAGES[20:60], PAGES[50:]))
    ]
    whole = merge(tmp_path / "whole", *parts).read_bytes()
    for number, (a, b, c) in enumerate(permutations(parts)):
        two = merge(tmp_path / f"two{number}", a, b)
        assert merge(tmp_path / f"left{number}", two, c).read_bytes() == whole
        assert merge(tmp_path / f"right{number}", c, two).read_bytes() == whole
        assert merge(tmp_path / f"again{number}", two, c, a).read_bytes() == whole
    assert read_edition(str(tmp_path / "whole")) == 2


def test_a_host_has_so_many_pages_and_no_more_the_newest_of_all(tmp_path: Path) -> None:
    (host, page), *_ = PAGES
    old = [
        (host, page._replace(page=number, content=number, texts=("a",) * len(page.texts)))
        for number in range(900)
    ]
    new = [(host, one._replace(page=one.page + 10**6, edition=2)) for _, one in old[:300]]
    path = learn(tmp_path / "sites", old[:500], new[::-1], old[500:])
    ((_, sample, *_),) = read_samples(str(path))
    assert len(sample) == MOST_PAGES
    assert [one.edition for one in sample] == [2] * 300 + [1] * 700
    assert [bool(one.texts) for one in sample] == [True] * WITH_TEXT + [False] * (1000 - WITH_TEXT)
    assert len(read_digest(str(path))) == 32


def test_a_page_that_was_learned_again_counts_once_as_it_was_last(tmp_path: Path) -> None:
    first = seen([raw(1)])
    again = seen([raw(1, salt=" anew")], edition=2)
    path = learn(tmp_path / "sites", again, first)
    ((_, sample, *_),) = read_samples(str(path))
    assert sample == [page for _, page in again]


def test_texts_that_pages_of_several_hosts_have_are_shared_ones(tmp_path: Path) -> None:
    path = learn(
        tmp_path / "sites",
        seen([raw(1, "courier.example"), raw(2, "courier.example")]),
        seen([raw(2, "echo.example"), raw(3, "echo.example")]),
    )
    (courier, echo) = read_samples(str(path))
    both = set(_signs(courier.sample)) & set(_signs(echo.sample))
    assert shared_signs([str(path)]).tolist() == sorted(both)
    assert len(both) == 3


def test_what_lies_side_by_side_is_read_host_by_host(tmp_path: Path) -> None:
    one = learn(tmp_path / "one", PAGES[:50])
    other = learn(tmp_path / "other", PAGES[30:])
    assert [host.host for host in merged([str(one), str(other)])] == [*HOSTS]


def _signs(sample: list) -> list[int]:  # type: ignore[type-arg]
    return [int(sign) for page in sample for sign in np.frombuffer(page.signs, "<u8")]
