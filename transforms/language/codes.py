"""Codes of languages: those of detectors, and BCP 47's, which are written."""

from __future__ import annotations

from typing import Final

from naqi.transforms.language.chinese import surplus_of_traditional, written_as

_CODES: Final = (
    "aa:aar ab:abk ae:ave af:afr ak:aka am:amh an:arg ar:ara/arb as:asm av:ava ay:aym/ayr "
    "az:aze/azj ba:bak be:bel bg:bul bi:bis bm:bam bn:ben bo:bod br:bre bs:bos ca:cat ce:che "
    "ch:cha co:cos cr:cre/cwd cs:ces cu:chu cv:chv cy:cym da:dan de:deu dv:div dz:adp/dzo ee:ewe "
    "el:ell en:eng eo:epo es:spa et:ekk/est eu:eus fa:fas/pes/prs ff:fuc/ful/fuv fi:fin fj:fij "
    "fo:fao fr:fra fy:fry ga:gle gd:gla gl:glg gn:grn/gug gu:guj/prp gv:glv ha:hau he:heb hi:hin "
    "ho:hmo hr:hrv ht:hat hu:hun hy:hye hz:her ia:ina id:ind ie:ile ig:ibo ii:iii ik:esk/ipk "
    "io:ido is:isl it:ita iu:ike/iku ja:jpn jv:jav ka:kat kg:kng/kon ki:kik kj:kua kk:kaz kl:kal "
    "km:khm kn:kan ko:kor kr:kau/knc ks:kas ku:kmr/kur kv:kom/kpv kw:cor ky:kir la:lat lb:ltz "
    "lg:lug li:lim ln:lin lo:lao lt:lit lu:lub lv:lav/lvs mg:mlg/plt mh:mah mi:mri mk:mkd ml:mal "
    "mn:drh/khk/mon mr:mar ms:msa/zsm mt:mlt my:mya na:nau nb:nob nd:nde ne:nep/npi ng:ndo nl:nld "
    "nn:nno nr:nbl nv:nav ny:nya oc:oci oj:ojg/oji om:gaz/orm or:ori/ory os:oss pa:pan pi:pli "
    "pl:pol ps:pbu/pus pt:por qu:que/quz rm:roh rn:run ro:ron ru:rus rw:kin sa:cls/san sc:src/srd "
    "sd:snd se:sme sg:sag si:sin sk:slk sl:slv sm:smo sn:sna so:som sq:als/sqi sr:srp ss:ssw "
    "st:sot su:sun sv:swe sw:swa/swc/swh ta:tam te:tel tg:tgk th:tha ti:tir tk:tuk tn:tsn to:ton "
    "tr:tur ts:tso tt:tat ty:tah ug:uig uk:ukr ur:urd uz:uzb/uzn/uzs ve:ven vi:vie vo:vol wa:wln "
    "wo:wol xh:xho yi:ydd/yid yo:yor za:zha/zyb zh:cmn/zho zu:zul "
)
"""BCP 47's code of a language or macrolanguage, and codes of ISO 639-3 for it or for what it
comprises, where detectors do not tell them apart (Unicode CLDR's aliases)."""

_CHINESE: Final = "zh"
_OTHERS: Final = {
    # The older codes of these, or other names.
    "fil": "tl", "iw": "he", "in": "id", "ji": "yi", "jw": "jv", "sh": "sr", "mo": "ro",
    # Of two written forms, the one that is meant.
    "no": "nb", "nor": "nb",
    # With a script.
    "zh-cn": "zh-Hans", "zh-tw": "zh-Hant", "zh-hans": "zh-Hans", "zh-hant": "zh-Hant",
    # Chinese, by itself or with its script, which is looked for in the text all the same.
    "cmn": _CHINESE,
}  # fmt: skip
_TO_BCP47: Final = {
    code: written
    for written, _, codes in (entry.partition(":") for entry in _CODES.split())
    for code in codes.split("/")
} | _OTHERS
NOT_BCP47: Final = frozenset({_CHINESE, *_TO_BCP47})
"""Codes of detectors that `bcp47` changes."""


def bcp47(code: str, text: str) -> str:
    """BCP-47 code of a detector's, with the script that Chinese ``text`` is written in.

    >>> bcp47("zh", "漢語")
    'zh-Hant'
    >>> bcp47("fas", "فارسی")
    'fa'
    """
    if code not in NOT_BCP47:
        return code
    written = _TO_BCP47.get(code, code)
    if written == _CHINESE:
        return written_as(surplus_of_traditional(text))
    return written
