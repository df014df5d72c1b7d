"""HTML that stands apart from the elements of its page."""

from __future__ import annotations

import pytest

from naqi.transforms.blocks.changes.unscripted import find_copies

BODY = "<p>The ferry was late, and nobody minded.</p>" * 12


@pytest.mark.parametrize(
    "tag", ["noscript", "template", "NOSCRIPT", "template id=page", "noframes"]
)
def test_element_apart_is_found_where_it_stands(tag: str) -> None:
    name = tag.split()[0]
    source = f"<body><div></div><{tag}>{BODY}</{name}><p>after"
    (copy,) = find_copies(source)
    assert copy.source == name.lower()
    assert source[copy.start : copy.end] == BODY


@pytest.mark.parametrize(
    "source",
    [
        "<noscript><img src=a></noscript>",
        f"<noscript>{BODY}",
        f"<template><h2>{{{{ title }}}}</h2>{BODY}</template>",
        f"<template>${{title}}{BODY}</template>",
        f"<div>{BODY}</div>",
    ],
)
def test_what_is_short_or_open_or_to_be_filled_is_none(source: str) -> None:
    assert find_copies(source) == []


def test_longest_of_many_are_looked_at_in_page_order() -> None:
    source = "".join(f"<noscript>{BODY * (n % 7 + 1)}</noscript>" for n in range(30))
    copies = find_copies(source)
    assert len(copies) == 8
    assert copies == sorted(copies, key=lambda copy: copy.start)
    assert min(copy.end - copy.start for copy in copies) >= 6 * len(BODY)
