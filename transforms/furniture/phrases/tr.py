"""Phrases of furniture in Turkish, by rule."""

from __future__ import annotations

from typing import Final

from naqi.schemas.rules import Rule

PHRASES: Final[dict[Rule, str]] = {
    Rule.RELATED_LINKS: (
        "ilgili haberler|ilgili içerikler|ilginizi çekebilir|bunlar da ilginizi çekebilir|"
        "ayrıca okuyun|bunu da okuyun|benzer haberler|çok okunanlar|son dakika|son haberler|"
        "en çok okunanlar|diğer haberler|devamını oku|okumaya devam et|öne çıkan haberler|"
        "en çok okunan haberler|çok okunan haberler|en çok okunan"
        "|i̇lgili haber|i̇lgili yazı|i̇lgili makale"
        "|devamını okuyun|haberin devamı|daha fazla oku|daha fazla haber|ayrıca bakınız"
        "|ayrıca bakın|bunları da okuyun|bu haberi de okuyun|bunlar da var|bunlara da bakın"
        "|şunlar da ilginizi çekebilir|bu haberler de ilginizi çekebilir"
        "|bu yazılar da ilginizi çekebilir|ilginizi çekebilecek haberler"
        "|ilginizi çekebilecek diğer haberler|ilginizi çekebilecek içerikler|hoşunuza gidebilir"
        "|bunlar da hoşunuza gidebilir|ilgili yazılar|ilgili makaleler|ilgili konular"
        "|ilgili haber|ilgili videolar|ilgili gönderiler|ilgili bağlantılar|benzer yazılar"
        "|benzer içerikler|benzer konular|benzer makaleler|konuyla ilgili haberler"
        "|konuyla ilgili|bu konuda|aynı kategoriden|aynı konuda|diğer yazılar|diğer makaleler"
        "|diğer içerikler|yazarın diğer yazıları|önerilen haberler|önerilen yazılar"
        "|önerilen içerikler|sizin için önerilenler|sizin için seçtiklerimiz|editörün seçimi"
        "|editörün seçtikleri|popüler haberler|popüler yazılar|popüler içerikler|en popüler"
        "|en popüler haberler|en çok görüntülenenler|en çok izlenenler|en çok yorumlananlar"
        "|en çok paylaşılanlar|en çok okunan yazılar|çok izlenenler|çok konuşulanlar"
        "|son yazılar|son eklenenler|son eklenen haberler|en son haberler|en yeniler"
        "|güncel haberler|öne çıkanlar|günün haberleri|günün öne çıkan haberleri|reklam içeriği"
        "|yazının devamı|haberin devamını oku|tamamını oku"
        "|devamını buradan okuyun|devamını okumak için tıklayın|haberin devamı için tıklayınız"
        "|haberin devamı için tıklayın|devamı için tıklayınız"
    ),
    Rule.SHARE: (
        "paylaş|paylaşın|facebook ta paylaş|yazdır|takip et|bizi takip edin|tweetle|"
        "arkadaşına gönder|bağlantıyı kopyala|haberi paylaş|kaydet|e posta gönder|"
        "yazı boyutu|metin boyutu|yazı tipi boyutu|yazıyı büyüt|yazdırılabilir sürüm|"
        "haberi dinle|paylaş facebook"
        "|bu haberi paylaş|bu yazıyı paylaş|yazıyı paylaş|makaleyi paylaş"
        "|videoyu oynat|videoyu izle|videoyu izleyin|sesi aç"
        "|kısa link|kısa bağlantı|haber linki|haberin linki"
    ),
    Rule.NAVIGATION: (
        "ana sayfa|anasayfa|menü|ara|arama|içeriğe geç|başa dön|yukarı|yukarı çık|geri|giriş|"
        "giriş yap|üye ol|kayıt ol|iletişim|bize ulaşın|hakkımızda|künye|site haritası|"
        "yardım|haberler|spor|ekonomi|siyaset|gündem|dünya|kültür sanat|magazin|video|"
        "galeria|foto galeri|arşiv|etiketler|kategoriler|kapat|daha fazla|"
        "gizlilik politikası|kvkk|"
        "bültene abone ol|bültene kaydol|e bülten|e bültene abone ol|abone ol|abonelik|bülten"
        "|sayfa başı|sayfanın başına dön"
        "|daha fazla göster|daha fazla yükle|tümünü gör|ayrıntılar için tıklayın"
    ),
    Rule.PAGINATION: (
        "sonraki|önceki|sonraki sayfa|önceki sayfa|sonraki haber|önceki haber|ileri|sayfa"
    ),
    Rule.COMMENTS: (
        "yorumlar|yorum|yorum yap|yorum yaz|yorum ekle|bir yorum yazın|yorum gönder|"
        "bir cevap yazın|henüz yorum yapılmamış|cevapla|yanıtla|okuyucu yorumları|yorumunuz"
        "|bir yanıt yazın yanıtı iptal et|bir cevap yazın cevabı iptal et"
        "|yorum yapmak için giriş yapın|yorum yapabilmek için giriş yapın|"
        "yorum yapmak için üye girişi yapın|haberi puanla|bu haberi oyla|haberi oyla|"
        "bu yazıyı puanla|yorum sayısı"
    ),
    Rule.BYLINE: (
        "yazan|yazar|haber|kaynak|yayınlanma|yayın tarihi|güncelleme|giriş tarihi|"
        "yayınlanma tarihi|son güncelleme|oluşturulma tarihi|editör|muhabir|"
        "hazırlayan|çeviren|çeviri"
    ),
    Rule.CAPTION: (
        "fotoğraf|foto|görsel|arşiv|arşiv fotoğrafı|fotoğraflar|görsel kaynağı|"
        "fotoğraf kaynağı|temsili fotoğraf|temsili görsel"
        "|fotoğraf altı yazısı|görsel altı yazısı"
    ),
    Rule.ADVERTISEMENT: (
        "reklam|reklamlar|sponsorlu içerik|ilan|ilanlar|"
        "haberin devamı reklamdan sonra|haberin devamı aşağıda|reklamdan sonra devam ediyor"
        "|reklamı geç|reklam sonu|reklamın sonu|haberin devamı reklamın altında"
        "|yazının devamı reklamdan sonra|içerik reklamdan sonra devam ediyor|reklam alanı"
    ),
    Rule.FOOTER: "tüm hakları saklıdır|her hakkı saklıdır|yasal uyarı",
    Rule.CONSENT: (
        "kabul et|kabul ediyorum|tümünü kabul et|çerez ayarları|sadece aboneler için|"
        "abonelere özel|okumaya devam etmek için giriş yapın|tümünü reddet|reddet"
    ),
}

ANYWHERE: Final = (
    "sayfa başı|başa dön|sayfanın başına dön"
    "|daha fazla göster|daha fazla yükle|tümünü gör|ayrıntılar için tıklayın"
)
"""That no text has inside of it."""
