"""A configuration as a TOML file: read, checked, and written with where each value came from."""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Callable, Collection, Iterator, Mapping
from pathlib import Path
from typing import Any, NamedTuple

from naqi.schemas.checks import ConfigError, unknown
from naqi.schemas.config import DEFAULTS, CleanConfig, from_mapping
from naqi.schemas.config_fields import key_of_host
from naqi.transforms.blocks.tree.parsers import PARSERS, require_parser
from naqi.transforms.judges import HTML_JUDGES, TEXT_JUDGES
from naqi.transforms.language.detectors.known import DETECTORS, WITH_MODEL, require_detector
from naqi.transforms.sites.dictionary import pinned

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

CHOICES: dict[str, Mapping[str, Any]] = {
    "html_parser": PARSERS,
    "html_judge": HTML_JUDGES,
    "text_judge": TEXT_JUDGES,
    "language_detector": {**DETECTORS, **WITH_MODEL},
}
"""Fields whose values are names of what there is here."""
_REQUIRED: Mapping[str, Callable[[str], None]] = {
    "html_parser": require_parser,
    "language_detector": require_detector,
}
"""Those whose values may be there and lack something."""
DEFAULT = "default"
"""The origin of what nobody set."""


_FIRST = re.compile(r"[.\[]")
"""Ends the first part of a key."""


class Settings(NamedTuple):
    """A configuration, and where its values came from."""

    config: CleanConfig
    origins: Mapping[str, str]
    """Of each key, ``default``, a file or an option; of ``host``, that of its sections."""


def read_config(path: str) -> CleanConfig:
    """The configuration in a TOML file on this machine.

    Raises:
        ConfigError: The file cannot be read, is no TOML, or has a key or value that cannot be
            meant. The message names the file, and the section and key.
    """
    return settle(read_values(path), path, {}).config


def read_values(path: str) -> dict[str, Any]:
    """The keys and values of a TOML file, as they stand in it.

    Raises:
        ConfigError: The file cannot be read, or is no TOML.
    """
    try:
        values: dict[str, Any] = tomllib.loads(Path(path).read_text(encoding="utf-8-sig"))
    except OSError as error:
        raise ConfigError("", error.strerror or str(error), path) from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, RecursionError) as error:
        raise ConfigError("", f"is no TOML: {error}", path) from error
    return values


def read_phrases(path: str) -> Any:
    """The phrases in a TOML file that holds nothing else.

    Raises:
        ConfigError: It cannot be read, or holds something else.
    """
    values = read_values(path)
    for key in values:
        if key != "phrases":
            raise ConfigError(key, unknown("key", key, ["phrases"]), path)
    return values.get("phrases", [])


def settle(
    of_file: Mapping[str, Any], path: str, of_options: Mapping[str, tuple[str, Any]]
) -> Settings:
    """The configuration of a file and of options, which outdo it, its sections of hosts too.

    Args:
        of_file: Keys and values of the file.
        path: Of the file, for messages and origins.
        of_options: By key, the name of an option that was given, and its value.

    Raises:
        ConfigError: A key or a value that cannot be meant; its source is the file or the option.
        SitesError: The dictionary of sites that is named is none.
    """
    origins = dict.fromkeys(DEFAULTS, DEFAULT)
    origins |= dict.fromkeys(of_file, path)
    try:
        check_choices(from_mapping(of_file))
    except ConfigError as error:
        raise error.within(path) from None
    sections = of_file.get("host", {})
    if any("phrases" in section for section in sections.values()):
        origins["phrases"] = path
    origins |= {key: origin for key, (origin, _) in of_options.items()}
    values = {**of_file, "host": _without(sections, of_options)}
    values |= {key: value for key, (_, value) in of_options.items()}
    try:
        config = from_mapping(values)
        check_choices(config)
    except ConfigError as error:  # the file alone is in order
        origin = origins.get(_FIRST.split(error.key, 1)[0], path)
        key = "" if origin == option_of(error.key) else error.key
        raise ConfigError(key, error.problem, origin) from None
    return Settings(pinned(config), origins)


def option_of(key: str) -> str:
    """The option that sets ``key``."""
    return f"--{key.replace('_', '-')}"


def _without(sections: Mapping[str, Any], keys: Collection[str]) -> dict[str, Any]:
    return {
        pattern: {key: value for key, value in section.items() if key not in keys}
        for pattern, section in sections.items()
    }


def for_host(settings: Settings, host: str) -> Settings:
    """``settings`` as they are for the pages of a host."""
    named = {
        key: f"{settings.origins['host']} [{key_of_host(pattern)}]"
        for key, (pattern, _) in settings.config.by_section(host).items()
    }
    return Settings(settings.config.for_host(host), {**settings.origins, **named})


def check_choices(config: CleanConfig) -> None:
    """Make sure that the parser, the judge and the detector that ``config`` names are installed.

    Raises:
        ConfigError: One of them is not.
    """
    named = [("", dict(vars(config))), *((s.pattern, dict(s.values)) for s in config.hosts)]
    for pattern, values in named:
        for key, known in CHOICES.items():
            value = values.get(key)
            if value is None:
                continue
            where = key_of_host(pattern, key) if pattern else key
            kind = value.partition(":")[0] if key == "language_detector" else value
            if kind not in known:
                raise ConfigError(where, unknown(key.replace("_", " "), value, known))
            if key in _REQUIRED:
                _require(where, _REQUIRED[key], value)


def settled(config: CleanConfig) -> CleanConfig:
    """``config`` as a run goes by it: all that it names is here, its dictionary with its digest.

    Raises:
        ConfigError: Something of it is not here.
        SitesError: Its dictionary is none.
    """
    check_choices(config)
    return pinned(config)


def _require(where: str, require: Callable[[str], None], name: str) -> None:
    try:
        require(name)
    except (ImportError, LookupError, OSError) as error:
        raise ConfigError(where, str(error)) from error


def to_toml(settings: Settings) -> str:
    """The whole configuration as a file that `read_config` takes, with the origin of each value."""
    values = settings.config.as_mapping()
    phrases, sections = values.pop("phrases"), values.pop("host")
    origins = {key: _printable(origin) for key, origin in settings.origins.items()}
    lines = [f"{key} = {_value(value)}  # {origins[key]}" for key, value in values.items()]
    return "\n".join([*lines, *_tables(phrases, sections, origins)]) + "\n"


def _tables(
    phrases: list[dict[str, str]], sections: Mapping[str, Any], origins: Mapping[str, str]
) -> Iterator[str]:
    if not phrases:
        yield f"phrases = []  # {origins['phrases']}"
    for phrase in phrases:
        yield f"\n[[phrases]]  # {origins['phrases']}"
        yield from (f"{key} = {_value(value)}" for key, value in phrase.items())
    for pattern, section in sections.items():
        yield f"\n[{key_of_host(pattern)}]  # {origins['host']}"
        yield from (f"{key} = {_value(value)}" for key, value in section.items())


def _printable(text: str) -> str:
    return "".join(c if c.isprintable() else "?" for c in text)


def _value(value: Any) -> str:
    """A number, a text or a list of texts: JSON of them is TOML, but for one control character."""
    return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")
