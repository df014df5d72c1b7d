"""Each test of how HTML is read runs on every parser."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from naqi.transforms.blocks.html import read_html
from naqi.transforms.blocks.tree.parsers import PARSERS


@pytest.fixture(params=sorted(PARSERS))
def parser(request: pytest.FixtureRequest) -> str:
    name: str = request.param
    return name


@pytest.fixture
def read_texts(parser: str) -> Callable[[str], list[str]]:
    """From HTML to the texts of its blocks."""
    return lambda source: [block.text for block in read_html(source, parser).blocks]
