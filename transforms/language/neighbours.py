"""Languages so near that n-grams hardly part them, told by words that only one of them writes so.

Sources: what the languages' own grammars and each other's style guides list as different: Serbian
e for ije (vreme, vrijeme), months, closed-class words.
"""

from __future__ import annotations

import re
from typing import Final

_GROUPS: Final[tuple[dict[str, str], ...]] = (
    {
        "hr": (
            "tko netko nitko svatko tijekom glede tisuća tisuće uvjet uvjeti uvjetima tjedan "
            "tjedna tjedni tjedana siječnja veljače ožujka travnja svibnja lipnja srpnja kolovoza "
            "rujna listopada studenoga studenog prosinca izvješće izvješća izvijestio izvijestila "
            "priopćenju priopćio priopćila europske europski europska europskoj sveučilište "
            "sveučilišta gospodarstvo gospodarska gospodarski zrakoplov zrakoplova zrakoplovne "
            "nogometaš glazba glazbe povijest povijesti znanost znanosti točka točno točke "
            "općenito unatoč uporabu uporabe vlak primjerice spram sukladno promet ravnatelj "
            "sustav sustava vijeće vijeća kazao vjerojatno uvjeren nadzor čimbenik udruga "
            "surađuje suradnje suradnju redatelj osvrnuo kolovoz srpanj rujan ožujak svibanj"
        ),
        "bs": (
            "ko neko niko svako takođe hiljada hiljade hiljadu uslov uslovi uslovima sedmica "
            "sedmice sedmicu januara februara marta aprila maja juna jula augusta septembra "
            "oktobra novembra decembra izvještaj izvještaju izvještaja izvještava saopćenju "
            "saopćio saopćila evropske evropski evropska evropskoj ekonomija ekonomski ekonomske "
            "avion aviona muzika muzike historija historije historiji nauka nauke tačka tačno "
            "tačke uprkos općine upotrebu upotrebe naprimjer bezbjednost saobraćaj sistem sistema "
            "kafa hljeb lahko mehko saradnja saradnje saradnju sarađuje procenata zvanično "
            "zvaničnik zvaničnici"
        ),
        "sr": (
            "vreme vremena gde negde nigde posle pre dve uvek ovde tamo lepo deo delu dela svet "
            "sveta svetu reč reči čovek čoveka deca dece ceo cela celu mesto mesta mestu videti "
            "video primer primera sledeći sledeće sledeća vek veka nedelja nedelje nedelju uspeh "
            "uspeha bela belo rešenje rešenja promene promena telo tela cene cena vera vere "
            "verovatno verujem verovati delovi čitav čitava procenata bezbednost bezbednosti "
            "pobeda pobede pobedu pobedio istorija istorije takođe hiljada hiljade avgusta "
            "evropske evropski univerzitet sistem sistema tačno izveštaj izveštaja izveštaju "
            "saopštenju saopštio zahtev zahteva smeo sme umeo hteo hteli želeo želeli želela "
            "živeo živela voleo dodelio deluje poslednji poslednjih poslednje osećaj osećaju dete "
            "devojka mleko reka zvezda bezbedan redosled sprečiti uticaj"
        ),
    },
    {
        "id": (
            "karena uang bisa mobil mengatakan kantor persen senin selasa kamis yaitu sedangkan "
            "tim perusahaan agustus juli juni maret polisi bahwa saat namun februari desember "
            "anggota pria kesehatan inggris kamu universitas sekitar provinsi pemerintah televisi "
            "penelitian butuh berbicara universitas prancis jerman jumat rabu kemarin mencoba "
            "sepak bola membutuhkan pengadilan listrik"
        ),
        "ms": (
            "kerana wang boleh kereta berkata pejabat peratus isnin khamis ahad iaitu manakala "
            "pasukan syarikat ogos julai jun mac polis bahawa beliau hospital ialah cuma disember "
            "mahu lelaki kesihatan british bandar menerusi awak universiti kerajaan "
            "televisyen kajian amat perlukan bercakap perancis jumaat rabu semalam cuba bola "
            "sepak perlawanan mahkamah elektrik"
        ),
    },
)
_WORD: Final = re.compile(r"[^\W\d_]+")


def _own(group: dict[str, str]) -> dict[str, frozenset[str]]:
    """Of each language the words that no other one of the group has."""
    words = {code: frozenset(listed.split()) for code, listed in group.items()}
    return {
        code: own - frozenset().union(*(words[other] for other in words if other != code))
        for code, own in words.items()
    }


_OWN: Final = {code: own for own in map(_own, _GROUPS) for code in own}
"""By language, the words of all its group."""
NEAR: Final = frozenset(_OWN)
"""Languages that have such neighbours."""


def of_neighbours(label: str, text: str) -> str:
    """The language of the group of ``label`` that most words of a text are of; else the label.

    >>> of_neighbours("id", "kerana mereka tidak mahu")
    'ms'
    """
    group = _OWN[label]
    words = _WORD.findall(text.lower())
    counts = {code: sum(map(own.__contains__, words)) for code, own in group.items()}
    most = max(counts.values())
    best = [code for code, count in counts.items() if count == most]
    return best[0] if len(best) == 1 else label
