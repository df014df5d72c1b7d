"""A configuration file is read with clear errors, and written as it is read."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given

from naqi.schemas.checks import ConfigError
from naqi.schemas.config import CleanConfig, from_mapping
from naqi.transforms import judges
from naqi.transforms.boilerplate.html.judge import judge_html
from naqi.transforms.config_file import (
    CHOICES,
    Settings,
    check_choices,
    for_host,
    read_config,
    read_phrases,
    settle,
    to_toml,
    tomllib,
)
from tests.configs import configs


def settings(config: CleanConfig) -> Settings:
    return settle(config.as_mapping(), "n\nq.toml", {})


@given(configs())
def test_what_is_written_is_read_as_the_same(config: CleanConfig) -> None:
    assert from_mapping(tomllib.loads(to_toml(settings(config)))) == config


@given(configs())
def test_so_is_what_holds_for_a_host(config: CleanConfig) -> None:
    shown = to_toml(for_host(settings(config), "news.example.org"))
    assert from_mapping(tomllib.loads(shown)).for_host("news.example.org") == config.for_host(
        "news.example.org"
    )


def test_a_file_says_what_it_says(tmp_path: Path) -> None:
    path = tmp_path / "naqi.toml"
    path.write_text(
        "\ufeffkeep = ['comments']\n[host.'*.example.org']\nmin_characters = 9\n"
        "[[host.'*.example.org'.phrases]]\nopening = 'اقرأ أيضاً'\nrule = 'related_links'\n",
        encoding="utf-8",
    )
    assert read_config(str(path)) == from_mapping(
        {
            "keep": ["comments"],
            "host": {"*.example.org": {"min_characters": 9}},
            "phrases": [{"opening": "اقرأ أيضاً", "rule": "related_links", "host": "*.example.org"}],
        }
    )


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"keep = [", "is no TOML: "),
        (b"keep = []\ndrop [", "line 2"),
        (b"keep = " + b"[" * 10_000, "is no TOML: "),
        (b"\xff\xfe", "is no TOML: "),
        (b"kep = []", "kep: unknown key 'kep': did you mean keep?"),
        (b"keep = ['shar']", "keep: unknown rule 'shar': did you mean share?"),
        (b"keep = 2026-01-01", "keep: give a list"),
        (b"[host.'a.example']\nkep = []", "host.\"a.example\".kep: unknown key 'kep'"),
        (b"[[phrases]]\nline = 'x'\nrule = 'y'", "phrases[1].rule: unknown rule 'y'"),
        (b"html_parser = 'lxml'", "html_parser: unknown html parser 'lxml': there are"),
        (
            b"[host.'*']\nhtml_judge = 'rule'",
            "host.\"*\".html_judge: unknown html judge 'rule': did",
        ),
        (b"language_detector = 'langid'", "did you mean"),
        (b"language_detector = 'fasttext'", "name its model too: fasttext:FILE"),
        (b"language_detector = 'fasttext:nowhere.bin'", "nowhere.bin: No such file"),
        (b"language_detector = 'fasttext:/dev/null'", "/dev/null is no model of fastText"),
        (b"language_detector = 'py3langid:x.bin'", "unknown language detector 'py3langid:x.bin'"),
    ],
)
def test_what_is_wrong_with_a_file_is_one_line_that_names_it(
    content: bytes, says: str, tmp_path: Path
) -> None:
    path = tmp_path / "naqi.toml"
    path.write_bytes(content)
    with pytest.raises(ConfigError) as told:
        read_config(str(path))
    assert str(told.value).startswith(f"{path}: ")
    assert says in str(told.value)
    assert len(str(told.value).splitlines()) == 1


def test_a_file_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match=r"none\.toml: No such file"):
        read_config(str(tmp_path / "none.toml"))
    with pytest.raises(ConfigError, match="Is a directory"):
        read_config(str(tmp_path))


def test_a_file_of_phrases_holds_nothing_else(tmp_path: Path) -> None:
    path = tmp_path / "phrases.toml"
    path.write_text("[[phrases]]\nline = 'x'\nrule = 'share'\n")
    assert read_phrases(str(path)) == [{"line": "x", "rule": "share"}]
    path.write_text("keep = []\n")
    with pytest.raises(ConfigError, match=r"phrases\.toml: keep: unknown key"):
        read_phrases(str(path))


FILE = {
    "keep": ["share"],
    "phrases": [{"line": "a", "rule": "share"}],
    "host": {"*": {"keep": [], "phrases": [{"line": "b", "rule": "share"}]}},
}


class TestOptions:
    def test_they_outdo_the_file_and_its_sections(self) -> None:
        found = settle(FILE, "naqi.toml", {"keep": ("--keep", ["caption"])})
        assert found.config.for_host("a.example").keep == ("caption",)
        assert found.origins["keep"] == "--keep"
        assert found.origins["phrases"] == found.origins["host"] == "naqi.toml"
        assert found.origins["drop"] == "default"
        phrases = settle(FILE, "naqi.toml", {"phrases": ("p.toml", [])})
        assert phrases.config.phrases == ()

    def test_what_holds_for_a_host_names_its_section(self) -> None:
        found = for_host(settle(FILE, "naqi.toml", {}), "a.example")
        assert found.origins["keep"] == 'naqi.toml [host."*"]'

    @pytest.mark.parametrize(
        ("options", "says"),
        [
            ({"keep": ("--keep", ["shar"])}, "--keep: unknown rule 'shar': did you mean share?"),
            ({"min_characters": ("--min-characters", -1)}, "--min-characters: give a whole"),
            ({"phrases": ("p.toml", [{"line": "a"}])}, "p.toml: phrases[1]: give the rule"),
        ],
    )
    def test_an_error_names_the_option(
        self, options: dict[str, tuple[str, object]], says: str
    ) -> None:
        with pytest.raises(ConfigError) as told:
            settle(FILE, "naqi.toml", options)
        assert str(told.value).startswith(says)


def test_another_judge_may_be_chosen_once_it_is_there(monkeypatch: pytest.MonkeyPatch) -> None:
    config = CleanConfig(html_judge="mine")
    with pytest.raises(ConfigError, match="html_judge: unknown html judge 'mine'"):
        check_choices(config)
    monkeypatch.setitem(judges.HTML_JUDGES, "mine", lambda: judges.Judging(judge_html))
    assert "mine" in CHOICES["html_judge"]
    check_choices(config)
