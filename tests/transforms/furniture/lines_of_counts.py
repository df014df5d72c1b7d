"""Lines that count what readers do, and such that only look so."""

from __future__ import annotations

from tests.transforms.furniture.lines_of_dates import Lines

OF_COUNTS = {
    "several_counts": Lines(
        held=(
            "7 answers | 88 views",
            "Views: 1,204 · Comments: 9",
            "المشاهدات: 71 التعليقات: 6",
            "نظر: ۴ بازدید: ۹۰",
            "תגובות: 5 צפיות: 61",
            "6 комментариев, 812 просмотров",
            "4 cevap 93 görüntüleme",
            "浏览 540|评论 8",
            "コメント5件 閲覧 77",
            "댓글 2개 조회 65회",
            "❤ 14 💬 3",
        ),
        content=(
            "7 answers in 88 minutes",
            "4 votes and 9 bells",
            "Réponse 1 / Réponse 2",
            "رد 1 / رد 2",
            "回答1、回答2",
            "61 votos, 39 votos",
            "3 posts, 2 beams and 6 nails",
            "Answers: 7",
            "Cevap 4, soru 5",
            "评论员 8 人，浏览者 2 人",
        ),
    ),
    "counted": Lines(
        held=(
            "تمت قراءة المقال 88 مرة",
            "Read 412 times",
            "Прочитано 1 730 раз",
            "This story has been read 73 times",
            "Bu haber 91 kez okundu",
            "این مطلب ۴۵ بار دیده شده است",
            "1,284 views",
            "Просмотров: 312",
            "عدد المشاهدات: 1,284",
            "۲۳۱۷ بازدید",
            "412 צפיות",
            "阅读 1200",
            "3 min read",
            "Lesezeit: 4 Minuten",
            "قراءة في 4 دقائق",
            "0 دقيقة واحدة",
            "0 312 أقل من دقيقة",
        ),
        content=(
            "She read 3 letters at a time",
            "Прочитано 73 книги",
            "Read 3 times",
            "Dibaca 33 kali",
            "قراءة السورة 3 مرات",
            "Lido 2 vezes",
            "Visit 3 islands",
            "Views of 3 islands",
            "12 reads a day",
            "3 minutes to the quay",
            "دقيقة واحدة",
        ),
    ),
}
