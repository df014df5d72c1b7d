"""Remembering what short texts give: a cache that no page can fill with what is large."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache, wraps
from inspect import signature
from typing import Any, TypeVar

LONGEST = 200
"""Characters of a string that is remembered."""

R = TypeVar("R")


def cached_short(maxsize: int) -> Callable[[Callable[..., R]], Callable[..., R]]:
    """Remember what a function gives for its last ``maxsize`` arguments, where they are short.

    Given a string of more than `LONGEST` characters it is called, and nothing remembered. Arguments
    have no names.

    Args:
        maxsize: Results that are remembered.
    """

    def decorate(function: Callable[..., R]) -> Callable[..., R]:
        remembered = lru_cache(maxsize)(function)

        def call_one(text: str) -> R:
            return remembered(text) if len(text) <= LONGEST else function(text)

        def call(*arguments: Any) -> R:
            for argument in arguments:
                if type(argument) is str and len(argument) > LONGEST:
                    return function(*arguments)
            return remembered(*arguments)

        one = len(signature(function).parameters) == 1  # of most, and soonest seen
        chosen = wraps(function)(call_one if one else call)
        chosen.cache = remembered  # type: ignore[attr-defined]  # for tests to look into
        return chosen

    return decorate
