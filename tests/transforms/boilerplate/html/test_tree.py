"""The containers of a page know their places, and what they are called."""

from __future__ import annotations

from naqi.schemas.config import CleanConfig
from naqi.schemas.page import RawPage
from naqi.transforms.boilerplate.html.tree import Node, grow
from naqi.transforms.core import parse

PAGE = """<body><div class=row><p>Nets dry by the pier.</p><ul id=fish><li>Cod<li>Eel</ul></div>
<div class=row><div class=row>Boats lie there.</div></div><nav>Home</nav></body>"""


def grown(html: str) -> list[Node]:
    page = parse(RawPage(html.encode(), "p"), CleanConfig())
    return grow(page.blocks, [0.0] * len(page.blocks))[0]


def test_containers_tell_their_place_and_that_of_the_one_around() -> None:
    nodes = grown(PAGE)
    assert [node.number for node in nodes] == [*range(len(nodes))]
    for node in nodes[1:]:
        assert node.parent is nodes[node.above]
        assert node.depth == node.parent.depth + 1
    assert (nodes[0].above, nodes[0].depth) == (0, 0)


def test_containers_that_are_called_alike_are_of_one_kind() -> None:
    nodes = grown(PAGE)
    kinds = list(dict.fromkeys(node.kind for node in nodes))
    assert [kind.number for kind in kinds] == [*range(len(kinds))]
    assert len({kind.called for kind in kinds}) == len(kinds)
    for node in nodes[1:]:
        element = node.element
        assert node.kind.called == (element.tag, element.names, element.role)
    assert sum(node.kind.called[1] == "row" for node in nodes) == 3
