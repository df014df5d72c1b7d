"""Phrases of furniture in Uzbek, by rule."""

from __future__ import annotations

from typing import Final

from naqi.schemas.rules import Rule

PHRASES: Final[dict[Rule, str]] = {
    Rule.RELATED_LINKS: (
        "shuningdek o qing|yana o qing|batafsil|davomini o qish|mavzuga oid|"
        "o xshash yangiliklar|eng ko p o qilgan|so nggi yangiliklar|boshqa yangiliklar|"
        "tavsiya etamiz"
        "|batafsil o qish|to liq o qish"
    ),
    Rule.SHARE: (
        "ulashish|ulashing|chop etish|do stga yuborish|havolani nusxalash|bizni kuzating|saqlash"
    ),
    Rule.NAVIGATION: (
        "bosh sahifa|asosiy sahifa|menyu|qidirish|qidiruv|kirish|chiqish|ro yxatdan o tish|"
        "aloqa|biz bilan bog lanish|biz haqimizda|yordam|yangiliklar|o zbekiston|jahon|dunyo|"
        "siyosat|iqtisodiyot|jamiyat|madaniyat|sport|salomatlik|texnologiya|ob havo|foto|"
        "video|arxiv|teglar|ruknlar|ko proq|yuqoriga|orqaga|yopish|obuna|maxfiylik siyosati|"
        "foydalanish shartlari|sayt xaritasi"
    ),
    Rule.PAGINATION: "keyingi|oldingi|keyingi sahifa|oldingi sahifa",
    Rule.COMMENTS: "izohlar|izoh|izoh qoldirish|izoh yozish|javob berish",
    Rule.BYLINE: "muallif|manba|e lon qilindi|yangilandi",
    Rule.CAPTION: "surat|rasm",
    Rule.ADVERTISEMENT: "reklama|reklamalar",
    Rule.FOOTER: "barcha huquqlar himoyalangan|manzil",
    Rule.CONSENT: "qabul qilaman|qabul qilish|barchasini qabul qilish|rad etish|roziman",
}
