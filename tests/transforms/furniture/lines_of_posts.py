"""What players and posts from elsewhere leave in text, and lines that only look so."""

from __future__ import annotations

from tests.transforms.furniture.lines_of_dates import Lines

OF_POSTS = {
    "said_by_player": Lines(
        held=(
            "Your browser does not support HTML5 video.",
            "This video is not available in your country",
            "Please enable JavaScript to hear the tide bell.",
            "Dein Browser unterstützt dieses Format leider nicht.",
            "Votre navigateur ne prend pas en charge la vidéo",
            "Veuillez activer JavaScript",
            "Este vídeo no está disponible.",
            "Ваш браузер не поддерживает видео.",
            "Tarayıcınız bu videoyu desteklemiyor.",
            "عذراً، لا يمكن تشغيل المقطع حاليا",
            "الرجاء تمكين JavaScript لمتابعة البث",
            "مرورگر شما از ویدیو پشتیبانی نمی‌کند",
            "הדפדפן שלך אינו תומך בסרטונים",
            "您的瀏覽器不支援影片",
            "ご利用のブラウザでは再生できません",
            "Video duration 03 minutes 20 seconds",
            "مدة الفيديو: 3 دقائق",
        ),
        content=(
            "Dein Browser kann mehr, als du denkst",
            "Your browser remembers where you were",
            "This video is not for children",
            "This video cannot be played in court, said the judge.",
            "لا يمكن تشغيل الفيديو الذي سجله الربان في المحكمة",
            "JavaScript is required reading",
            "The duration of the crossing is 45 minutes",
            "مدة الرحلة 45 دقيقة",
        ),
    ),
    "withheld": Lines(
        held=(
            "This content is hosted by a third party",
            "This article contains content provided by Instagram. We ask before it is loaded.",
            "An dieser Stelle finden Sie einen externen Inhalt von YouTube",
            "Ce contenu est bloqué parce que vous refusez les traceurs.",
            "يستخدم هذا القسم خدمات من مواقع أخرى",
        ),
        content=(
            "This content of the barrel is for the crew",
            "An dieser Stelle stand der Leuchtturm",
            "Ce contenu a déplu au capitaine",
            "يستخدم هذا الربان بوصلة قديمة",
        ),
    ),
    "shown_elsewhere": Lines(
        held=(
            "View this post on Instagram",
            "Sieh dir diesen Beitrag auf Instagram an",
            "Посмотреть эту публикацию в Instagram",
            "Lihat postingan ini di Instagram",
            "この投稿をInstagramで見る",
            "عرض هذا المنشور على Instagram",
            "pic.twitter.com/Qr5tUv6wXy",
            "https://t.co/Qr5tUv6wXy",
        ),
        content=(
            "The miller shows his wheel on Instagram",
            "She sent the link t.co/Qr5tUv6wXy to the ferry",
            "View this post on the quay",
        ),
    ),
    "post_of": Lines(
        held=(
            "— Ada Lind (@adalind) April 12, 2017",
            "— Marta Holt (@martaholt) 3 mai 2019",
            "— سارة النجار (@sarah_n) 5 مايو، 2020",
            "— Harbour News (@harbournews)",
            "A post shared by Ada Lind (@ada.lind)",
            "Публикация от Ada Lind (@ada.lind)",
            "Ada Lind(@ada.lind)がシェアした投稿",
        ),
        content=(
            "— Ada Lind (@adalind), keeper of the light",
            "Ada Lind (@adalind) writes about the sea",
            "— Who is there? asked Ada.",
            "A post shared by all the sailors",
        ),
    ),
}
"""By the names of what rows of `FORMS` hold of."""
