"""What notices about cookies say in languages in Latin letters."""

from __future__ import annotations

from typing import Final

from naqi.transforms.furniture.cookies.notice import Notice

NOTICES: Final = (
    Notice(
        "ro",
        cookies="cookie-ur",
        speaks=(
            "folosim|utilizăm|acest site|site-ul nostru|acest website|prin continuarea|"
            "continuând|această pagină|website-ul nostru|noi și partenerii"
        ),
        hints=(
            "folos|utiliz|accept|acord|consim|experien|navig|continu|setări|setăr|confidențial|"
            "îmbunătăț|public|anali|necesar|vizit|site|parteneri|dispozitiv|date personale|"
            "datele personale|permisiunea|geolocal|locație|viața privată|important|respectăm|"
            "opțiunil|ne pasă|"
            "alegeri"
        ),
        buttons=(
            "accept|acceptă|acceptă tot|accept toate|acceptă toate|refuz|refuză|respinge|"
            "respinge tot|sunt de acord|am înțeles|setări cookie|acceptați tot|"
            "mai multe opțiuni"
        ),
    ),
    Notice(
        "hu",
        cookies="süti|sütik|sütiket|cookie-k|sütit",
        speaks=(
            "sütiket használunk|oldalunk|honlapunk|weboldalunk|ez a weboldal|ez a honlap|"
            "ez az oldal|webhelyünk|használunk|az oldal sütiket|a weboldal sütiket|"
            "a honlap sütiket|mi és a partnereink|mi és partnereink|"
            "partnerünk"
        ),
        hints=(
            "használ|elfogad|hozzájár|élmény|oldal|honlap|folytat|beállít|javít|reklám|hirdet|"
            "elemz|szükséges|látogat|böngész|partner|eszköz|személyes adat|engedélyé|"
            "helymeghatároz|helyadat|magánéle|adatvédel|fontos|tiszteletben|"
            "választás"
        ),
        buttons=(
            "elfogadom|összes elfogadása|elfogadás|mindet elfogadom|elutasítom|elutasítás|"
            "összes elutasítása|rendben|beállítások|értem|az összes elfogadása|"
            "további lehetőségek|több lehetőség"
        ),
    ),
    Notice(
        "sq",
        cookies="cookie-t",
        speaks=(
            "ne përdorim|ky sajt|kjo faqe|faqja jonë|kjo uebfaqe|duke vazhduar|uebsajti ynë|"
            "ky uebsajt"
        ),
        hints=(
            "përdor|prano|pranim|pajto|përvoj|eksperienc|faqe|sajt|vazhd|cilësim|përmirës|"
            "nevojsh|vizit"
        ),
        buttons=("prano|prano të gjitha|pranoj|refuzo|refuzo të gjitha|pajtohem|pranoji të gjitha"),
    ),
    Notice(
        "tr",
        cookies=("çerez|gizlilik politika|kullanım koşullar"),
        speaks=(
            "kullanıyoruz|bu site|bu sitede|bu web sitesi|bu internet sitesi|sitemiz|web sitemiz|"
            "internet sitemiz|devam ederek|web sitesinde|kullanmaktayız|siteyi kullanarak|"
            "sitemizi|biz ve|ortaklarımız"
        ),
        hints=(
            "kullan|kabul|onay|izin|rıza|deneyim|site|devam|ayar|tercih|gizlilik|iyileştir|"
            "geliştir|reklam|analiz|gerekli|zorunlu|ziyaret|gezin|faydalan|ortakları|cihaz|"
            "kişisel veri|tanımlayıcı|izninizle|konum|gizliliği|önem ver|"
            "tercih|önem veriyor"
        ),
        buttons=(
            "kabul et|tümünü kabul et|hepsini kabul et|kabul ediyorum|reddet|tümünü reddet|"
            "hepsini reddet|çerez ayarları|ayarlar|tamam|anladım|çerezleri kabul et|"
            "tercihleri yönet|"
            "diğer seçenekler|seçenekleri yönet"
        ),
    ),
    Notice(
        "az",
        cookies="kuki|çerez",
        speaks="istifadə edirik|bu sayt|saytımız|veb-saytımız|davam etməklə|bu veb|bu internet",
        hints=("istifadə|qəbul|razı|təcrüb|sayt|davam|parametr|yaxşılaş|zəruri|ziyarət|məxfilik"),
        buttons=(
            "qəbul et|hamısını qəbul et|qəbul edirəm|rədd et|hamısını rədd et|razıyam|imtina et"
        ),
    ),
    Notice(
        "uz",
        cookies="kuki",
        speaks=(
            "foydalanamiz|ushbu sayt|saytimiz|bu sayt|davom etish orqali|saytdan foydalan|ushbu veb"
        ),
        hints="foydalan|qabul|rozi|tajriba|sayt|davom|sozla|yaxshila|zarur|tashrif",
        buttons=(
            "qabul qilish|barchasini qabul qilish|rad etish|roziman|qabul qilaman|"
            "hammasini qabul qilish"
        ),
    ),
    Notice(
        "ca",
        cookies="galete",
        speaks=(
            "utilitzem|fem servir|aquest lloc|aquest web|aquesta web|el nostre lloc|nostre web|"
            "si continueu|si continua|en continuar"
        ),
        hints=(
            "utilitz|accept|consent|experiència|naveg|continu|configur|preferènci|privacitat|"
            "millor|publicitat|anali|necessàri|visita|lloc|web"
        ),
        buttons=(
            "accepta|accepta ho tot|acceptar|accepta totes|rebutja|rebutja ho tot|refusa|"
            "rebutjar|d acord|configura|accepto"
        ),
    ),
    Notice(
        "gl",
        speaks=(
            "utilizamos|usamos|este sitio|esta web|a nosa web|esta páxina|noso sitio|"
            "se continúa|ao continuar"
        ),
        hints=(
            "utiliz|acept|consent|experiencia|naveg|continu|configur|mellor|publicidade|"
            "necesari|sitio"
        ),
        buttons="aceptar|aceptar todo|aceptar todas|rexeitar|rexeitar todo|acepto",
    ),
    Notice(
        "eu",
        speaks=(
            "erabiltzen ditugu|webgune honek|gune honek|gure webgune|webgune honetan|jarraituz|"
            "web honek|gure web|jarraitzen baduzu"
        ),
        hints=(
            "erabil|onart|baimen|esperientzia|webgune|nabiga|jarrai|ezarpen|hobe|beharrezko|bisita"
        ),
        buttons="onartu|onartu guztiak|guztiak onartu|baztertu|ukatu|baztertu guztiak|ados",
    ),
    Notice(
        "ga",
        cookies="fianán",
        speaks="úsáidimid|bainimid úsáid|an suíomh seo|ár suíomh",
        hints="úsáid|glac|toili|eispéireas|suíomh|lean|socru|feabhs",
        buttons="glac le gach|glac leis|diúltaigh|glac leo go léir|diúltaigh do gach",
    ),
    Notice(
        "cy",
        cookies="cwci",
        speaks=(
            "rydym yn defnyddio|rydym ni n defnyddio|mae r wefan hon|y wefan hon|ein gwefan|"
            "drwy barhau|rydyn ni n defnyddio"
        ),
        hints=(
            "defnyddio|derbyn|cytuno|caniat|profiad|wefan|gwefan|parhau|gosodiad|gwella|angenrheid"
        ),
        buttons=("derbyn|derbyn pob un|derbyn popeth|gwrthod|gwrthod popeth|derbyn y cyfan|cytuno"),
    ),
    Notice(
        "mt",
        speaks="nużaw|din is-sit|dan is-sit|is-sit tagħna|il-websajt tagħna|billi tkompli",
        hints="uża|aċċetta|taqbel|esperjenza|websajt|sit|kompli|ttejjeb",
        buttons="aċċetta kollox|aċċetta|irrifjuta|iċħad|aċċetta kollha",
    ),
    Notice(
        "lb",
        speaks="mir benotzen|dës websäit|eise site|eis websäit|dëse site",
        hints="benotz|akzeptéier|averstan|erfarung|websäit|site|astellung|verbesser",
        buttons="alles akzeptéieren|akzeptéieren|refuséieren|ofleenen",
    ),
    Notice(
        "eo",
        cookies="kuket",
        speaks="ni uzas|ĉi tiu retejo|nia retejo|daŭrigante|tiu ĉi retejo",
        hints="uz|akcept|konsent|sperto|retejo|daŭr|agord|plibon",
        buttons="akcepti|akcepti ĉion|rifuzi|mi konsentas|malakcepti",
    ),
    Notice(
        "id",
        cookies=("kuki|kebijakan privasi"),
        speaks=(
            "kami menggunakan|situs ini|situs web ini|situs kami|situs web kami|website kami|"
            "website ini|dengan melanjutkan|laman ini|laman web kami|laman web ini|kami guna|"
            "kami dan"
        ),
        hints=(
            "guna|setuju|terima|menerima|izin|pengalaman|situs|laman|lanjut|terus|pengaturan|"
            "tetapan|privasi|tingkat|iklan|anali|perlu|kunjung|jelajah|mitra|perangkat|"
            "data pribadi|lokasi|menghargai|penting|"
            "pilihan|menghargai"
        ),
        buttons=(
            "terima|terima semua|tolak|tolak semua|setuju|saya setuju|pengaturan cookie|"
            "terima semua cookie|saya mengerti|tetapan|pelajari lebih lanjut|"
            "opsi lainnya|kelola opsi"
        ),
    ),
    Notice(
        "tl",
        speaks=(
            "gumagamit kami|ang site na ito|ang website na ito|aming website|aming site|"
            "sa pagpapatuloy"
        ),
        hints=(
            "gamit|tanggap|sang-ayon|pahintulot|karanasan|website|site|patuloy|mapabuti|setting"
        ),
        buttons="tanggapin|tanggapin lahat|tanggihan|tanggapin ang lahat|sumasang ayon ako",
    ),
    Notice(
        "sw",
        cookies="vidakuzi",
        speaks="tunatumia|tovuti hii|tovuti yetu|kwa kuendelea",
        hints="tumia|kubali|ridhaa|uzoefu|tovuti|endelea|mipangilio|boresha|muhimu",
        buttons="kubali|kubali zote|kataa|kataa zote|nakubali|kubali vyote",
    ),
    Notice(
        "so",
        speaks="waxaan isticmaalnaa|boggan|websaydkan|boggayaga",
        hints="isticmaal|aqbal|ogol|khibrad|bog|sii wad",
        buttons="aqbal|aqbal dhammaan|diid|waan aqbalay",
    ),
    Notice(
        "ha",
        cookies="kuki",
        speaks="muna amfani|wannan shafi|wannan gidan|shafinmu",
        hints="amfani|yarda|karɓ|shafi|ci gaba|inganta",
        buttons="karɓa|karɓi duka|yarda|ƙi|na yarda",
    ),
    Notice(
        "vi",
        cookies="chính sách bảo mật|điều khoản sử dụng",
        speaks=(
            "chúng tôi sử dụng|trang web này|website này|trang này|trang web của chúng tôi|"
            "bằng cách tiếp tục|bằng việc tiếp tục|chúng tôi và các|"
            "chúng tôi và"
        ),
        hints=(
            "sử dụng|đồng ý|chấp nhận|chấp thuận|trải nghiệm|trang|tiếp tục|cài đặt|thiết lập|"
            "cải thiện|quảng cáo|phân tích|cần thiết|truy cập|duyệt|đối tác|thiết bị|"
            "dữ liệu cá nhân|cho phép|vị trí|quyền riêng tư|coi trọng|tôn trọng|"
            "lựa chọn|coi trọng"
        ),
        buttons=(
            "chấp nhận|chấp nhận tất cả|đồng ý|từ chối|từ chối tất cả|tôi đồng ý|"
            "cài đặt cookie|cho phép tất cả|"
            "tùy chọn khác|thêm tùy chọn"
        ),
    ),
    Notice(
        "ku",
        speaks="em cookie|ev malper|ev malpera|malpera me|em çerez|bi berdewam",
        hints="bikar|qebûl|pejir|razî|malper|ezmûn|berdewam|baştir",
        buttons="qebûl bike|hemûyan qebûl bike|red bike|bipejirîne",
    ),
)
