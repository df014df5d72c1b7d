"""The recipe for a format of file, followed in a copy; a careless reader fails the tests there."""

from __future__ import annotations

from pathlib import Path

import pyarrow.dataset as ds
import pytest

from tests.recipes import add_after, folders, named
from tests.trees import changed, copy_tree, edit, naqi, python

READER = r'''"""Lists of pages: one a line, after its number of bytes and a tab."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import BinaryIO

from naqi.schemas.page import RawPage
from naqi.schemas.rules import Reason
from naqi.transforms.read.compressed import InflatedFile, inflated
from naqi.transforms.read.items import Items, ReadOptions, UnreadableError

_SIZE = re.compile(rb"\d{1,12}\t")
_CHUNK = 1 << 16


def is_list(head: bytes) -> bool:
    """Whether a file's first bytes are those of a list of pages."""
    return _SIZE.match(head) is not None


def read_list(stream: BinaryIO, origin: str, options: ReadOptions) -> Items:
    """Every line of the file; ``record`` is its number, from 0."""
    content, number = inflated(stream, options.max_compression_ratio), -1
    most = options.max_page_bytes + 1
    try:
        for number, line in enumerate(_lines(content, most + 20)):
            size = _SIZE.match(line)
            body = line[size.end() :][:most] if size else b""
            if size is None or len(body) != min(int(size[0]), most):
                damage = UnreadableError(Reason.MALFORMED_RECORD, "not as long as it says")
                yield RawPage(line, origin, number, rejection=damage.rejection())
            else:
                yield RawPage(body, origin, number)
    except UnreadableError as error:
        yield RawPage(b"", origin, number + 1, rejection=error.rejection())


def _lines(content: BinaryIO | InflatedFile, most: int) -> Iterator[bytes]:
    """The lines, of each no more bytes than ``most``."""
    line = b""
    while chunk := content.read(_CHUNK):
        first, *others = chunk.split(b"\n")
        line = (line + first)[:most]
        for other in others:
            yield line
            line = other[:most]
    if line:
        yield line
'''
SAMPLE = r"""

def _list(pages: Sequence[bytes]) -> list[bytes]:
    return [b"%d\t%b\n" % (len(page), page) for page in pages]


SAMPLES = {"""


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    tree = copy_tree(tmp_path / "tree")
    (tree / "transforms/read/lists.py").write_text(READER, encoding="utf-8")
    formats = tree / "transforms/read/__init__.py"
    add_after(
        formats,
        "from naqi.transforms.read.json.jsonl import is_json_lines, is_jsonl, read_jsonl",
        "from naqi.transforms.read.lists import is_list, read_list",
    )
    add_after(
        formats,
        '    "parquet": Format((".parquet", ".pq"), read_parquet, is_parquet, apart=True),',
        '    "list": Format((".pages",), read_list, is_list),',
    )
    samples = tree / "tests/transforms/read/samples.py"
    edit(samples, "\n\nSAMPLES = {", SAMPLE)
    add_after(samples, '    "jsonl": Sample(_jsonl),', '    "list": Sample(_list),')
    inputs = tree / "docs/inputs.md"
    edit(
        inputs,
        "| `parquet` | `.parquet`",
        "| `list` | `.pages`, or content that begins with a number and a tab | a line | line "
        "number, from 0 | one worker |\n| `parquet` | `.parquet`",
    )
    return tree


TESTS = ("-m", "pytest", "-q", "-n", "0", "tests/transforms/read/test_formats.py")


def test_a_format_of_file_is_added_by_its_recipe(tree: Path) -> None:
    assert "transforms/read/" in folders("A format of file")
    assert changed(tree) == named("A format of file") | {"transforms/read/lists.py"}

    body = "<p>The ferry left the pier at noon with a dozen passengers and a crate of oranges.</p>"
    line = f"{len(body)}\t{body}"
    (tree.parent / "crawl").write_text(f"{line}\n{line[:-1]}", encoding="utf-8")
    naqi(tree, tree.parent, "clean crawl --output out --format list", "clean crawl --output told")
    for output in ("out", "told"):
        assert ds.dataset(tree.parent / output / "pages").count_rows() == 1
        rejected = ds.dataset(tree.parent / output / "rejected").to_table().to_pylist()
        assert [row["reason"] for row in rejected] == ["malformed_record"]
    python(tree, tree, *TESTS, "tests/test_layout.py", "tests/test_docs.py")


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("yield RawPage(line, origin, number, rejection=damage.rejection())", "continue"),
        (
            "if size is None or len(body) != min(int(size[0]), most):",
            "if len(line) < int(size[0]):",
        ),
        ("except UnreadableError as error", "except ZeroDivisionError as error"),
        ("most = options.max_page_bytes + 1\n", "most = 10**9\n"),
    ],
    ids=["loses", "trusts", "raises", "knows no limit"],
)
def test_a_careless_reader_fails_there(tree: Path, old: str, new: str) -> None:
    edit(tree / "transforms/read/lists.py", old, new)
    with pytest.raises(AssertionError, match="1 failed"):
        python(tree, tree, *TESTS, "-k", "list", "-x")
