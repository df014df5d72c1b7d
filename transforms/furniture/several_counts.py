"""Lines of several counters, as forums and lists of posts have them: "12 replies · 340 views".

Each is a number and a word for what is counted, in either order, or a sign and a number.
"""

from __future__ import annotations

import re
from typing import Final

from naqi.transforms.furniture.counts import COUNTED

LONGEST: Final = 80
"""Characters of such a line."""
_SAID: Final = (
    "repl(?:y|ies)|comments?|answers?|likes?|shares?|votes?|favou?rites?|reactions?|messages?|posts?"
    r"|ردا?|ردود|الردود|تعليقا?|تعليقات|التعليقات|إجابات?|إجابة|إعجابا?|إعجابات|الإعجابات|مشاركات?|مشاركة"
    "|المشاركات|صوتا?|أصوات"
    r"|پاسخ(?:\u200c?ها)?|نظر(?:ات)?|دیدگاه(?:\u200c?ها)?|پسند|لایک|رای|ارسال"
    "|جوابات?|تبصرے|تبصرہ|لائکس?"
    "|תגובות|תגובה|תשובות|תשובה|לייקים|הודעות|שיתופים|אהבו"
    "|antwort(?:en)?|kommentare?|beiträge?|gefällt mir|stimmen|zugriffe"
    "|réponses?|commentaires?|partages?|j['’]aime|affichages?"
    "|respuestas?|comentarios?|mensajes?|votos?|me gusta|compartidos?"
    "|respostas?|comentários?|mensagens|mensagem|curtidas?|gostos?|exibições"
    "|rispost[ae]|comment[io]|messaggi|vot[io]|mi piace|condivisioni"
    "|ответ(?:а|ов|ы)?|комментари(?:й|я|ев|и)|сообщени(?:е|я|й)|лайк(?:а|ов|и)?|голос(?:а|ов)?"
    "|відповід(?:ь|і|ей)|коментар(?:і|ів|я)?|повідомлен(?:ь|ня)|вподобан(?:ь|ня)"
    "|отговор(?:а|и)?|мнени[ея]|харесвания"
    "|yanıt|cevap|yorum|mesaj|beğeni|oy|paylaşım"
    "|odpowiedzi|odpowiedź|komentarz(?:e|y)?|post(?:y|ów)|polubie(?:ń|nia)|głos(?:y|ów)?"
    "|reacties?|antwoord(?:en)?|berichten|stemmen|svar|kommentar(?:er)?|inlägg|indlæg|innlegg|visninger"
    "|odpověd(?:i|í)|odpověď|komentář(?:e|ů)?|příspěvk(?:y|ů)|válasz|hozzászólás|komment|tetszik"
    "|răspunsuri|comentarii|mesaje|aprecieri|απαντήσεις|σχόλια|μηνύματα"
    "|vastausta|kommenttia|viestiä|tykkäystä|katselukertaa|lukukertaa"
    "|balasan|komentar|suka|trả lời|bình luận|lượt thích|phản hồi"
    "|ตอบกลับ|ความคิดเห็น|คำตอบ|ถูกใจ|ตอบ|जवाब|उत्तर|टिप्पणियाँ|टिप्पणियां|टिप्पणी|पसंद|लाइक"
    "|উত্তর|মন্তব্য|লাইক"
    "|回复|回覆|回帖|评论|評論|留言|点赞|點讚|赞|讚|收藏|分享|转发|轉發|查看|人气|人氣"
    "|返信|コメント|いいね[!！]?|閲覧|回答|レス|댓글|답글|답변|추천|비추천|좋아요|공감|스크랩"
)
"""What people have said on a page, and how they have voted."""
_NUMBER: Final = r"\d[\d.,٫٬’']{0,9}\s?(?:[kKmM万萬만천](?!\w))?"
_UNITS: Final = "件の?|条|條|次|人|个|個|개|건|회|명|則"
_SIGNS: Final = "[👍👎❤♥💬👁⭐★🔁]\ufe0f?"
_COUNTER: Final = (
    rf"(?:(?:ال)?(?:{COUNTED}|{_SAID})(?:数|數|수)?\s?[:：]?\s?{_NUMBER}(?:{_UNITS})?"
    rf"|{_NUMBER}(?:{_UNITS})?\s?(?:{COUNTED}|{_SAID})(?!\w)|{_SIGNS}\s?{_NUMBER})"
)
_PARTED: Final = r"\s?(?:[,،、·•‧|｜/;–—-]|\s)\s?"
_SEVERAL: Final = re.compile(rf"\W{{0,3}}{_COUNTER}(?:{_PARTED}{_COUNTER}){{1,5}}\W{{0,3}}", re.I)
_WORD: Final = re.compile(r"[^\W\d_]{2,}|[\u3400-\u9fff]")
_DIGITS: Final = re.compile(_NUMBER)


def several_counts(line: str) -> bool:
    """Counts several things that readers do with a page or a post; no more.

    They are different things: "Answer 1 / Answer 2" is of a quiz, "54 votes, 46 votes" a result.

    >>> several_counts("12 replies · 340 views"), several_counts("12 replies in 340 minutes")
    (True, False)
    """
    if _SEVERAL.fullmatch(line) is None:
        return False
    words = {word.casefold() for word in _WORD.findall(line)}
    return not words or len(words) >= len(_DIGITS.findall(line))
