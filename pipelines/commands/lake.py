"""The commands of lakes: their arguments, and what they print."""

from __future__ import annotations

import argparse
import json
import re
from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager, ExitStack, contextmanager
from datetime import timedelta
from importlib.util import find_spec
from typing import Any

from naqi.pipelines.commands import options
from naqi.pipelines.commands.base import Exit, FailureError, add_command, tell, terminal
from naqi.pipelines.meter import metered
from naqi.schemas.config import CleanConfig
from naqi.schemas.installing import install_extra


def _upkeep_parsers(commands: Any) -> None:
    for name, run, purpose, example in (
        (
            "expire",
            _expire,
            "forget old states of a lake, and delete the files that only they need",
            "naqi expire --lake lake --older-than 30d",
        ),
        (
            "verify",
            _verify,
            "check files, counts and sums of an output or a lake",
            "naqi verify out",
        ),
        ("history", _history, "list the refreshes of a lake", "naqi history --lake lake"),
        (
            "rollback",
            _rollback,
            "bring back what a lake was after an earlier refresh",
            "naqi rollback 20260301T0200 --lake lake",
        ),
        ("export", _export, "write a lake as plain Parquet", "naqi export out --lake lake"),
    ):
        parser = add_command(commands, name, run, purpose, example)
        add_lake(parser, required=name != "verify")
        if name == "verify":
            parser.add_argument(
                "output", nargs="?", metavar="DIR", help="what clean, watch, stream or export wrote"
            )
        if name == "expire":
            parser.add_argument(
                "--older-than", type=_age, default="30d", metavar="AGE", help="(default: 30d)"
            )
        if name == "history":
            parser.add_argument("--json", action="store_true", help="as one line of JSON")
        if name == "rollback":
            parser.add_argument("run_id", metavar="ID", help="of a run, or how it begins")
        if name == "export":
            parser.add_argument("output", metavar="OUT", help="new, empty, or of an earlier run")
            options.add_max_rejected(parser, "not all")


def add_lake(parser: argparse.ArgumentParser, *, required: bool = True) -> None:
    """Give ``parser`` the options that name a lake."""
    parser.add_argument("--lake", required=required, metavar="DIR", help="the lake's folder")
    add_catalog(parser)


def add_catalog(parser: argparse.ArgumentParser) -> None:
    """Give ``parser`` the options that name a lake's tables."""
    parser.add_argument(
        "--catalog", metavar="NAME", help="of pyiceberg's configuration (default: SQLite in DIR)"
    )
    parser.add_argument("--namespace", default="naqi", help="of the tables (default: %(default)s)")


def _refresh_parser(commands: Any) -> None:
    parser = add_command(
        commands,
        "refresh",
        _refresh,
        "bring a lake up to date with its inputs",
        "naqi refresh crawl/ --lake lake",
    )
    parser.add_argument(
        "inputs", nargs="*", metavar="INPUT", help="files, folders and patterns, as of naqi clean"
    )
    add_lake(parser)
    parser.add_argument(
        "--on-change",
        choices=("latest", "keep-all"),
        help="what becomes of a changed page's earlier version (default: as the lake was made; "
        "a new one: latest)",
    )
    parser.add_argument(
        "--gone",
        choices=("keep", "delete"),
        default="keep",
        help="what becomes of pages that the inputs no longer have (default: %(default)s)",
    )
    parser.add_argument(
        "--max-gone",
        type=options.max_rejected,
        default=0.9,
        metavar="N|SHARE",
        help="pages that --gone delete may delete, as 20, 0.2 or 20%%; above it nothing is "
        "published (default: 90%%)",
    )
    parser.add_argument("--keep-dropped", action="store_true", help="a table of dropped blocks too")
    parser.add_argument("--reclean", action="store_true", help="clean unchanged pages again")
    parser.add_argument(
        "--most-outdated",
        type=options.positive,
        metavar="N",
        help="clean at most so many unchanged pages again that were cleaned by other rules or "
        "options, in whole files, the first by name; the others another time (default: all)",
    )
    parser.add_argument(
        "--resume",
        action="store_true",
        help="only finish or roll back what a killed refresh left; every refresh begins with it",
    )
    options.add_max_rejected(parser, "not all, if the lake then has no page at all")
    parser.add_argument(
        "--file-pages",
        type=options.whole(1, 1_000_000),
        default=64,
        metavar="N",
        help="pages of a data file (default: %(default)s)",
    )
    options.add(parser)
    options.add_site_templates(parser, "beginning with what the last refresh has learned")
    options.add_job(parser, "the report")


PARSERS = (_refresh_parser, _upkeep_parsers)


def _refresh(args: argparse.Namespace, flags: Sequence[str]) -> None:
    need_pyiceberg()
    from naqi.pipelines import refresh_lake  # Beam takes a second to import
    from naqi.runners.local import check_flags

    check_flags(flags, own=(name.replace("_", "-") for name in vars(args)))
    if args.resume:
        _resume(args)
        return
    if not args.inputs:
        raise FailureError(Exit.USAGE, "no INPUT; see naqi refresh --help")
    console = terminal(args)
    config = options.config(args)
    how = refresh_lake.RefreshOptions(
        catalog=args.catalog,
        namespace=args.namespace,
        on_change=args.on_change,
        delete_gone=args.gone == "delete",
        max_gone=args.max_gone,
        keep_dropped=args.keep_dropped,
        reclean=args.reclean,
        most_outdated=args.most_outdated,
        max_rejected=args.max_rejected,
        file_pages=args.file_pages,
        learn_sites=options.learns_sites(args, config),
    )
    with metered(console, args.progress) as meter:
        report = refresh_lake.run(
            args.inputs,
            args.lake,
            config,
            how,
            format=args.format,
            columns=options.columns(args),
            workers=args.workers,
            flags=flags,
            progress=meter.count if meter else None,
            tell=tell,
        )
    if args.json:
        _print(json.dumps(report, ensure_ascii=False))
    else:
        pages = ", ".join(f"{name} {n:,}" for name, n in report["pages"].items())
        state = f"run {report['run']}" if report["run"] else "up to date, nothing written"
        left = f"; {report['outdated']:,} outdated pages are left" if report["outdated"] else ""
        line = f"{pages}; {state}{left}; {report['seconds']:.1f} s"
        console.print(line, highlight=False, soft_wrap=True)
    if report["damaged"]:
        raise FailureError(
            Exit.DAMAGED, f"done, but {report['damaged']} inputs are damaged: see table rejected"
        )


def _resume(args: argparse.Namespace) -> None:
    with _lake(args, ()) as lake, _locked(args):
        from naqi.transforms.lake.commit import recover

        run = recover(lake)
    _print(f"run {run} is finished or rolled back" if run else "nothing to resume")


def compact_lake(args: argparse.Namespace, flags: Sequence[str]) -> None:
    """`naqi compact --lake DIR`."""
    with _upkeep(args, flags) as lake:
        from naqi.transforms.lake.upkeep.compact import compact

        before, after = compact(lake)
    _print(f"{before} data files are now {after}")


def _expire(args: argparse.Namespace, flags: Sequence[str]) -> None:
    with _upkeep(args, flags) as lake:
        from naqi.transforms.lake.upkeep.compact import expire

        runs, files = expire(lake, args.older_than)
    _print(f"{runs} runs forgotten, {files} files deleted")


def _verify(args: argparse.Namespace, flags: Sequence[str]) -> None:
    if (args.output is None) == (args.lake is None):
        raise FailureError(Exit.USAGE, "name one: DIR or --lake DIR")
    if args.output is not None:
        _verify_output(args, flags)
        return
    with _whole(args, flags) as lake:
        from naqi.transforms.lake.files.unneeded import foreign
        from naqi.transforms.lake.upkeep.verify import verify

        found = verify(lake)
        others = [file.location for name in lake.names for file in foreign(lake.table(name))]
    for problem in found.problems:
        _print(problem)
    if found.orphans:
        _print(
            f"{len(found.orphans)} files belong to no state of the lake: naqi expire deletes them"
        )
    if others:
        _print(f"{len(others)} files are not of the lake and are left alone, as {others[0]}")
    if found.problems:
        raise FailureError(Exit.FOUND, f"{len(found.problems)} problems in {args.lake}")
    _print(f"{found.files:,} files with {found.rows:,} rows are as they were written")


def _verify_output(args: argparse.Namespace, _flags: Sequence[str]) -> None:
    from naqi.transforms.write.inspect import inspect

    found = inspect(args.output)
    for problem in found.problems:
        _print(problem)
    if found.others:
        _print(f"{len(found.others)} files are not of the output, as {found.others[0]}")
    if found.problems:
        raise FailureError(Exit.FOUND, f"{len(found.problems)} problems in {args.output}")
    _print(f"{found.files:,} files with {found.rows:,} rows are as they were written")


def _history(args: argparse.Namespace, flags: Sequence[str]) -> None:
    with _lake(args, flags) as lake:
        from naqi.transforms.lake.upkeep.history import history

        runs = history(lake)
    if args.json:
        _print(json.dumps(runs))
        return
    for run in runs:
        pages = ", ".join(f"{name} {n:,}" for name, n in run["pages"].items())
        mark = "*" if run["current"] else " "
        own = run["config"] not in (None, CleanConfig().digest)
        config = f"; configuration {run['config'][:12]}" if own else ""
        _print(f"{mark} {run['run']}  {run['at']}  {run['total_pages']:,} pages: {pages}{config}")


def _rollback(args: argparse.Namespace, flags: Sequence[str]) -> None:
    with _upkeep(args, flags) as lake:
        from naqi.transforms.lake.upkeep.history import rollback

        run = rollback(lake, args.run_id)
    _print(f"the lake is as after run {run}")


def _export(args: argparse.Namespace, flags: Sequence[str]) -> None:
    with _lake(args, flags) as lake:
        from naqi.pipelines.export import export

        rows = export(lake, args.output, tell, args.max_rejected)
    _print(", ".join(f"{name} {n:,}" for name, n in rows.items()))


def need_pyiceberg() -> None:
    """Make sure that lakes can be read.

    Raises:
        MissingError: They cannot: an extra of Naqi is not installed.
    """
    from naqi.runners import MissingError

    if not (find_spec("pyiceberg") and find_spec("sqlalchemy")):
        raise MissingError(f"lakes need pyiceberg: {install_extra('lake')}")


@contextmanager
def _lake(args: argparse.Namespace, _flags: Sequence[str]) -> Iterator[Any]:
    """The lake, as readers see it."""
    need_pyiceberg()
    from naqi.transforms.lake.catalog import open_lake, told

    lake = open_lake(args.lake, args.catalog, args.namespace)
    with told(args.lake):
        yield lake


@contextmanager
def _upkeep(args: argparse.Namespace, flags: Sequence[str]) -> Iterator[Any]:
    """The lake, kept from others, and whole."""
    with _lake(args, flags) as lake, _locked(args):
        from naqi.transforms.lake.clock import behind
        from naqi.transforms.lake.commit import recover

        recover(lake)
        clock = behind(lake)
        if clock is not None:
            tell(clock)
        yield lake


@contextmanager
def _whole(args: argparse.Namespace, flags: Sequence[str]) -> Iterator[Any]:
    """As `_upkeep`, or, where nobody can write, the lake as it is."""
    from naqi.transforms.write.errors import OutputBusyError, OutputError

    with _lake(args, flags) as lake, ExitStack() as stack:
        try:
            stack.enter_context(_locked(args))
        except OutputBusyError:
            raise
        except OutputError:
            pass
        else:
            from naqi.transforms.lake.commit import recover

            recover(lake)
        yield lake


def _locked(args: argparse.Namespace) -> AbstractContextManager[None]:
    from naqi.transforms.write.output import lock

    return lock(args.lake)


def _age(text: str) -> timedelta:
    match = re.fullmatch(r"([0-9]{1,6})([dh])", text)
    if match is None:
        raise argparse.ArgumentTypeError(f"{text}: give days or hours, as 30d or 12h")
    return timedelta(**{{"d": "days", "h": "hours"}[match[2]]: int(match[1])})


def _print(text: str) -> None:
    print(text)  # noqa: T201  # standard output is the API
