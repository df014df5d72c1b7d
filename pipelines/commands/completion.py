"""The command `naqi completion`: what a shell reads to complete commands and options."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from typing import Any

from naqi.pipelines.commands.base import add_command, say

SHELLS = ("bash", "zsh", "fish")

_OF_FILES = ("FILE", "DIR", "INPUT", "PAGE", "FOLDER", "LAKE_OR_OUTPUT", "OUT")
"""What arguments are called that name files or folders."""


def add_parser(commands: Any, whole: argparse.ArgumentParser) -> None:
    """Add the command.

    Args:
        commands: To which it is added.
        whole: The parser of all commands, which is what is completed.
    """

    def completion(args: argparse.Namespace, _flags: Sequence[str]) -> None:
        import shtab

        for command in {*commands.choices.values()}:
            for action in command._actions:  # argparse gives no other way
                if action.metavar in _OF_FILES:
                    action.complete = shtab.FILE
        say(shtab.complete(whole, shell=args.shell))

    added = add_command(
        commands,
        "completion",
        completion,
        "print a script by which a shell completes commands and options",
        "naqi completion bash > ~/.local/share/bash-completion/completions/naqi",
    )
    added.add_argument("shell", choices=SHELLS, metavar="SHELL", help="bash, zsh or fish")
