"""What players of videos say where they cannot play one, or how long it is."""

from __future__ import annotations

import re
from typing import Final

_SCRIPT: Final = r"(?:java ?script|جافا ?سكر[يب]{1,2}ت|جاوا ?اسکریپت|जावास्क्रिप्ट|자바스크립트)"
_NOT_PLAYED: Final = (
    r"(?:sorry,? )?your browser (?:does not|doesn.t|cannot|can.t|is (?:not able|unable) to) "
    r"(?:currently )?(?:support|play|display|recogni[sz]e)\b.{0,80}"
    r"|(?:sorry,? )?this (?:video|audio|media|clip) (?:cannot|can.t|could not) be (?:played"
    r"|loaded)"
    r"(?: (?:in|on|with) (?:your|this) \w{2,12})?"
    r"|(?:sorry,? )?this (?:video|clip) is (?:not|no longer) available(?: in your \w{2,12})?"
    r"|the media could not be loaded\b.{0,100}"
    r"|(?:désolé,? )?(?:votre|ton) navigateur ne (?:supporte|prend|permet|peut|reconnaît|gère)\b"
    r".{0,80}"
    r"|cette vidéo n.est (?:pas|plus) disponible|(?:ihr|dein) browser (?:unterstützt|kann) "
    r".{0,30}\b(?:kein|nicht).{0,60}"
    r"|dieses video (?:ist (?:nicht|nicht mehr) verfügbar|kann nicht abgespielt werden)"
    r"|(?:su|tu) navegador no (?:soporta|admite|es compatible|puede)\b.{0,80}"
    r"|este v[ií]deo (?:ya )?no está disponible"
    r"|(?:o )?seu navegador não (?:suporta|é compatível|pode|consegue)\b.{0,80}"
    r"|este vídeo não está (?:mais )?disponível"
    r"|il (?:tuo|suo|vostro) browser non (?:supporta|è in grado|può)\b.{0,80}"
    r"|questo video non è (?:più )?disponibile"
    r"|(?:je|uw|jouw) browser ondersteunt .{0,30}\b(?:geen|niet).{0,50}|din webbläsare "
    r"(?:stöder|stödjer) inte\b.{0,80}"
    r"|din (?:browser|nettleser) (?:understøtter|støtter) ikke\b.{0,80}"
    r"|ваш браузер не (?:поддерживает|может|підтримує)\b.{0,80}|вашият браузър не "
    r"поддържа\b.{0,80}"
    r"|twoja przeglądarka nie (?:obsługuje|wspiera)\b.{0,80}"
    r"|(?:váš|tvůj) (?:prohlížeč|prehliadač) nepodpor\w{2,5}\b.{0,80}"
    r"|browserul (?:dvs\.?|dumneavoastră|tău) nu (?:suportă|acceptă)\b.{0,80}"
    r"|(?:az ön|a) böngészője nem támogatja\b.{0,80}"
    r"|tarayıcınız .{0,60}\bdestekle(?:miyor|memektedir)\b.{0,20}"
    r"|(?:bu )?video (?:oynatılamıyor|şu anda kullanılamıyor)"
    r"|(?:browser|peramban) anda tidak (?:mendukung|dapat)\b.{0,80}"
    r"|trình duyệt của bạn không hỗ trợ\b.{0,80}"
    r"|ο (?:περιηγητής|browser) σας δεν υποστηρίζει\b.{0,80}"
    r"|(?:متصفحك|المتصفح (?:الخاص بك|لديك)) لا يدعم\b.{0,80}"
    r"|(?:عذرا[ً]?[،,]? )?(?:(?:ي?تعذ\u0651?ر|لا يمكن|فشل) (?:تشغيل|تحميل|عرض)|لم نتمكن من "
    r"(?:تشغيل|تحميل|عرض)) "
    r"(?:(?:ملف|مقطع|هذا) )?(?:ال)?(?:فيديو|صوت|مقطع|وسائط|مشغل)"
    r"(?: (?:على|في) (?:متصفحك|جهازك|منطقتك|بلدك)| حاليا[ً]?| الآن)?"
    r"|مرورگر شما .{0,60}(?:پشتیبانی نمی|نمی‌کند|قادر).{0,20}"
    r"|הדפדפן שלך (?:אינו|לא) תומך\b.{0,80}|آپ کا براؤزر .{0,60}نہیں کر.{0,8}"
    r"|आपका ब्राउज़र .{0,60}(?:समर्थन|सपोर्ट) नहीं करता.{0,6}"
    r"|আপনার ব্রাউজার .{0,60}(?:সমর্থন|সাপোর্ট) করে না"
    r"|เบราว์เซอร์ของคุณไม่(?:รองรับ|สนับสนุน).{0,60}"
    r"|[您你]的?(?:浏览器|瀏覽器)(?:不支[持援]|版本过低|無法|无法).{0,60}"
    r"|(?:お使い|ご利用|ご使用)のブラウザー?(?:は|では|で).{0,40}"
    r"|この動画は(?:再生できません|ご覧いただけません)"
    r"|(?:사용 ?중인 |현재 )브라우저(?:는|가|에서는?) .{0,30}(?:지원하지 않|재생할 수 없).{0,6}"
)
_ENABLE: Final = (
    rf"(?:please |you (?:need|have) to )(?:turn on|enable|activate|allow) {_SCRIPT}\b.{{0,80}}"
    rf"|{_SCRIPT} (?:is (?:currently )?(?:disabled|not enabled|turned off)|must be enabled) in "
    rf"your "
    r"browser.{0,60}"
    rf"|(?:veuillez|merci d.) ?(?:activer|autoriser) {_SCRIPT}\b.{{0,80}}"
    rf"|bitte (?:aktivieren|schalten) sie {_SCRIPT}\b.{{0,80}}"
    rf"|(?:por favor,? |debes? |é necessário |es necesario )(?:activ|habilit|ativ)\w{{1,4}} "
    rf"(?:o )?"
    rf"{_SCRIPT}\b.{{0,80}}"
    rf"|(?:per favore,? |si prega di )(?:attiva|abilita)\w{{0,3}} {_SCRIPT}\b.{{0,80}}"
    rf"|пожалуйста,? (?:включите|активируйте|разрешите) {_SCRIPT}\b.{{0,80}}"
    rf"|будь ласка,? (?:увімкніть|активуйте) {_SCRIPT}\b.{{0,80}}"
    rf"|lütfen {_SCRIPT}.{{0,20}}(?:etkinleştir|açın).{{0,20}}"
    rf"|(?:mohon|silakan|harap) aktifkan {_SCRIPT}\b.{{0,80}}"
    rf"|vui lòng (?:bật|kích hoạt) {_SCRIPT}\b.{{0,80}}"
    rf"|(?:يرجى|الرجاء|من فضلك|برجاء|يجب)[ ،]{{1,2}}(?:تفعيل|تمكين|تشغيل) "
    rf"(?:ال)?{_SCRIPT}.{{0,60}}"
    rf"|لطفا[ً]? {_SCRIPT}.{{0,40}}فعال.{{0,20}}|אנא הפעילו? {_SCRIPT}.{{0,60}}"
    rf"|कृपया (?:अपने ब्राउज़र में )?{_SCRIPT}.{{0,20}}(?:सक्षम|चालू).{{0,12}}"
    rf"|[请請](?:您)?(?:启用|啟用|开启|開啟|打开) ?{_SCRIPT}.{{0,40}}"
    rf"|{_SCRIPT}を(?:有効|オン)にしてください"
)
_UNIT: Final = (
    r"(?:hours?|minutes?|seconds?|stunden?|minuten?|sekunden?|heures?|secondes?|horas?|minutos?"
    r"|segundos?|ore|minuti|secondi|час\w{0,2}|минут\w?|секунд\w?|ساعات?|ساعة|دقيقة|دقائق|ثانية"
    r"|ثوان|ثواني|دقیقه|ثانیه|saat|dakika|saniye|jam|menit|detik)"
)
_LASTS: Final = (
    r"(?:video (?:duration|length)|durée de la vidéo|videodauer|videolänge|duración del v[ií]deo"
    r"|duração do vídeo|durata del video|длительность видео|مدة (?:ال)?(?:فيديو|مقطع|تسجيل)"
    r"|مدت (?:ویدیو|ویدئو)|video süresi|durasi video|视频时长|影片長度)"
    rf"\W{{0,3}}(?:\d{{1,3}} ?{_UNIT}[ ,]{{0,2}}){{0,3}}(?:\d{{1,2}}:\d\d(?::\d\d)?)?"
)
_SAYS: Final = re.compile(rf"(?:{_NOT_PLAYED}|{_ENABLE}|{_LASTS})\W{{0,3}}\Z", re.I)
OPENS: Final = (
    "sorry|your|this|the|désolé|votre|ton|cette|ihr|dein|dieses|su|tu|este|o|seu|il|questo|je|uw"
    "|jouw|din|ваш|вашият|twoja|váš|tvůj|browserul|az?|tarayıcınız|bu|video|browser|peramban"
    "|trình|ο"
    "|متصفحك|المتصفح|عذرا|ي?تعذ|لا|فشل|لم|مرورگر|הדפדפן|آپ|आपका|আপনার|เบราว์เซอร์ของคุณ"
    "|[您你]的?浏|[您你]的?瀏"
    "|お使い|ご利用|ご使用|この動画|사용|현재|please|you|java|veuillez|merci|bitte|por|debes?|é"
    "|es|per|si"
    "|пожалуйста|будь|lütfen|mohon|silakan|harap|vui|يرجى|الرجاء|من|برجاء|يجب|جافا|لطفا|אנא"
    "|कृपया|[请請]"
    "|자바|durée|videodauer|videolänge|duración|duração|durata|длительность|مدة|مدت|durasi"
    "|视频时长"
    "|影片長度"
)
"""How what players say opens, as far as its first word."""

WORDS: Final = (
    "browser", "navigateur", "navegador", "webbläsare", "nettleser", "браузер", "przeglądarka",
    "prohlížeč", "prehliadač", "böngésző", "tarayıcı", "tarayici", "peramban", "trình duyệt",
    "περιηγητής", "متصفح", "مرورگر", "דפדפן", "براؤزر", "ब्राउज़र", "ব্রাউজার", "เบราว์เซอร์",
    "浏览器", "瀏覽器", "ブラウザ", "브라우저", "script", "جافا", "اسکریپت", "जावास्क्रिप्ट",
    "자바스크립트", "video", "vídeo", "vidéo", "видео", "media", "clip", "audio", "فيديو", "مقطع",
    "تشغيل", "تحميل", "تسجيل", "動画", "视频时长", "影片長度",
)  # fmt: skip
"""And of these it has one, in lower case."""


_CLAUSE: Final = re.compile(r"[,،、，](?! ?(?:désolé|sorry|please|veuillez|يرجى|الرجاء))")
"""What players say has none behind it, but for an excuse in front."""
_OF_SCRIPTS: Final = re.compile(_SCRIPT, re.I)
_PLAYED: Final = re.compile(
    r"vid[eé]|vídeo|video|audio|media|medien|html ?5|flash|iframe|canvas|\btag|element|wideo|видео"
    r"|відео|аудио|βίντεο|فيديو|صوت|وسائط|مقطع|مشغل|ویدیو|ویدئو|ویڈیو|וידאו|वीडियो|ভিডিও|วิดีโอ"
    r"|视频|視頻|影片|音频|播放|動画|再生|동영상|비디오|재생|صفحه|recogn|format|סרטונ",
    re.I,
)
_STEP: Final = re.compile(
    r"\b(?:then|before|after|puis|avant|après|luego|antes|después|bevor|danach|prima|poi|перед|затем"
    r"|потом|після|önce|sonra|قبل|ثم|بعد|بدء)\b|再"
)
"""Of instructions: one does something else before or behind."""
_MOST_WORDS, _MOST_OF_REQUEST = 18, 9
"""Most words of what a player says, and of what it asks for."""


def said_by_player(line: str) -> bool:
    """A player's own words: that it cannot play, what it needs for that, how long a video is.

    Who writes about browsers says more, and of other things than what is played.
    """
    if _SAYS.match(line) is None or _CLAUSE.search(line, 12) is not None:
        return False
    if _OF_SCRIPTS.search(line) is not None:
        return line.count(" ") < _MOST_OF_REQUEST and _STEP.search(line) is None
    return line.count(" ") < _MOST_WORDS and _PLAYED.search(line) is not None
