"""How paragraphs open with which a site takes leave of its readers, and what they say further on.

Each row is of a language, or of several that are alike. None is enough for a paragraph in the midst
of a text, where somebody may say so.
"""

from __future__ import annotations

from typing import Final, NamedTuple


class Parting(NamedTuple):
    """A way to take leave."""

    opens: str
    """Alternatives of a regular expression, in lower case, for the beginning."""
    says: str
    """And for what stands behind that, or with it."""


TO_SHARE: Final = (
    Parting(  # en
        r"if you(?:.ve| have)? (?:really |also )?(?:enjoyed|liked?|loved|found)|(?:did"
        r"|have) you (?:like|enjoy|tried|made)|(?:please,? |so,? )?(?:(?:don.t forget to"
        r"|feel free to|be sure to|make sure to) )?(?:share|leave|let us know|tell us|like and"
        r"|comment|rate)\b|what do you think",
        r"share .{0,24}(?:this|the) (?:article|post|story|page|recipe|video|blog)|(?:article|post"
        r"|story|page|recipe|blog)\b.{0,40}\bshare|in the comments|leave (?:a|us a"
        r"|your) comment(?: below| here|\W*\Z)|comments? (?:below|section|box)",
    ),
    Parting(  # ar
        r"(?:إذا|اذا|إن|لو) (?:أعجب|اعجب|وجدت|نال|كان لدي|كانت لدي)|هل (?:أعجب|اعجب|جربت)"
        r"|و?لا تنس|ف?شارك(?:وا|ونا|نا|ي|ه|ها)?\b|اترك(?:وا|ي)?\b|[أا]خبر(?:ونا|نا|ينا)\b|ما رأيك"
        r"|(?:من فضلك|رجاء|نرجو|فضلا)",
        r"(?:شارك|مشاركة|نشر)\S{0,4} .{0,24}(?:المقال|الموضوع|الخبر|المنشور|الوصفة)|شارك(?:ه|ها"
        r"|وه|وها) (?:مع|على)|(?:في|ضمن|عبر) (?:ال)?تعليق|تعليق(?:ك|كم|ا|اتكم|اً)? .{0,16}(?:أسفل"
        r"|أدناه|الأسفل)|شارك(?:ونا|نا) (?:ب)?(?:آراء|رأي|تجارب|تجرب)",
    ),
    Parting(  # fa
        r"اگر (?:از )?این|لطفا|نظر(?:ات)? (?:خود|شما)|نظرتان|شما هم|این (?:مطلب|خبر|مقاله|پست)"
        r"|با (?:ما|دوستان)",
        r"دوستان.{0,24}(?:به )?اشتراک|نظر\S{0,6} .{0,30}(?:بنویسید|بگذارید|در میان|اشتراک"
        r"|ثبت کنید)|در (?:بخش )?(?:نظرات|کامنت)|لایک.{0,16}کنید",
    ),
    Parting(  # ur
        r"اگر آپ|براہ کرم|برائے مہربانی|اپنی رائے|آپ (?:کا|کی|کو)|یہ (?:خبر|تحریر|مضمون)|کمنٹ",
        r"(?:دوستوں|تحریر|خبر|مضمون).{0,30}شیئر (?:کریں|کیجی|کیجئ|ضرور)|کمنٹ.{0,24}(?:بتائیں|کریں"
        r"|دیں)|رائے (?:کا|سے|ضرور).{0,30}(?:اظہار|دیں|آگاہ)",
    ),
    Parting(  # he
        r"(?:אם )?(?:אהבתם|נהניתם)|(?:אנא |אתם )?(?:מוזמנים |מוזמנות )?(?:שתפו|לשתף|הגיבו"
        r"|ספרו לנו)|מה דעתכם",
        r"(?:שתפו|לשתף).{0,24}(?:הכתבה|הפוסט|המאמר|המתכון)|בתגובות|תגובה למטה",
    ),
    Parting(  # fr
        r"si (?:vous avez|tu as|cet article|cette recette)|(?:n.hésitez pas|n.oubliez pas"
        r"|pensez) |partagez|laissez|dites[- ](?:nous|moi)|et vous,|qu.en pensez"
        r"|vous avez (?:aimé|apprécié)",
        r"partag\w{1,16} .{0,24}(?:article|billet|recette)|(?:en|dans les|un"
        r"|votre) commentaires?\b",
    ),
    Parting(  # de
        r"wenn (?:ihnen|dir|euch)|hat (?:ihnen|dir|euch)|(?:gefällt|gefiel) (?:ihnen|dir|euch)"
        r"|teil(?:en sie|e|t)? |schreib(?:t|en sie|e)? |lass(?:t|en sie)? |sag(?:t|en sie)? uns"
        r"|was (?:denk|mein)",
        r"teil\w{0,16} .{0,24}(?:artikel|beitrag|rezept)|(?:in den|in die"
        r"|einen) kommentar\w{0,16}",
    ),
    Parting(  # es, ca
        r"si (?:te|les?|os) (?:ha )?(?:gust|result|pareci)|(?:no (?:olvides|dudes)|recuerda"
        r"|por favor)|¿?te (?:ha )?gust|¿?qué (?:opinas|te parec|piensas)|comparte|déjanos|deja "
        r"|cuéntanos|dinos",
        r"compart\w{1,16} .{0,30}(?:artículo|nota|entrada|post|receta|redes sociales)|(?:en los"
        r"|un|tu|tus) comentarios?\b",
    ),
    Parting(  # pt
        r"se (?:você |te )?(?:gost|curti)|(?:não (?:esqueça|deixe|se esqueça)|lembre)|gostou"
        r"|curtiu|o que (?:você )?ach|compartilhe|partilhe|deixe|comente|conte ",
        r"(?:compartilh|partilh)\w{0,16} .{0,30}(?:artigo|matéria|post|receita|redes sociais)"
        r"|(?:nos|um|seu) comentários?\b|comente (?:abaixo|aqui)",
    ),
    Parting(  # it
        r"se (?:ti|vi|l.articolo|questo)|(?:non (?:dimenticar|esita))|ricorda|ti è piaciut"
        r"|vi è piaciut|condivid|lascia|fateci|facci|cosa ne pens|che ne pens",
        r"condivi\w{0,16} .{0,30}(?:articolo|post|ricetta|social)|(?:nei|un|tuo"
        r"|vostro) comment[oi]\b",
    ),
    Parting(  # nl, sv, nb, da
        r"(?:vond|vind) (?:je|u) |deel |laat (?:ons|het|een)|vergeet niet|gillade du"
        r"|om du (?:gilla|tyck)|dela |lämna |likte du|hvis du (?:likte|kunne)|del |legg igjen"
        r"|kunne du lide|skriv ",
        r"deel .{0,24}(?:artikel|bericht)|(?:reactie|commentaar)\w{0,16} (?:hieronder|achter)"
        r"|in de (?:reacties|comments)|dela .{0,24}(?:artikel|inlägg)|(?:en|i) kommentar(?:en"
        r"|erna|sfältet|feltet)?\b|del .{0,24}(?:artikkel|artikl|innlegg)",
    ),
    Parting(  # ru, uk, bg
        r"(?:если|якщо|ако) (?:вам|тебе|ви|вы|ти|ви е) |понравил|сподобал|не забуд|не забув"
        r"|(?:поде|поді|сподел|дел)\w{0,16}(?:сь|ся|те)\b|оставля|оставьте|залиша|залиште|ставьте"
        r"|что вы думаете|а (?:вы|что вы|що ви)",
        r"(?:поде|поді|сподел|дел)\w{1,16} (?:.{0,30}(?:соцсет|социальн|соціальн|стать|публикац"
        r"|запись|материал|матеріал)|(?:эт\w{1,16} |ею |им )?(?:с|из|із|з) (?:друзья|друзями"
        r"|приятел))|[ву] ком+ент|ком+ентар\w{1,16} (?:ниже|под|внизу|нижче)"
        r"|(?:став\w{1,16} )лайк",
    ),
    Parting(  # pl, cs, sk
        r"jeśli (?:podoba|spodoba|ci |artykuł)|(?:s?podoba[łl])|nie zapomnij|podziel|udostępnij"
        r"|zostaw|napisz|daj (?:nam )?znać|co (?:o tym )?(?:sądz|myśl)|pokud (?:se|vás|vám)|líbil"
        r"|sdílejte|napište|nezapomeňte|ak sa|páčil|zdieľaj",
        r"(?:udostępnij|podziel)\w{0,16} .{0,30}(?:artykuł|wpis|przepis)"
        r"|udostępnij\w{0,16} .{0,16}znajom|w komentarz|komentarz (?:pod|poniżej)"
        r"|sdíl\w{1,16} .{0,24}(?:článek|s přáteli)|do komentář|v komentář"
        r"|zdieľ\w{1,16} .{0,24}(?:článok|priateľ)|v komentár",
    ),
    Parting(  # tr, az
        r"(?:eğer )?bu (?:yazı|haber|makale|tarif|içerik)|beğen|siz(?:in|ler)? (?:de|ne)|sizce"
        r"|yorum|düşünce|görüşlerin|paylaş",
        r"paylaş(?:mayı unutma|abilirs|ırsanız)|yorum\w{0,16} .{0,24}(?:yaz|bırak|belirt|paylaşın"
        r"|bekli)",
    ),
    Parting(  # id, ms, vi
        r"jika (?:anda|kamu|artikel)|jangan lupa|silah?kan|yuk|mari|bagikan|tulis"
        r"|bagaimana (?:menurut|pendapat)|nếu (?:bạn|các bạn|thấy)|đừng quên|hãy"
        r"|(?:các )?bạn nghĩ",
        r"(?:bagikan|share|sebarkan) (?:.{0,30}(?:artikel|media sosial|berita)|ke teman)|(?:di"
        r"|kolom) komentar|chia sẻ .{0,24}bài viết|(?:để lại|phần) (?:bình luận|comment)",
    ),
    Parting(  # hi, bn
        r"(?:अगर|यदि) (?:आप|यह|ये)|आप(?:को|की|का| अपनी| इस)|कृपया|इस (?:खबर|लेख|पोस्ट|जानकारी)"
        r"|अपनी राय|আপনার|যদি|এই (?:লেখা|পোস্ট|খবর)",
        r"शेयर (?:करें|कीजिए|जरूर|ज़रूर)|(?:कमेंट|टिप्पणी).{0,30}(?:बताएं|बताएँ|करें|लिखें|दें)"
        r"|শেয়ার কর|(?:মন্তব্য|কমেন্ট).{0,24}(?:জানা|কর|লিখ)",
    ),
    Parting(  # th
        r"(?:ถ้า|หาก)(?:คุณ|เพื่อนๆ)?ชอบ|อย่าลืม|ฝากกด|ชอบ(?:บทความ|โพสต์)",
        r"แชร์|กดไลก์|กดไลค์|คอมเมนต์|แสดงความคิดเห็น",
    ),
    Parting(  # zh
        r"如果(?:您|你|大家)?(?:也)?(?:[觉覺认認]|喜[欢歡])|[觉覺]得.{0,8}[请請就]|喜[欢歡](?:就"
        r"|的[话話]|的朋友|本文|[这這]篇)|[记記]得|[别別]忘|[欢歡]迎|您?怎[么麼]看|[点點][赞讚]",
        r"[点點][个個]?(?:[赞讚]|在看)|[转轉][发發]|分享(?:[给給]|到|出去|一下|本文|[这這]篇)"
        r"|(?:[评評][论論]|留言)(?:[区區]|告[诉訴]|吧|[讨討][论論])|在(?:[评評][论論]|留言)"
        r"|一[键鍵]三[连連]",
    ),
    Parting(  # ja, ko
        r"(?:この|本)?記事|もし|よろしければ|よかったら|気に入|いかが|参考に|面白|役に立|이 (?:글"
        r"|기사|포스팅)|글이|도움이|재미있|유익|마음에|여러분",
        r"シェア(?:して|お願い|をお願い|いただ)|コメント(?:欄|で教え|お待ち|をお待ち)"
        r"|いいね.{0,3}(?:して|お願い)|공유(?:해|부탁)|댓글(?:로|을|에|남)|좋아요.{0,12}(?:눌러"
        r"|부탁)",
    ),
    Parting(  # el, ro, hu
        r"(?:αν|εάν) σας|μην ξεχ|μοιρα|κοινοποι|γράψτε|αφήστε|dacă (?:ți|v|îți)|nu uita|distribui"
        r"|lasă|ce (?:părere|crezi)|ha (?:tetsz|hasznos)|ne felejts|oszd|írd|mondd",
        r"(?:μοιρα|κοινοποι)\w{0,16} .{0,30}(?:άρθρο|ανάρτηση)|στα σχόλια"
        r"|distribui\w{0,16} .{0,30}articol|(?:în|un) comentari|(?:oszd"
        r"|ossza)\w{0,16} meg .{0,30}cikk|a hozzászólás|kommentben",
    ),
)
"""To share a page, or to say what one thinks of it."""

TO_WRITE: Final = (
    Parting(  # en
        r"(?:do|have) you (?:have|got|know|seen)|got (?:a|any)|if you (?:have|know|find|found"
        r"|notice|spot|would like|want)|(?:would you like|want) to|(?:found|spotted|noticed)"
        r"|see (?:a|an|something)|know something|(?:please )?(?:send|e-?mail|contact|tell) (?:us"
        r"|our)",
        r"(?:story|stories|news|tips?|article|photos?|typo|mistake|error)\b.{0,80}(?:(?:e-?mail"
        r"|contact|write to|call|message|tell|send|to|let) (?:it to |them to )?(?:us|our|me"
        r"|the (?:newsroom|newsdesk|editors?))\b|(?:news(?:desk|room)?|editors?|tips)@|newsdesk"
        r"|newsroom)|ctrl ?\+ ?enter",
    ),
    Parting(  # ar
        r"(?:هل|إذا|اذا|إن) (?:لدي|كان لدي|كانت لدي|شاهدت|وجدت|لاحظت|كنت)|[أا]رسل(?:وا|ي)?\b"
        r"|راسل(?:ونا|نا)|(?:يمكن|ب[إا]مكان)(?:ك|كم) (?:أيضا |أيضاً )?(?:[إا]رسال|مراسلت)"
        r"|ل[إا]رسال",
        r"(?:راسل(?:ونا|نا)|[أا]رسل(?:وا|ي)?(?:ها|ه)? (?:لنا|[إا]لينا)|تواصل(?:وا)? معنا|مراسلتنا"
        r"|بريدنا|(?:لنا|[إا]لينا) (?:عبر|على)|هيئة التحرير|بريد التحرير)",
    ),
    Parting(  # fa
        r"شما|اگر|در صورت|چنانچه|آیا|برای ارسال",
        r"(?:خبر|عکس|فیلم|مطلب|گزارش|نوشته|تصاویر|سوژه|یادداشت).{0,60}(?:برای ما|به ما"
        r"|با ما) (?:بفرستید|ارسال|بنویسید|در میان|تماس)|(?:خطا|اشتباه|غلط).{0,60}(?:به ما"
        r"|گزارش (?:کنید|دهید))",
    ),
    Parting(  # ur
        r"اگر آپ|کیا آپ|آپ (?:بھی|ہمیں|اپن)|اپنی (?:تحریر|خبر|کہانی)",
        r"(?:تحریر|بلاگ|خبر|کہانی|مضمون|لکھنا|لکھ).{0,120}(?:ہمیں (?:ارسال|بھیج|ای ?میل|میل)"
        r"|ای ?میل کر|ہمارے ای ?میل)",
    ),
    Parting(  # ru
        r"хотите|есть (?:новость|что|тема)|если (?:вы|у вас)|стали (?:очевидц|свидет)|у вас есть"
        r"|знаете|присылайте|(?:нашли|заметили|увидели|обнаружили)|вы (?:стали|нашли|заметили)",
        r"(?:истори|новост|тем|фото|видео|событи|очевид|свидет|рассказ|рассказат|ошибк"
        r"|опечатк)\w{0,16}.{0,80}(?:(?:пишите|напишите|присылайте|пришлите|сообщ\w{1,16}"
        r"|расскажите|отправ\w{1,16}|звоните)[^.!?]{0,20} (?:нам|с нами|в редакцию|редакции"
        r"|на почту)|ctrl)|присылайте .{0,40}(?:нам|на почту|в редакцию)",
    ),
    Parting(  # uk, bg, sr
        r"хочете|є (?:новина|що)|якщо (?:ви|у вас)|стали (?:свідк)|у вас є|знаєте|надсилайте"
        r"|(?:знайшли|помітили|побачили)|ако (?:сте|имате|знаете)|имате|изпратете|пошаљите"
        r"|pošaljite|imate|ako (?:ste|imate)",
        r"(?:історі|новин|тем|фото|відео|свідк|помилк|сигнал|снимк|вест|фотографиј|vijest|prič"
        r"|fotograf|grešk|pogrešk|грешк)\w{0,16}.{0,80}(?:(?:пишіть|напишіть|надсилайте|надішліть"
        r"|повідом\w{1,16}|розкажіть)[^.!?]{0,20} (?:нам|редакці|на пошту)|ctrl|(?:пишете"
        r"|изпратете|пратете|пошаљите|јавите|pošaljite|javite|pišite) (?:ни|нам|nam)\b)",
    ),
    Parting(  # fr
        r"(?:vous avez|vous souhaitez|avez-vous|une (?:information|erreur|info)|si vous)|envoyez"
        r"|signalez",
        r"(?:information|info|histoire|témoignage|erreur|faute|photo"
        r"|coquille)s?\b.{0,80}(?:écrivez|envoyez|contactez|signalez|dites|prévenez)[- ](?:nous"
        r"|la (?:nous)?|la rédaction|le nous)|(?:contactez|écrivez à) (?:la|notre) rédaction",
    ),
    Parting(  # de
        r"(?:haben sie|hast du|habt ihr|fehler|sie (?:haben|wissen)|wenn sie|falls (?:sie|du))"
        r"|schicken sie|senden sie|schreiben sie uns",
        r"(?:hinweis|tipp|geschichte|fehler|foto|bild|thema|anregung"
        r"|artikel)\w{0,16}\b.{0,80}(?:schreiben|schicken|senden|melden|mailen|teilen"
        r"|sagen) sie (?:\w{1,16} )?(?:uns|ihn uns|es uns|an die redaktion)|(?:schreib|schick|sag"
        r"|meld)\w{0,16} (?:es |ihn )?uns",
    ),
    Parting(  # es, pt, it
        r"¿?(?:tienes|tiene|tenés|conoces|quieres|has (?:visto|encontrado)|encontraste|viste"
        r"|si (?:tienes|quieres|encuentras|has)|envíanos|escríbenos|cuéntanos)|(?:tem|você tem"
        r"|quer|viu|encontrou|se você|envie|mande)|(?:hai|avete|vuoi|se (?:hai|avete|vuoi)"
        r"|inviateci|segnalaci|scrivici)",
        r"(?:historia|noticia|información|foto|error|denuncia|tema|história|notícia|informação"
        r"|erro|sugestão|denúncia|pauta|storia|notizia|segnalazion"
        r"|errore)\w{0,16}.{0,80}(?:escríbenos|envíanos(?:la)?|cuéntanos(?:la)?|contáctanos"
        r"|avísanos|escribe a|envie (?:para|a sua|sua|seu)|mande (?:para|sua)|escreva para"
        r"|entre em contato (?:com a gente|conosco)|fale (?:conosco|com a gente)|scrivi(?:ci| a)"
        r"|scriveteci|segnala(?:ci|cel[oa]|tecel[oa])|inviacel[oa]|mandacel[oa]|inviateci)",
    ),
    Parting(  # nl, sv, nb, da, pl, cs
        r"(?:heb je|heeft u|zie je|ziet u|weet je)|(?:har du|vet du|ser du)|tips (?:oss|os)"
        r"|(?:masz|widzisz|znalazł|jeśli (?:masz|chcesz|widzisz)|czekamy)|(?:máte|našli jste"
        r"|víte)|mejla|skicka",
        r"(?:tip|nieuws|fout|verhaal|foto|nyhet|nyhed|historia|historie|fel|bild|temat|informacj"
        r"|błąd|zdjęci|histori|chyb|zajímav)\w{0,16}\b.{0,80}(?:mail|stuur|tip|meld|laat het|app"
        r"|mejla|skicka|kontakta|skriv til|send til|send|tips|napisz|prześlij|wyślij|zgłoś|pišite"
        r"|napište|pošlete) (?:het |ze )?(?:ons|oss|os|redaktion\w{0,16}|redaksjon\w{0,16}|do nas"
        r"|nam|redakcj\w{1,16}|redakci)\b",
    ),
    Parting(  # tr, id, vi
        r"(?:haber|hikaye|sizin|bir (?:hata|yazım)|siz de)|(?:punya|anda|jika anda|kirim)|(?:mọi"
        r"|bạn (?:có|đọc)|độc giả|quý)",
        r"(?:haber|hikaye|fotoğraf|hata)\w{0,16}.{0,60}(?:bize (?:yaz|ulaş|gönder|bildir)"
        r"|(?:ihbar|hattı))|(?:cerita|berita|foto|informasi|tulisan"
        r"|artikel).{0,60}(?:kirim(?:kan)? (?:ke|kepada|melalui) (?:kami|redaksi|email)"
        r"|hubungi (?:kami|redaksi))|(?:ý kiến|bài viết|bài|thông tin|câu chuyện).{0,40}gửi (?:về"
        r"|tới|cho|đến) (?:hộp thư|tòa soạn|chúng tôi|email|e-mail|địa chỉ)",
    ),
    Parting(  # he, hi, zh, ja, ko
        r"(?:יש לכם|ראיתם|נתקלתם|מצאתם|רוצים|שלחו)|(?:अगर|यदि|क्या|आप (?:भी|हमें|अपन))|(?:如果?您?"
        r"|[欢歡]迎)|(?:情報|ご意見|記事|誤字)|(?:제보|기사|오탈자|이 기사)",
        r"(?:סיפור|ידיעה|טעות|תמונ|כתבה|חדש).{0,60}(?:כתבו לנו|שלחו לנו|ספרו לנו|דווחו לנו|אלינו)"
        r"|(?:खबर|कहानी|वीडियो|फोटो|लेख|जानकारी).{0,60}हमें (?:भेज|ईमेल|लिख|बता)|(?:爆料|投稿"
        r"|[线線]索|[错錯][误誤]).{0,30}(?:[联聯][系繫絡]我|[发發]送至|[发發]至|[邮郵]箱|信箱)"
        r"|(?:情報|ご意見|誤字).{0,40}(?:お寄せください|お送りください|お知らせください)"
        r"|제보.{0,40}(?:기다립니다|보내 ?주|@)",
    ),
)
"""To send the site what one has seen, or tell it of a mistake."""
