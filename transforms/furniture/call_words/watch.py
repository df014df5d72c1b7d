"""What stands in front of headlines of films and pictures, or above them."""

from __future__ import annotations

from typing import Final

WATCH: Final = (
    r"watch(?: now| live| this)?|listen now|video|photos|in (?:pictures|photos|video)"
    r"|(?:photo )?gallery|en (?:images|vidéo|photos)|vidéos?|diaporama|fotostrecke|bildergalerie"
    r"|im video|videos?|v[ií]deos?|en (?:v[ií]deo|fotos)|fotogalería|assista|veja (?:fotos"
    r"|vídeo)"
    r"|em (?:fotos|vídeo)|guarda (?:il video|le foto)|fotogallery|le foto"
    r"|видео|смотрите видео|фото|фоторепортаж|відео|дивіться відео|видеото|вижте"
    r"|video haber|foto galeri|tonton(?: video)?|simak video|lihat foto|xem(?: "
    r"video)?"
    r"|wideo|obejrzyj|zobacz (?:wideo|zdjęcia)|galeria|bekijk|kijk|se videon?|se bilder"
    r"|vezi (?:video|foto)|βίντεο|δείτε(?: το βίντεο)?|podívejte se|tazama(?: video)?"
    r"|شاهد(?:ي|وا)?(?: بالفيديو| بالصور| الفيديو| فيديو)?|بالفيديو(?: والصور)?|بالصور(?: "
    r"والفيديو)?"
    r"|فيديو(?: وصور)?|صور|[اإ]ستمع(?:ي|وا)?|بالإنفوغراف|إنفوغراف|بث مباشر"
    r"|ببینید|بشنوید|فیلم|وید[یئ]و|عکس‌ها|تصاویر|ویڈیو|دیکھیں|دیکھیے|ڤیدیۆ"
    r"|צפו|וידאו|האזינו|גלריה|देखें वीडियो|वीडियो|तस्वीरें|ভিডিও|คลิป|ชมคลิป|ดูคลิป"
    r"|视频|視頻|影片|组图|組圖|图集|圖集|動画|写真|영상|동영상|포토"
)
"""Followed by a mark and a headline on the same line. A page's own title may open so too."""
LABELS: Final = (
    r"watch|listen|in (?:pictures|photos)|photo gallery|en (?:images|vidéo)|diaporama|fotostrecke"
    r"|bildergalerie|en v[ií]deo|fotogalería|fotogaleria|fotogallery|фоторепортаж|фотогалерея"
    r"|foto galeri|video haber|شاهد(?:ي|وا)?|بالفيديو|بالصور|فيديو|تقرير|[اإ]ستمع|إنفوغراف"
    r"|فيديوغراف"
    r"|بودكاست|ببینید|بشنوید|צפו|האזינו|देखें|视频|視頻|组图|組圖|動画|영상"
)
"""Alone above one: few texts have a heading of that name, and none one with another below it."""
