"""Fuzz the way of a page: bytes, cleaned, to Parquet, read back. Run by `fuzz/run`.

The first byte chooses format, parser and declared character set; the second, the URL.
"""

from __future__ import annotations

import sys

import atheris

with atheris.instrument_imports(include=["naqi"]):
    import pyarrow as pa
    import pyarrow.parquet as pq

    from naqi.schemas.config import CleanConfig
    from naqi.schemas.page import RawPage
    from naqi.schemas.rows import PageRows
    from naqi.schemas.tables import TABLES
    from naqi.transforms.core import clean_page
    from naqi.transforms.write.arrow import stored, to_table

CHARSETS = (None, "utf-8", "utf-16le", "windows-1256", "gb18030", "iso-2022-jp", "utf-7", "x")
WARM_UP = b"<p>Words enough to tell their language by, so that all that loads late loads now."
"""What is loaded once is no part of any page's time."""
CONFIGS = {
    parser: CleanConfig(html_parser=parser, max_blocks=2_000)
    for parser in ("lexbor", "beautifulsoup")
}


def fuzz(data: bytes) -> None:
    """One page. Raises where a promise does not hold."""
    choice, url, body = data[0:1], data[1:2], data[2:]
    number = choice[0] if choice else 0
    raw = RawPage(
        body,
        origin="fuzz",
        url=f"http://{body[:40].decode('utf-8', 'surrogateescape')}" if url == b"u" else None,
        charset=CHARSETS[number // 4 % len(CHARSETS)],
        format="text" if number % 2 else "html",
    )
    rows = clean_page(raw, CONFIGS["beautifulsoup" if number & 2 else "lexbor"])
    if (rows.page is None) == (rows.rejected is None):
        raise AssertionError("a page is either cleaned or rejected")
    if rows.rejected is not None and rows.rejected.reason == "internal_error":
        raise AssertionError(rows.rejected.detail)
    if rows.page is not None:
        kept, dropped = len(rows.paragraphs), len(rows.dropped)
        if (rows.page.n_paragraphs, rows.page.n_blocks) != (kept, kept + dropped):
            raise AssertionError("blocks were lost")
    write_and_read(rows)


def write_and_read(rows: PageRows) -> None:
    """To Parquet in memory and back, without loss.

    In Arrow's memory: a file of Python's keeps Arrow's threads waiting for the interpreter's lock,
    which libFuzzer holds when it exits, and then one run in six never ends.
    """
    for name, some in rows.by_table().items():
        if some:
            table, file = stored(TABLES[name], to_table(name, some)), pa.BufferOutputStream()
            pq.write_table(table, file)
            if not pq.read_table(file.getvalue(), schema=TABLES[name]).equals(table):
                raise AssertionError(f"{name} did not come back as written")


if __name__ == "__main__":
    for format in (b"\0", b"\1"):
        fuzz(format + b"-" + WARM_UP)
    atheris.Setup(sys.argv, fuzz)
    atheris.Fuzz()
