"""Words of publishing and of changing a page, as lines have them that say when that was."""

from __future__ import annotations

from typing import Final

_PUBLISHED: Final = (
    "publish|posted|edited|updated|modified|revised|uploaded|created|released|submitted|asked"
    "|answered|commented|replied|viewed|veröffentl|erschien|aktualis|erstellt|publizier|editier"
    "|gepostet|geändert|bearbeitet|eingestellt|hochgeladen|geplaatst|gepubl|bijgew|gewijzigd"
    "|bewerkt|aangemaakt|oppdatert|uppdater|opdateret|endret|publisert|publicer|redigerad|ändrad"
    "|skriven|upplagd|inlagd|oprettet|ændret|uppfært|birt|posté|jour|ligne|modifié|actualis"
    "|publié|ajouté|actualiz|publicad|modificad|editad|subido|aggiornat|pubblicat|modificat"
    "|inserito|caricato|atualiz|postad|enviado|actualitz|publicat|postat|adăugat|опубл|публик"
    "|публік|обновл|оновл|размещ|добавлен|изменен|изменён|додано|змінено|розміщено|абноўл"
    "|актуализ|обнов|качен|објав|ажур|zaktual|opublik|dodan|zmodyf|edytow|zveřejn|vydán|vložen"
    "|upraven|publikov|aktualizov|zverejn|uverejn|pridan|objavl|ažur|izmijen|posodob|publicēt"
    "|atjauni|ievietot|paskelb|atnauj|įdėt|julkais|päivit|muokat|lisätty|közzét|frissít|feltölt"
    "|módosít|avaldat|uuendat|muudet|lisatud|yayınlan|yayımlan|güncellen|eklen|düzenlen|dərc"
    "|yenilən|жариялан|жаңарт|joylan|yangilan|argitarat|eguneratu|δημοσ|ενημερ|αναρτ|τροποπ"
    "|publikuar|përdit|نشر|نُشر|النشر|تحديث|التحديث|حُدث|حُدّث|منتشر|انتشار|به‌روز|بروز|ویرایش|شائع"
    "|اپڈیٹ|بڵاو|نوێ|פורסם|עודכן|הועלה|נכתב|प्रकाशित|अपडेट|अद्यतन|संपादित|पोस्ट|প্রকাশ|আপডেট"
    "|হালনাগাদ|வெளியிட|புதுப்பி|ప్రచుర|నవీకర|ಪ್ರಕಟ|ನವೀಕರ|പ്രസിദ്ധ|പുതുക്ക|પ્રકાશિત|અપડેટ|ਪ੍ਰਕਾਸ਼ਿਤ|ਅੱਪਡੇਟ"
    "|გამოქვეყნ|განახლ|დაემატ|հրապարակ|թարմաց|ավելաց|đăng|cập|dipubl|diperb|diterbit|diunggah"
    "|diposting|disunting|dikemas|nai-post|na-update|imechapish|imesasish|нийтэлс|шинэчил|ታተመ"
    "|ተሻሽ|เผยแพร่|โพสต์|อัปเดต|อัพเดท|ปรับปรุง|แก้ไข|ເຜີຍແຜ່|ອັບເດດ|ផ្សាយ|បោះពុម្ព|ထုတ်ဝေ"
)
PUBLISHED: Final = tuple(_PUBLISHED.casefold().split("|"))
"""How such words begin, in lower case."""
_BESIDE: Final = (
    "last|first|originally|recently|was|were|on|at|the|article|page|post|en|à|le|mis|mise"
    "|dernière|última|ultima|ultimo|último|por|la|em|am|um|zuletzt|zum|im|op|om|på|den|kl|senast"
    "|sist|senest|viimeksi|viimati|naposledy|naposled|ostatnio|ostatnia|zadnje|zadnji|posljednji"
    "|последний|последнее|раз|в|останнє|востаннє|последно|на|је|é|a|fost|è|stato|foi|ha|sido|été"
    "|il|dne|o|së|për|herë|të|fundit|son|olarak|tarihi|utoljára|pēdējo|reizi|paskutinį|kartą|تم"
    "|تاريخ|آخر|في|تاریخ|آخرین|شده|אחרון|לאחרונה|lần|nhật|vào|lúc|bản|pada|terakhir|kali|को|में"
    "|kini"
)
BESIDE: Final = frozenset(_BESIDE.casefold().split("|"))
"""What may stand beside one of these."""
_UNSPACED: Final = (
    "更新|发布|發布|發佈|发表|發表|刊登|上传|上傳|编辑|編輯|修改|公開|投稿|掲載|配信|作成"
    "|업데이트|게시|게재|등록|입력|수정|작성|เผยแพร่|โพสต์|อัปเดต|อัพเดท|แก้ไข|ปรับปรุง|ເຜີຍແຜ່"
    "|ອັບເດດ|ផ្សាយ|បោះពុម្ព|ထုတ်ဝေ"
)
GLUED: Final = (
    rf"(?:最終|最近|最后|最後|初回)?(?:{_UNSPACED})"
    "(?:日時|时间|時間|于|於|在|日|됨|함|しました|されました|済み?|ล่าสุด|เมื่อ|แล้ว|ເມື່ອ)?"
)
"""Pattern of such a word where nothing parts it from what is beside."""
OPENS: Final = (
    f"{_PUBLISHED}|{_UNSPACED}|last|first|originally|recently|mise?|dernière|última|último|ultima"
    "|ultimo|zuletzt|sist|senast|senest|viimeksi|naposledy|ostatnio|последнее|останнє|востаннє|تم|آخر"
    "|son|terakhir|lần|最"
)
"""How a line opens that says when something was published."""
