"""Airflow: a refresh every night. Put it into the DAGs folder.

Wants `apache-airflow-providers-apache-beam`. Naqi stays in an environment of its own, NAQI_PYTHON.
Every exit code but 0 fails the task; its log ends with the report or the reason. The retries wait
for a lake that is locked (4); what else failed is safe to repeat.
"""

import os
from datetime import datetime, timedelta

from airflow.providers.apache.beam.operators.beam import BeamRunPythonPipelineOperator
from airflow.sdk import dag


@dag(schedule="30 2 * * *", start_date=datetime(2026, 1, 1), catchup=False, max_active_runs=1)
def naqi_refresh() -> None:
    """One task: list, clean what changed, publish."""
    BeamRunPythonPipelineOperator(
        task_id="refresh",
        py_interpreter=os.environ.get("NAQI_PYTHON", "python3"),
        py_options=["-m"],
        py_file="naqi.pipelines.refresh",
        runner="FnApiRunner",
        pipeline_options={
            "input": [os.environ.get("NAQI_INPUT", "crawl/")],
            "lake": os.environ.get("NAQI_LAKE", "lake"),
        },
        retries=3,
        retry_delay=timedelta(minutes=20),
    )


naqi_refresh()
