"""Prefect: a refresh every night. `python prefect_flow.py` serves it.

Naqi stays in an environment of its own, NAQI_PYTHON.
"""

import json
import os
import subprocess
from typing import Any

from prefect import flow, task
from prefect.logging import get_run_logger

COMMAND = [os.environ.get("NAQI_PYTHON", "python3"), "-m", "naqi.pipelines.refresh"]


def _locked(_task: Any, _run: Any, state: Any) -> bool:
    """Whether another refresh is at it: the one failure that passes by itself."""
    failure = state.result(raise_on_failure=False)
    return getattr(failure, "returncode", None) == 4


@task(retries=3, retry_delay_seconds=1200, retry_condition_fn=_locked)
def refresh(source: str, lake: str) -> dict[str, Any]:
    """Run `pipelines.refresh`. Returns its report."""
    command = [*COMMAND, f"--input={source}", f"--lake={lake}"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603
    log = get_run_logger()
    if done.returncode == 5:
        log.warning("done, but some inputs are damaged: see the table rejected")
    elif done.returncode:
        log.error(done.stderr[-2000:])
        done.check_returncode()
    report: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return report


@flow
def naqi_refresh(source: str = "crawl/", lake: str = "lake") -> dict[str, Any]:
    """One task: list, clean what changed, publish."""
    return refresh(source, lake)


if __name__ == "__main__":
    naqi_refresh.serve(name="nightly", cron="30 2 * * *")
