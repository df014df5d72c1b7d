"""Remembering what short texts give: a cache that no page can fill with what is large."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache, wraps
from inspect import signature
from typing import Any, TypeVar

LONGEST = 200
"""Characters of a string that is remembered."""

R = TypeVar("R")


def cached_short(
    maxsize: int, *, longest: int = LONGEST, first_alone: bool = False
) -> Callable[[Callable[..., R]], Callable[..., R]]:
    """Remember what a function gives for its last ``maxsize`` arguments, where they are short.

    Given a string of more than ``longest`` characters it is called, and nothing remembered.
    Arguments have no names.

    Args:
        maxsize: Results that are remembered.
        longest: At most `LONGEST`; less where longer texts seldom come again, and would only push
            out those that do.
        first_alone: No argument but the first is a text of a page.
    """

    def decorate(function: Callable[..., R]) -> Callable[..., R]:
        remembered = lru_cache(maxsize)(function)

        def call_with(text: str, *others: Any) -> R:
            if len(text) <= longest:
                return remembered(text, *others)
            return function(text, *others)

        def call(*arguments: Any) -> R:
            for argument in arguments:
                if type(argument) is str and len(argument) > longest:
                    return function(*arguments)
            return remembered(*arguments)

        one = first_alone or len(signature(function).parameters) == 1  # of most, and soonest seen
        chosen = wraps(function)(call_with if one else call)
        chosen.cache = remembered  # type: ignore[attr-defined]  # for tests to look into
        return chosen

    return decorate
