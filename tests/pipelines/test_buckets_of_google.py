"""Inputs and outputs in Google's buckets, by the command as it is typed, against an emulator.

It runs where the extra `gcs` and the package gcp-storage-emulator are installed.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("google.cloud.storage")
pytest.importorskip("gcp_storage_emulator")

from gcp_storage_emulator.server import create_server
from google.auth.credentials import AnonymousCredentials
from google.cloud import storage

from naqi.pipelines.commands.base import Exit
from tests.commands import contents, naqi, write_pages

BUCKET = "crawl"


@pytest.fixture
def bucket(monkeypatch: pytest.MonkeyPatch) -> Iterator[Any]:
    """A bucket, as the environment names it."""
    server = create_server("127.0.0.1", 0, in_memory=True, default_bucket=BUCKET)
    server.start()
    port = server._api._httpd.server_port
    monkeypatch.setenv("STORAGE_EMULATOR_HOST", f"http://127.0.0.1:{port}")
    try:
        yield storage.Client(project="naqi", credentials=AnonymousCredentials()).bucket(BUCKET)
    finally:
        server.stop()


def test_pages_of_a_bucket_are_cleaned_into_a_bucket_and_shown_from_there(
    bucket: Any, tmp_path: Path
) -> None:
    for file in write_pages(tmp_path / "pages", 12, pieces=2).iterdir():
        bucket.blob(f"in/{file.name}").upload_from_filename(str(file))
    local = tmp_path / "local"

    for _ in range(2):  # the second replaces the first
        done = naqi("clean", "gs://crawl/in", "--output", "gs://crawl/out", "--no_auth")
        assert done.code == Exit.DONE, done.err
    assert naqi("clean", "gs://crawl/in", "--output", local, "--no_auth").code == Exit.DONE
    shown = naqi("show", "gs://crawl/out", "--table", "pages", "--limit", 3)
    missing = naqi("clean", "gs://attic/in", "--output", tmp_path / "out", "--no_auth")

    here = {name: data for name, data in contents(local).items() if "report" not in name}
    blobs = {blob.name.removeprefix("out/"): blob for blob in bucket.list_blobs(prefix="out/")}
    there = {name: blob.download_as_bytes() for name, blob in blobs.items() if "report" not in name}
    assert there == here
    assert len(shown.out.splitlines()) == 1 + 3
    assert (missing.code, len(missing.err.splitlines())) == (Exit.NO_INPUT, 1)
