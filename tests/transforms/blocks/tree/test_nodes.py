"""Trees that no parser keeps are walked as those of parsers are."""

from __future__ import annotations

from pathlib import Path

import pytest

from naqi.transforms.blocks.tree.nodes import TEXT, Node, TreeMaker
from naqi.transforms.blocks.tree.parsers import PARSERS, parse_lexbor
from naqi.transforms.blocks.tree.recorded import as_nodes, record
from naqi.transforms.blocks.walk.walk import BlockWalk

PAGES = sorted((Path(__file__).parents[3] / "pages").glob("*.html"))


def outline(first: Node | None) -> list[object]:
    """What stands side by side: texts, and elements with what is inside of each."""
    found: list[object] = []
    while first is not None:
        found.append(
            first.text_content if first.tag == TEXT else (first.tag, *outline(first.child))
        )
        first = first.next
    return found


def test_a_tree_is_made_of_what_is_told_in_page_order() -> None:
    tree = TreeMaker()
    tree.open("p", {})
    tree.text("Tide ")
    tree.open("b", {"id": "x"})
    tree.text("tables")
    tree.close()
    tree.text("\n")
    tree.close()
    tree.open("hr", {})
    tree.close()
    assert outline(tree.first) == [("p", "Tide ", ("b", "tables"), "\n"), ("hr",)]


def test_nothing_told_is_no_tree() -> None:
    assert TreeMaker().first is None


@pytest.mark.parametrize("parser", PARSERS)
def test_a_tree_is_as_deep_as_the_page(parser: str) -> None:
    first = PARSERS[parser]("<div>" * 150 + "Bottom.")
    depth = 0
    while first is not None and first.tag != TEXT:
        depth += first.tag == "div"
        while first.child is None and first.next is not None:  # the empty head of the page
            first = first.next
        first = first.child
    assert depth == 150


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.stem)
def test_a_recorded_page_is_walked_as_a_parsed_one(path: Path) -> None:
    source = path.read_text(encoding="utf-8")
    parsed, recorded = BlockWalk(source, changed=True), BlockWalk(source, changed=True)
    parsed.take(parse_lexbor(source))
    parsed.end()
    recorded.take(as_nodes(record(parse_lexbor(source))))
    recorded.end()
    assert [block.text for block in parsed.blocks] == [block.text for block in recorded.blocks]
    assert parsed.head == recorded.head
