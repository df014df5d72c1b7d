"""How lines tell the reader to click for something else."""

from __future__ import annotations

from typing import Final

_ENDS: Final = r"[^.!?؟。！？|]"
_AR_FOR: Final = (
    "ل(?:مشاهدة|قراءة|متابعة|تحميل|تنزيل|مطالعة|معرفة|لمزيد|مزيد|لاشتراك|لاطلاع|لتسجيل|لتفاصيل|لاستماع"
    "|سماع|لمشاركة|لتواصل|لحصول|عرض)"
)
"""What a line asks to click for: "to" may begin any word."""
_AR_HERE: Final = r"(?:[اإ]ضغط|[اإ]نقر)(?:وا)? (?:هنا|على هذا الرابط|على الرابط)"
CLICK: Final = (
    r"(?:please )?(?:click|tap) (?:here|on (?:this|the) link|the link below) (?:to|for) (?:listen"
    r"|watch|read|see|view|hear|download|subscribe|sign up|register|join|follow|donate|buy|get"
    r"|more"
    rf"|details|the (?:full|whole)|a|our|all)\b{_ENDS}{{0,60}}"
    r"|(?:to|for (?:more|further|full|details|info|the|our|a)\b) ?(?:[\w'’-]+,? ){1,8}(?:please )?"
    r"click here"
    rf"|(?:hier klicken|klicken sie hier|klick(?:e|t)? hier),? (?:um|für|zum|zur) {_ENDS}{{3,80}}"
    rf"|(?:um|für|zum|zur) {_ENDS}{{3,80}} (?:klicken sie (?:bitte )?hier|klick hier)"
    rf"|(?:zum|zur) (?:\w+ ){{1,6}}hier klicken"
    rf"|cliquez ici pour {_ENDS}{{3,80}}|pour {_ENDS}{{3,80}},? cliquez ici"
    rf"|(?:haga|haz|hacé|da) cli[cq]k? aquí para {_ENDS}{{3,80}}"
    rf"|para {_ENDS}{{3,80}},? (?:(?:haga|haz|hacé) cli[cq]k? aquí|pincha aquí|clique aqui)"
    rf"|clique aqui (?:para|e) {_ENDS}{{3,80}}"
    rf"|clicca qui (?:per|e) {_ENDS}{{3,80}}|per {_ENDS}{{3,80}},? clicca qui"
    rf"|klik hier (?:om|voor) {_ENDS}{{3,80}}|(?:om|voor) {_ENDS}{{3,80}},? klik hier"
    rf"|klicka här för {_ENDS}{{3,80}}|klik{{1,2}} her for {_ENDS}{{3,80}}"
    rf"|kliknij (?:tutaj|tu),? (?:aby|żeby|by) {_ENDS}{{3,80}}"
    rf"|(?:aby|żeby|by) {_ENDS}{{3,80}},? kliknij (?:tutaj|tu)"
    rf"|(?:нажмите|жмите|кликните) (?:здесь|сюда|тут),? (?:чтобы|для) {_ENDS}{{3,80}}"
    rf"|(?:чтобы|для (?!меня|нас|него|неё|них)) ?{_ENDS}{{3,80}},? "
    r"(?:нажмите|жмите|кликните) (?:здесь|сюда|тут)"
    rf"|натисніть (?:тут|сюди),? (?:щоб|для) {_ENDS}{{3,80}}"
    rf"|{_ENDS}{{3,80}} için (?:buraya )?tıklay(?:ın|ınız)"
    rf"|klik (?:di ?sini|link ini) untuk {_ENDS}{{3,80}}|untuk {_ENDS}{{3,80}},? klik (?:di ?sini)"
    rf"|(?:nhấn|bấm|nhấp|click) vào đây để {_ENDS}{{3,80}}"
    rf"|{_AR_HERE}(?: (?:التالي|أدناه))? ل{_ENDS}{{3,60}}|(?:{_AR_FOR}|رجاء) {_ENDS}{{3,80}}[ "
    rf"،,-]{_AR_HERE}"
    rf"|برای {_ENDS}{{3,80}} (?:اینجا|این ?جا) کلیک کنید|برای {_ENDS}{{3,80}} روی لینک کلیک کنید"
    rf"|{_ENDS}{{3,80}} کے لیے یہاں کلک کریں|לחצו כאן ל{_ENDS}{{3,60}}"
    r"|ל(?:צפייה|קריאה|הורדה|מידע|הרשמה|פרטים|רכישה|הצטרפות|כתבה)"
    rf"{_ENDS}{{1,60}} לחצו כאן"
    rf"|{_ENDS}{{3,80}} (?:के लिए|हेतु) यहा[ँं] (?:पर )?क्लिक करें"
    rf"|{_ENDS}{{3,80}} (?:করতে|জন্য|পড়তে|দেখতে) এখানে ক্লিক করুন"
    r"|คลิก(?:ที่นี่)?เพื่อ(?:อ่าน|ชม|ฟัง|ดู|สมัคร|ดาวน์โหลด).{0,40}"
    r"|[点點][击擊](?:这里|此处|這裡|此處)(?:查看|阅读|閱讀|观看|觀看|下[载載]|收[听聽]"
    r"|[报報]名|[订訂][阅閱]|[进進]入).{0,20}"
    r"|(?:詳しく|詳細|続き|お?申し?込み|購読|登録|視聴)(?:は|を)(?:こちら|コチラ)(?:から|へ"
    r"|をクリック)?"
    r"|.{2,30}(?:보시려면|들으시려면|읽으시려면|구독하시려면) (?:여기|이곳)를? (?:클릭|눌러).{0,8}"
)
"""Nothing but the call."""
CLICKED: Final = (
    "click", "tap here", "klick", "cliquez", "clic aqu", "pincha aqu", "clique aqui", "clicca qui",
    "klik", "нажмите", "жмите", "кликните", "натисніть", "tıklay", "tiklay", "nhấn vào", "bấm vào",
    "nhấp vào", "ضغط هنا", "نقر هنا", "ضغطوا هنا", "نقروا هنا",
    "هذا الرابط", "على الرابط", "کلیک", "کلک کر", "לחצו", "क्लिक",
    "ক্লিক", "คลิก",
    "点击", "點擊", "點击", "点擊", "こちら", "コチラ", "클릭", "눌러",
)  # fmt: skip
"""Of these each such line has one, in lower case."""
