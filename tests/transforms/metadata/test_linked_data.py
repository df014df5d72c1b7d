"""JSON-LD is read as templates leave it; what is broken for good says nothing."""

from __future__ import annotations

import html
import json

import pytest

from naqi.transforms.metadata.linked_data import get_stated, read_linked_data

SITE, ARTICLE = {"@type": "WebSite"}, {"@type": "Article", "headline": "The bell, ]rung"}
WRITTEN = json.dumps(ARTICLE)


@pytest.mark.parametrize(
    "text",
    [
        WRITTEN,
        f"\n//<![CDATA[\n{WRITTEN}\n//]]>\n",
        f"/*<![CDATA[*/ {WRITTEN} /*]]>*/",
        f"<!--\n{WRITTEN}\n-->",
        f"{WRITTEN};",
        html.escape(WRITTEN),
        WRITTEN[:-1] + ",\n}",
    ],
)
def test_one_object_is_read_whatever_stands_around_it(text: str) -> None:
    assert read_linked_data(text) == [ARTICLE]


@pytest.mark.parametrize("between", ["", "\n", ",\n", ";"])
def test_several_objects_of_one_script_are_all_read(between: str) -> None:
    assert read_linked_data(json.dumps(SITE) + between + WRITTEN) == [SITE, ARTICLE]


@pytest.mark.parametrize("text", ["", "none", '{"headline": ', "[" * 100_000, '"text"', "&quot;"])
def test_what_is_broken_says_nothing(text: str) -> None:
    assert read_linked_data(text) == []


def test_names_may_be_prefixed_and_values_have_a_language() -> None:
    said = {"@value": "Bells", "@language": "en"}
    assert get_stated({"schema:headline": said}, "headline") == "Bells"
    assert get_stated({"https://schema.org/headline": [said, "x"]}, "headline") == ["Bells", "x"]
    assert get_stated({"name": "x"}, "headline") is None
