"""Phrases of furniture, one module a language."""

from __future__ import annotations

from typing import Final

from naqi.schemas.rules import Rule
from naqi.transforms.boilerplate.furniture.phrases import (
    ar,
    de,
    el,
    en,
    es,
    fa,
    fr,
    id,  # noqa: A004  its BCP-47 code
    it,
    ja,
    pl,
    pt,
    ru,
    tr,
    zh,
)

LANGUAGES: Final[tuple[dict[Rule, str], ...]] = (
    en.PHRASES,
    ar.PHRASES,
    fa.PHRASES,
    fr.PHRASES,
    de.PHRASES,
    es.PHRASES,
    it.PHRASES,
    pt.PHRASES,
    ru.PHRASES,
    el.PHRASES,
    pl.PHRASES,
    zh.PHRASES,
    ja.PHRASES,
    tr.PHRASES,
    id.PHRASES,
)
"""Every language's phrases, parted by bars. A language is one module and one line here."""
