"""Inputs and outputs in buckets, by the command as it is typed, against an S3 server here."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("boto3")
pytest.importorskip("moto.server")

from apache_beam.options.pipeline_options import PipelineOptions

from naqi.pipelines.cli import main
from naqi.pipelines.commands.base import Exit
from naqi.schemas.buckets import NO_SSL, S3_OPTIONS, S3_PREFIX
from naqi.schemas.installing import install_extra
from naqi.transforms import storage
from naqi.transforms.read.files.listing import list_files, open_file
from tests.commands import contents, naqi, typed, wait_until, write_pages
from tests.object_store import store

BUCKET = "crawl"
KEYS = ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY")
SETTINGS = (
    *KEYS,
    "AWS_SESSION_TOKEN",
    "AWS_ENDPOINT_URL",
    "AWS_ENDPOINT_URL_S3",
    "AWS_REGION",
    "AWS_DEFAULT_REGION",
    "AWS_PROFILE",
)


@pytest.fixture(autouse=True)
def bare(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Nothing of AWS in the environment, nor in a file, nor to be asked for."""
    for name in SETTINGS:
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("AWS_EC2_METADATA_DISABLED", "true")
    monkeypatch.setenv("AWS_CONFIG_FILE", str(tmp_path / "none"))
    monkeypatch.setenv("AWS_SHARED_CREDENTIALS_FILE", str(tmp_path / "none"))


@pytest.fixture
def bucket(tmp_path: Path) -> Iterator[tuple[str, Any]]:
    """An endpoint whose bucket holds pages under ``in/``, and a client of it."""
    folder = write_pages(tmp_path / "pages", 12, pieces=2)
    with store(BUCKET) as (endpoint, client):
        for file in folder.iterdir():
            client.upload_file(str(file), BUCKET, f"in/{file.name}")
        yield endpoint, client


def by_environment(endpoint: str, _: Path, patch: pytest.MonkeyPatch) -> list[str]:
    patch.setenv("AWS_ENDPOINT_URL", endpoint)
    patch.setenv("AWS_DEFAULT_REGION", "us-east-1")
    for name in KEYS:
        patch.setenv(name, "testing")
    return []


def by_profile(endpoint: str, folder: Path, patch: pytest.MonkeyPatch) -> list[str]:
    config = folder / "aws"
    keys = "aws_access_key_id = testing\naws_secret_access_key = testing\n"
    config.write_text(f"[profile crawler]\n{keys}", encoding="utf-8")
    patch.setenv("AWS_CONFIG_FILE", str(config))
    patch.setenv("AWS_PROFILE", "crawler")
    patch.setenv("AWS_ENDPOINT_URL_S3", endpoint)
    patch.setenv("AWS_REGION", "us-east-1")
    return []


def by_flags(endpoint: str, _: Path, __: pytest.MonkeyPatch) -> list[str]:
    return [
        f"--s3_endpoint_url={endpoint}",
        "--s3_region_name=us-east-1",
        *("--s3_access_key_id", "testing"),  # a value may stand by itself
        *("--s3_secret_access_key", "testing"),
    ]


def downloaded(client: Any, prefix: str) -> dict[str, bytes]:
    """Objects under ``prefix`` by the rest of their key, but those that tell the time."""
    found = client.list_objects_v2(Bucket=BUCKET, Prefix=prefix).get("Contents", [])
    keys = (each["Key"] for each in found if "/report" not in each["Key"])
    return {
        key.removeprefix(prefix): client.get_object(Bucket=BUCKET, Key=key)["Body"].read()
        for key in keys
    }


@pytest.mark.parametrize("given", [by_environment, by_profile, by_flags])
def test_pages_of_a_bucket_are_cleaned_into_a_bucket_and_shown_from_there(
    given: Any, bucket: tuple[str, Any], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    endpoint, client = bucket
    how = given(endpoint, tmp_path, monkeypatch)
    local = tmp_path / "local"
    page = tmp_path / "report.html"

    done = naqi("clean", *how, "s3://crawl/in", "--output", "s3://crawl/out", "--workers", 2)
    assert done.code == Exit.DONE, done.err
    assert naqi("clean", "s3://crawl/in", "--output", local, *how).code == Exit.DONE
    shown = naqi("show", "s3://crawl/out", "--table", "pages", "--limit", 3, *how)
    explained = naqi("explain", "s3://crawl/in/pages0.jsonl", "--record", 1, *how)
    reported = naqi("report", "s3://crawl/out", "-o", page, *how)

    here = {name: data for name, data in contents(local).items() if "report" not in name}
    assert downloaded(client, "out/") == here
    assert len(shown.out.splitlines()) == 1 + 3
    assert "The river runs" in explained.out
    assert reported.code == Exit.DONE, reported.err
    assert "12" in page.read_text(encoding="utf-8")


def test_a_second_run_replaces_what_is_in_the_bucket_a_killed_one_leaves_it(
    bucket: tuple[str, Any], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    endpoint, client = bucket
    by_environment(endpoint, tmp_path, monkeypatch)
    few = write_pages(tmp_path / "few", 3)
    assert naqi("clean", "s3://crawl/in", "--output", "s3://crawl/out").code == Exit.DONE
    before = downloaded(client, "out/")

    with typed("clean", few, "--output", "s3://crawl/out") as command:
        wait_until(lambda: "staging" in str([*downloaded(client, "out/_naqi/")]), command)
        command.process.kill()
    tables = {name: data for name, data in downloaded(client, "out/").items() if name in before}
    assert tables == before

    assert naqi("clean", few, "--output", "s3://crawl/out").code == Exit.DONE
    assert naqi("clean", few, "--output", tmp_path / "out").code == Exit.DONE
    here = {n: data for n, data in contents(tmp_path / "out").items() if "report" not in n}
    assert downloaded(client, "out/") == here


def test_folders_of_a_bucket_are_listed_as_those_of_a_disk(
    bucket: tuple[str, Any], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    endpoint, client = bucket
    by_environment(endpoint, tmp_path, monkeypatch)
    storage.set_up()
    for key in ("in/.hidden/a.html", "in/.b.html", "in/folder/"):
        client.put_object(Bucket=BUCKET, Key=key, Body=b"<p>no page")

    pages = ["s3://crawl/in/pages0.jsonl", "s3://crawl/in/pages1.jsonl"]
    for name in ("", "/", "/in", "/in/", "/i*/*l"):
        assert [file.path for file in list_files([f"s3://crawl{name}"])] == pages, name


def test_a_lake_is_refreshed_from_a_bucket_and_exported_to_one(
    bucket: tuple[str, Any], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pytest.importorskip("pyiceberg")
    endpoint, client = bucket
    by_environment(endpoint, tmp_path, monkeypatch)
    lake = tmp_path / "lake"

    assert naqi("refresh", "s3://crawl/in", "--lake", lake).code == Exit.DONE
    again = naqi("refresh", "s3://crawl/in", "--lake", lake)
    exported = naqi("export", "s3://crawl/out", "--lake", lake)

    assert "up to date, nothing written" in again.err
    assert exported.code == Exit.DONE, exported.err
    assert {"README.md", "croissant.json"} < {*downloaded(client, "out/")}
    assert naqi("show", "s3://crawl/out", "--table", "pages").code == Exit.DONE


REFUSED = [
    ("clean s3://crawl/in --output {out}", Exit.NO_INPUT, "Unable to locate credentials"),
    ("clean {in} --output s3://crawl/out", Exit.OUTPUT, "Unable to locate credentials"),
    ("show s3://crawl/out", Exit.NO_INPUT, "Unable to locate credentials"),
    ("clean s3://attic/in --output {out} {how}", Exit.NO_INPUT, "no bucket attic"),
    ("clean {in} --output s3://attic/out {how}", Exit.OUTPUT, "no bucket attic"),
    ("clean s3://crawl/none --output {out} {how}", Exit.NO_INPUT, "no file matches"),
    ("clean {in} --output s3://crawl/in {how}", Exit.OUTPUT, "did not write"),
    ("report s3://crawl/none -o {out} {how}", Exit.NO_INPUT, "neither a lake nor an output"),
    ("show s3://crawl/none {how}", Exit.NO_INPUT, "has no table paragraphs"),
    ("explain s3://crawl/none.html {how}", Exit.NO_INPUT, "s3://crawl/none.html"),
    ("clean https://a.example/ --output {out}", Exit.USAGE, "no filesystem for https://"),
    ("clean {in} --output ftp://a.example/out", Exit.USAGE, "no filesystem for ftp://"),
    ("watch s3://crawl/in --output {out} {how}", Exit.USAGE, "on this machine alone"),
    ("watch {in} --output s3://crawl/out {how}", Exit.USAGE, "on this machine alone"),
    ("compact s3://crawl/out {how}", Exit.USAGE, "on this machine alone"),
    ("refresh {in} --lake s3://crawl/lake {how}", Exit.USAGE, "--catalog puts its tables"),
    ("clean s3://crawl/in --output {out} {how} --s3_endpoint=x", Exit.USAGE, "did you mean"),
]


def test_what_cannot_be_is_one_line_at_once(
    bucket: tuple[str, Any], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    endpoint, _ = bucket
    how = " ".join(by_flags(endpoint, tmp_path, pytest.MonkeyPatch()))
    out = tmp_path / "out"
    for line, code, told in REFUSED:
        ended = main(line.format(**{"in": tmp_path / "pages", "out": out, "how": how}).split())
        said = capsys.readouterr().err
        assert ended == code, (line, said)
        assert told in said, (line, said)
        assert len(said.splitlines()) == 1, said
        assert not out.exists()


@pytest.mark.parametrize(
    ("path", "module", "extra"),
    [("s3://crawl/in", "boto3", "s3"), ("gs://crawl/in", "google/cloud/storage", "gcs")],
    ids=["s3", "gs"],
)
def test_a_missing_extra_is_one_line_before_anything_is_done(
    path: str, module: str, extra: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shadow = tmp_path / "path" / f"{module}.py"
    shadow.parent.mkdir(parents=True)
    shadow.write_text("raise ModuleNotFoundError(__name__)", encoding="utf-8")
    monkeypatch.setenv("PYTHONPATH", str(tmp_path / "path"))
    pages, out, listed = write_pages(tmp_path / "in", 1), tmp_path / "out", tmp_path / "list"
    listed.write_text(f"{path}\n", encoding="utf-8")

    for line in (
        f"clean {path} --output {out}",
        f"clean {pages} --output {path}",
        f"clean --inputs-from {listed} --output {out}",
        f"show {path}",
    ):
        ended = naqi(*line.split())
        assert ended.code == Exit.RUNNER, (line, ended)
        assert install_extra(extra) in ended.err
        assert len(ended.err.splitlines()) == 1, ended.err
        assert not out.exists()


def test_every_option_of_s3_that_beam_has_is_taken() -> None:
    of_beam = {name for name in PipelineOptions([]).get_all_options() if name.startswith("s3_")}
    assert of_beam == {NO_SSL, *(f"{S3_PREFIX}{name}" for name in S3_OPTIONS)}


def test_files_of_a_bucket_are_opened_by_one_client(bucket: tuple[str, Any]) -> None:
    endpoint, client = bucket
    options = PipelineOptions([f"--s3_endpoint_url={endpoint}", "--s3_region_name=us-east-1"])
    keys = [f"--s3_{name}=testing" for name in ("access_key_id", "secret_access_key")]
    other = PipelineOptions([f"--s3_endpoint_url={endpoint}", "--s3_region_name=eu-west-1"])
    first, second, third = (storage.SharedClient(each) for each in (options, options, other))
    assert first.client is second.client
    assert first.client is not third.client

    storage.set_up([f"--s3_endpoint_url={endpoint}", "--s3_region_name=us-east-1", *keys])
    client.put_object(Bucket=BUCKET, Key="a", Body=b"heron")
    client.put_object(Bucket=BUCKET, Key="b", Body=b"otter")
    with open_file("s3://crawl/a") as a, open_file("s3://crawl/b") as b:
        assert (a.read(2), b.read(2), a.read(), b.read()) == (b"he", b"ot", b"ron", b"ter")
