"""Configurations for property tests: anything that a `CleanConfig` may be."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

from naqi.schemas.config import CleanConfig, from_mapping
from naqi.schemas.rules import JUDGED, Role

_HOSTS = st.sampled_from(["*", "*.example.org", "news.example.org", "a.*", "b-*.example", "::1"])
_LANGUAGES = st.sampled_from(["ar", "zh", "zh-Hans", "pt-BR", "no", "es-419", "de-1996"])
_RULES = st.sampled_from(JUDGED)
_TEXTS = st.text(
    st.characters(exclude_categories=["Cs", "Cc"]) | st.sampled_from(' "\\\t\n\x7f'), max_size=20
).map(lambda text: f"{text} ab".replace("\x7f", ""))


def _some(values: Any) -> Any:
    return st.lists(values, max_size=3)


@st.composite
def _phrases(draw: st.DrawFn, *, by_host: bool) -> list[dict[str, str]]:
    texts = draw(st.lists(_TEXTS, max_size=4, unique_by=lambda t: " ".join(t.split()).casefold()))
    phrases = []
    for text in texts:
        place = draw(st.sampled_from(["line", "opening"]))
        phrase = {place: text, "rule": draw(_RULES)}
        if draw(st.booleans()):
            phrase["language"] = draw(_LANGUAGES)
        if by_host and draw(st.booleans()):
            phrase["host"] = draw(_HOSTS)
        phrases.append(phrase)
    return phrases


_ROLES = [role.value for role in Role if role.value not in JUDGED]
_OF_HOSTS: dict[str, Any] = {
    "keep": _some(_RULES),
    "drop": _some(st.sampled_from(_ROLES)),
    "languages": _some(_LANGUAGES),
    "languages_of": st.sampled_from(["page", "paragraph"]),
    "min_language_confidence": st.floats(0, 1),
    "min_characters": st.integers(0, 10**12),
    "min_paragraphs": st.integers(0, 5),
    "markdown": st.booleans(),
    "html_parser": st.sampled_from(["lexbor", "beautifulsoup"]),
    "html_judge": st.sampled_from(["learned", "rules"]),
    "text_judge": st.sampled_from(["learned", "rules"]),
    "favor": st.sampled_from(["balanced", "precision", "recall"]),
    "language_detector": st.sampled_from(["py3langid", "langdetect"]),
}
_SECTIONS = st.fixed_dictionaries({}, optional=_OF_HOSTS)


def configs() -> st.SearchStrategy[CleanConfig]:
    """Any configuration."""
    return mappings().map(from_mapping)


def mappings() -> st.SearchStrategy[dict[str, Any]]:
    """Keys and values of any configuration, as files have them."""
    return st.fixed_dictionaries(
        {},
        optional=_OF_HOSTS
        | {
            "phrases": _phrases(by_host=True),
            "host": st.dictionaries(_HOSTS, _SECTIONS, max_size=3),
            "max_page_bytes": st.integers(1, 10**15),
            "max_rejected_body_bytes": st.integers(0, 10),
            "page_seconds": st.just(0.0) | st.floats(0.01, 1e9),
        },
    )
