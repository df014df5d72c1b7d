"""Brackets that point to a player on the page: "(Watch the video above.)".

Told by what they name, a video or the like, and by where it is said to stand. A figure or a
picture that a sentence speaks of belongs to the text: those are no players.
"""

from __future__ import annotations

from typing import Final

import regex

LONGEST: Final = 64
"""Characters of such brackets."""
_MOST_WORDS: Final = 6
PLAYERS: Final = (
    "video", "vidéo", "vídeo", "videó", "wideo", "bideo", "podcast", "filmik", "filmpje", "klipp",
    "видео", "відео", "відэа", "подкаст", "бейне", "βίντεο", "فيديو", "ویدئو", "ویدیو", "ویڈیو",
    "ڤیدیۆ", "ویډیو", "וידאו", "סרטון", "וידיאו", "वीडियो", "व्हिडिओ", "भिडियो", "ভিডিও", "ਵੀਡੀਓ",
    "વીડિયો", "વિડિયો", "வீடியோ", "காணொளி", "వీడియో", "ವೀಡಿಯೊ", "ವಿಡಿಯೋ", "വീഡിയോ", "වීඩියෝ",
    "วิดีโอ", "วีดิโอ", "คลิป", "ວິດີໂອ", "ວີດີໂອ", "វីដេអូ", "ဗီဒီယို",
    "视频", "視頻", "影片", "視訊",
    "动画", "動画", "映像", "ビデオ", "영상", "비디오",
    "ვიდეო", "տեսանյութ", "տեսահոլովակ", "ቪዲዮ", "bidiyo", "vaizdo įraš",
    "бичлэг", "fídio", "fideo", "myndband", "myndskeið", "bidyo", "fidiyo",
)  # fmt: skip
"""Words for what is played, in lower case."""
PLACES: Final = (
    r"above|below|oben|unten|ci-dessus|ci-dessous|(?:plus|en) (?:haut|bas)|arriba|abajo|acima"
    r"|abaixo"
    r"|(?<!\w)(?:qui )?(?:sopra|sotto)(?!\w)|in (?:alto|basso)|hierboven|hieronder"
    r"|(?<!\w)(?:ovan|nedan)(?:för)?(?!\w)|ovenfor|nedenfor|(?<!\w)(?:yllä|alla|alta)(?!\w)"
    r"|wyżej|powyżej|poniżej|niżej|v[ýy]še|níže|vyššie|nižšie|(?<!\w)(?:fent|lent|alább)(?!\w)"
    r"|(?<!\w)mai (?:sus|jos)|de (?:sus|jos)(?!\w)|выше|ниже|вище|нижче|вышэй|ніжэй|по-горе|по-долу"
    r"|(?<!\w)(?:горе|доле|погоре|подолу)(?!\w)|iznad|ispod|(?<!\w)(?:gore|dolje|dole)(?!\w)"
    r"|zgoraj|spodaj|παραπάνω|παρακάτω|(?<!\w)(?:πάνω|κάτω)(?!\w)|أعلاه|اعلاه|أدناه|ادناه"
    r"|(?:ال|ب|في )(?:أعلى|أسفل)"
    r"|(?<!\w)(?:بالا|پایین|زیر)(?!\w)|اوپر|نیچے|پورته|لاندې|سەرەوە|خوارەوە|למעלה|למטה"
    r"|yukarıda|aşağıda|yuxarıda|yuqorida|quyida|жоғарыда|төменде|жогоруда|дээр|доор"
    r"|ऊपर|नीचे|वर(?:ील)?(?!\w)|खाली|माथि|तल|उपरे|উপরে|ওপরে|নিচে|নীচে|ਉੱਪਰ|ਹੇਠਾਂ|ઉપર|નીચે"
    r"|மேலே|கீழே|పైన|కింద|ಮೇಲೆ|ಮೇಲಿನ|ಕೆಳಗೆ|ಕೆಳಗಿನ|മുകളിൽ|താഴെ|ඉහත|පහත"
    r"|ด้านบน|ด้านล่าง|ข้างบน|ข้างล่าง|ข้างต้น|ຂ້າງເທິງ|ດ້ານເທິງ|ຂ້າງລຸ່ມ|ខាងលើ|ខាងក្រោម"
    r"|အထက်|အပေါ်|အောက်"
    r"|上面|上方|下面|下方|以上|以下|上の|下の|上記|下記|위|아래|상단|하단"
    r"|ზემოთ|ქვემოთ|վերևում|վերեւում|ներքևում|ստորև"
    r"|ከላይ|ከታች|di atas|di bawah|phía trên|phía dưới|(?:bên|ở) (?:trên|dưới)"
    r"|hapo juu|hapa chini|juu hapa"
    r"|(?<!\w)(?:sama|ƙasa)(?!\w)|sa (?:itaas|ibaba)|(?<!\w)(?:ülal|eespool|allpool|all)(?!\w)"
    r"|augstāk|zemāk|aukščiau|žemiau|(?<!\w)(?:més )?(?:amunt|avall|a dalt|a baix)(?!\w)"
    r"|scroll down|(?<!\w)over(?=\W*\Z)|изнад|испод|viršuje|apačioje|上を|下を"
    r"|goian|behean|uchod|isod|(?<!\w)thuas|(?:hér )?(?:að )?(?:ofan|neðan)|lart|poshtë|lokeer|loke"
)
"""Where a page has it: above or below."""
_OPENS, _CLOSES = "(（[【", ")）]】"
_POINTS: Final = regex.compile(
    rf"(?=.*(?:{'|'.join(PLAYERS)}))(?=.*(?:{PLACES}))", regex.I | regex.S
)
_PLAYER, _PLACE = rf"(?:{'|'.join(PLAYERS)})", rf"(?:{PLACES})"
_NEAR: Final = regex.compile(
    rf"{_PLAYER}\w{{0,4}}\W{{1,3}}(?:\w{{1,6}}\W{{1,2}})?{_PLACE}|{_PLACE}\W{{0,3}}\Z"
    rf"|{_PLACE}\W{{1,2}}(?:\w{{1,6}}\W{{1,2}})?{_PLAYER}",
    regex.I,
)
"""Where the verb comes first the place ends the call, or is right beside what is to be seen."""
_VERB_MAY_END: Final = regex.compile(
    r"[\u0530-\u05ff\u0900-\u0dff\u0e00-\u0eff\u1000-\u137f\u1780-\u17ff\u3040-\u30ff\u4e00-\u9fff"
    r"\uac00-\ud7afپچژگکیѝәғқңөұүһ]|izle|ver videoyu|görebil|bax|tomosha|nézze|nézd"
)
"""In other languages the verb may end it."""


def points_at_player(line: str) -> bool:
    """Whether a line is brackets that point to a player above or below.

    >>> points_at_player("(Watch the video above.)"), points_at_player("(It is a video.)")
    (True, False)
    """
    line = line.rstrip(" .。")
    if not (line and line[0] in _OPENS and line[-1] in _CLOSES and len(line) <= LONGEST):
        return False
    inside = line[1:-1]
    if any(mark in inside for mark in _OPENS + _CLOSES) or len(inside.split()) > _MOST_WORDS:
        return False
    if _POINTS.match(inside) is None:
        return False
    return _VERB_MAY_END.search(inside) is not None or _NEAR.search(inside) is not None
