"""What a run goes on from: nothing, or what one before it has left in staging."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from hashlib import sha256
from typing import NamedTuple
from uuid import uuid4

from naqi.schemas.config import CleanConfig
from naqi.schemas.errors import UsageError
from naqi.schemas.tables import RULES_VERSION, SCHEMA_VERSION
from naqi.transforms.beam.read import Extent
from naqi.transforms.write.output import from_json, journal_path, staging, sweep
from naqi.transforms.write.publish import recover
from naqi.transforms.write.report import versions
from naqi.transforms.write.units import Done, Plan, read_done, staged_run, write_plan


class Work(NamedTuple):
    """What is to be done, and has been."""

    run: str
    """The id of the run."""
    done: Done = Done()


def plan_of(
    extent: Extent,
    config: CleanConfig,
    *,
    format: str | None,
    columns: Mapping[str, str],
    shards: int,
) -> Plan:
    """What a run is for: its inputs, its options, and the versions of what cleans."""
    ours = {"rules": RULES_VERSION, "schema": str(SCHEMA_VERSION)}
    return {
        "inputs": extent.digest,
        "options": _digest([config.digest, format, dict(columns), shards]),
        "versions": _digest(versions() | ours),
    }


def begin(
    output: str,
    plan: Plan,
    *,
    resume: bool,
    noted: bool,
    tell: Callable[[str], None] | None = None,
) -> Work | None:
    """What a run into ``output`` has to do. Only under `transforms.write.output.lock`.

    Args:
        output: The folder.
        plan: See `plan_of`.
        resume: Whether to go on from what a run of the same plan has left.
        noted: Whether what is done can be noted: on this machine, by the local runner.
        tell: Called with what there was to go on from.

    Returns:
        None if the run that is gone on from had only to be published, and is.

    Raises:
        UsageError: What was left is of another plan, or nothing can be noted.
    """
    told = tell or (lambda _line: None)
    if not resume:
        recover(output)
        sweep(output)
        return _anew(output, plan, noted=noted)
    if not noted:
        raise UsageError("--resume is for the local runner and a folder on this machine")
    staged = staged_run(output)
    if staged is None:
        recover(output)
        sweep(output)
        told("no run was left to go on from: this one begins anew")
        return _anew(output, plan, noted=noted)
    run, before = staged
    changed = [name for name in plan if plan[name] != before.get(name)]
    if changed:
        raise UsageError(
            f"--resume: the run that was left in {output} was of other {' and '.join(changed)}: "
            "leave out --resume to begin anew"
        )
    journal = from_json(journal_path(output))
    recover(output)
    if journal is not None and journal.get("run") == run:
        told("the run that was left was done: it is published now")
        return None
    done = read_done(staging(output, run))
    told(f"going on from {done.counts.get('pages_read', 0):,} pages that are done")
    return Work(run, done)


def _anew(output: str, plan: Plan, *, noted: bool) -> Work:
    run = uuid4().hex
    if noted:
        write_plan(staging(output, run), plan)
    return Work(run)


def _digest(value: object) -> str:
    return sha256(json.dumps(value, sort_keys=True).encode()).hexdigest()
