"""What is left in text of posts that a page shows from elsewhere: links, and whose they are."""

from __future__ import annotations

import re
from typing import Final

_HANDLE: Final = r"[(（]@[\w.]{1,30}[)）]"
_WHOSE: Final = re.compile(
    rf"[—–-]{{1,2}} ?[^@()（）]{{1,60}}{_HANDLE}(?:[ ,،·"
    rf"|-]{{1,3}}[^@()]{{4,30}}\d[^@()]{{0,12}})?",
)
"""As X writes below a post: "— Ada Lind (@adalind) April 12, 2017"."""
_SHARED_BY: Final = (
    "a post shared by|ein (?:von .{1,60} geteilter )?beitrag|une publication partagée par"
    "|una publicación compartida (?:de|por)|uma publicação (?:com)?partilhada por"
    "|uma publicação compartilhada por|un post condiviso da|een bericht (?:gedeeld door|dat is "
    "gedeeld)"
    "|ett inlägg delat av|post udostępniony przez|публикация от|допис, поширений"
    "|(?:تمت مشاركة )?منشور (?:تمت مشاركته )?(?:بواسطة|من)|یک پست به اشتراک گذاشته شده توسط"
    "|sebuah kiriman dibagikan oleh|bài viết do .{0,2}"
)
_SHARED: Final = re.compile(
    rf"(?:{_SHARED_BY}) .{{1,60}}{_HANDLE}.{{0,40}}|.{{1,60}}{_HANDLE}(?:がシェアした投稿|님의 "
    rf"공유 게시물"
    r"|['’]?[^\W\d_]{0,4} paylaştığı bir gönderi|分享的(?:帖子|貼文)).{0,40}",
    re.I,
)
_SHOWN: Final = re.compile(
    r"view this (?:post|photo|reel|profile) on instagram|sieh dir diesen beitrag auf instagram an"
    r"|voir cette publication sur instagram|ver esta publicación en instagram"
    r"|ver (?:essa foto|esta publicação) no instagram|visualizza questo post su instagram"
    r"|dit bericht op instagram bekijken|visa detta inlägg på instagram"
    r"|wyświetl ten post na instagramie|(?:посмотреть|просмотреть) эту публикацию в instagram"
    r"|переглянути цей допис в instagram|عرض هذا المنشور على [Ii]nstagram"
    r"|مشاهده این پست در (?:اینستاگرام|instagram)|bu gönderiyi instagram.da gör"
    r"|lihat (?:postingan|kiriman) ini di instagram|xem bài viết này trên instagram"
    r"|この投稿をinstagramで見る|instagram에서 이 게시물 보기|在 ?instagram ?(?:查看"
    r"|檢視)这?這?[篇条则則]?(?:帖子|貼文)"
    r"|pic\.(?:twitter|x)\.com/\w{4,20}|(?:https?://)?t\.co/\w{4,20}",
    re.I,
)
_WITHHELD: Final = re.compile(
    r"this (?:article|page|story) (?:contains|includes) content (?:provided|hosted) by "
    r"(?:youtube|facebook|instagram|twitter|x|tiktok|vimeo|google|spotify|third)\b.{0,120}"
    r"|this content is (?:hosted|provided) by (?:a third party|youtube|facebook|instagram|twitter|x"
    r"|tiktok|vimeo|google|spotify|[\w-]{2,20}\.\w{2,3})\b.{0,120}"
    r"|this section contains relevant reference points\b.{0,80}"
    r"|we ask for your permission before anything is loaded\b.{0,80}"
    r"|an dieser stelle (?:finden sie|findest du|befindet sich|steht) (?:einen? )?(?:externen?"
    r"|weiteren?"
    r"|relevanten?) inhalte?\b.{0,100}|empfohlener (?:redaktioneller|externer) inhalt"
    r"|(?:hier|um diesen) .{0,30}externe[rn]? inhalte? (?:von|anzuzeigen)\b.{0,80}"
    r"|ce contenu (?:est bloqué (?:car|parce)|ne peut pas être affiché"
    r"|provient d.un tiers)\b.{0,100}"
    r"|este contenido (?:está|se encuentra) (?:alojado|bloqueado) (?:por|en) "
    r"(?:un tercero|la config|youtube|facebook|instagram|twitter|x|tiktok)\b.{0,80}"
    r"|este conteúdo (?:está|encontra-se) (?:hospedado|bloqueado)\b.{0,80}"
    r"|questo contenuto è (?:ospitato|bloccato)\b.{0,80}"
    r"|يستخدم هذا (?:القسم|الجزء|المحتوى) (?:ميزات|خصائص|خدمات)\b.{0,100}"
    r"|هذا المحتوى (?:مقدم|مستضاف|معروض) (?:من|على|عبر) "
    r"(?:موقع|منصة|يوتيوب|فيسبوك|تويتر|إنستغرام)\b.{0,60}",
    re.I,
)
WITHHELD: Final = "this|we|an|empfohlener|hier|um|ce|este|questo|يستخدم|هذا"
"""How what stands in the place of a post opens that is not shown."""
WITHHELD_WORDS: Final = (
    "content", "reference points", "your permission", "inhalt", "contenu", "contenido", "conteúdo",
    "يستخدم هذا", "هذا المحتوى",
)  # fmt: skip
"""And of these it has one."""
HANDLES: Final = ("(@", "（@")
"""Of these a line has one that says whose a post is."""
PLACES: Final = ("instagram", "pic.twitter.com/", "pic.x.com/", "t.co/", "اینستاگرام")
"""Of these a line has one that asks to see a post where it is."""


def shown_elsewhere(line: str) -> bool:
    """Asks to see a post on the service that it is on, or is the link to its picture."""
    return _SHOWN.fullmatch(line.rstrip(" .…")) is not None


def post_of(line: str) -> bool:
    """Says in a service's own words whose post stands above, by name and handle."""
    return _WHOSE.fullmatch(line) is not None or _SHARED.fullmatch(line) is not None


def withheld(line: str) -> bool:
    """Stands for what others would show there, and says that it needs their leave or place."""
    return _WITHHELD.fullmatch(line) is not None
