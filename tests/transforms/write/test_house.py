"""An output tells under which schema version it was written, and what is newer is left alone."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from naqi.schemas.tables import SCHEMA_VERSION
from naqi.transforms.stream.panes import publish_pane
from naqi.transforms.write.errors import NewerSchemaError
from naqi.transforms.write.output import check
from tests.fake_pages import make_page

NEWER = SCHEMA_VERSION + 1


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("manifest.json", json.dumps({"schema_version": NEWER})),
        ("publish.json", json.dumps({"manifest": {"schema_version": NEWER}})),
        (f"schema-version-{NEWER}", ""),
    ],
)
def test_what_is_newer_is_left_alone(tmp_path: Path, name: str, content: str) -> None:
    house = tmp_path / "out" / "_naqi"
    house.mkdir(parents=True)
    (house / name).write_text(content)
    message = f"out has schema version {NEWER}, this Naqi knows {SCHEMA_VERSION}: upgrade Naqi"
    with pytest.raises(NewerSchemaError, match=message):
        check(str(tmp_path / "out"))


@pytest.mark.parametrize("content", ["", "{", "{}", json.dumps({"schema_version": SCHEMA_VERSION})])
def test_what_tells_no_version_is_not_newer(tmp_path: Path, content: str) -> None:
    for name in ("manifest.json", "publish.json"):
        (tmp_path / "_naqi").mkdir(exist_ok=True)
        (tmp_path / "_naqi" / name).write_text(content)
        check(str(tmp_path))
    check(str(tmp_path / "not there"))


def test_a_stream_without_manifest_marks_its_output(tmp_path: Path) -> None:
    for pane in range(2):
        publish_pane(str(tmp_path), "window", pane, [make_page(pane)])
    assert (tmp_path / "_naqi" / f"schema-version-{SCHEMA_VERSION}").exists()
    check(str(tmp_path))
