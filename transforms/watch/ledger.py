"""What a stream has done and what it is at: a small database that outlives a kill at any moment.

One change at a time goes from *planned* (the files of a batch are noted) over *pending* (its rows
stand in staging, and where they go is noted) to *done*, each in one transaction. Of a file that
was cleaned a hash of 16 bytes is kept; memory does not grow with them.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Sequence
from contextlib import ExitStack, closing
from hashlib import blake2b
from pathlib import Path
from types import TracebackType
from typing import Any, NamedTuple
from uuid import uuid4

from naqi.schemas.config import CleanConfig
from naqi.schemas.tables import TABLES
from naqi.transforms.watch.landing import Landed
from naqi.transforms.write.counts import Counts, expected_rows
from naqi.transforms.write.errors import OutputError, VerificationError
from naqi.transforms.write.report import now

_LAYOUT = """
CREATE TABLE IF NOT EXISTS stream (id TEXT, folder TEXT, started_at TEXT);
CREATE TABLE IF NOT EXISTS files (key BLOB PRIMARY KEY) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS plan (name BLOB PRIMARY KEY, bytes INT, modified INT, since REAL);
CREATE TABLE IF NOT EXISTS failures (name BLOB PRIMARY KEY, n INT, why TEXT);
CREATE TABLE IF NOT EXISTS pending (change TEXT);
CREATE TABLE IF NOT EXISTS data (path TEXT PRIMARY KEY, rows INT, bytes INT, sha256 TEXT);
CREATE TABLE IF NOT EXISTS totals (name TEXT PRIMARY KEY, n INT);
CREATE TABLE IF NOT EXISTS configs (batch INT PRIMARY KEY, digest TEXT, config TEXT);
"""


class Stored(NamedTuple):
    """A published file."""

    path: str
    """Below the output: ``pages/part-….parquet``."""
    rows: int
    bytes: int
    sha256: str

    @property
    def table(self) -> str:
        """The table that it is part of."""
        return self.path.split("/", 1)[0]


class Used(NamedTuple):
    """A configuration that batches were cleaned by, until the next one."""

    batch: int
    """The first of them; its files have this number in their names."""
    digest: str
    config: dict[str, Any]
    """What of it is not the default."""


class Failure(NamedTuple):
    """What went wrong at a file."""

    n: int
    """How often, at it alone; 0 where it may as well have been at another of its batch."""
    why: str
    """The last time."""


class Change(NamedTuple):
    """What becomes of the tables: files added, or files of one table replaced."""

    sources: list[str]
    """Where the files of ``added`` stand, one for one."""
    added: list[Stored]
    removed: list[str]
    """Paths as in `Stored`."""
    counts: Counts
    """Of a batch: see `transforms.write.counts`. Never empty for one, always else."""


class Ledger:
    """The state of one stream. To be closed.

    Args:
        path: The database; made if it is not there.
        folder: The folder that the stream watches; None for that of an existing stream.

    Raises:
        OutputError: The stream is another folder's, or the file is damaged.
    """

    def __init__(self, path: Path, folder: Path | None = None) -> None:
        with ExitStack() as unless_begun:
            try:
                self._db = unless_begun.enter_context(closing(sqlite3.connect(path)))
                self._db.execute("PRAGMA synchronous = FULL")
                self._db.executescript(_LAYOUT)
                if folder is not None:
                    self._claim(str(folder.resolve()))
                stream = self._db.execute("SELECT id, folder, started_at FROM stream").fetchone()
            except sqlite3.DatabaseError as error:
                raise OutputError(f"{path} cannot be used: {error}") from error
            if stream is None:
                raise OutputError("the stream was not begun yet: run naqi watch")
            unless_begun.pop_all()
        self.id, self.folder, self.started_at = stream

    def _claim(self, folder: str) -> None:
        with self._db:
            row = self._db.execute("SELECT folder FROM stream").fetchone()
            if row is None:
                new = (uuid4().hex, folder, now())
                self._db.execute("INSERT INTO stream VALUES (?, ?, ?)", new)
            elif row[0] != folder:
                raise OutputError(
                    f"the output is of another folder, {row[0]}: name another with --output"
                )

    def __enter__(self) -> Ledger:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._db.close()

    def unseen(self, names: Sequence[bytes]) -> list[bytes]:
        """Those of ``names`` that no batch has cleaned; at most 32,000 at once."""
        keys = [_key(name) for name in names]
        marks = ",".join("?" * len(keys))
        seen = {
            row[0]
            for row in self._db.execute(f"SELECT key FROM files WHERE key IN ({marks})", keys)  # noqa: S608  # marks alone
        }
        return [name for name, key in zip(names, keys, strict=True) if key not in seen]

    def plan(self) -> list[Landed]:
        """The files of the batch that was planned and is not done."""
        query = "SELECT name, bytes, modified, since FROM plan ORDER BY since, name"
        return [Landed(*row) for row in self._db.execute(query)]

    def set_plan(self, files: Iterable[Landed]) -> None:
        """Note the files of the next batch, in the place of those noted before."""
        with self._db:
            self._db.execute("DELETE FROM plan")
            self._db.executemany("INSERT INTO plan VALUES (?, ?, ?, ?)", files)

    def give_up_plan(self, names: Sequence[bytes], why: str, *, sure: bool) -> None:
        """Note that the planned batch failed, at one of its files, and plan nothing.

        Args:
            names: At which files it may have been.
            why: What happened.
            sure: Whether it was at each of them.
        """
        with self._db:
            self._db.executemany(
                "INSERT INTO failures VALUES (?, ?, ?) ON CONFLICT (name) DO UPDATE "
                "SET n = n + excluded.n, why = excluded.why",
                [(name, int(sure), why) for name in names],
            )
            self._db.execute("DELETE FROM plan")

    def failures(self) -> dict[bytes, Failure]:
        """What went wrong at files that are not done, by name."""
        rows = self._db.execute("SELECT name, n, why FROM failures")
        return {name: Failure(n, why) for name, n, why in rows}

    def pending(self) -> Change | None:
        """The change that is to be made, or to be made again."""
        row = self._db.execute("SELECT change FROM pending").fetchone()
        if row is None:
            return None
        sources, added, removed, counts = json.loads(row[0])
        return Change(sources, [Stored(*file) for file in added], removed, counts)

    def set_pending(self, change: Change) -> None:
        """Note a change: from here on it is certain."""
        with self._db:
            self._db.execute("INSERT INTO pending VALUES (?)", [json.dumps(change)])

    def finish(self, change: Change) -> None:
        """Note that the pending ``change`` is made: of a batch, that its files are done.

        Raises:
            VerificationError: What is in the tables is not what was read. Nothing is noted.
        """
        with self._db:
            self._db.executemany("DELETE FROM data WHERE path = ?", [[p] for p in change.removed])
            self._db.executemany("INSERT INTO data VALUES (?, ?, ?, ?)", change.added)
            if change.counts:
                self._finish_batch(change.counts)
            self._db.execute("DELETE FROM pending")
            self._verify()

    def _finish_batch(self, counts: Counts) -> None:
        names = self._db.execute("SELECT name FROM plan").fetchall()
        self._db.executemany(
            "INSERT INTO totals VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET n = n + excluded.n",
            [*counts.items(), ("batches", 1), ("files", len(names))],
        )
        self._db.executemany("INSERT INTO files VALUES (?)", [[_key(name)] for (name,) in names])
        self._db.execute("DELETE FROM failures WHERE name IN (SELECT name FROM plan)")
        self._db.execute("DELETE FROM plan")

    def _verify(self) -> None:
        totals = self.totals()
        expected = expected_rows(totals)
        if totals.get("pages_read", 0) != expected["pages"] + expected["rejected"]:
            raise VerificationError(f"pages read are not those written and rejected: {totals}")
        rows = dict.fromkeys(TABLES, 0)
        for file in self.data():
            rows[file.table] += file.rows
        if rows != expected:
            raise VerificationError(f"rows in the tables {rows} are not those counted {expected}")

    def use(self, config: CleanConfig) -> str | None:
        """Note that the batches from the next one on are cleaned by ``config``.

        Returns:
            The digest of the configuration of the batches before, if that is another.
        """
        batch = self.totals().get("batches", 0) + 1
        earlier = [used for used in self.configs() if used.batch < batch]
        before = earlier[-1].digest if earlier else None
        with self._db:
            self._db.execute("DELETE FROM configs WHERE batch = ?", [batch])
            if before != config.digest:
                row = batch, config.digest, json.dumps(config.not_default())
                self._db.execute("INSERT INTO configs VALUES (?, ?, ?)", row)
        return None if before == config.digest else before

    def configs(self) -> list[Used]:
        """The configurations of the batches, in their order; none of an earlier release's."""
        query = "SELECT batch, digest, config FROM configs ORDER BY batch"
        return [
            Used(n, digest, json.loads(config)) for n, digest, config in self._db.execute(query)
        ]

    def data(self) -> list[Stored]:
        """The published files, by path."""
        return [Stored(*row) for row in self._db.execute("SELECT * FROM data ORDER BY path")]

    def totals(self) -> Counts:
        """The sum of the counts of all batches, by name; and ``batches`` and ``files``."""
        return dict(self._db.execute("SELECT name, n FROM totals ORDER BY name"))


def _key(name: bytes) -> bytes:
    return blake2b(name, digest_size=16).digest()
