"""`naqi report`, `show` and `verify` on an output that is not on this machine."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

pytest.importorskip("boto3")
pytest.importorskip("moto.server")

from naqi.pipelines import clean, cli
from naqi.pipelines.commands.base import Exit
from tests.lakes import write_page
from tests.object_store import store


def test_an_output_in_a_bucket_is_reported_shown_and_verified(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    write_page(tmp_path / "in", "heron")
    output = tmp_path / "out"
    clean.run([str(tmp_path / "in")], str(output))
    with store("pages") as (endpoint, client):
        for path in output.rglob("*"):
            if path.is_file():
                client.upload_file(str(path), "pages", str(path.relative_to(tmp_path)))
        monkeypatch.setenv("AWS_ENDPOINT_URL", endpoint)
        monkeypatch.setenv("AWS_DEFAULT_REGION", "us-east-1")
        for name in ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"):
            monkeypatch.setenv(name, "testing")
        page = tmp_path / "report.html"

        assert cli.main(["report", "s3://pages/out", "-o", str(page)]) == 0
        assert cli.main(["report", "s3://pages/none", "-o", str(page)]) == Exit.NO_INPUT
        capsys.readouterr()
        assert cli.main(["show", "s3://pages/out"]) == Exit.DONE
        assert "The heron was seen twice" in capsys.readouterr().out
        assert cli.main(["show", "s3://pages/none"]) == Exit.NO_INPUT
        assert cli.main(["verify", "s3://pages/out"]) == Exit.DONE
        part = next((output / "pages").iterdir())
        client.put_object(Bucket="pages", Key=f"out/pages/{part.name}", Body=b"PAR1")
        assert cli.main(["verify", "s3://pages/out"]) == Exit.FOUND
        assert cli.main(["show", "s3://pages/out", "--table", "pages"]) == Exit.NO_INPUT
        assert "Traceback" not in capsys.readouterr().err

    assert re.search(r"<dt>pages</dt>\s*<dd>1\b", page.read_text(encoding="utf-8"))
