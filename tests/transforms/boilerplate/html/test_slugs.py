"""An id is a heading's, also in Latin letters, in whatever way these are written."""

from __future__ import annotations

import pytest

from naqi.transforms.boilerplate.html.slugs import is_slug


@pytest.mark.parametrize(
    ("name", "heading"),
    [
        ("cookies", "Cookies"),
        ("section-cookies", "Cookies"),
        ("securite", "Sécurité"),
        ("комментарии", "Комментарии"),
        ("kommentarii", "Комментарии"),
        ("kommentariy", "Комментарий"),
        ("podpiska-na-zhurnal", "Подписка на журнал"),
        ("istorija", "Историја"),
        ("sxolia", "Σχόλια"),
        ("oroi-xrisis", "Όροι χρήσης"),
    ],
)
def test_an_id_made_from_a_heading_is_its_slug(name: str, heading: str) -> None:
    assert is_slug(name, heading)


@pytest.mark.parametrize(
    ("name", "heading"),
    [
        ("comments", "Комментарии"),
        ("share", "Поделиться"),
        ("menu", "Меню"),  # too short to be told
        ("reklama", "Реклама на сайте"),
        ("ads", "广告"),
        ("", "Реклама"),
        ("cookies", ""),
    ],
)
def test_another_word_is_none(name: str, heading: str) -> None:
    assert not is_slug(name, heading)
