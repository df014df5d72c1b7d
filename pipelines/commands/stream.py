"""The commands of streams: `naqi watch` and `naqi compact`, and `naqi stream` on an engine."""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from functools import partial
from threading import Event
from typing import TYPE_CHECKING, Any

from rich.console import Console

from naqi.pipelines import summary
from naqi.pipelines.commands import options
from naqi.pipelines.commands.base import Exit, FailureError, add_command, say, tell, terminal
from naqi.pipelines.commands.lake import add_lake
from naqi.pipelines.commands.upkeep import compact_lake
from naqi.runners import STREAM_RUNNERS

if TYPE_CHECKING:
    from naqi.pipelines.watch import Observer, Status

_YEAR = 366 * 86_400
"""Seconds."""
_SHARDS = 10_000


def _watch_parser(commands: Any) -> None:
    parser = add_command(
        commands,
        "watch",
        _watch,
        "clean pages as files land in a folder, until it is stopped",
        "naqi watch landing/ --output clean --metrics-port 9090",
    )
    parser.add_argument("folder", metavar="FOLDER", help="a folder on this machine, with all below")
    parser.add_argument(
        "-o", "--output", required=True, metavar="DIR", help="new or empty, or of the same stream"
    )
    parser.add_argument(
        "--settle",
        type=options.seconds,
        default=2.0,
        metavar="SECONDS",
        help="take a file when it was left alone for so long (default: %(default)g); "
        "0 where writers rename what is done",
    )
    parser.add_argument(
        "--compact-every",
        type=options.seconds,
        default=300.0,
        metavar="SECONDS",
        help="merge small files in the background (default: %(default)g); 0: never",
    )
    parser.add_argument(
        "--metrics-port",
        type=options.whole(1, 65_535),
        metavar="N",
        help="offer metrics for Prometheus",
    )
    parser.add_argument(
        "--metrics-host",
        default="localhost",
        metavar="ADDRESS",
        help="where to (default: %(default)s)",
    )
    parser.add_argument("--once", action="store_true", help="stop when no file is ready")
    options.add(parser)
    options.add_json(parser, "the summary")


def _compact_parser(commands: Any) -> None:
    parser = add_command(
        commands,
        "compact",
        _compact,
        "merge the small files that naqi watch wrote, or those of a lake",
        "naqi compact clean",
    )
    parser.add_argument(
        "output", nargs="?", metavar="DIR", help="what `naqi watch` wrote, and is not writing"
    )
    add_lake(parser, required=False)


def _stream_parser(commands: Any) -> None:
    parser = add_command(
        commands,
        "stream",
        _stream,
        "clean pages as they come, on an engine, until interrupted",
        "naqi stream 'landing/*' --output clean --runner flink",
    )
    parser.add_argument(
        "source",
        metavar="SOURCE",
        help="kafka://HOST:PORT/TOPIC, pubsub://PROJECT/SUBSCRIPTION, or a pattern of files",
    )
    parser.add_argument(
        "-o", "--output", required=True, metavar="DIR", help="new or empty, or of an earlier stream"
    )
    parser.add_argument("--runner", choices=STREAM_RUNNERS, required=True, help="where to run")
    options.add(parser)
    for name, most, default, means in (
        ("--workers", options.MOST, 1, "processes, where the runner leaves that to Naqi"),
        ("--window", _YEAR, 60, "publish the pages of so many seconds together"),
        ("--shards", _SHARDS, 1, "files of a window"),
        ("--lateness", _YEAR, 86_400, "seconds for which a window takes late pages"),
        ("--early", _YEAR, None, "publish what there is of an open window every so many seconds"),
        ("--early-pages", options.MOST, None, "and when a shard of it has so many pages"),
    ):
        told = "" if default is None else " (default: %(default)s)"
        parser.add_argument(
            name, type=options.whole(1, most), default=default, metavar="N", help=means + told
        )
    options.pass_on(parser)


PARSERS = (_watch_parser, _compact_parser, _stream_parser)


def _stream(args: argparse.Namespace, flags: Sequence[str]) -> None:
    from naqi.pipelines import stream
    from naqi.runners.local import check_flags

    check_flags(flags, own=(name.replace("_", "-") for name in vars(args)))
    config = options.config(args)
    stream.run(
        args.source,
        args.output,
        config,
        limits=options.limits(args, config),
        runner=args.runner,
        workers=args.workers,
        seconds=args.window,
        shards=args.shards,
        lateness=args.lateness,
        early_seconds=args.early,
        early_pages=args.early_pages,
        format=args.format,
        flags=flags,
        tell=tell,
    )


def _watch(args: argparse.Namespace, _flags: Sequence[str]) -> None:
    from naqi.pipelines.supervise import supervise
    from naqi.transforms.write.names import at_work_path

    console = terminal(args)
    report = supervise(partial(_work, args), at_work_path(args.output))
    if report is None:  # it was told to stop, and had to be ended
        return
    summary.show(report, args.output, console)
    if args.json:
        say(json.dumps(report, ensure_ascii=False))


def _work(args: argparse.Namespace, stop: Event, died: str) -> dict[str, Any]:
    """Watch, in a process that is started again when a file ends it."""
    from naqi.pipelines import watch  # Beam takes a second to import: `naqi --help` does without
    from naqi.pipelines.metrics import serve

    console = terminal(args)
    when = watch.WatchOptions(args.settle, args.compact_every, args.once)
    with ExitStack() as stack:
        observers: list[Observer] = []
        if args.metrics_port:
            try:
                observers.append(stack.enter_context(serve(args.metrics_port, args.metrics_host)))
            except OSError as error:
                where = f"{args.metrics_host}:{args.metrics_port}"
                raise FailureError(Exit.USAGE, f"no metrics on {where}: {error}") from error
        if console.is_terminal and not console.quiet:
            observers.append(stack.enter_context(_live(console, args.folder)))

        def observe(status: Status) -> None:
            for observer in observers:
                observer(status)

        return watch.run(
            args.folder,
            args.output,
            options.config(args),
            when,
            format=args.format,
            columns=options.columns(args),
            stop=stop,
            observe=observe,
            tell=tell,
            restarted=died,
        )


@contextmanager
def _live(console: Console, folder: str) -> Iterator[Observer]:
    """A line that says how the stream goes."""
    with console.status(f"watching {folder}") as line:

        def update(status: Status) -> None:
            line.update(f"watching {folder}: {summary.line(status)}")

        yield update


def _compact(args: argparse.Namespace, flags: Sequence[str]) -> None:
    from naqi.pipelines import compact

    if (args.output is None) == (args.lake is None):
        raise FailureError(Exit.USAGE, "name one: DIR or --lake DIR")
    if args.lake is not None:
        compact_lake(args, flags)
        return
    done = compact.run(args.output)
    terminal(args).print(f"{done.before:,} files are now {done.after:,}")
