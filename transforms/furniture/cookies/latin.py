"""What notices about cookies say in languages in Latin letters."""

from __future__ import annotations

from typing import Final

from naqi.transforms.furniture.cookies.notice import Notice

NOTICES: Final = (
    Notice(
        "en",
        cookies=(
            "tracking technolog|device characteristics|data processing|our privacy policy|"
            "terms of use|terms of service"
        ),
        speaks=(
            "this site|this website|this web site|our site|our website|our web site|we use|"
            "we and our|we may use|we also use|we store|we set|by continuing|if you continue|"
            "by using|by browsing|by clicking|by closing|your consent"
        ),
        hints=(
            "use cookies|uses cookies|use of cookies|set cookies|sets cookies|using|accept|agree|"
            "consent|experience|continu|brows|website|site|setting|preference|personali|analy|"
            "traffic|privacy|improve|advert|opt|necessary|essential|functional|visit|device|"
            "third part|you|partner|vendor|personal data|identifier|permission|geolocation|value|"
            "choice|legitimate interest"
        ),
        buttons=(
            "ok|okay|got it|i agree|agree|learn more|settings|cookie settings|manage cookies|"
            "accept all|reject|reject all|decline|decline all|accept and close|"
            "accept and continue|allow all|allow all cookies|allow cookies|deny|only necessary|"
            "necessary only|cookie preferences|manage options|manage choices|customise|"
            "customize|ok i agree|i understand|accept read more|more information|"
            "confirm my choices|save preferences|accept reject|accept selected|"
            "more options|show purposes|do not consent|consent|vendor list|data preferences|"
            "list of partners vendors|"
            "x|close"
        ),
    ),
    Notice(
        "de",
        cookies="tracking-technolog|geräteeigenschaften|datenschutzerklärung|nutzungsbedingungen",
        speaks=(
            "wir verwenden|wir nutzen|wir setzen|diese website|diese webseite|diese seite|"
            "unsere website|unserer website|unserer webseite|unserer seite|wir und unsere|"
            "durch die weitere nutzung|wenn sie fortfahren|ihre zustimmung|ihre einwilligung"
        ),
        hints=(
            "verwend|nutz|setzen|einsatz|zustimm|einverstanden|akzeptier|einwillig|erlebnis|"
            "erfahrung|webseite|website|einstellung|analys|datenschutz|verbesser|werb|notwendig|"
            "besuch|surf|dienste|partner|gerät|personenbezogen|kennung|erlaubnis|standort|"
            "ihre privatsphäre|schätzen|wichtig|"
            "auswahl|jederzeit|tracking|"
            "benutz"
        ),
        buttons=(
            "alle akzeptieren|alle ablehnen|ablehnen|akzeptieren|zustimmen|einverstanden|"
            "einstellungen|nur notwendige|nur notwendige cookies|alle cookies akzeptieren|"
            "auswahl speichern|verstanden|cookie einstellungen|mehr erfahren|alles akzeptieren|"
            "annehmen|"
            "weitere optionen|optionen verwalten|einwilligen und weiterlesen|akzeptieren und weiter"
        ),
    ),
    Notice(
        "fr",
        cookies=("témoins de connexion|politique de confidentialité|conditions d'utilisation"),
        speaks=(
            "nous utilisons|ce site|notre site|nos partenaires|en poursuivant|en continuant|"
            "nous et nos|nous déposons|votre consentement|en naviguant|nos partenaires et nous"
        ),
        hints=(
            "utilis|accept|consent|expérience|naviga|poursui|paramèt|préférence|confidentialité|"
            "améliorer|publicit|analys|audience|mesur|nécessaire|visite|personnalis|site|"
            "partenaires|terminal|appareil|données personnelles|données à caractère|identifiant|"
            "permission|géolocalisation|vie privée|respect|"
            "choix|"
            "informations|stocker|accéder"
        ),
        buttons=(
            "tout accepter|accepter|tout refuser|refuser|accepter tout|accepter et fermer|"
            "j accepte|continuer sans accepter|personnaliser|paramétrer|gérer les cookies|"
            "en savoir plus|accepter les cookies|"
            "plus d options|gérer les options|accepter et continuer"
        ),
    ),
    Notice(
        "es",
        cookies="política de privacidad|términos y condiciones",
        speaks=(
            "utilizamos|usamos|este sitio|esta web|esta página|nuestro sitio|nuestra web|"
            "nosotros y|nuestra página|al continuar|si continúa|si continúas|al navegar|"
            "su consentimiento|empleamos|valoramos su|"
            "para seguir leyendo"
        ),
        hints=(
            "utiliz|usa|acept|consent|experiencia|naveg|continu|configur|preferencia|privacidad|"
            "mejorar|publicidad|anali|tráfico|necesari|visita|personaliz|sitio|terceros|"
            "servicios|socios|dispositivo|datos personales|identificador|permiso|localización|"
            "valoramos|importa|"
            "opciones|preferencias"
        ),
        buttons=(
            "aceptar|aceptar todo|aceptar todas|rechazar|rechazar todo|rechazar todas|"
            "aceptar cookies|configurar|configurar cookies|más información|acepto|entendido|"
            "aceptar todas las cookies|"
            "más opciones|aceptar y continuar|rechazar y suscribirse|configurar preferencias|vale"
        ),
    ),
    Notice(
        "pt",
        cookies="política de privacidade|termos de uso",
        speaks=(
            "utilizamos|usamos|este site|este sítio|nosso site|nosso sítio|nossa página|"
            "ao continuar|se continuar|ao navegar|o seu consentimento|esta página|nós e|"
            "nós e os nossos|nós e nossos"
        ),
        hints=(
            "utiliz|usa|aceit|consent|concord|experiência|naveg|continu|configur|preferência|"
            "privacidade|melhor|publicidade|anali|tráfego|necessári|visita|personaliz|site|"
            "parceiros|dispositivo|dados pessoais|identificador|permissão|localização|importa|"
            "valoriza|"
            "escolhas"
        ),
        buttons=(
            "aceitar|aceitar todos|aceitar tudo|rejeitar|rejeitar tudo|rejeitar todos|recusar|"
            "aceito|concordo|configurações de cookies|aceitar cookies|saiba mais|entendi|"
            "gerir cookies|"
            "mais opções|gerir opções|aceitar e continuar"
        ),
    ),
    Notice(
        "it",
        cookies="informativa sulla privacy|termini di utilizzo",
        speaks=(
            "utilizziamo|usiamo|questo sito|il nostro sito|nostro sito|noi e|proseguendo|"
            "continuando|il tuo consenso|cliccando|questa pagina|chiudendo|noi e i nostri"
        ),
        hints=(
            "utilizz|usa|accett|consens|acconsent|esperienza|navig|continu|impostazioni|"
            "preferenze|privacy|miglior|pubblicit|anali|traffico|necessari|visita|personalizz|"
            "sito|terze parti|partner|dispositivo|dati personali|identificativ|permesso|"
            "geolocalizzazione|rispett|import|"
            "scelt|preferenz"
        ),
        buttons=(
            "accetta|accetta tutti|accetta tutto|rifiuta|rifiuta tutti|rifiuta tutto|accetto|"
            "ho capito|accetta e chiudi|gestisci cookie|scopri di più|impostazioni cookie|"
            "personalizza|"
            "più opzioni"
        ),
    ),
    Notice(
        "nl",
        cookies="privacybeleid|gebruiksvoorwaarden",
        speaks=(
            "wij gebruiken|we gebruiken|deze website|deze site|onze website|onze site|"
            "wij en onze|door verder|door gebruik|uw toestemming|wij plaatsen|we plaatsen|"
            "we en onze"
        ),
        hints=(
            "gebruik|plaats|accept|akkoord|toestem|ervaring|surf|verder|instelling|voorkeur|"
            "privacy|verbeter|adverten|analy|noodzakelijk|bezoek|website|partners|apparaat|"
            "persoonsgegevens|geolocatie|locatie|waarde|belangrijk|"
            "keuze|respecter"
        ),
        buttons=(
            "alles accepteren|alle cookies accepteren|accepteren|weigeren|alles weigeren|"
            "afwijzen|akkoord|cookies accepteren|cookie instellingen|voorkeuren|"
            "meer informatie|instellingen|"
            "meer opties|opties beheren"
        ),
    ),
    Notice(
        "af",
        cookies="koekie",
        speaks="ons gebruik|hierdie webwerf|ons webwerf|deur voort",
        hints="gebruik|aanvaar|instem|ervaring|webwerf|voort|verbeter|instelling",
        buttons="aanvaar alles|aanvaar|weier|verwerp",
    ),
    Notice(
        "sv",
        cookies="kakor",
        speaks=(
            "vi använder|denna webbplats|den här webbplatsen|den här sidan|vår webbplats|"
            "vår sajt|genom att fortsätta|ditt samtycke|denna sida|vi och våra"
        ),
        hints=(
            "använd|godkän|accepter|samtyck|upplevelse|webbplats|fortsätt|inställning|förbättr|"
            "annons|analys|nödvändig|besök|surf|partner|enhet|personuppgifter|identifierare|"
            "tillåtelse|platsdata|position|integritet|värnar|viktig|"
            "dina val|när som helst"
        ),
        buttons=(
            "acceptera alla|acceptera|godkänn alla|godkänn|avvisa|avvisa alla|neka|neka alla|"
            "tillåt alla|jag förstår|endast nödvändiga|inställningar|jag godkänner|"
            "fler alternativ|hantera alternativ"
        ),
    ),
    Notice(
        "da",
        speaks=(
            "vi bruger|vi anvender|denne hjemmeside|dette website|dette websted|vores hjemmeside|"
            "vores website|ved at fortsætte|dit samtykke|denne side|vi og vores"
        ),
        hints=(
            "brug|anvend|accepter|samtyk|oplevelse|hjemmeside|websted|fortsæt|indstilling|"
            "forbedr|annonc|analyse|nødvendig|besøg|godkend|partner|enhed|personoplysninger|"
            "tilladelse|placering|privatliv|vigtig|respekter|"
            "dine valg"
        ),
        buttons=(
            "accepter alle|accepter|tillad alle|afvis|afvis alle|kun nødvendige|godkend|"
            "ok jeg forstår|indstillinger|"
            "flere muligheder|jeg accepterer|administrer muligheder"
        ),
    ),
    Notice(
        "nb",
        cookies="informasjonskaps",
        speaks=(
            "vi bruker|vi benytter|dette nettstedet|denne nettsiden|våre nettsider|"
            "nettstedet vårt|ved å fortsette|ditt samtykke|nettsiden vår|denne siden|vi og våre"
        ),
        hints=(
            "bruk|benytt|godta|aksepter|samtyk|opplevelse|nettsted|nettside|fortsett|innstilling|"
            "forbedr|annons|analyse|nødvendig|besøk|partner|enhet|personopplysninger|tillatelse|"
            "posisjon|personvern|viktig|respekter|"
            "valgene dine|bryr oss"
        ),
        buttons=(
            "godta alle|godta|aksepter alle|aksepter|avvis|avvis alle|avslå|kun nødvendige|"
            "innstillinger|jeg forstår|jeg godtar|"
            "flere valg"
        ),
    ),
    Notice(
        "is",
        cookies="vafrakök|vefkök|fótspor",
        speaks="við notum|þessi vefur|þessi vefsíða|þessi síða|vefurinn|vefsíðan",
        hints="not|samþykk|upplifun|vef|áfram|stilling|bæta|nauðsynleg",
        buttons="samþykkja|samþykkja allt|hafna|hafna öllu",
    ),
    Notice(
        "fi",
        cookies="eväste",
        speaks=(
            "käytämme|tämä sivusto|tällä sivustolla|sivustomme|sivustollamme|jatkamalla|"
            "verkkosivustomme|suostumuksesi|me ja"
        ),
        hints=(
            "käyt|hyväksy|suostu|kokemu|sivusto|jatka|asetu|paran|mainon|analy|välttämättöm|"
            "selaami|kumppan|laitte|henkilötieto|luvallasi|sijainti|yksityisyy|tärke|arvosta|"
            "valinto"
        ),
        buttons=(
            "hyväksy kaikki|hyväksy|hylkää|hylkää kaikki|kiellä|vain välttämättömät|"
            "evästeasetukset|hyväksy evästeet|asetukset|hyväksyn|"
            "lisää vaihtoehtoja|hallitse asetuksia"
        ),
    ),
    Notice(
        "et",
        cookies="küpsis",
        speaks=(
            "kasutame|see veebileht|see leht|sellel veebilehel|meie veebileh|jätkates|"
            "meie koduleh|käesolev veebileh"
        ),
        hints="kasuta|nõustu|luba|kogemus|veebileh|jätka|seade|paranda|vajalik|sirvi",
        buttons="nõustu|nõustun|nõustu kõigiga|keeldu|keeldun|luba kõik|sain aru",
    ),
    Notice(
        "lv",
        cookies="sīkdat|sīkfail",
        speaks=(
            "mēs izmantojam|izmantojam|šī vietne|šajā vietnē|mūsu vietn|šī tīmekļa|mūsu mājas|"
            "turpinot|šī mājas|šajā mājas|šajā tīmekļa"
        ),
        hints=(
            "izmanto|lieto|piekrī|pieņem|pieredz|vietn|turpin|iestatīj|uzlabo|nepieciešam|pārlūko"
        ),
        buttons=(
            "piekrītu|pieņemt visu|pieņemt visas|noraidīt|noraidīt visu|piekrist|apstiprināt|"
            "sapratu"
        ),
    ),
    Notice(
        "lt",
        cookies="slapuk",
        speaks=(
            "naudojame|ši svetainė|šioje svetainėje|mūsų svetain|šis puslapis|tęsdami|"
            "šiame puslapyje|mūsų puslap"
        ),
        hints=("naudo|sutink|sutikim|priim|patir|svetain|tęs|nustatym|pagerin|tobulin|būtin|narš"),
        buttons=(
            "sutinku|priimti visus|priimti|atmesti|atmesti visus|leisti visus|supratau|nesutinku"
        ),
    ),
    Notice(
        "pl",
        cookies=("ciastecz|plików cookie|pliki cookie|politykę prywatności|polityką prywatności"),
        speaks=(
            "używamy|ta strona|ta witryna|nasza strona|naszej stronie|nasz serwis|nasza witryna|"
            "naszej witryn|korzystamy|stosujemy|wykorzystujemy|ten serwis|kontynuując|ten portal|"
            "strona korzysta|serwis wykorzystuje|strona używa|na tej stronie|my i nasi"
        ),
        hints=(
            "używa|wykorzyst|korzyst|stos|akcept|zgad|zgod|doświadczeni|jakość|przegląda|kontynu|"
            "ustawie|prywatno|popraw|reklam|anali|niezbędn|odwiedz|serwis|stron|witryn|partner|"
            "urządzeni|danych osobowych|dane osobowe|identyfikator|geolokalizac|szanujemy|ważna|"
            "wybor|cenimy"
        ),
        buttons=(
            "akceptuję|akceptuję wszystkie|akceptuj wszystkie|akceptuj|odrzuć|odrzuć wszystkie|"
            "zgadzam się|zaakceptuj wszystkie|zaakceptuj|rozumiem|ustawienia|"
            "przejdź do serwisu|ustawienia plików cookie|tylko niezbędne|"
            "więcej opcji|zarządzaj opcjami"
        ),
    ),
    Notice(
        "cs",
        cookies="souborů cookie|soubory cookie",
        speaks=(
            "používáme|tento web|tato stránka|tyto stránky|náš web|našem webu|našich stránk|"
            "tato webová|pokračováním|využíváme|na tomto webu|my a naši"
        ),
        hints=(
            "použív|využív|souhlas|přijm|přijet|zážitek|zkušenost|stránk|web|pokračov|nastaven|"
            "zlepš|reklam|analý|nezbytn|návštěv|prohlíž|služ|partneři|zařízení|osobní údaje|"
            "osobních údajů|svolením|poloze|polohy|soukromí|vážíme|záleží|"
            "vážíme"
        ),
        buttons=(
            "přijmout vše|přijmout|přijmout všechny|odmítnout|odmítnout vše|souhlasím|"
            "povolit vše|nastavení|rozumím|pouze nezbytné|nastavení cookies|"
            "další možnosti|více možností"
        ),
    ),
    Notice(
        "sk",
        cookies="súbory cookie|súborov cookie",
        speaks=(
            "používame|táto stránka|táto webová|tieto stránky|naša stránka|našej stránk|náš web|"
            "pokračovaním|využívame|tento web|my a naši"
        ),
        hints=(
            "použív|využív|súhlas|prija|zážitok|skúsenos|stránk|web|pokračov|nastaven|zlepš|"
            "reklam|analý|nevyhnutn|návštev|prehliad|partneri|zariaden|osobné údaje|"
            "osobných údajov|povolením|polohe|polohy|súkromi|vážime|záleží|"
            "vážime"
        ),
        buttons=(
            "prijať všetko|prijať|prijať všetky|odmietnuť|odmietnuť všetko|súhlasím|"
            "povoliť všetko|nastavenia|rozumiem|"
            "ďalšie možnosti|viac možností"
        ),
    ),
    Notice(
        "sl",
        cookies="piškot",
        speaks=(
            "uporabljamo|to spletno|ta spletna|ta stran|naša spletna|naši spletni|"
            "z nadaljevanjem|z nadaljnj"
        ),
        hints=(
            "uporab|strinja|sprej|dovol|soglas|izkušnj|spletn|nadalj|nastavit|izboljš|nujn|"
            "obisk|brsk"
        ),
        buttons="sprejmi vse|sprejmi|sprejmem|zavrni|zavrni vse|strinjam se|razumem|dovoli vse",
    ),
    Notice(
        "hr",
        cookies="kolačić",
        speaks=(
            "koristimo|ova stranica|ova web|naša stranica|našoj stranic|ovaj sajt|ovaj portal|"
            "nastavkom|nastavljanjem|ova internet|naš sajt|na ovoj stranici|ova veb|"
            "upotrebljavamo|mi i naši"
        ),
        hints=(
            "korist|upotreb|prihvat|prihvać|slaž|slaga|suglas|saglas|iskustv|stranic|sajt|nastav|"
            "postavk|podešav|poboljš|nužn|neophodn|posjet|poset|pregled|partneri|uređaj|"
            "osobne podatke|dopuštenje|lokacij|privatnost|cijenimo|važna|"
            "odabir|cijenimo"
        ),
        buttons=(
            "prihvati sve|prihvati|prihvaćam|prihvatam|odbij|odbij sve|slažem se|razumijem|"
            "razumem|prihvaćam sve|prihvatam sve|dozvoli sve|postavke kolačića|"
            "više opcija|više mogućnosti"
        ),
    ),
)
