"""How a run went: `_naqi/report.json`. Unlike the manifest it has the clock in it."""

from __future__ import annotations

import platform
from collections.abc import Mapping
from contextlib import suppress
from datetime import datetime, timezone
from functools import cache
from importlib.metadata import PackageNotFoundError, version
from typing import Any, NamedTuple

from naqi.schemas.config import CleanConfig
from naqi.schemas.rejects import OF_FILES
from naqi.schemas.tables import RULES_VERSION, SCHEMA_VERSION
from naqi.transforms.text.double_encoding import DOUBLE_ENCODED
from naqi.transforms.write.counts import under
from naqi.transforms.write.rejects import Rejects

_PACKAGES = ("naqi", "apache-beam", "pyarrow", "selectolax", "py3langid", "langdetect")


def now() -> str:
    """The time, ISO 8601, UTC."""
    return datetime.now(timezone.utc).isoformat(timespec="milliseconds")


class Note(NamedTuple):
    """What is noted of the configuration that pages were cleaned by; None where it is not known."""

    digest: str | None = None
    config: dict[str, Any] | None = None
    """What of it is not the default."""


def note(config: CleanConfig | None) -> Note:
    """What is noted of ``config``."""
    return Note() if config is None else Note(config.digest, config.not_default())


def report(
    run: str,
    counts: Mapping[str, int],
    started_at: str,
    noted: Note,
    found: Rejects | None = None,
) -> dict[str, Any]:
    """The report of a run that ends now.

    Args:
        run: Its id.
        counts: See `transforms.write.counts`.
        started_at: When it began.
        noted: Of its configuration.
        found: What was rejected; None where only ``counts`` tell.
    """
    finished_at = now()
    seconds = datetime.fromisoformat(finished_at) - datetime.fromisoformat(started_at)
    rejected, dropped = under(counts, "rejected"), under(counts, "dropped")
    skipped = under(counts, "skipped")
    written = counts.get("pages_written", 0)
    # What tells of a file is a row of `rejected`, but no page.
    of_files = sum(n for reason, n in rejected.items() if reason in OF_FILES)
    by_file = under(counts, "files")
    deceptive = under(counts, "deceptive")
    twice = deceptive.pop(DOUBLE_ENCODED, 0)
    found = found or Rejects(by_file, all_files=sum(by_file.values()))
    return {
        "run": run,
        "started_at": started_at,
        "finished_at": finished_at,
        "seconds": seconds.total_seconds(),
        "pages_read": counts.get("pages_read", written + sum(rejected.values())) - of_files,
        "pages_written": written,
        "pages_rejected": sum(rejected.values()) - of_files,
        "paragraphs": counts.get("paragraphs", 0),
        "blocks_dropped": sum(dropped.values()),
        "records_skipped": sum(skipped.values()),
        "rejected_by_reason": rejected,
        **found.as_json(),
        "skipped_by_reason": skipped,
        "truncated_by_crawler": under(counts, "truncated"),
        "dropped_by_rule": dropped,
        "deceptive_characters_removed": deceptive,
        "double_encoded_letters_repaired": twice,
        "pages_by_language": under(counts, "language"),
        "schema_version": SCHEMA_VERSION,
        "rules_version": RULES_VERSION,
        "config_digest": noted.digest,
        "config": noted.config,
        "versions": versions(),
    }


@cache
def versions() -> dict[str, str]:
    """Versions of Python, Naqi and what pages come out otherwise with, by name."""
    found = {"python": platform.python_version()}
    for name in _PACKAGES:
        with suppress(PackageNotFoundError):
            found[name] = version(name)
    return found
