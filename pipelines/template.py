"""What a Flex Template starts: its parameters to a batch or a stream on Dataflow."""

from __future__ import annotations

import argparse
from collections.abc import Sequence

from naqi.pipelines import clean, stream


def main(argv: Sequence[str] | None = None) -> None:
    """Launch the job that the parameters of `runners/template/metadata.json` describe."""
    parser = argparse.ArgumentParser(allow_abbrev=False)
    work = parser.add_mutually_exclusive_group(required=True)
    work.add_argument("--inputs")
    work.add_argument("--source")
    parser.add_argument("--output", required=True)
    parser.add_argument("--window", type=int, default=60)
    parser.add_argument("--shards", type=int, default=1)
    args, flags = parser.parse_known_args(argv)
    if args.inputs:
        inputs = args.inputs.split(",")
        clean.run(inputs, args.output, runner="dataflow", flags=flags)
    else:
        stream.run(
            args.source,
            args.output,
            runner="dataflow",
            seconds=args.window,
            shards=args.shards,
            flags=flags,
        )


if __name__ == "__main__":
    main()
