"""Phrases of furniture in Azerbaijani, by rule."""

from __future__ import annotations

from typing import Final

from naqi.schemas.rules import Rule

PHRASES: Final[dict[Rule, str]] = {
    Rule.RELATED_LINKS: (
        "həmçinin oxuyun|bunu da oxu|bunu da oxuyun|bunlara da baxın|daha ətraflı|ətraflı oxu|"
        "oxşar xəbərlər|əlaqəli xəbərlər|ən çox oxunanlar|ən çox oxunan|son xəbərlər|"
        "digər xəbərlər|tövsiyə edirik"
        "|davamını oxu|davamını oxuyun|ətraflı oxuyun"
    ),
    Rule.SHARE: (
        "paylaş|paylaşın|facebookda paylaş|çap et|dosta göndər|linki kopyala|bizi izləyin|"
        "yadda saxla"
    ),
    Rule.NAVIGATION: (
        "ana səhifə|əsas səhifə|menyu|axtar|axtarış|daxil ol|çıxış|qeydiyyat|əlaqə|"
        "bizimlə əlaqə|haqqımızda|kömək|xəbərlər|dünya|siyasət|iqtisadiyyat|cəmiyyət|"
        "mədəniyyət|idman|sağlamlıq|elm|texnologiya|hava|foto|video|arxiv|etiketlər|"
        "kateqoriyalar|daha çox|yuxarı|geri|bağla|abunə ol|məxfilik siyasəti|"
        "istifadə şərtləri|saytın xəritəsi"
        "|səhifənin əvvəlinə|yuxarı qayıt"
    ),
    Rule.PAGINATION: "növbəti|əvvəlki|növbəti səhifə|əvvəlki səhifə",
    Rule.COMMENTS: "şərhlər|şərh|şərh yaz|şərh yazın|şərh əlavə et|şərh yoxdur|cavab ver",
    Rule.BYLINE: "müəllif|mənbə|mənbələr|dərc olunub|yenilənib|tarix",
    Rule.CAPTION: ("şəkil|fotoqraf|illüstrasiya|fotonun mənbəyi|şəklin mənbəyi"),
    Rule.ADVERTISEMENT: "reklam|reklamlar|sponsorlu məzmun",
    Rule.FOOTER: "bütün hüquqlar qorunur|müəllif hüquqları|ünvan",
    Rule.CONSENT: "qəbul edirəm|qəbul et|hamısını qəbul et|rədd et|razıyam",
}

ANYWHERE: Final = "səhifənin əvvəlinə|yuxarı qayıt"
"""That no text has inside of it."""
