"""A configuration is checked as it is made, says one thing in one way, and may differ by host."""

from __future__ import annotations

import json
import pickle
from dataclasses import fields
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from naqi.schemas.checks import ConfigError, share
from naqi.schemas.config import DEFAULTS, CleanConfig, from_mapping
from naqi.schemas.config_fields import CHECKS, NOT_TOLD, PER_HOST
from naqi.schemas.page import digest
from naqi.schemas.phrase import Phrase
from tests.configs import configs

LINE = {"line": "Rejoignez notre canal", "rule": "consent"}


@pytest.mark.parametrize(
    ("values", "says"),
    [
        ({"keep": ["capton"]}, "keep: unknown rule 'capton': did you mean caption?"),
        ({"keep": ["other_language"]}, "keep: unknown rule 'other_language'"),
        ({"keep": "caption"}, "keep: give a list, as ['caption']"),
        ({"keep": [3]}, "keep: unknown rule 3"),
        ({"drop": ["tabel_row"]}, "drop: unknown role 'tabel_row': did you mean table_row?"),
        ({"keep": ["caption"], "drop": ["caption"]}, "drop: caption is to be dropped, and"),
        ({"languages": ["arabic"]}, "languages: 'arabic' is no language tag"),
        ({"languages": ["a"]}, "languages: 'a' is no language tag"),
        ({"languages": ["en_GB"]}, "languages: 'en_GB' is no language tag"),
        ({"languages": "ar"}, "languages: give a list, as ['ar']"),
        ({"languages_of": "pages"}, "languages_of: unknown choice 'pages': did you mean page?"),
        ({"favor": "recal"}, "favor: unknown choice 'recal': did you mean recall?"),
        ({"favor": ["recall"]}, "favor: unknown choice ['recall']"),
        ({"min_language_confidence": 1.5}, "min_language_confidence: give a number from 0 to 1"),
        ({"min_language_confidence": "0.8"}, "give a number from 0 to 1, not '0.8'"),
        ({"min_language_confidence": float("nan")}, "give a number from 0 to 1, not nan"),
        ({"min_characters": -1}, "min_characters: give a whole number from 0 on, not -1"),
        ({"markdown": 1}, "markdown: give true or false, not 1"),
        ({"min_paragraphs": 1.5}, "min_paragraphs: give a whole number from 0 on, not 1.5"),
        ({"max_blocks": 0}, "max_blocks: give a whole number from 1 on, not 0"),
        ({"max_nesting": True}, "max_nesting: give a whole number from 1 on, not True"),
        ({"page_seconds": float("nan")}, "page_seconds: give seconds, 0 or from 0.01 on, not nan"),
        ({"page_seconds": "ten"}, "page_seconds: give a number of seconds, not 'ten'"),
        ({"sites": 3}, "sites: give the path of a file, not 3"),
        ({"sites_digest": "0a"}, "sites_digest: give 32 hexadecimal digits, not '0a'"),
        ({"html_parser": ""}, "html_parser: give a name, not ''"),
        ({"phrases": [{"rule": "share"}]}, "phrases[1]: give one of line and opening"),
        ({"phrases": [LINE | {"opening": "x"}]}, "phrases[1]: give one of line and opening"),
        ({"phrases": [LINE, {"line": "x"}]}, "phrases[2]: give the rule"),
        ({"phrases": [LINE | {"rule": "shar"}]}, "phrases[1].rule: unknown rule 'shar'"),
        ({"phrases": [LINE | {"lang": "fr"}]}, "phrases[1].lang: unknown key 'lang'"),
        ({"phrases": [LINE | {"language": "French"}]}, "phrases[1].language: 'French' is no"),
        ({"phrases": [LINE | {"host": "a b"}]}, "phrases[1].host: 'a b' is no pattern"),
        ({"phrases": [{"line": "2026 *", "rule": "share"}]}, "phrases[1]: '2026 *' has no letters"),
        ({"phrases": [{"line": "ـــ", "rule": "share"}]}, "phrases[1]: 'ـــ' has no letters"),
        ({"phrases": [{"line": "a\x00b", "rule": "share"}]}, "has control characters"),
        ({"phrases": [LINE, LINE | {"rule": "share"}]}, "has two rules, consent and share"),
        ({"phrases": ["Rejoignez"]}, "phrases[1]: give line or opening, and rule"),
        ({"host": {"https://a.example/": {}}}, 'host."https://a.example/": '),
        ({"host": {"a.example:80": {}}}, 'host."a.example:80": '),
        ({"host": {"a.example": {"keep": ["shar"]}}}, 'host."a.example".keep: unknown rule'),
        ({"host": {"a.example": {"kep": []}}}, 'host."a.example".kep: unknown key'),
        ({"host": {"a.example": {"max_blocks": 9}}}, 'host."a.example".max_blocks: is one for all'),
        ({"host": {"a.example": 3}}, 'host."a.example": give keys and values'),
        ({"host": {"a.example": {}, "A.EXAMPLE.": {}}}, "stands there twice"),
        ({"host": {"a.example": {"phrases": [LINE | {"host": "b.example"}]}}}, "need no host"),
        ({"host": {"a.example": {"drop": ["code"], "keep": ["x"]}}}, "unknown rule 'x'"),
        ({"host": ["a.example"]}, "host: give sections"),
        ({"hots": {}}, "hots: unknown key 'hots': did you mean host?"),
        ({"a\nb": 1}, "unknown key 'a\\nb'"),
    ],
    ids=str,
)
def test_what_cannot_be_meant_is_told_in_one_line_with_its_key(
    values: dict[str, Any], says: str
) -> None:
    with pytest.raises(ConfigError) as told:
        from_mapping(values)
    assert says in str(told.value)
    assert len(str(told.value).splitlines()) == 1


def test_a_rule_and_its_role_cannot_be_kept_and_dropped_for_one_host() -> None:
    with pytest.raises(ConfigError, match=r'host\."a.example"\.drop: caption'):
        CleanConfig(keep=("caption",), hosts={"a.example": {"drop": ["caption"]}})  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ({"keep": ["share", "caption", "share"]}, {"keep": ("caption", "share")}),
        ({"languages": ["ZH-hans", "pt-br"]}, {"languages": ("zh-Hans", "pt-BR")}),
        ({"languages": ["zh-cn", "iw"]}, {"languages": ["he", "zh-Hans"]}),
        ({"page_seconds": 3}, {"page_seconds": 3.0}),
        ({"phrases": [LINE, LINE]}, {"phrases": [Phrase("Rejoignez  notre\ncanal", "consent")]}),
        (
            {"host": {"*.A.Example": {"keep": []}, "b.example": {"drop": ["code"]}}},
            {"host": {"b.example.": {"drop": ["code"]}, "*.a.example": {"keep": ()}}},
        ),
        (
            {"host": {"b.example": {"phrases": [LINE]}}},
            {"phrases": [LINE | {"host": "b.example"}]},
        ),
        (
            {"host": {"müller.example": {"keep": []}}},
            {"host": {"xn--mller-kva.example": {"keep": []}}},
        ),
    ],
    ids=str,
)
def test_what_says_the_same_is_the_same(one: dict[str, Any], other: dict[str, Any]) -> None:
    assert from_mapping(one) == from_mapping(other)
    assert hash(from_mapping(one)) == hash(from_mapping(other))
    assert from_mapping(one).digest == from_mapping(other).digest


@given(configs())
def test_it_is_what_its_mapping_and_its_pickle_say(config: CleanConfig) -> None:
    config.for_host("news.example.org")  # what is remembered of it does not travel
    assert from_mapping(config.as_mapping()) == config
    assert from_mapping(json.loads(json.dumps(config.not_default()))) == config
    copy = pickle.loads(pickle.dumps(config))  # noqa: S301  # our own
    assert copy == config
    assert hash(copy) == hash(config)
    assert copy.digest == config.digest
    assert copy.by_host == config.by_host


def test_every_field_has_a_check() -> None:
    assert {field.name for field in fields(CleanConfig)} == {*CHECKS, "hosts"}


class TestDigest:
    def test_that_of_the_defaults_is_that_of_the_first_release(self) -> None:
        first = {
            "html_parser": "lexbor",
            "language_detector": "py3langid",
            "max_page_bytes": 10_000_000,
            "max_compression_ratio": 1000,
            "max_nesting": 512,
            "max_attributes": 1_000,
            "max_blocks": 100_000,
            "page_seconds": 10.0,
            "max_page_memory": 1 << 30,
            "max_rejected_body_bytes": 1_000_000,
        }
        assert CleanConfig().digest == digest(json.dumps(first, sort_keys=True))
        own = CleanConfig(max_blocks=5).digest
        assert own == digest(json.dumps(first | {"max_blocks": 5}, sort_keys=True))

    @pytest.mark.parametrize("key", sorted({*DEFAULTS} - NOT_TOLD))
    def test_every_field_that_changes_a_page_changes_it(self, key: str) -> None:
        assert from_mapping({key: OTHERWISE[key]}).digest != CleanConfig().digest

    @pytest.mark.parametrize("key", sorted(NOT_TOLD))
    def test_what_a_slow_machine_gives_up_on_or_where_a_file_is_does_not(self, key: str) -> None:
        assert from_mapping({key: OTHERWISE[key]}).digest == CleanConfig().digest


OTHERWISE: dict[str, Any] = {
    "keep": ["caption"],
    "drop": ["code"],
    "phrases": [LINE],
    "languages": ["ar"],
    "languages_of": "paragraph",
    "min_language_confidence": 0.7,
    "markdown": True,
    "html_parser": "beautifulsoup",
    "html_judge": "another",
    "text_judge": "another",
    "favor": "recall",
    "language_detector": "langdetect",
    "sites": "sites.parquet",
    "sites_digest": "0" * 32,
    "host": {"a.example": {"keep": []}},
    **dict.fromkeys(
        (
            key
            for key, check in CHECKS.items()
            if key.startswith(("min_", "max_", "page_")) and check is not share
        ),
        7,
    ),
}


class TestHosts:
    CONFIG = from_mapping(
        {
            "keep": ["share"],
            "min_characters": 10,
            "host": {
                "*": {"min_characters": 20, "drop": ["code"]},
                "*.example.org": {"min_characters": 30, "keep": []},
                "news.example.org": {"min_characters": 40},
                "blog.*": {"min_characters": 50},
            },
            "phrases": [LINE | {"host": "*.example.org"}, {"line": "Teilen", "rule": "share"}],
        }
    )

    @pytest.mark.parametrize(
        ("host", "least", "keep", "drop", "phrases"),
        [
            (None, 10, ("share",), (), 1),
            ("example.org", 20, ("share",), ("code",), 1),
            ("www.example.org", 30, (), ("code",), 2),
            ("a.b.example.org", 30, (), ("code",), 2),
            ("NEWS.example.org.", 40, (), ("code",), 2),
            ("notexample.org", 20, ("share",), ("code",), 1),
            ("blog.example.org", 30, (), ("code",), 2),  # more of it is spelled out
            ("blog.example.net", 50, ("share",), ("code",), 1),
        ],
    )
    def test_the_most_specific_section_that_has_a_value_gives_it(
        self,
        host: str | None,
        least: int,
        keep: tuple[str, ...],
        drop: tuple[str, ...],
        phrases: int,
    ) -> None:
        own = self.CONFIG.for_host(host)
        assert (own.min_characters, own.keep, own.drop) == (least, keep, drop)
        assert len(own.phrases) == phrases
        assert own.for_host("other.example") is own

    def test_sections_count_in_whatever_order_they_stand(self) -> None:
        values = self.CONFIG.as_mapping()
        values["host"] = dict(reversed(values["host"].items()))
        assert from_mapping(values).for_host("www.example.org") == self.CONFIG.for_host(
            "www.example.org"
        )

    def test_many_hosts_take_no_more_memory_than_some(self) -> None:
        for number in range(5000):
            self.CONFIG.for_host(f"{number}.example.net")
        assert len(self.CONFIG._known_hosts) <= 4096

    def test_without_anything_by_host_it_is_itself(self) -> None:
        config = CleanConfig(keep=("share",))
        assert config.for_host("a.example") is config

    def test_limits_are_of_the_whole_run(self) -> None:
        assert not [key for key in PER_HOST if key.startswith(("max_", "page_"))]

    @given(st.sampled_from(["a.example", "b.a.example", None]), configs())
    def test_whatever_sections_say_together_is_a_configuration(
        self, host: str | None, config: CleanConfig
    ) -> None:
        own = config.for_host(host)
        assert own.hosts == ()
        assert not own.by_host
