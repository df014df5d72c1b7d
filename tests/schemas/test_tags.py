"""Language tags are told by their shape, and a wider one stands for the narrower."""

from __future__ import annotations

import pytest

from naqi.schemas.checks import ConfigError
from naqi.schemas.tags import covers, language_tag


@pytest.mark.parametrize(
    ("given", "tag"),
    [
        ("AR", "ar"),
        ("zh-hANT", "zh-Hant"),
        ("pt-br", "pt-BR"),
        ("sr-latn-rs", "sr-Latn-RS"),
        ("es-419", "es-419"),
        ("de-1996", "de-1996"),
        ("ca-valencia", "ca-valencia"),
        ("und", "und"),
        ("zh-tw", "zh-Hant"),
        ("in", "id"),
    ],
)
def test_a_tag_has_its_usual_form(given: str, tag: str) -> None:
    assert language_tag("languages", given) == tag


@pytest.mark.parametrize("given", ["", "a", "german", "de_DE", "de-", "-de", "d3", "de-D", None, 1])
def test_what_is_no_tag_is_told(given: object) -> None:
    with pytest.raises(ConfigError, match="is no language tag"):
        language_tag("languages", given)


@pytest.mark.parametrize(
    ("wanted", "tag", "covered"),
    [
        ("zh", "zh-Hans", True),
        ("zh-Hans", "zh", False),
        ("zh-Hans", "zh-Hant", False),
        ("no", "nb", True),
        ("no", "nn", True),
        ("nb", "nn", False),
        ("f", "fr", False),
        ("fr", "fro", False),
    ],
)
def test_a_wider_tag_covers_the_narrower(wanted: str, tag: str, covered: bool) -> None:
    assert covers([wanted], tag) == covered
    assert covers(["xx", wanted], tag) == covered


def test_no_tag_is_covered_by_none() -> None:
    assert not covers([], "en")
