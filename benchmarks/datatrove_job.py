"""A job of datatrove's: pages of JSON lines to text in Parquet, by trafilatura.

    python datatrove_job.py SOURCE OUTPUT

It is run by the Python of an environment that has datatrove and not Naqi: see `benchmarks/jobs.py`.
A page may take ten seconds, as in Naqi's jobs, not one: on a busy machine that would be too little.
"""

from __future__ import annotations

import sys


def main() -> None:
    """Run it as one task, in this process and its child for pages."""
    import trafilatura  # noqa: F401  # the child has it from its parent, and begins in time
    from datatrove.executor import LocalPipelineExecutor
    from datatrove.pipeline.extractors import Trafilatura
    from datatrove.pipeline.readers import JsonlReader
    from datatrove.pipeline.writers import ParquetWriter

    source, output = sys.argv[1:]
    LocalPipelineExecutor(
        pipeline=[
            JsonlReader(source, text_key="html"),
            Trafilatura(favour_precision=True, timeout=10),
            ParquetWriter(output),
        ],
        tasks=1,
        workers=1,
        logging_dir=f"{output}-logs",
    ).run()


if __name__ == "__main__":
    main()
