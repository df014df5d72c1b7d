"""A dictionary says of a host what it holds, whether it is held whole or read as it is asked."""

from __future__ import annotations

from pathlib import Path

import pytest

from naqi.schemas.config import CleanConfig
from naqi.transforms.sites import file
from naqi.transforms.sites.dictionary import Sites, pinned, sites_of, tell_hosts
from naqi.transforms.sites.file import SitesError, read_digest
from naqi.transforms.sites.lines import hash_title
from tests.sites import ABOVE, headline, learn, raw, seen

HOSTS = [f"{name}.example" for name in ("courier", "echo", "gazette", "herald", "mercury")]


@pytest.fixture
def path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    monkeypatch.setattr(file, "_HOSTS", 2)  # of a row group
    pages = [raw(n, host) for place, host in enumerate(HOSTS) for n in range(place, 12 + place)]
    return str(learn(tmp_path / "sites", seen(pages)))


@pytest.mark.parametrize("most", [10**6, 0])
def test_it_tells_of_each_host_its_own(path: str, most: int) -> None:
    sites = Sites(path, most)
    template = hash_title(ABOVE[1])
    for place, host in enumerate(HOSTS):
        assert sites.knows(host)
        assert sites.are_templates(host, [template, template + 1]) == [True, False]
        titles = [hash_title(headline(number)) for number in (place, place + 11, place + 12)]
        assert sites.are_titles(host, titles) == [True, True, False]
    for stranger in ("a.example", "harbour.example", "z.example"):
        assert not sites.knows(stranger)
        assert sites.are_templates(stranger, [template]) == [False]


@pytest.mark.parametrize("most", [10**6, 0])
def test_signs_of_texts_are_shared_whichever_hosts_are_asked(path: str, most: int) -> None:
    sites = Sites(path, most)
    (page,) = [page for _, page in seen([raw(5)])]
    (other,) = [page for _, page in seen([raw(400)])]
    for one, shared in ((page, True), (other, False)):
        signs = [int.from_bytes(one.signs[n : n + 8], "little") for n in range(0, 24, 8)]
        assert sites.are_shared(signs) == [shared] * 3


def test_without_hosts_it_knows_none(tmp_path: Path) -> None:
    empty = str(learn(tmp_path / "sites"))
    for most in (10, 0):
        assert not Sites(empty, most).knows("courier.example")
    assert [*tell_hosts(empty)] == []


def test_a_configuration_says_which_it_was(path: str) -> None:
    config = pinned(CleanConfig(sites=path))
    assert config.sites_digest == read_digest(path)
    assert sites_of(config) is sites_of(config)
    assert pinned(CleanConfig()) == CleanConfig()
    assert sites_of(CleanConfig()) is None
    with pytest.raises(SitesError, match="another dictionary"):
        pinned(CleanConfig(sites=path, sites_digest="0" * 32))
