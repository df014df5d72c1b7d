"""Words by which languages in Latin letters are told that models lack.

Closed-class words and the most frequent forms of "to be" and "to have", from the grammars and
spelling rules of each language, as far as those whose label it gets do not write them: what they
share tells nothing. What an apostrophe or a hyphen parts is two words.
"""

from __future__ import annotations

from typing import Final, NamedTuple


class Told(NamedTuple):
    """What tells a language."""

    taken_for: str
    """Labels that its texts get."""
    words: str
    """Its words that the languages of these have not."""


TOLD_IN_LATIN: Final[dict[str, Told]] = {
    "ast": Told(
        "es ext an",
        "nun nin ye yera yeren foi foron tien tamién dempués ensin dalgún dalguna dalgunos nel "
        "nes nuna nunos nunes pola poles pel pela peles tol tola tolos toles toos toes yá cuala "
        "cualesquier escontra yos llingua xente fueu vieyu ayeri fai faen facer puen sigún "
        "magar cuantayá "
        "llibertá llugar mieu tuyu suyu dalgo daqué guaje",
    ),
    "mwl": Told(
        "pt es ext",
        "ls uas cumo tamien nien puode puoden cun nun dun dua dues ye sous sues naide esso "
        "eilha eilhes eiqui inda stá fúrun",
    ),
    "scn": Told(
        "it lij vec es",
        "lu nta ntâ ntô nna nni ntra unni picchì pirchì quannu comu chiù cchiù chistu chista "
        "chisti chiddu chidda chiddi ddu dda iddu idda iddi nuatri sunnu avi avia hannu havi "
        "accussì macari puru cû dû dî nun finu doppu nuddu nenti tuttu quarchi",
    ),
    "nap": Told(
        "it lij vec",
        "pecché quanno addò cchiù chiù chillo chella chello chesto chesta chisto chiste songo "
        "ogne nuje vuje lloro nce ncopp dint accussì nisciuno nisciuna nun doppo ddoje quacche "
        "chistu aggio avimmo",
    ),
    "co": Told(
        "it lij vec",
        "hè sò hà hanu anu cù chì ùn micca induve ellu quellu quessu issu issa issi ancu nantu "
        "dopu pè fattu statu avè ugni ognunu tandu quandu aghju simu eranu pudè "
        "nimu contru dinò quantu mondu pupulu avia avianu",
    ),
    "sc": Told(
        "it lij vec es ext pt oc ca",
        "dae cun ant totu totus custu cussu cussa cussos cussas issu issa issos issas issoro "
        "cando aiat fintzas onzi unu dogna pustis ainnantis nemos perunu peruna siat tenet "
        "podet depet bollit",
    ),
    "fur": Told(
        "it lij vec oc",
        "cun intal intune dongje ancje ducj dutis jessi daspò cussì chest cheste chei chês àn "
        "lôr sô siei sôs nô vô plui cence cuintri jenfri fintremai cualchi nissun nissune cjase "
        "cjasis jere jerin vevin puedin pues "
        "derit derits altris tignût vignî daûr vuê simpri ancjemò lavôr",
    ),
    "rm": Told(
        "it lij vec oc ca ext es",
        "ils igl igls mintga mincha minchün minchüna cun èn ein haun ina ün üna ena tut tuot "
        "tuots betg buc nagin nagina negin ingün ingüna nign cha tgi tge quai quist quista "
        "quels dals dallas suenter davo tranter tanter davart pli plü sco scu sias sieus lur "
        "lour vegn vegnir vegnì gnir cunter encunter perquai uschia puspè ubain pudair auter "
        "auters oters sainza siemi dil dils",
    ),
    "lld": Told(
        "it lij vec",
        "dla dles tla tles vigni degun degügn degöna nia spo sön tres cun ince nce danter "
        "olache sciöche coche chësc chësta chëstes chëra y dër deache ciamò",
    ),
    "pms": Told(
        "it lij vec oc",
        "ël ëd dël dla dij ant për ëdcò nen sò soa sij chiel chila dzora",
    ),
    "lad": Told(
        "es",
        "kon komo kada kual kuala kualo kualker kuando kuanto kien kienes akel akeya akeyos "
        "eyos eya ansina sovre dainda dinguno dinguna kaji estava",
    ),
    "pap": Told(
        "es gl ext an",
        "ku tin hende hendenan nan esaki esakinan esei riba mester kaminda tawatin tabata kada "
        "huntu dje cu",
    ),
    "kea": Told(
        "pt gl",
        "kel kes txeu pamodi tudu nha djuntu gosi dja fla fazi",
    ),
    "nds": Told(
        "lb nl de af",
        "hett hebbt hefft nich för sik sünd weern harr harrn dor keene keenen dörch schüllt "
        "mutt mööt warrn warrt jüm ehrn sienen güstern aver twüschen ünner över orrer düsse düt",
    ),
    "gsw": Told(
        "de lb",
        "isch nöd nid ned hät händ hend gsi gsy öppis öpper nüt nüd chunt chunnt cha chan gaht "
        "goht üs üsi nachane ond hed nit",
    ),
    "bar": Told(
        "de lb",
        "ned hod san wos oda ois mia dea dees zua nimma koa koane oane oan wead weads",
    ),
    "li": Told(
        "nl af lb",
        "vaan veur neet mèt oet euver aon auch höbbe haet waor waas neit",
    ),
    "sco": Told(
        "en",
        "tae frae fae whit nae hae gie ilka thay thaim thair mair ither wis wir awbody wi "
        "didna dinna cannae isna wha whaur hoo ony noo auld",
    ),
    "gv": Told(
        "cy br ga gd en pcm",
        "ny ayn ayns dy dys lesh veih shen shoh jeh gagh dagh ooilley peiagh myr agh lurg nagh "
        "hie mychione nyn dooinney chooilley roish vel",
    ),
    "kw": Told(
        "br cy gd",
        "dhe yth mes henna hemma pub dhodho dhedhi dhedha ynwedh gans gansa wosa dhyworth ynn "
        "rag ev esa usi warbarth eth ryb hwath dell",
    ),
    "jam": Told(
        "pcm en",
        "fi afi pon inna iina kaaz bikaa kyaan cyaan unu unnu wehn evribadi nobadi smadi somadi "
        "aal uu uol waahn aredi yaad nuh gwaan pikni",
    ),
    "kri": Told(
        "pcm en",
        "dɛn ɔl fɔ pɔsin ɛn ɔda gɛt rayt ɔf",
    ),
    "mfe": Told(
        "ht gcf gcr fr",
        "bann enn ena zot lor kouma finn kapav imin dimounn",
    ),
    "crs": Told(
        "ht gcf gcr fr",
        "bann zot annan ganny konman deswit devret imen",
    ),
    "rcf": Told(
        "ht gcf gcr fr",
        "bann sanm lé nout zot domoun akoz anlèr zordi lontan",
    ),
    "rom": Told(
        "sr hr bs sl sk ro",
        "thaj hem nanaj katar katare kotar sar savo savore sako sakone sakova maškar maśkar "
        "manuš manuśa tumen lesko lesqe jekh jekhutne aver kana soske ovel",
    ),
    "rup": Told(
        "ro it",
        "shi tsi easti suntu cafi cathi pri pisti tuti atsea aestâ aestã tutã unâ unã canâ tsã "
        "câ nâ nã",
    ),
    "vro": Told(
        "et fi",
        "tuu kiä miä timä näide olõ ollõq umma õks saiq veidüq kõiki inemise pite olõs",
    ),
    "zza": Told(
        "ku tr",
        "zî zey seba beno biyo bîyo bîyê înan kerd kerdo vato yew teyna hende",
    ),
    "krl": Told(
        "fi et",
        "libo pidäy sih niilöin tädä mugah ottajen kuduat kudai hänele häi enämbi kuz",
    ),
    "kl": Told(
        "et fi om mt kab qu",
        "aamma aammalu aammattaaq imaluunniit kiisalu taamaattumik taava tassa tassani tamanna "
        "tamatuma taanna kalaallit inuit inuk inuup inuttut nunat nunatsinni ilaa kinaluunniit "
        "tamanut tamarmik tamatumani qanoq allatut imminut nammineq ippassaq ullumi taakku",
    ),
    "ug": Told(
        "uz tk crh tr",
        "üchün yaki chünki kérek emes bolghan bolidu qilghan qilip dégen éytti éytidu qarap "
        "bashqa özining toghra shundaq mushu kéyin biraq lékin yene qandaq héch herqandaq "
        "ademning hoquq hoquqi hoquqigha erkinlik shuningdek dölet döletler xelq qatarliq",
    ),
    "min": Told(
        "id ms jv",
        "nan indak untuak urang punyo satiok tiok taradok sarato sabagai sadonyo sagalo buliah "
        "dapek mandapek sacaro karajo basamo samo hanyo",
    ),
    "bjn": Told(
        "id ms jv",
        "gasan kada kadada urang sabarataan barataan matan ngini bulih atawa ulih buhannya inya "
        "kawa",
    ),
    "abs": Told(
        "id ms",
        "deng samua pung dapa laeng dengang katong",
    ),
    "ban": Told(
        "jv id ms",
        "miwah wiadin utawi saluiring nenten puniki punika sampun pacang sareng ugi olih janma "
        "jatma ipun titiang sakancan sajeroning druwe maduwe",
    ),
    "mad": Told(
        "jv id ms",
        "sareng oreng otaba sabban dhari agadhuwi sadajana kaangguy klaban settong reng bisaos "
        "ka'angguy gapaneka jareya reya",
    ),
    "bug": Told(
        "jv id ms",
        "sininna riasengnge seddi arega iyanaritu enrengnge sibawa maneng degaga engka narekko "
        "nasaba alena ritu rilalenna tauwe lalenna addecengeng mancaji",
    ),
    "pam": Told(
        "tl bcl",
        "ing karing deng ampo ampong dapot metung iyang ena queng sablang aliwa nanu ninu agpang",
    ),
    "gaa": Told(
        "ln ff",
        "akɛ mli amɛ koni nɛɛ hewɔ diɛŋtsɛ ekɛ kroko hegbɛ kɛji akɛni nakai lɛŋ",
    ),
    "ada": Told(
        "ln ff",
        "ngɛ nɛ blɔ ɔmɛ tsuo kpɛti sisi tsɔɔ himi",
    ),
    "sg": Told(
        "ku lij",
        "tî lo sô zo wala alîngbi kûê ngâ pëpëe ayeke nî mbênî âla töngana ôko",
    ),
}
"""By language."""
