"""Every pattern of the package: those that modules hold, and those that stand inside functions."""

from __future__ import annotations

import ast
import importlib
import inspect
import pkgutil
import re
import warnings
from collections.abc import Iterator, Mapping
from functools import lru_cache, partial
from types import FunctionType, ModuleType
from typing import Any, NamedTuple

import regex

PACKAGES = tuple(f"naqi.{folder}" for folder in ("schemas", "transforms", "pipelines", "runners"))
FOREIGN = ("naqi.runners.schedules",)
"""Files for the environments of schedulers, which are not here."""
OF_EXTRAS = frozenset(
    f"naqi.transforms.language.detectors.{name}"
    for name in ("common_lingua", "eldc", "fasttext", "lingua")
)
"""Each is made of a library that no other extra brings, and that tests can do without."""
ANCHORED = frozenset({"match", "fullmatch"})
"""Methods that try a pattern at one place; all others try it from every one."""
_LIBRARIES = frozenset({"re", "regex"})
_USES = frozenset({"compile", "search", "split", "sub", "subn", "findall", "finditer", *ANCHORED})
_PATTERN = (re.Pattern, type(regex.compile("")))


class Found(NamedTuple):
    """A pattern."""

    name: str
    """Where it stands: module, and name or function; of a container with its key."""
    pattern: Any
    """Of `re` or `regex`."""
    methods: frozenset[str]
    """How it is used; empty where that cannot be told, as of those in containers."""

    @property
    def anchored(self) -> bool:
        """Whether it is tried at one place alone."""
        return bool(self.methods) and self.methods <= ANCHORED


@lru_cache(maxsize=1)
def modules() -> tuple[ModuleType, ...]:
    """All modules of the package, imported."""
    found = []
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of libraries, as they are loaded
        for package in map(importlib.import_module, PACKAGES):
            inside = pkgutil.walk_packages(package.__path__, f"{package.__name__}.")
            names = [module.name for module in inside if not module.name.startswith(FOREIGN)]
            found += [package, *(known for name in names if (known := _import(name)))]
    return tuple(found)


def _import(name: str) -> ModuleType | None:
    """A module; None where it is of an extra that is not installed."""
    try:
        return importlib.import_module(name)
    except ModuleNotFoundError as error:
        if name not in OF_EXTRAS or (error.name or "").startswith("naqi"):
            raise
        return None


@lru_cache(maxsize=1)
def all_patterns() -> tuple[Found, ...]:
    """All patterns, each once, by name."""
    found: dict[tuple[Any, int], Found] = {}
    for module in modules():
        tree = ast.parse(inspect.getsource(module))
        methods = _methods(tree)
        for name, value in vars(module).items():
            for path, pattern in held(value, name):
                one = Found(f"{module.__name__}.{path}", pattern, methods.get(path, frozenset()))
                known = found.setdefault((pattern.pattern, pattern.flags), one)
                if known.methods and one.methods and known is not one:  # equal ones are one object
                    found[pattern.pattern, pattern.flags] = known._replace(
                        methods=known.methods | one.methods
                    )
        for name, pattern, method in _inside(tree, module):
            one = Found(f"{module.__name__}.{name}", pattern, frozenset({method} - {"compile"}))
            found.setdefault((pattern.pattern, pattern.flags), one)
    return tuple(sorted(found.values(), key=lambda one: one.name))


def held(value: object, path: str = "", depth: int = 4) -> Iterator[tuple[str, Any]]:
    """Patterns in a module's global, however deep: containers, records, partials, defaults."""
    if isinstance(value, _PATTERN):
        yield path, value
    elif depth:
        for key, inner in _parts(value):
            yield from held(inner, f"{path}{key}", depth - 1)


def _parts(value: object) -> Iterator[tuple[str, object]]:
    if isinstance(value, Mapping):
        yield from ((f"[{key!r}]", inner) for key, inner in value.items())
    elif isinstance(value, (list, tuple, set, frozenset)):
        yield from ((f"[{place}]", inner) for place, inner in enumerate(value))
    elif isinstance(value, partial):
        yield from _parts((*value.args, *value.keywords.values()))
    elif isinstance(value, FunctionType):
        yield from _parts((*(value.__defaults__ or ()), *(value.__kwdefaults__ or {}).values()))
    elif isinstance(value, type) and value.__module__.startswith(PACKAGES):
        yield from ((f".{name}", inner) for name, inner in vars(value).items())


def _methods(tree: ast.Module) -> dict[str, frozenset[str]]:
    """How each global of a module is used, where it is always used by a method of its own."""
    used: dict[str, set[str]] = {}
    bare: set[str] = set()
    attributes = {
        id(node.value): node.attr for node in ast.walk(tree) if isinstance(node, ast.Attribute)
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load):
            method = attributes.get(id(node))
            if method in _USES:
                used.setdefault(node.id, set()).add(method)
            elif method is None:
                bare.add(node.id)
    return {name: frozenset(methods) for name, methods in used.items() if name not in bare}


def _inside(tree: ast.Module, module: ModuleType) -> Iterator[tuple[str, Any, str]]:
    """Patterns given to `re` and `regex` inside functions: name, pattern, method."""
    for function, call in _calls(tree):
        given = call.args[0]
        if isinstance(given, ast.Constant):
            text = given.value
        elif isinstance(given, ast.Name) and isinstance(getattr(module, given.id, None), str):
            text = getattr(module, given.id)
        else:
            continue
        assert isinstance(call.func, ast.Attribute)
        library = regex if getattr(call.func.value, "id", "") == "regex" else re
        yield f"{function}: {text!r}", library.compile(text), call.func.attr


def made_in_functions() -> list[str]:
    """Functions that make patterns of what cannot be told from the source."""
    return sorted(
        {
            f"{module.__name__}.{function}"
            for module in modules()
            for function, call in _calls(ast.parse(inspect.getsource(module)))
            if not isinstance(call.args[0], (ast.Constant, ast.Name))
        }
    )


def _calls(tree: ast.Module) -> Iterator[tuple[str, ast.Call]]:
    """Calls of functions of `re` and `regex`, and the function that each stands in."""
    for function in ast.walk(tree):
        if isinstance(function, (ast.FunctionDef, ast.AsyncFunctionDef)):
            for node in ast.walk(function):
                if (
                    isinstance(node, ast.Call)
                    and node.args
                    and isinstance(node.func, ast.Attribute)
                    and node.func.attr in _USES
                    and isinstance(node.func.value, ast.Name)
                    and node.func.value.id in _LIBRARIES
                ):
                    yield function.name, node
