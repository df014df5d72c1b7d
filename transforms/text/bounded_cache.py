"""Remembering what short texts give: a cache that no page can fill with what is large."""

from __future__ import annotations

from collections.abc import Callable, Sequence
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

        def call_with_three(one: str, two: str, three: str) -> R:
            if len(one) <= longest and len(two) <= longest and len(three) <= longest:
                return remembered(one, two, three)
            return function(one, two, three)

        def call(*arguments: Any) -> R:
            for argument in arguments:
                if type(argument) is str and len(argument) > longest:
                    return function(*arguments)
            return remembered(*arguments)

        kinds = [parameter.annotation for parameter in signature(function).parameters.values()]
        chosen: Callable[..., R] = call
        if first_alone or len(kinds) == 1:  # most of them, and soonest seen
            chosen = call_with
        elif kinds == ["str", "str", "str"]:  # what an element is called
            chosen = call_with_three
        chosen = wraps(function)(chosen)
        chosen.cache = remembered  # type: ignore[attr-defined]  # for tests to look into
        return chosen

    return decorate


def cached_each(
    maxsize: int,
) -> Callable[[Callable[[Sequence[str]], Sequence[R]]], Callable[[Sequence[str]], list[R]]]:
    """Remember what a function of many texts gives for each of them, where they are short.

    It is called with those texts alone that are not remembered, once each; all are forgotten when
    there would be more than ``maxsize``.
    """

    def decorate(
        function: Callable[[Sequence[str]], Sequence[R]],
    ) -> Callable[[Sequence[str]], list[R]]:
        remembered: dict[str, R] = {}

        @wraps(function)
        def call(texts: Sequence[str]) -> list[R]:
            nonlocal remembered
            known = remembered
            new = [text for text in dict.fromkeys(texts) if text not in known]
            if not new:
                return [known[text] for text in texts]
            found = dict(zip(new, function(new), strict=True))
            results = [found[text] if text in found else known[text] for text in texts]
            short = {text: result for text, result in found.items() if len(text) <= LONGEST}
            if len(known) + len(short) > maxsize:  # another one: who reads the old may go on
                known = remembered = {}
            if len(short) <= maxsize:
                known.update(short)
            return results

        return call

    return decorate
