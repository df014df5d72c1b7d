"""Peers give the text of a page, one block a line, where they are installed."""

from __future__ import annotations

import warnings

import pytest

from benchmarks.peers import PEERS, blocks_as_lines
from tests.benchmarks.sets import row


@pytest.mark.parametrize("name", PEERS)
def test_a_peer_finds_the_text_of_a_plain_page(name: str) -> None:
    if PEERS[name].version() is None:
        pytest.skip("not installed: pip install -e '.[benchmarks]'")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # theirs, not ours
        text = PEERS[name].load()({**row(1, "en"), "html": long_page()})
    assert text
    assert "because the storm had moved the buoys" in text


def long_page() -> str:
    """An article that is long enough for all of them, in its own element."""
    parts = "".join(f"<p>{row(number, 'en')['gold_text']}</p>" for number in range(8))
    return f"<html><body><article>{parts}</article></body></html>"


def test_blocks_become_lines_and_what_is_inline_does_not() -> None:
    html = pytest.importorskip("lxml.html")
    page = (
        "<div>Two <b>bold</b>\n words<p>and\ta <i>block</i></p>behind<br>it<script>x</script></div>"
    )
    lines = ["Two bold words", "and a block", "behind", "it"]
    assert blocks_as_lines(html.fromstring(page)).split("\n") == lines


def test_no_depth_is_too_deep() -> None:
    etree = pytest.importorskip("lxml.etree")
    root = inner = etree.Element("div")
    for _ in range(3000):
        inner = etree.SubElement(inner, "span")
    inner.text = "deep"
    assert blocks_as_lines(root) == "deep"
