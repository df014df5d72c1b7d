"""Calls to leave an address are told by whose it is and what is sent there."""

from __future__ import annotations

import pytest

from naqi.transforms.furniture.address_calls import asks_for_address


@pytest.mark.parametrize(
    "call",
    [
        "Enter your email to receive the five stories of the week.",
        "Geben Sie Ihre E-Mail ein und erhalten Sie freitags unsere Auswahl.",
        "Indiquez votre courriel et recevez nos reportages du samedi.",
        "Deja tu correo y recibe cada viernes lo mejor de la semana.",
        "Lascia la tua mail: ti invieremo le storie della settimana.",
        "Укажите ваш адрес, и по пятницам мы отправим вам лучшее.",
        "Podaj swój adres, a w piątki wyślemy Ci wybór tekstów.",
        "أدخل بريدك وسوف نرسل إليك قصص الأسبوع.",
        "ایمیل خود را بنویسید تا گزیده هفته را دریافت کنید.",
        "अपना ईमेल लिखें और हफ्ते की कहानियां प्राप्त करें।",
        "输入您的邮箱，每周五我们为您寄送精选。",
        "メールアドレスをご登録の方に、週末の読み物をお届けします。",
        "Masukkan email Anda untuk terima kisah pekan ini.",
    ],
)
def test_asking_for_an_address_is_one_in_many_languages(call: str) -> None:
    assert asks_for_address(call)


@pytest.mark.parametrize(
    "sentence",
    [
        "She received a letter from the mayor on Friday.",
        "The thieves asked for the email of every guest.",
        "Your address is known to the harbour master.",
        "وصل بريد المدينة متأخرا يومين.",
    ],
)
def test_who_tells_of_letters_asks_for_none(sentence: str) -> None:
    assert not asks_for_address(sentence)
