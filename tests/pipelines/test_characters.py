"""`naqi clean` on pages of other character sets and other letters: what comes is plain text."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pyarrow.parquet as pq
import pytest

from tests.commands import naqi
from tests.transforms.read.warc_files import http, record, sha1
from tests.transforms.text.sentences import SENTENCES

RUSSIAN, CZECH, FRENCH, JAPANESE = (SENTENCES[name][0] for name in ("ru", "cs", "fr", "ja"))
GERMAN = "Die Brücke am alten Mühlbach ist seit dem Frühjahr wieder offen, sagte der Müller."
HYPHENATED = GERMAN.replace("ck", "c\u00ad\u200bk").replace("ü", "u\u0308")
SHAPED = "\ufed3\ufe98\ufea2 \ufe8d\ufedf\ufea0\ufeb4\ufead \ufe8d\ufedf\ufea0\ufeaa\ufef3\ufeaa"
PLAIN = "فتح الجسر الجديد"


def latin(text: str) -> str:
    return f'<meta charset="iso-8859-1"><p>{text}</p>'


PAGES: dict[str, tuple[bytes, str, str]] = {
    "ru.html": (latin(RUSSIAN).encode("cp1251"), RUSSIAN, "windows-1251"),
    "cs.html": (latin(CZECH).encode("cp1250"), CZECH, "windows-1250"),
    "ja.html": (latin(JAPANESE).encode("shift_jis"), JAPANESE, "shift_jis"),
    "fr.html": (latin(FRENCH).encode("cp1252"), FRENCH, "windows-1252"),
    "cut.html": (f"<p>{GERMAN} Ü".encode()[:-1], GERMAN, "utf-8"),
    "utf16.html": (f"<p>{GERMAN}</p>".encode("utf-16-le"), GERMAN, "utf-16le"),
    "soft.html": (
        f"<p>{HYPHENATED}</p>".encode(),
        GERMAN,
        "utf-8",
    ),
    "twice.html": (f"<p>{FRENCH}</p>".encode().decode("latin-1").encode(), FRENCH, "utf-8"),
    "shaped.txt": (f"{SHAPED}. {SHAPED}.".encode(), f"{PLAIN}. {PLAIN}.", "utf-8"),
}


def rows(folder: Path, table: str) -> dict[str, dict[str, Any]]:
    found = [
        row for path in folder.glob(f"{table}/*.parquet") for row in pq.read_table(path).to_pylist()
    ]
    return {Path(row["origin"]).name: row for row in found}


@pytest.fixture(scope="module")
def output(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("characters")
    (folder / "in").mkdir()
    for name, (content, _, _) in PAGES.items():
        (folder / "in" / name).write_bytes(content)
    body = f"<title>{GERMAN[:10]}</title><p>{GERMAN}</p>".encode()
    block = http(body)
    one = record(block, "response", f"WARC-Payload-Digest: {sha1(body)}")
    header, _, rest = one.partition(block)
    whole = header.replace(b"\r\n", b"\n") + block + rest
    (folder / "in" / "crawl.warc").write_bytes(whole + whole[:-40])
    ended = naqi("clean", folder / "in", "--output", folder / "out")
    assert ended.code == 0, ended.err
    return folder / "out"


@pytest.mark.parametrize("name", PAGES)
def test_pages_are_read_as_what_they_are(output: Path, name: str) -> None:
    _, text, charset = PAGES[name]
    page = rows(output, "pages")[name]
    assert (page["text"], page["charset"]) == (text, charset)


def test_the_same_text_has_the_same_hash_however_it_is_written(output: Path) -> None:
    hashes = {name: row["text_hash"] for name, row in rows(output, "paragraphs").items()}
    assert hashes["soft.html"] == hashes["utf16.html"] == hashes["cut.html"]
    assert hashes["twice.html"] == hashes["fr.html"]


def test_what_was_encoded_twice_is_in_the_report(output: Path) -> None:
    report = json.loads((output / "_naqi" / "report.json").read_text())
    assert report["double_encoded_letters_repaired"] > 5
    assert report["deceptive_characters_removed"] == {}


def test_records_are_known_by_their_ids_and_digests_kept_or_rejected(output: Path) -> None:
    for table in ("pages", "rejected"):
        row = rows(output, table)["crawl.warc"]
        assert row["warc_record_id"] == "<urn:uuid:00000000-0000-4000-8000-000000000000>"
        assert row["payload_digest"].startswith("sha1:")
