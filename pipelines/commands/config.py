"""The command `naqi config`: the effective configuration, and where each value came from."""

from __future__ import annotations

import argparse
import json
from collections.abc import Sequence
from typing import Any

from naqi.pipelines.commands import cleaning
from naqi.pipelines.commands.base import add_command, say
from naqi.transforms.config_file import for_host, to_toml


def _parser(commands: Any) -> None:
    """Add the command."""
    added = add_command(
        commands,
        "config",
        _config,
        "print how pages are cleaned, and where each value came from",
        "naqi config --config naqi.toml --host news.example.org",
    )
    cleaning.add(added)
    added.add_argument("--host", metavar="HOST", help="as it is for the pages of this host")
    added.add_argument("--json", action="store_true", help="as one line of JSON")


PARSERS = (_parser,)


def _config(args: argparse.Namespace, _flags: Sequence[str]) -> None:
    whole = cleaning.settings(args)
    shown = whole if args.host is None else for_host(whole, args.host)
    if args.json:
        told = {
            "digest": whole.config.digest,
            "config": shown.config.as_mapping(),
            "from": shown.origins,
        }
        text = json.dumps(told, ensure_ascii=False)
    else:
        text = f"# digest: {whole.config.digest}\n\n{to_toml(shown)}".rstrip("\n")
    say(text)
