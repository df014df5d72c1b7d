"""Texts that stand one object or list deeper than their column, as programs give them.

WordPress: ``{"content": {"rendered": "<p>…"}}``. Feedparser: ``{"content": [{"value": "<p>…"}]}``.
"""

from __future__ import annotations

from typing import Final

_NAMES: Final = (
    *("rendered", "html", "content_html", "value", "text", "markdown", "raw", "plain", "content"),
    *("body", "#text", "$t", "_", "__html"),
)
"""Names of what is the text in an object, the first that is there counts."""
_KINDS: Final = ("type", "mime", "mimetype", "content_type")
_MOST: Final = 10_000
"""Texts of a list that are put together."""


def unwrapped(value: object) -> object:
    """The text in an object, or in a list of such or of texts; ``value`` itself where none is."""
    if isinstance(value, dict):
        return _inside(value)
    if not isinstance(value, list) or not value or len(value) > _MOST:
        return value
    if all(isinstance(item, str) for item in value):
        return "\n".join(value)
    if all(isinstance(item, dict) and isinstance(_inside(item), str) for item in value):
        return _inside(next(filter(_is_html, value), value[0]))  # the same in several formats
    return value


def _inside(value: dict[str, object]) -> object:
    return next((value[name] for name in _NAMES if isinstance(value.get(name), str)), value)


def _is_html(value: dict[str, object]) -> bool:
    return any("html" in str(value.get(name, "")) for name in _KINDS)
