"""Detectors of language, and what becomes of their codes."""

from __future__ import annotations

from naqi.transforms.language.detectors import bcp47


def test_detectors_codes_become_bcp47() -> None:
    assert [bcp47(code, "汉语") for code in ("zh", "zh-tw", "no", "fr")] == [
        "zh-Hans", "zh-Hant", "nb", "fr",
    ]  # fmt: skip
