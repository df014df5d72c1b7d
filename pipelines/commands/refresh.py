"""`naqi refresh`."""

from __future__ import annotations

import argparse
import json
from collections.abc import Sequence
from typing import Any

from naqi.pipelines.commands import options
from naqi.pipelines.commands.base import Exit, FailureError, add_command, say, tell, terminal
from naqi.pipelines.commands.lake import add_lake, locked_lake, need_pyiceberg, opened_lake
from naqi.pipelines.meter import metered


def _parser(commands: Any) -> None:
    """Add the command."""
    added = add_command(
        commands,
        "refresh",
        _refresh,
        "bring a lake up to date with its inputs",
        "naqi refresh crawl/ --lake lake",
    )
    added.add_argument(
        "inputs", nargs="*", metavar="INPUT", help="files, folders and patterns, as of naqi clean"
    )
    add_lake(added)
    added.add_argument(
        "--on-change",
        choices=("latest", "keep-all"),
        help="what becomes of a changed page's earlier version (default: as the lake was made; "
        "a new one: latest)",
    )
    added.add_argument(
        "--gone",
        choices=("keep", "delete"),
        default="keep",
        help="what becomes of pages that the inputs no longer have (default: %(default)s)",
    )
    added.add_argument(
        "--max-gone",
        type=options.max_rejected,
        default=0.9,
        metavar="N|SHARE",
        help="pages that --gone delete may delete, as 20, 0.2 or 20%%; above it nothing is "
        "published (default: 90%%)",
    )
    added.add_argument("--keep-dropped", action="store_true", help="a table of dropped blocks too")
    added.add_argument("--reclean", action="store_true", help="clean unchanged pages again")
    added.add_argument(
        "--most-outdated",
        type=options.positive,
        metavar="N",
        help="clean at most so many unchanged pages again that were cleaned by other rules or "
        "options, in whole files, the first by name; the others another time (default: all)",
    )
    added.add_argument(
        "--resume",
        action="store_true",
        help="only finish or roll back what a killed refresh left; every refresh begins with it",
    )
    options.add_max_rejected(added, "not all, if the lake then has no page at all")
    added.add_argument(
        "--file-pages",
        type=options.whole(1, 1_000_000),
        default=64,
        metavar="N",
        help="pages of a data file (default: %(default)s)",
    )
    options.add(added)
    options.add_site_templates(added, "beginning with what the last refresh has learned")
    options.add_job(added, "the report")


PARSERS = (_parser,)


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
        say(json.dumps(report, ensure_ascii=False))
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
    with opened_lake(args, ()) as lake, locked_lake(args):
        from naqi.transforms.lake.commit import recover

        run = recover(lake)
    say(f"run {run} is finished or rolled back" if run else "nothing to resume")
