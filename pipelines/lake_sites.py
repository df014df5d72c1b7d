"""The dictionary of sites that a lake keeps: each refresh goes on from what the last one learned.

Its file stands in the lake's folder before a run is published, and the run's snapshots name it. So
what readers see and what the next refresh begins with change together, also back by a rollback.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any
from urllib.parse import quote

import apache_beam as beam
from apache_beam.options.pipeline_options import PipelineOptions

from naqi.pipelines.causes import traced
from naqi.pipelines.site_dictionaries import forget, gather, keep, place_of
from naqi.runners.local import local_runner
from naqi.schemas.config import CleanConfig
from naqi.transforms.lake.catalog import Lake
from naqi.transforms.lake.commit import sites_of
from naqi.transforms.lake.refresh.passes import learn
from naqi.transforms.lake.refresh.spill import Planned
from naqi.transforms.sites.dictionary import pinned
from naqi.transforms.write import files

_MARK = "-sites"


def cleaned_by(cleaner: str) -> str:
    """What pages are noted to be cleaned by, where a lake's own dictionary is asked.

    Whichever it is: as it grows from night to night, no page is cleaned again for that.
    """
    return cleaner + _MARK


def learned_before(lake: Lake) -> str | None:
    """The digest of the dictionary that a lake has; None if it has none."""
    return sites_of(lake.table("inputs").current_snapshot())


def learn_wanted(
    lake: Lake,
    plan: Planned,
    folder: str,
    config: CleanConfig,
    options: PipelineOptions,
    tell: Callable[[str], None] | None,
    **how: Any,
) -> CleanConfig:
    """``config`` with the dictionary of what was learned before and of the pages to clean.

    Args:
        lake: The lake, whose folder then has it.
        plan: What is to be cleaned.
        folder: Staging.
        config: How pages are read.
        options: Of Beam.
        tell: Called with what the user should know.
        how: See `transforms.lake.refresh.passes.learn`.
    """
    before = learned_before(lake)
    others = [] if before is None else [place_of(lake.folder, before, _of(lake))]
    if others and not files.exists(others[0]):
        if tell is not None:
            tell(f"{others[0]} is not there: sites are learned anew from the pages of this refresh")
        others = []
    with traced(), beam.Pipeline(runner=local_runner(options), options=options) as pipeline:
        learn(pipeline, plan.wanted, folder, config, opened=plan.files, **how)
    path = files.join(folder, "learned.parquet")
    place = keep(gather(folder, path, others), path, lake.folder, _of(lake))
    return pinned(replace(config, sites=place))


def forget_old(lake: Lake) -> None:
    """Delete the dictionaries that no state of a lake names any more."""
    named = {sites_of(snapshot) for snapshot in lake.table("inputs").snapshots()}
    kept = [place_of(lake.folder, digest, _of(lake)) for digest in named if digest]
    forget(lake.folder, kept, _of(lake))


def _of(lake: Lake) -> str:
    """What tells the dictionaries of lakes in one folder apart."""
    return "-" + quote(f"{lake.catalog.name}.{lake.namespace}", safe="")
