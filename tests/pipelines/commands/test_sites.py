"""`naqi sites …` and `--sites` as a user types them."""

from __future__ import annotations

import json
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

import naqi as cleaner
from docs.transcripts import run
from naqi.pipelines.cli import main
from naqi.transforms.sites.file import SCHEMA, VERSION
from tests.commands import called, contents, naqi
from tests.docs_commands import blocks
from tests.sites import ABOVE, BELOW, headline, text, write_site


@pytest.fixture
def crawl(tmp_path: Path) -> Path:
    folder = tmp_path / "crawl"
    write_site(folder / "courier.jsonl", range(20))
    write_site(folder / "echo.jsonl", range(15, 35), "echo.example")
    return folder


@pytest.fixture
def sites(crawl: Path, tmp_path: Path) -> Path:
    path = tmp_path / "sites.parquet"
    assert main(["sites", "learn", str(crawl), "-o", str(path), "-q"]) == 0
    return path


def rows(folder: Path, table: str) -> list[dict[str, object]]:
    found: list[dict[str, object]] = pq.read_table(folder / table).to_pylist()
    return found


def test_the_commands_that_the_page_shows_run_as_they_stand(crawl: Path) -> None:
    pytest.importorskip("pyiceberg")
    for block in blocks("sites.md"):
        run("sh", block, crawl.parent)
    assert (crawl.parent / "all.parquet").exists()


def test_lines_of_the_site_go_and_so_do_headlines_of_other_pages(
    crawl: Path, sites: Path, tmp_path: Path
) -> None:
    out = tmp_path / "out"
    assert called("clean", crawl, "--sites", sites, "-o", out).code == 0
    dropped = rows(out, "dropped")
    by_site = {row["text"] for row in dropped if row["rule"] == "site_template"}
    assert by_site == {*ABOVE, *BELOW}
    pages = rows(out, "pages")
    assert {page["n_paragraphs"] for page in pages} == {3}
    assert {headline(n) for n in range(20)} <= {page["title"] for page in pages}
    related = {row["text"] for row in dropped if row["rule"] == "related_links"}
    assert {headline(n) for n in range(1, 20)} <= related


def test_texts_of_several_hosts_stay_and_their_pages_are_marked(
    crawl: Path, sites: Path, tmp_path: Path
) -> None:
    out = tmp_path / "out"
    assert called("clean", crawl, "--sites", sites, "-o", out).code == 0
    told = {page["url"]: page["syndicated"] for page in rows(out, "pages")}
    assert [url for url, marked in told.items() if marked] == [
        url for url in told if str(url).rpartition("/")[2] in {"15", "16", "17", "18", "19"}
    ]
    assert set(told.values()) == {True, False}
    assert called("clean", crawl, "-o", tmp_path / "plain").code == 0
    assert {page["syndicated"] for page in rows(tmp_path / "plain", "pages")} == {None}


def test_they_are_kept_for_who_wants_them(crawl: Path, sites: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    done = called("clean", crawl, "--sites", sites, "--keep", "site_template", "-o", out)
    assert done.code == 0
    assert {row["rule"] for row in rows(out, "dropped")} == {"related_links"}


def test_the_same_pages_and_dictionary_make_the_same_bytes(
    crawl: Path, sites: Path, tmp_path: Path
) -> None:
    again = tmp_path / "again.parquet"
    turned = [crawl / "echo.jsonl", crawl / "courier.jsonl"]
    assert naqi("sites", "learn", *turned, "-o", again, "--workers", "2").code == 0
    assert again.read_bytes() == sites.read_bytes()
    for name, file in (("one", sites), ("two", again)):
        assert called("clean", crawl, "--sites", file, "-o", tmp_path / name).code == 0
    assert tables(tmp_path / "one") == tables(tmp_path / "two")
    report = json.loads((tmp_path / "one" / "_naqi" / "report.json").read_text())
    told = called("sites", "merge", sites, "-o", again).err
    assert report["config"]["sites_digest"] in told


def tables(output: Path) -> dict[str, bytes]:
    return {name: c for name, c in contents(output).items() if not name.startswith("_naqi")}


def test_who_asks_why_is_told_of_the_dictionary(
    crawl: Path, sites: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["explain", str(crawl), "--sites", str(sites), "--json"]) == 0
    found = json.loads(capsys.readouterr().out.splitlines()[0])["blocks"]
    of_site = [block["evidence"] for block in found if block.get("rule") == "site_template"]
    assert {one["kind"] for one in of_site} == {"site"}
    assert {one["host"] for one in of_site} == {"courier.example"}
    assert {one["told"] for one in of_site} == {f"on 20 of 20 pages of courier.example, by {sites}"}


def test_a_host_is_shown_with_its_lines(sites: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["sites", "show", str(sites), "courier.example"]) == 0
    shown = capsys.readouterr().out
    assert "20 of 20  The quiet corner" in shown
    assert main(["sites", "show", str(sites)]) == 0
    assert [line.split()[-1] for line in capsys.readouterr().out.splitlines()[1:]] == [
        "courier.example",
        "echo.example",
    ]
    assert main(["sites", "show", str(sites), "gazette.example"]) == 1
    assert "knows no host gazette.example" in capsys.readouterr().err


def test_a_later_edition_holds_the_earlier_one(sites: Path, tmp_path: Path) -> None:
    write_site(tmp_path / "more" / "new.jsonl", range(50, 70), "gazette.example")
    later = tmp_path / "later.parquet"
    done = called("sites", "learn", tmp_path / "more", "-o", later, "--after", sites)
    assert (done.code, "3 hosts, edition 2," in done.err) == (0, True)
    assert called("sites", "merge", later, sites, "-o", tmp_path / "both").code == 0
    assert (tmp_path / "both").read_bytes() == later.read_bytes()


def test_a_watched_folder_and_a_program_go_by_it(crawl: Path, sites: Path, tmp_path: Path) -> None:
    out = tmp_path / "watched"
    watch = ("watch", crawl, "-o", out, "--sites", sites, "--once", "--settle", "0")
    assert called(*watch).code == 0
    assert BELOW[0] in {r["text"] for r in rows(out, "dropped") if r["rule"] == "site_template"}
    page = cleaner.clean(
        text(3), url="https://courier.example/3", config=cleaner.CleanConfig(sites=str(sites))
    )
    assert {block.text for block in page.dropped if block.rule == "site_template"} == {
        *ABOVE, *BELOW,
    }  # fmt: skip


class TestWrongFiles:
    @pytest.fixture
    def wrong(self, tmp_path: Path) -> dict[str, Path]:
        (tmp_path / "text.parquet").write_text("The quiet corner\n")
        pq.write_table(pa.table({"host": ["a"]}), tmp_path / "other.parquet")
        of_later = SCHEMA.with_metadata({b"naqi.sites": b"99"})
        pq.write_table(of_later.empty_table(), tmp_path / "later.parquet")
        return {path.stem: path for path in tmp_path.glob("*.parquet")}

    @pytest.mark.parametrize(
        ("name", "says"),
        [
            ("text", "is no dictionary of sites: naqi sites learn makes one"),
            ("other", "is no dictionary of sites: naqi sites learn makes one"),
            ("later", f"is a dictionary of sites of version 99, this Naqi reads {VERSION}"),
        ],
    )
    def test_they_are_told_in_one_line_and_the_old_output_stays(
        self,
        wrong: dict[str, Path],
        name: str,
        says: str,
        tmp_path: Path,
        capsys: pytest.CaptureFixture[str],
    ) -> None:
        pages = write_site(tmp_path / "crawl" / "a.jsonl", range(3))
        out = tmp_path / "out"
        assert called("clean", pages, "-o", out).code == 0
        before = contents(out)
        commands = (
            ("clean", pages, "-o", out, "--sites", wrong[name]),
            ("explain", pages, "--sites", wrong[name]),
            ("sites", "show", wrong[name]),
            ("sites", "merge", wrong[name], "-o", tmp_path / "new"),
            ("sites", "learn", pages, "-o", tmp_path / "new", "--after", wrong[name]),
            ("sites", "learn", pages, "-o", wrong[name]),
        )
        of_file = wrong[name].read_bytes()
        for command in commands:
            capsys.readouterr()
            assert main([*map(str, command)]) == 2, command
            told = capsys.readouterr().err
            assert f"{wrong[name]} {says}" in told
            assert told.count("\n") == 1
        assert contents(out) == before
        assert wrong[name].read_bytes() == of_file
        assert not (tmp_path / "new").exists()

    def test_none_is_there(self, tmp_path: Path) -> None:
        done = called("explain", tmp_path, "--sites", tmp_path / "sites.parquet")
        assert (done.code, "sites.parquet: " in done.err) == (2, True)

    def test_another_one_than_was_asked_for(self, crawl: Path, sites: Path) -> None:
        done = called("explain", crawl, "--sites", sites, "--sites-digest", "0" * 32)
        assert (done.code, "is another dictionary than" in done.err) == (2, True)
        assert called("sites", "show", sites, "--sites").code == 2


class TestLearnedFirst:
    """`--site-templates auto`."""

    def test_it_is_as_if_learned_before_and_the_same_each_time(
        self, crawl: Path, sites: Path, tmp_path: Path
    ) -> None:
        one, two, by_file = (tmp_path / name for name in ("one", "two", "by-file"))
        assert called("clean", crawl, "--site-templates", "auto", "-o", one).code == 0
        turned = [crawl / "echo.jsonl", crawl / "courier.jsonl", "--workers", "2"]
        assert called("clean", *turned, "--site-templates", "auto", "-o", two).code == 0
        assert called("clean", crawl, "--sites", sites, "-o", by_file).code == 0
        assert tables(one) == tables(two) == tables(by_file)
        (kept,) = (one / "_naqi").glob("sites-*.parquet")
        assert kept.read_bytes() == sites.read_bytes()
        assert (two / "_naqi" / kept.name).read_bytes() == sites.read_bytes()

    def test_the_dictionary_goes_with_the_output_that_was_made_by_it(
        self, crawl: Path, tmp_path: Path
    ) -> None:
        out = tmp_path / "out"
        assert main(["clean", str(crawl), "--site-templates", "auto", "-o", str(out), "-q"]) == 0
        (before,) = (out / "_naqi").glob("sites-*.parquet")
        failing = ["--max-rejected", "0", "-o", str(out), "-q"]
        more = write_site(tmp_path / "more" / "new.jsonl", range(50, 70), "gazette.example")
        (crawl / "empty.html").write_text("<p></p>")
        assert main(["clean", str(crawl), str(more), "--site-templates", "auto", *failing]) == 3
        assert [*(out / "_naqi").glob("sites-*.parquet")] == [before]
        assert main(["clean", str(crawl), "-o", str(out), "-q"]) == 0
        assert not [*(out / "_naqi").glob("sites-*.parquet")]

    def test_what_is_resumed_goes_on_by_the_same_dictionary(
        self, crawl: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        (crawl / "empty.html").write_text("<p></p>")
        learned = ["clean", str(crawl), "--site-templates", "auto", "--resume"]
        out, whole = (["-o", str(tmp_path / name)] for name in ("out", "whole"))
        assert main([*learned, "--max-rejected", "0", *out]) == 3
        capsys.readouterr()
        assert main([*learned, *out]) == 0
        assert "going on from 41 pages that are done" in capsys.readouterr().err
        assert main([*learned, *whole, "-q"]) == 0
        assert tables(tmp_path / "out") == tables(tmp_path / "whole")

    def test_another_dictionary_beside_it_makes_no_sense(
        self, crawl: Path, sites: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        both = ["--sites", str(sites), "--site-templates", "auto"]
        assert main(["clean", str(crawl), "-o", str(tmp_path / "out"), *both]) == 2
        assert "leave out --sites" in capsys.readouterr().err
