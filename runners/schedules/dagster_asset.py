"""Dagster: the lake as an asset, refreshed every night. `dagster dev -f dagster_asset.py`.

Naqi stays in an environment of its own, NAQI_PYTHON.
"""

import json
import os
import subprocess

import dagster as dg

COMMAND = [
    os.environ.get("NAQI_PYTHON", "python3"),
    "-m",
    "naqi.pipelines.refresh",
    f"--input={os.environ.get('NAQI_INPUT', 'crawl/')}",
    f"--lake={os.environ.get('NAQI_LAKE', 'lake')}",
]


@dg.asset
def lake() -> dg.MaterializeResult:
    """The lake, brought up to date: how many pages were new, changed, unchanged and gone."""
    done = subprocess.run(COMMAND, capture_output=True, text=True, check=False)  # noqa: S603
    if done.returncode == 4:  # another refresh is at it
        raise dg.RetryRequested(max_retries=3, seconds_to_wait=1200)
    if done.returncode not in (0, 5):
        # 3: too many rejects. The same pages would be rejected again.
        raise dg.Failure(done.stderr[-2000:], allow_retries=done.returncode != 3)
    report = json.loads(done.stdout.splitlines()[-1])
    return dg.MaterializeResult(metadata={**report["pages"], "damaged inputs": report["damaged"]})


nightly = dg.ScheduleDefinition(
    name="nightly", target=dg.AssetSelection.assets(lake), cron_schedule="30 2 * * *"
)
definitions = dg.Definitions(assets=[lake], schedules=[nightly])
