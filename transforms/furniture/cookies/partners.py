"""What notices of consent platforms say, which speak of partners, devices and personal data.

In the languages whose rows elsewhere have the words of plain notices alone.
"""

from __future__ import annotations

from typing import Final

from naqi.transforms.furniture.cookies.notice import Notice

NOTICES: Final = (
    Notice(
        "sr",
        cookies="колачић",
        speaks="ми и наш|ми и наших|ценимо вашу|са нашим партнерима",
        hints="партнер|уређај|чувамо|приступ|личн|податк|обрађу|приватност|избор|дозвол",
        buttons="више опција|управљај опцијама|подешавања колачића",
    ),
    Notice(
        "sr-Latn",
        cookies="kolačić",
        speaks="mi i naši|mi i naših|cenimo vašu|sa našim partnerima",
        hints="partner|uređaj|čuvamo|pristup|ličn|podatk|obrađu|privatnost|izbor|dozvol",
        buttons="više opcija|upravljaj opcijama|podešavanja kolačića",
    ),
    Notice(
        "sl",
        cookies="piškot",
        speaks="mi in naši|mi in naših|cenimo vašo|z našimi partnerji|skupaj s partnerji",
        hints="partner|naprav|shranju|dostop|osebn|podatk|obdel|zasebnost|izbir|dovoljen",
        buttons="več možnosti|upravljaj možnosti|nastavitve piškotkov",
    ),
    Notice(
        "lt",
        cookies="slapuk",
        speaks="mes ir|mums rūpi|kartu su partneriais|mūsų partneriai",
        hints="partner|įrengin|saugo|prieig|asmen|duomen|tvark|privatum|pasirinkim|leidim",
        buttons="daugiau parinkčių|daugiau galimybių|slapukų nustatymai",
    ),
    Notice(
        "lv",
        cookies="sīkdat|sīkfail",
        speaks="mēs un|mēs rūpējamies|kopā ar partneriem|mūsu partneri",
        hints="partner|ierīc|glabā|piekļ|person|dat|apstrād|privātum|izvēl|atļauj",
        buttons="vairāk iespēju|vairāk opciju|sīkdatņu iestatījumi",
    ),
    Notice(
        "et",
        cookies="küpsis",
        speaks="meie ja|hoolime teie|koos partneritega|meie partnerid",
        hints="partner|sead|salvesta|juurdepääs|isikuandme|teave|teavet|töötle|privaatsu|valik",
        buttons="rohkem valikuid|veel valikuid|küpsiste seaded",
    ),
    Notice(
        "ca",
        cookies="galete",
        speaks="nosaltres i|amb els nostres socis|els nostres socis|la teva privadesa",
        hints=(
            "soci|dispositiu|emmagatzem|dades personals|informació|tracta|privadesa|opcion|permís"
        ),
        buttons="més opcions|hi estic d acord|gestiona les opcions",
    ),
    Notice(
        "is",
        cookies="vafrakök|vefkök|fótspor",
        speaks="við og|okkur er annt um|samstarfsaðilar okkar",
        hints="samstarfsaðil|tæki|vistum|upplýsing|persónuupplýsing|vinnum úr|friðhelgi|val",
        buttons="fleiri valkostir|ég samþykki|stillingar á vafrakökum",
    ),
    Notice(
        "sq",
        cookies="cookie-t",
        speaks="ne dhe|partnerët tanë|privatësia juaj|së bashku me partnerët",
        hints="partner|pajisj|ruaj|të dhëna|informacion|përpuno|privatësi|zgjedh|lejo",
        buttons="më shumë opsione|menaxho opsionet",
    ),
    Notice(
        "az",
        cookies="kuki|çerez",
        speaks="biz və|tərəfdaşlarımız|məxfiliyiniz",
        hints="tərəfdaş|cihaz|saxla|məlumat|emal|şəxsi|məxfili|seçim|icaz",
        buttons="digər seçimlər|daha çox seçim|kuki ayarları",
    ),
    Notice(
        "uz",
        cookies="kuki",
        speaks="biz va|hamkorlarimiz|maxfiyligingiz",
        hints="hamkor|qurilma|saqla|ma'lumot|shaxsiy|qayta ishla|maxfiylig|tanlov|ruxsat",
        buttons="boshqa variantlar|ko p variantlar",
    ),
    Notice(
        "kk",
        cookies="куки",
        speaks="біз және|серіктестеріміз|құпиялылығыңыз",
        hints="серіктес|құрылғы|сақта|ақпарат|дерек|жеке|өңде|құпиялы|таңдау|рұқсат",
        buttons="басқа нұсқалар|қосымша параметрлер",
    ),
    Notice(
        "mk",
        cookies="колачињ|колаче",
        speaks="ние и|нашите партнери|вашата приватност",
        hints="партнер|уред|чуваме|пристап|лични|податоци|обработ|приватност|избор|дозвол",
        buttons="повеќе опции|управувај со опциите",
    ),
    Notice(
        "be",
        cookies="кукі",
        speaks="мы і нашы|нашы партнёры|вашу прыватнасць",
        hints="партнёр|прылад|захоўва|доступ|асабіст|дадзен|апрацоўва|прыватнасц|выбар|дазвол",
        buttons="больш варыянтаў|іншыя варыянты",
    ),
    Notice(
        "ka",
        cookies="ქუქი|ქუქები",
        speaks="ჩვენ და ჩვენი|ჩვენი პარტნიორ|თქვენი კონფიდენციალურობა",
        hints=(
            "პარტნიორ|მოწყობილობ|ვინახავ|ინფორმაცი|"
            "პერსონალურ|მონაცემ|ამუშავებ|კონფიდენციალურობ|არჩევან"
        ),
        buttons="მეტი ვარიანტი|სხვა ვარიანტები|პარამეტრების მართვა",
    ),
    Notice(
        "hy",
        cookies="քուքի|թխուկ|թխվածքաբլիթ",
        speaks="մենք և մեր|մեր գործընկեր|ձեր գաղտնիություն",
        hints="գործընկեր|սարք|պահում|պահպան|տեղեկ|անձնական|տվյալ|մշակ|գաղտնի|ընտրություն",
        buttons="այլ տարբերակներ|ավելի շատ տարբերակներ|կարգավորումներ",
    ),
    Notice(
        "sw",
        cookies="vidakuzi",
        speaks="sisi na washirika|washirika wetu|faragha yako",
        hints="washirika|kifaa|hifadhi|taarifa|data|binafsi|chakata|faragha|chaguo|ruhusa",
        buttons="chaguo zaidi|dhibiti chaguo",
    ),
    Notice(
        "ms",
        cookies="kuki",
        speaks="kami dan|rakan kongsi kami|privasi anda",
        hints=(
            "rakan kongsi|peranti|menyimpan|maklumat|"
            "data peribadi|memproses|privasi|pilihan|kebenaran"
        ),
        buttons="pilihan lain|urus pilihan|lebih banyak pilihan",
    ),
    Notice(
        "tl",
        speaks="kami at ang|aming mga kasosyo|ang iyong privacy",
        hints=(
            "kasosyo|device|iniimbak|impormasyon|"
            "personal na data|pinoproseso|privacy|pagpili|pahintulot"
        ),
        buttons="higit pang opsyon|pamahalaan ang mga opsyon",
    ),
    Notice(
        "ur",
        cookies="کوکیز|کوکی",
        speaks="ہم اور ہمارے|ہمارے شراکت دار|آپ کی رازداری|آپ کی پرائیویسی",
        hints="شراکت دار|پارٹنر|آلے|ڈیوائس|محفوظ|معلومات|ذاتی|ڈیٹا|رازداری|پرائیویسی|انتخاب|اجازت",
        buttons="مزید اختیارات|اختیارات کا انتظام کریں",
    ),
    Notice(
        "ckb",
        cookies="کووکی|کوکی|کوکیز",
        speaks="ئێمە و هاوبەش|هاوبەشەکانمان|تایبەتمەندیی تۆ",
        hints="هاوبەش|ئامێر|هەڵدەگر|زانیاری|داتا|کەسی|تایبەتمەند|هەڵبژاردن|ڕێگە",
        buttons="هەڵبژاردەی زیاتر|ڕازیم",
    ),
    Notice(
        "bn",
        cookies="কুকি|কুকিজ",
        speaks="আমরা এবং আমাদের|আমাদের অংশীদার|আপনার গোপনীয়তা",
        hints="অংশীদার|ডিভাইস|সংরক্ষণ|তথ্য|ব্যক্তিগত|ডেটা|প্রক্রিয়া|গোপনীয়তা|পছন্দ|অনুমতি",
        buttons="আরও বিকল্প|বিকল্প পরিচালনা করুন",
    ),
    Notice(
        "ne",
        cookies="कुकी|कुकिज|कुकीज",
        speaks="हामी र हाम्रा|हाम्रा साझेदार|तपाईंको गोपनीयता",
        hints=("साझेदार|उपकरण|यन्त्र|भण्डारण|जानकारी|व्यक्तिगत|डेटा|प्रशोधन|गोपनीयता|छनोट|छनौट|अनुमति"),
        buttons="थप विकल्प|थप विकल्पहरू|म सहमत छु",
    ),
    Notice(
        "mr",
        cookies="कुकी|कुकीज",
        speaks="आम्ही आणि आमचे|आमचे भागीदार|तुमची गोपनीयता",
        hints="भागीदार|उपकरण|डिव्हाइस|साठव|माहिती|वैयक्तिक|डेटा|प्रक्रिया|गोपनीयता|निवड|परवानगी",
        buttons="अधिक पर्याय|मी सहमत आहे",
    ),
    Notice(
        "gu",
        cookies="કૂકી|કુકી",
        speaks="અમે અને અમારા|અમારા ભાગીદાર|તમારી ગોપનીયતા",
        hints="ભાગીદાર|ઉપકરણ|ડિવાઇસ|સંગ્રહ|માહિતી|વ્યક્તિગત|ડેટા|પ્રક્રિયા|ગોપનીયતા|પસંદગી|પરવાનગી",
        buttons="વધુ વિકલ્પો|હું સંમત છું",
    ),
    Notice(
        "ta",
        cookies="குக்கீ|குக்கி",
        speaks="நாங்களும் எங்கள்|எங்கள் கூட்டாளர்|உங்கள் தனியுரிமை",
        hints="கூட்டாளர்|சாதன|சேமி|தகவல்|தனிப்பட்ட|தரவ|செயலா|தனியுரிமை|விருப்ப|அனுமதி",
        buttons="மேலும் விருப்பங்கள்|மேலாண்மை விருப்பங்கள்",
    ),
    Notice(
        "te",
        cookies="కుకీ|కుక్కీ",
        speaks="మేము మరియు మా|మా భాగస్వామ|మీ గోప్యత",
        hints="భాగస్వామ|పరికర|నిల్వ|సమాచార|వ్యక్తిగత|డేటా|ప్రాసెస్|గోప్యత|ఎంపిక|అనుమతి",
        buttons="మరిన్ని ఎంపికలు|నేను అంగీకరిస్తున్నాను",
    ),
    Notice(
        "am",
        cookies="ኩኪ",
        speaks="እኛ እና|አጋሮቻችን|የእርስዎ ግላዊነት",
        hints="አጋሮ|መሣሪያ|መሳሪያ|እናከማ|መረጃ|የግል|ግላዊነት|ምርጫ|ፈቃድ",
        buttons="ተጨማሪ አማራጮች|እስማማለሁ",
    ),
)
