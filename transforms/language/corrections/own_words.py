"""Closed-class words of languages in Latin letters whose label texts in others get.

A model names the nearest language that it knows: for languages that are far from all of these,
some are named again and again. Texts in them have such words; they are written after the grammars
of each language, most frequent ones first. What an apostrophe or a hyphen parts is two words.
"""

from __future__ import annotations

from typing import Final, NamedTuple


class Own(NamedTuple):
    """What a text in a language has."""

    share: float
    """Of its words, the share that these are at least: with them, 99 of 100 sentences of NTREX or
    of the Universal Declaration of Human Rights in that language have so many."""
    words: str
    """Closed-class words; one that begins with a hyphen is the end of longer words."""


OWN_WORDS: Final[dict[str, Own]] = {
    # Romance, and creoles of French and English
    "lij": Own(
        0.12,
        "o do inte ò unn unna ciù ghe segge comme atri òmmo sciô ancon seu pe à e into inta "
        "saiâ quæ lê tutti driti gh ean ea sò nisciun contra con co",
    ),
    "oc": Own(
        0.12,
        "lo los las es son dels del al als dins amb per un una e que lei dei lou li di la sa "
        "sas siá an o aquel aquela pas se tot totes totas qu de en contra",
    ),
    "ext": Own(
        0.16,
        "el la los las i con pol ena enas desti desta nel lo se que un una al del mos",
    ),
    "ht": Own(
        0.16,
        "ak yo nan ki pou li gen yon moun tout sa epi se pa te ap nou lè la a an de ke fè",
    ),
    "gcf": Own(
        0.16,
        "pou an é ka té sé ou moun tout ki adan pa i yo nou nonm épi èk ba ni gen asi on a yon "
        "sa ke",
    ),
    "gcr": Own(
        0.16,
        "pou an ké ka té sa ou moun tout ki annan pa i yé nou épi di gen asou roun a so ke li dé",
    ),
    "pcm": Own(
        0.16,
        "dey di wey dem na for go say don make no get im am una abi wetin be dis dat sey e o "
        "come as all and",
    ),
    # Germanic and Celtic
    "lb": Own(
        0.08,
        "an de d den dem vun vum fir déi dat ass sinn huet op mat am en eng engem net nët se zu "
        "och bei hien et sech wéi gëtt datt hunn",
    ),
    "br": Own(
        0.04,
        "ar an ur eus da ha hag e en er gant war zo n re evit ket he pep o deus a oa eo ul",
    ),
    "cy": Own(
        0.06,
        "y yr yn a ac i o ar mae gan am wedi ei eu sydd sy oedd na neu ni bod fod hwn hyn oes "
        "un r n u",
    ),
    "gd": Own(
        0.16,
        "a an agus air na tha is am aig do e bha ann gu nach le mar sin seo gun bho aon nan ag",
    ),
    # Others of Europe
    "et": Own(
        0.08,
        "ja on ei et see ta kui oli mis ka või ning ma nad kes oma aga siis selle tema iga seda "
        "pole ole olid eest kuid vaid juba pärast enne üle nagu kõik -nud -tud -dud -mine -mise "
        "-mist -sse -des -stele -itel -atud -ks -ga -st -le -ud",
    ),
    "eu": Own(
        0.1,
        "eta da du ez bat edo dute dira zen izan den hau hori bere zuen baina ere gabe orok "
        "ditu egin dela -ak -aren -ren -tzen -tako -rako -etan -eko -ari -tik -tuta -tzeko -zko "
        "-arekin -duten -ek",
    ),
    "se": Own(
        0.08,
        "ja lea leat lei go ii dat mii son su dahje buot maid leamaš ledje dan daid eai muhto "
        "das sii oktage dahkat",
    ),
    "mt": Own(
        0.1,
        "il l li ta f b u ma minn għal huwa hija kien din dan biex tal għall kull jew mill "
        "jista hu lil xi is it ir fil",
    ),
    "sq": Own(
        0.16,
        "të dhe e në i për me një është nga që se ka si ose u nuk do më ky kjo tij janë kanë "
        "çdo kundër së",
    ),
    "eo": Own(
        0.08,
        "la de kaj en estas al ne per ke por li ĝi kiu tiu pri el mi vi aŭ sed ĉiu ili estis "
        "kun ĉi",
    ),
    "kab": Own(
        0.12,
        "n d i ad ara deg s ur akken ɣef di ay is neɣ seg yal ula nni tella yella ɣer wid am ama",
    ),
    "ku": Own(
        0.06,
        "û ku ji di bi de li xwe jî bo ne ev ew ya yê yên wî wê her an bû ser ber hat hemû dikir",
    ),
    # Turkic
    "az": Own(
        0.08,
        "və bir bu ki ilə üçün o da də var idi olan hər ya onun daha isə kimi edib həm nə bütün "
        "heç öz olunur -lar -lər -ları -ləri -dır -dir -dur -dür -ında -ində -ının -inin -mış "
        "-miş -acaq -əcək -lıq -lik -lığı -liyi -ına -inə -dan -dən -larını -lərini -məsi -ması "
        "-maq -mək -ib -ub -ıb",
    ),
    "uz": Own(
        0.1,
        "va bu bilan uchun bir ham har deb uning edi yoki oʻz o emas esa kerak hech shu lekin "
        "barcha kabi -lar -lari -larini -ning -lik -ligi -dan -gan -ish -ishi -adi -moqda -ida "
        "-iga -ini -larga -yapti -chi -di",
    ),
    # Austronesian
    "jv": Own(
        0.12,
        "lan ing sing kang karo saka iku ora uga ana wis iki kanthi dening kanggo utawa marang "
        "sarta hak saben dadi ingkang punika wonten yèn yen padha",
    ),
    "su": Own(
        0.12,
        "nu jeung anu di ka teu dina ieu éta eta kana ti pikeun aya henteu atawa oge ogé saha "
        "kudu ku boga sanggeus bakal",
    ),
    "tl": Own(
        0.16,
        "ang ng sa na ay mga at si ni may nang kung ito para siya hindi isang o kanyang walang "
        "niya",
    ),
    "bcl": Own(
        0.16,
        "an sa nin asin na mga kan si ini mayo dai saro saiyang iyo may pag siya",
    ),
    "ace": Own(
        0.1,
        "nyang ngon hak ureung bak nyan na hana di tiep lam keu nyoe deungon ateuh tan geuh gob "
        "hai jeut ka han",
    ),
    # American
    "qu": Own(
        0.12,
        "mana kay chay runa llapa tukuy sapa hina runapas huk chaymi allin manam ima runaqa kan "
        "nisqa kasqa wan llapan jatun jina runaq juk qan lapan utaq ichaqa -kuna -kunaq -kunata "
        "-manta -taq -paq -wan -qa -nku -chu -mi -pas -sqa -spa -nchik -nchis -pi -ta -y",
    ),
    "gn": Own(
        0.12,
        "ha pe umi upe rehe hese térã avei haguã hagua kuéra ko ndaha ichupe mayma oiko hína "
        "peteĩ opa oguereko guive mba'e mbaʼe rupi ambue gui ramo ndive yvypóra",
    ),
    # African
    "ln": Own(
        0.1,
        "na ya te mpe nyonso oyo to ba moto pe azali ete ye bato soki po wana yango ndenge kati o",
    ),
    "so": Own(
        0.06,
        "iyo oo ah u ku ka in waa ay uu la waxaa soo kale ama aan ee si wuxuu ayaa isaga lagu "
        "qof mid waxay",
    ),
    "om": Own(
        0.06,
        "fi kan akka irraa hin keessatti isaa kana ta ni yeroo waan irratti kun fa immoo jiru "
        "ture ykn namni yookaan isaan dha tokko -oota -uuf -iin -tti -een -uun -oonni -umsa "
        "-achuu -amuu -ummaa -aan -eera -anii -era",
    ),
    "guw": Own(
        0.08,
        "lɛ to na mɛ dɔ bo wɛ e ma gbɛtɔ lọ nado de po podọ bosọ he ji tọn gando enɛ",
    ),
    "ig": Own(
        0.12,
        "na nke ya ndị bụ ka ọ nwere n onye a ma mmadụ site maka ihe ọzọ si ga bụla",
    ),
    "ee": Own(
        0.06,
        "la le be ƒe ame si na kple me siwo nu eye ɖe esi aɖe wo dzi wòe o to ke alo",
    ),
    "lg": Own(
        0.12,
        "mu n ne nga era okuba buli nti ku oba ye bwe omuntu abantu nnyo kyokka bonna wa ly ng",
    ),
    "bm": Own(
        0.16,
        "ka ye ni la na bɛ kɛ min ko i a bɛɛ tɛ o minnu fɛ ani kan mɔgɔ don tun de",
    ),
    "ki": Own(
        0.1,
        "nĩ na mũndũ kana wa ya ũcio gũtirĩ mũno tondũ o harĩ cia mani thĩinĩ",
    ),
    "ha": Own(
        0.06,
        "da a na ta ya za ba kuma wannan cikin sun ne ce ga su yana domin shi wani sa yi",
    ),
    "sw": Own(
        0.05,
        "ya wa na kwa ni katika la za cha vya kila kuwa mtu au hii hiyo yake kama wake hayo zake "
        "kisha sasa pia sana lakini hata bado yeye mimi sisi leo jana huyo huo ambayo ambao bila "
        "baada kabla si ndani",
    ),
    "to": Own(
        0.16,
        "e he mo ki ko ʻe ʻo ʻi ia ne pe ke oku a kae hono pea ha",
    ),
}
"""By language."""
