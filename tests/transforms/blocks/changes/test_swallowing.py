"""Frames in a noscript, and the like, that are not closed."""

from __future__ import annotations

import pytest

from naqi.transforms.blocks.changes.swallowing import blank_swallowing
from naqi.transforms.blocks.html import walk_html


@pytest.mark.parametrize(
    "noscript",
    [
        '<noscript><iframe src="/count" height=0 /></noscript>',
        "<noscript><iframe src=a></iframe><iframe src=b></noscript>",
        "<NOSCRIPT><IFRAME SRC=a></NOSCRIPT>",
        "<NoScript><div><iFrame src=a /></div></noScript>",
        "<noscript><style>p { color: red }</noscript>",
        "<noscript><style></style><textarea>rope</noscript>",
        "<noscript><!-- <iframe></iframe></noscript>",
        '<script>a = "<noscript>"</script><noscript><iframe /></noscript>',
    ],
)
def test_page_behind_such_a_frame_is_read(noscript: str, parser: str) -> None:
    source = f"<body><p>before</p>{noscript}<p>behind</p>"
    blocks = walk_html(source, parser).blocks
    assert [source[block.start : block.end] for block in blocks] == ["before", "behind"]


@pytest.mark.parametrize(
    "source",
    [
        "<noscript><iframe src=a></iframe></noscript><p>a",
        "<noscript><img></noscript><iframe src=a></iframe>",
        "<noscript><iframe>",
        "<noscript><!--><img><!-- <iframe> --></noscript>",
        "<iframe></noscript>",
        "<p>none of both",
    ],
)
def test_other_pages_are_as_they_were(source: str) -> None:
    assert blank_swallowing(source) is source
