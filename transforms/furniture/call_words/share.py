"""How lines ask the reader to share the page with others."""

from __future__ import annotations

from typing import Final

from naqi.transforms.furniture.call_words.follow import CHANNELS, NETWORKS

_PLACES: Final = (
    rf"(?:\w+ )?(?:{NETWORKS}|{CHANNELS}|social|soziale|réseaux|redes|соцсет|социальн|соціальн"
    rf"|sosyal"
    r"|społeczno|sociál|κοινωνικ|mạng xã|media sosial|مواقع التواصل|وسائل التواصل|شبكات التواصل)"
    r".{0,40}"
)
_LIKED: Final = r"(?:[^\W\d_][^?!؟？]{3,50}[?!؟？] ?)?"
"""What may stand before: "Did you like this article?"."""
SHARE: Final = (
    r"(?:please )?share (?:this|our) (?:article|story|post|news|page|video|report|recipe|content) "
    rf"(?:with (?:your |all )?(?:friends|family|others)\b[^,]{{0,20}}|(?:on|via) {_PLACES})"
    r"|(?:teile|teilen sie|teilt) (?:diesen|den|diese|die|dieses|das) (?:artikel|beitrag|bericht"
    r"|seite|video|nachricht|rezept) "
    rf"(?:mit (?:deinen|ihren|euren|anderen) \w+|(?:auf|in|über) {_PLACES})"
    r"|partage[rz] (?:cet|cette|l.|ce|la) ?(?:article|page|actualité|info|vidéo|recette"
    rf"|publication) (?:avec (?:vos|tes) (?:amis|proches)|sur (?:les )?{_PLACES})"
    r"|compart(?:e|a) (?:este|esta|el|la) (?:artículo|nota|noticia|v[ií]deo|receta|publicación"
    rf"|página) (?:con (?:tus|sus) \w+|en (?:tus |las )?{_PLACES})"
    r"|(?:com)?partilhe (?:este|esta|esse|essa|o|a) (?:artigo|notícia|matéria|reportagem|vídeo"
    rf"|receita|post|página) (?:com (?:os )?(?:seus )?amigos|n[oa]s? (?:suas )?{_PLACES})"
    r"|compartilhe (?:este|esta|esse|essa|o|a) (?:artigo|notícia|matéria|reportagem|vídeo"
    rf"|receita|post|página) (?:com (?:os )?(?:seus )?amigos|n[oa]s? (?:suas )?{_PLACES})"
    r"|condivid(?:i|ete) (?:questo|questa|l.|la|il) ?(?:articolo|notizia|pagina|video|ricetta) "
    rf"(?:con (?:i tuoi |i vostri )?amici|su {_PLACES})"
    r"|deel (?:dit|deze) (?:artikel|bericht|pagina|video|recept) "
    rf"(?:met (?:je |uw )?vrienden|op {_PLACES}|via {_PLACES})"
    rf"|dela (?:artikeln|nyheten|den här artikeln) (?:med (?:dina )?vänner|på {_PLACES})"
    rf"|del (?:artiklen|artikkelen|saken) (?:med (?:dine )?venner|på {_PLACES})"
    rf"|udostępnij (?:ten )?(?:artykuł|wpis|post) (?:znajomym|na {_PLACES})"
    r"|podziel się (?:tym )?(?:artykułem|wpisem|postem) (?:ze znajomymi|z przyjaciółmi)"
    rf"|sdílejte (?:tento )?článek (?:s přáteli|na {_PLACES})"
    r"|oszd meg (?:a cikket |ezt a cikket )(?:ismerőseiddel|barátaiddal|másokkal)"
    r"|distribui(?:e|ți) (?:acest )?articol(?:ul)? (?:prietenilor|pe (?:facebook|whatsapp))"
    r"|(?:поделись|поделитесь|делитесь) (?:(?:этой |этим )?(?:новостью|стать[её]й|материалом"
    r"|записью"
    rf"|постом|видео|ссылкой) )?(?:с друзьями|с близкими|в {_PLACES})"
    r"|расскажите (?:об этом )?друзьям"
    r"|(?:поділись|поділіться) (?:(?:цією |цим )?(?:новиною|статтею|матеріалом|дописом|відео) )?"
    rf"(?:з друзями|[ву] {_PLACES})"
    r"|сподели(?:те)? (?:статията |новината )?с приятели"
    r"|μοιραστείτε (?:το|αυτό το) (?:άρθρο|κείμενο) με τους φίλους σας"
    r"|(?:bu )?(?:haberi|yazıyı|makaleyi|videoyu|tarifi|sayfayı|içeriği) "
    r"(?:arkadaşlarınla|arkadaşlarınızla|sosyal medyada|dostlarınızla) paylaş(?:ın|ınız)?"
    r"|bagikan (?:artikel|berita|konten|video|tulisan|resep) ini (?:ke|kepada|dengan|di) "
    rf"(?:teman\b.{{0,20}}|{_PLACES})"
    rf"|chia sẻ (?:bài viết|tin|video) này (?:với|cho|lên|qua) (?:bạn bè\b.{{0,20}}|{_PLACES})"
    r"|شارك(?:وا|ي)? (?:هذا |هذه )?(?:ال)?(?:خبر|مقالة?|موضوع|تقرير|قصة|فيديو|وصفة|صفحة|محتوى"
    r"|منشور) (?:مع (?:أصدقائ(?:ك|كم)|الأصدقاء|أصحابك|الآخرين|غيرك|من تحب)"
    rf"|(?:على|عبر|في) {_PLACES})"
    r"|این (?:مطلب|خبر|مقاله|ویدیو|ویدئو) را با دوستان.{0,12} به اشتراک بگذارید"
    r"|שתפו את ה(?:כתבה|מאמר|ידיעה|סרטון)(?: עם ה?חברים.{0,6})?"
    r"|(?:اس |یہ )?(?:خبر|مضمون|تحریر|ویڈیو) (?:کو )?(?:اپنے )?دوستوں (?:کے ساتھ|سے) شیئر "
    r"(?:کریں|کیجیے)"
    r"|(?:इस |यह )?(?:खबर|ख़बर|लेख|पोस्ट|वीडियो) (?:को )?(?:अपने )?दोस्तों (?:के साथ|से) "
    r"(?:शेयर|साझा) (?:करें|कीजिए)"
    r"|(?:এই )?(?:খবরটি|লেখাটি|ভিডিওটি) (?:আপনার )?বন্ধুদের (?:সাথে|সঙ্গে) শেয়ার করুন"
    r"|แชร์(?:ข่าว|บทความ|เรื่อง|คลิป)นี้(?:ให้|กับ)เพื่อน.{0,12}"
    r"|(?:把)?(?:本文|这篇文章|這篇文章|此文)?分享(?:给|給|到)(?:好友|朋友圈|朋友|微信|微博).{0,8}"
    r"|この記事を(?:シェア|友達に教える)(?:する|しよう|してください)?"
    r"|(?:이 )?(?:기사|글|뉴스)를? 친구(?:에게|와) 공유(?:하기|하세요|해 ?주세요)?"
)
"""Nothing but the call: what is shared is the page, or those with whom are the reader's."""
CALL: Final = rf"{_LIKED}(?:{SHARE})"
FRIENDS: Final = (
    "share", "teile", "partage", "compart", "partilhe", "condivid", "deel di", "deel de", "dela ",
    "del art", "del saken", "udostępnij", "podziel", "sdílejte", "oszd meg", "distribui", "подели",
    "делитесь", "расскажите", "поділ", "сподели", "μοιραστείτε", "paylaş", "bagikan", "chia sẻ",
    "أصدقائ", "الأصدقاء", "أصحابك", "الآخرين", "غيرك", "من تحب", "التواصل", "به اشتراک", "שתפו",
    "شیئر", "शेयर", "साझा", "শেয়ার", "แชร์", "分享", "シェア", "友達に教える", "공유",
)  # fmt: skip
"""Of these each such line has one, in lower case."""
