"""The steps for Beam YAML, whose options are plain values: of a configuration, or its file."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from naqi.schemas.config import CleanConfig
from naqi.transforms.beam.clean import CleanPages
from naqi.transforms.beam.steps import (
    DetectLanguage,
    ParsePages,
    RemoveBoilerplate,
    RemoveForeignCaptions,
    SplitParagraphs,
)
from naqi.transforms.beam.write import WriteParquet
from naqi.transforms.config_file import read_values, settle


def clean_pages(config_file: str | None = None, **options: Any) -> CleanPages:
    """`CleanPages`: see `configured`."""
    return CleanPages(configured(config_file, options))


def parse_pages(config_file: str | None = None, **options: Any) -> ParsePages:
    """`ParsePages`: see `configured`."""
    return ParsePages(configured(config_file, options))


def remove_boilerplate(config_file: str | None = None, **options: Any) -> RemoveBoilerplate:
    """`RemoveBoilerplate`: see `configured`."""
    return RemoveBoilerplate(configured(config_file, options))


def remove_foreign_captions(
    config_file: str | None = None, **options: Any
) -> RemoveForeignCaptions:
    """`RemoveForeignCaptions`: see `configured`."""
    return RemoveForeignCaptions(configured(config_file, options))


def detect_language(config_file: str | None = None, **options: Any) -> DetectLanguage:
    """`DetectLanguage`: see `configured`."""
    return DetectLanguage(configured(config_file, options))


def split_paragraphs(config_file: str | None = None, **options: Any) -> SplitParagraphs:
    """`SplitParagraphs`: see `configured`."""
    return SplitParagraphs(configured(config_file, options))


def write_parquet(
    output: str,
    shards: int = 1,
    config_file: str | None = None,
    config: Mapping[str, Any] | None = None,
    max_rejected: int | float | None = None,
) -> WriteParquet:
    """`WriteParquet`, which notes how pages were cleaned if it is told: see `configured`."""
    told = config_file is not None or config is not None
    how = configured(config_file, config or {}) if told else None
    return WriteParquet(output, shards, config=how, max_rejected=max_rejected)


def configured(config_file: str | None, options: Mapping[str, Any]) -> CleanConfig:
    """The configuration of a file, outdone by single values.

    Args:
        config_file: A TOML file (docs/configuration.md) on the machine that starts the pipeline.
        options: Fields of `CleanConfig`, as files have them.

    Raises:
        ConfigError: A key or a value that cannot be meant.
    """
    values = read_values(config_file) if config_file else {}
    given = {key: ("", value) for key, value in options.items()}
    return settle(values, config_file or "", given).config
