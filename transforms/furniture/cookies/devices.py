"""What notices say that name no cookies, but what is kept on the reader's device, and for whom.

So platforms for consent put it. Articles on privacy say such things too: a notice speaks for a site
and its partners.
"""

from __future__ import annotations

from typing import Final

from naqi.transforms.furniture.cookies.notice import Notice

NOTICES: Final = (
    Notice(
        "en",
        cookies=(
            "your privacy choices|care about your privacy|value your privacy|respect your privacy"
            "|google analytics"
        ),
        speaks="we may share|and use data|we and our|we use|this site uses|this website uses",
        hints="data|partner|advertis|experience|choice|change this|privacy|opt out",
        buttons=(
            "accept additional cookies|reject additional cookies|view cookies|"
            "do not sell my personal information|do not sell or share my personal information"
            "|your privacy choices|more choices"
        ),
    ),
    Notice(
        "ar",
        cookies="معلومات على جهازك|المعلومات على جهازك|معلومات على الجهاز|بيانات على جهازك",
        speaks="نحن وشركاؤنا|شركاؤنا|نحن و",
        hints="نخز|تخزين|الوصول|نصل|إعلان|شخصي|شركائنا|موافق|معالج",
        buttons="أوافق|مزيد من الخيارات",
    ),
    Notice(
        "fa",
        cookies="اطلاعات را روی دستگاه|اطلاعات روی دستگاه|اطلاعات دستگاه شما",
        speaks="ما و شرکای|شرکای ما",
        hints="ذخیره|دسترسی|تبلیغ|داده|شخصی|پردازش",
        buttons="موافقم|گزینه های بیشتر",
    ),
    Notice(
        "he",
        cookies="מידע במכשיר|מידע על המכשיר|מידע על גבי המכשיר",
        speaks="אנחנו והשותפים|אנו ושותפינו|אנחנו ושותפינו|השותפים שלנו",
        hints="מאחסנ|ניגש|לגשת|פרסומ|נתונ|אישי|פרטיות",
        buttons="אני מסכים|אפשרויות נוספות",
    ),
    Notice(
        "fr",
        cookies=(
            "informations sur votre appareil|informations sur votre terminal"
            "|informations sur un appareil|informations sur un terminal|google analytics"
            "|en poursuivant votre navigation"
        ),
        speaks="nos partenaires|ce site|nous et nos|vous acceptez",
        hints=(
            "stock|accéd|publicit|données|partenaires|traite|oppos|refus|navigation|audience"
            "|l'utilisation"
        ),
        buttons="plus d options",
    ),
    Notice(
        "es",
        cookies=(
            "información en su dispositivo|información en tu dispositivo"
            "|información en un dispositivo|información del dispositivo|continúa navegando"
            "|sigue navegando|google analytics"
        ),
        speaks=(
            "nuestros socios|nosotros y|nuestros partners|consideramos que|entendemos que"
            "|entenderemos que|este sitio|esta web"
        ),
        hints="almacen|acced|publicidad|datos|socios|trata|acepta|su uso",
        buttons="más opciones|más información",
    ),
    Notice(
        "it",
        cookies=(
            "informazioni su un dispositivo|informazioni sul tuo dispositivo"
            "|informazioni sul dispositivo|proseguendo la navigazione|continuando a navigare"
            "|google analytics"
        ),
        speaks="noi e i nostri|nostri partner|questo sito|acconsenti|si accetta",
        hints="archivi|conserv|acced|pubblicit|dati|partner|trattiamo|utilizz|l'uso",
        buttons="più opzioni",
    ),
    Notice(
        "pt",
        cookies=(
            "informações num dispositivo|informações no seu dispositivo"
            "|informações em um dispositivo|informações no dispositivo|google analytics"
        ),
        speaks="nós e os nossos|nós e nossos|nossos parceiros|este site",
        hints="armazen|aced|acess|publicidade|dados|parceiros|trata",
        buttons="mais opções",
    ),
    Notice(
        "de",
        cookies=(
            "informationen auf einem gerät|informationen auf ihrem gerät"
            "|informationen auf ihrem endgerät|personalisierte anzeigen|personalisierte werbung"
            "|google analytics"
        ),
        speaks="wir und unsere partner|unsere partner|diese website|diese webseite",
        hints="speicher|zugriff|zugreif|anzeigen|werbung|daten|verarbeit|widersprech|benutzt",
        buttons="zustimmen|mehr optionen",
    ),
    Notice(
        "nl",
        cookies=(
            "informatie op een apparaat|informatie op uw apparaat|informatie op je apparaat"
            "|google analytics"
        ),
        speaks="wij en onze|onze partners|deze website|deze site",
        hints="opslaan|slaan|toegang|advertent|gegevens|partners|verwerk",
        buttons="meer opties",
    ),
    Notice(
        "sv",
        cookies="information på en enhet|information på din enhet",
        speaks="vi och våra|våra partner",
        hints="lagra|åtkomst|annons|uppgift|partner|behandla",
        buttons="fler alternativ",
    ),
    Notice(
        "da",
        cookies="oplysninger på din enhed|oplysninger på en enhed",
        speaks="vi og vores|vores partner",
        hints="gemmer|opbevar|adgang|annonc|oplysning|partner|behandl",
        buttons="flere muligheder",
    ),
    Notice(
        "nb",
        cookies="informasjon på enheten din|informasjon på en enhet|informasjon på din enhet",
        speaks="vi og våre|våre partnere",
        hints="lagre|tilgang|annons|opplysning|partner|behandl",
        buttons="flere alternativer",
    ),
    Notice(
        "fi",
        cookies="tietoja laitteelle|tietoja laitteellesi|tietoja laitteeseen|tietoja laitteella",
        speaks="me ja|kumppanimme",
        hints="tallenn|käsit|mainon|henkilötie|kumppan|pääs",
        buttons="lisää vaihtoehtoja",
    ),
    Notice(
        "pl",
        cookies=(
            "informacje na urządzeniu|informacji na urządzeniu|informacje na twoim urządzeniu"
            "|informacji na twoim urządzeniu"
        ),
        speaks="naszymi partnerami|my i nasi|nasi partnerzy",
        hints="przechow|dostęp|reklam|dane|danych|partner|przetwarza",
        buttons="więcej opcji",
    ),
    Notice(
        "cs",
        cookies=(
            "informace v zařízení|informace na zařízení|informace ve vašem zařízení"
            "|informacím v zařízení"
        ),
        speaks="my a naši|naši partneři",
        hints="uklád|přístup|přistup|reklam|údaj|partne|zpracov",
        buttons="více možností",
    ),
    Notice(
        "ro",
        cookies=(
            "informații pe un dispozitiv|informații pe dispozitivul"
            "|informațiile de pe un dispozitiv"
        ),
        speaks="noi și partenerii|partenerii noștri",
        hints="stoc|acces|publicit|date|parteneri|prelucr",
        buttons="mai multe opțiuni",
    ),
    Notice(
        "el",
        cookies="πληροφορίες σε μια συσκευή|πληροφορίες στη συσκευή|πληροφορίες σε συσκευή",
        speaks="εμείς και οι|συνεργάτες μας",
        hints="αποθηκ|πρόσβαση|διαφημ|δεδομέν|συνεργάτ|επεξεργ",
        buttons="περισσότερες επιλογές",
    ),
    Notice(
        "ru",
        cookies="информацию на вашем устройстве|информацию на устройстве",
        speaks="мы и наши|наши партн",
        hints="хран|доступ|реклам|данн|партн|обрабат",
        buttons="больше вариантов",
    ),
    Notice(
        "uk",
        cookies="інформацію на вашому пристрої|інформацію на пристрої",
        speaks="ми та наші|наші партн",
        hints="зберіга|доступ|реклам|дан|партн|обробл",
        buttons="більше варіантів",
    ),
    Notice(
        "tr",
        cookies=(
            "cihazınızda bilgi|cihazdaki bilgi|cihazınızdaki bilgi|cihazda bilgi|aydınlatma metn"
        ),
        speaks="biz ve|ortaklarımız|6698 sayılı|kişisel verilerin korunması",
        hints="sakl|depola|eriş|reklam|veri|iş ortak|tıklay|kişisel|hazırlan",
        buttons="daha fazla seçenek",
    ),
    Notice(
        "id",
        cookies="informasi di perangkat|informasi pada perangkat",
        speaks="kami dan mitra|mitra kami",
        hints="menyimpan|mengakses|iklan|data|mitra|memproses",
        buttons="opsi lainnya",
    ),
    Notice(
        "vi",
        cookies="thông tin trên thiết bị",
        speaks="chúng tôi và|đối tác của chúng tôi",
        hints="lưu trữ|truy cập|quảng cáo|dữ liệu|đối tác|xử lý",
        buttons="thêm tùy chọn",
    ),
    Notice(
        "hi",
        cookies="आपके डिवाइस पर जानकारी|डिवाइस पर जानकारी",
        speaks="हम और हमारे|हमारे पार्टनर",
        hints="संग्रह|एक्सेस|विज्ञापन|डेटा|पार्टनर|स्टोर",
        buttons="अधिक विकल्प",
    ),
    Notice(
        "zh",
        cookies=(
            "您的设备上存储|在设备上存储|您设备上的信息|您的設備上儲存|您的裝置上儲存|裝置上儲存"
            "|設備上存儲"
        ),
        speaks=(
            "我们和我们的合作|我们与|我们和合作|我们及|我們和我們的合作|我們與|我們和合作|我們及"
        ),
        hints="信息|資訊|访问|存取|广告|廣告|数据|資料|合作伙伴|合作夥伴|处理|處理",
        buttons="更多选项|更多選項",
    ),
    Notice(
        "ja",
        cookies="デバイスに情報|デバイス上の情報|端末に情報|端末の情報",
        speaks="当社と|当社および|弊社と|パートナーは",
        hints="保存|アクセス|広告|データ|パートナー|処理",
        buttons="その他のオプション",
    ),
    Notice(
        "ko",
        cookies="기기에 정보|기기의 정보|기기에서 정보|장치에 정보",
        speaks="당사와|당사 및|저희와|파트너는",
        hints="저장|액세스|접근|광고|데이터|파트너|처리",
        buttons="추가 옵션",
    ),
)
