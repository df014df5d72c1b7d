"""Pointed Hebrew and polytonic Greek are of today, if they are not what older texts are."""

from __future__ import annotations

import pytest

from naqi.transforms.language.corrections.older import modern
from naqi.transforms.language.corrections.settle import settle

HEBREW = {
    "story": "סָבְתָא קָנְתָה לְיוֹנָתָן אוֹפַנַּיִם חֲדָשִׁים, וְהוּא נָסַע בָּהֶם עַד סוֹף הָרְחוֹב וְחָזַר הַבַּיְתָה שָׂמֵחַ.",
    "poem": "עַל הַגִּבְעָה עוֹמֵד הָאִילָן, עֲנָפָיו נוֹשְׁקִים לָעָנָן, וְאֵין אִישׁ יוֹדֵעַ מִי שָׁתַל אוֹתוֹ כָּאן.",
    "one word of the Bible": "הַדֶּרֶךְ אֲשֶׁר בָּחַרְנוּ הָיְתָה אֲרֻכָּה, אֲבָל הִגַּעְנוּ אֶל הַחוֹף לִפְנֵי שֶׁיָּרַד הַלַּיְלָה.",
}
BIBLE = {
    "words": "וַיֹּאמֶר יְהוָה אֶל אַבְרָם לֶךְ לְךָ מֵאַרְצְךָ אֶל הָאָרֶץ אֲשֶׁר אַרְאֶךָּ",
    "cantillation": "כִּ֤י טוֹב֙ הָא֔וֹר וְעֵ֥ת לַנֶּ֖פֶשׁ בִּדְרָכֶֽיהָ",
}
GREEK = {
    "news": "Ὁ δήμαρχος εἶπε πὼς ἡ γέφυρα θὰ ἀνοίξει τὴν ἄνοιξη καὶ δὲν ἀνησυχεῖ.",
    "novel": "Τὸ καράβι ἔφτασε στὸ νησὶ μὲ τὸ χάραμα· μιὰ γυναίκα περίμενε στὴν προκυμαία.",
    "words of both": "Ὁ ψαρὰς ἔβγαλε τὰ δίχτυα ἀπὸ τὴ βάρκα καὶ μέτρησε τὰ ψάρια τοῦ χωριοῦ.",
    "without graves": "Ὁ γέρος κάθισε στό κατώφλι γιά νά ξεκουραστεῖ, κι ὁ σκύλος κοιμόταν.",
}
ANCIENT = {
    "prose": "ἐπεὶ δὲ ἀφίκετο εἰς τὴν πόλιν ὁ στρατηγός, οὐκ ἔμεινεν· οἱ γὰρ πολέμιοι ἐγγὺς ἦσαν.",
    "a case of its own": "ὁ ἄνθρωπος ἐκάθητο παρὰ τῇ θαλάσσῃ καὶ ἔβλεπε τὰ πλοῖα καὶ τοὺς ναύτας.",
    "gospel": "καὶ εἶπεν αὐτοῖς ὁ διδάσκαλος· ὁ ἔχων ὦτα ἀκούειν ἀκουέτω, ἐν τῷ οἴκῳ τοῦ πατρός.",
}


@pytest.mark.parametrize("name", HEBREW)
def test_pointed_hebrew_is_hebrew(name: str) -> None:
    assert settle(("hbo", 0.99), HEBREW[name], "Hebr")[0] == "he"


@pytest.mark.parametrize("name", BIBLE)
def test_words_of_the_bible_and_its_cantillation_are_of_the_bible(name: str) -> None:
    assert settle(("hbo", 0.99), BIBLE[name], "Hebr") == ("hbo", 0.99)


@pytest.mark.parametrize("name", GREEK)
def test_polytonic_greek_is_greek_if_it_has_words_of_today(name: str) -> None:
    assert settle(("grc", 0.99), GREEK[name], "Grek")[0] == "el"


@pytest.mark.parametrize("name", ANCIENT)
def test_ancient_greek_has_words_of_its_own(name: str) -> None:
    assert settle(("grc", 0.99), ANCIENT[name], "Grek") == ("grc", 0.99)


def test_pointed_yiddish_is_none_of_them() -> None:
    text = "דִי שְׁטָאט הָאט הַיינְט גֶעעֶפְנְט אַ נַייעֶ ביבליאָטעק און זי איז דאָ פאַר די קינדער"
    assert settle(("hbo", 0.9), text, "Hebr")[0] == "yi"


def test_other_labels_stand() -> None:
    assert modern("el", ANCIENT["prose"]) == "el"
    assert modern("he", BIBLE["words"]) == "he"
