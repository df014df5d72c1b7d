"""Phrases of furniture in Polish, by rule."""

from __future__ import annotations

from typing import Final

from naqi.schemas.rules import Rule

PHRASES: Final[dict[Rule, str]] = {
    Rule.RELATED_LINKS: (
        "czytaj także|czytaj też|czytaj również|przeczytaj także|przeczytaj też|zobacz także|"
        "zobacz też|zobacz również|czytaj więcej|więcej na ten temat|powiązane artykuły|"
        "podobne artykuły|najczęściej czytane|najpopularniejsze|polecamy|ostatnie wiadomości|"
        "najnowsze|więcej|warto przeczytać|w tym temacie|popularne|"
        "najchętniej czytane"
        "|powiązany artykuł|powiązany temat"
        "|czytaj dalej|czytaj całość|czytaj więcej na ten temat|czytaj artykuł"
        "|przeczytaj więcej|przeczytaj również|przeczytaj cały artykuł|sprawdź także"
        "|sprawdź też|sprawdź również|obejrzyj także|zobacz więcej|więcej artykułów"
        "|więcej z kategorii|inne artykuły|inne wiadomości|inne tematy|pozostałe artykuły"
        "|pozostałe wiadomości|podobne tematy|podobne wpisy|podobne wiadomości|powiązane tematy"
        "|powiązane wpisy|powiązane wiadomości|powiązane treści|w tej samej kategorii"
        "|z tej samej kategorii|tego samego autora|może cię zainteresować"
        "|może cię też zainteresować|może zainteresuje cię też|może ci się spodobać"
        "|może cię również zainteresować|może państwa zainteresować|to może cię zainteresować"
        "|mogą cię zainteresować|polecane artykuły|polecane dla ciebie|polecane tematy"
        "|rekomendowane dla ciebie|redakcja poleca|wybór redakcji|najczęściej czytane artykuły"
        "|najczęściej komentowane|najpopularniejsze artykuły|najpopularniejsze teksty"
        "|najpopularniejsze wpisy|najchętniej oglądane|popularne artykuły|popularne teksty"
        "|popularne tematy|popularne wpisy|najnowsze artykuły|najnowsze wiadomości"
        "|najnowsze wpisy|najnowsze informacje|ostatnie artykuły|ostatnie wpisy|ostatnio dodane"
        "|gorące tematy|nie przegap|treści sponsorowane|materiały sponsorowane"
        "|materiał partnera"
        "|czytaj cały artykuł|cały artykuł|przeczytaj całość|pełny artykuł"
        "|czytaj więcej tutaj|więcej przeczytasz tutaj|więcej tutaj|czytaj dalej tutaj"
    ),
    Rule.SHARE: (
        "udostępnij|podziel się|drukuj|wydrukuj|wyślij|wyślij znajomemu|lubię to|"
        "obserwuj nas|poleć|poleć znajomemu|udostępnij na facebooku|skopiuj link|zapisz|"
        "poleć artykuł|dodaj do ulubionych|śledź nas|"
        "rozmiar tekstu|wielkość czcionki|rozmiar czcionki|powiększ tekst|wersja do druku|"
        "zapisz na później"
        "|udostępnij artykuł|udostępnij ten artykuł|podziel się artykułem"
        "|odtwórz wideo|odtwórz film|obejrzyj wideo|zobacz wideo|włącz dźwięk"
        "|krótki link|link do artykułu|bezpośredni link"
    ),
    Rule.NAVIGATION: (
        "strona główna|menu|szukaj|wyszukaj|wyszukiwarka|przejdź do treści|do góry|na górę|"
        "wróć|wstecz|powrót|zaloguj|zaloguj się|zarejestruj się|rejestracja|moje konto|"
        "kontakt|o nas|mapa strony|mapa serwisu|pomoc|wiadomości|aktualności|sport|"
        "gospodarka|polityka|kultura|kraj|świat|nauka|wideo|zdjęcia|galeria|galerie|archiwum|"
        "tagi|kategorie|tematy|słowa kluczowe|zamknij|pokaż więcej|reklama w serwisie|"
        "regulamin|polityka prywatności|redakcja|forum|blogi|praca|ogłoszenia|prenumerata|"
        "zapisz się na newsletter|zapisz się do newslettera|subskrybuj|zaprenumeruj|"
        "zamów newsletter"
        "|powrót na górę|wróć na górę|do góry strony|powrót do góry"
        "|załaduj więcej|zobacz wszystkie"
    ),
    Rule.PAGINATION: (
        "następny|poprzedni|następna|poprzednia|następna strona|poprzednia strona|dalej|"
        "następny artykuł|poprzedni artykuł|starsze|nowsze|następne|poprzednie|strona"
    ),
    Rule.COMMENTS: (
        "komentarze|komentarz|dodaj komentarz|skomentuj|napisz komentarz|brak komentarzy|"
        "opinie|komentarzy|dodaj swój komentarz|odpowiedz|dyskusja|wasze komentarze|"
        "komentarze czytelników|zostaw komentarz|dodaj opinię|anuluj pisanie odpowiedzi"
        "|dodaj komentarz anuluj pisanie odpowiedzi"
        "|zaloguj się aby skomentować|zaloguj się by skomentować|"
        "zaloguj się aby dodać komentarz|oceń artykuł|oceń ten artykuł|liczba komentarzy|"
        "od najnowszych"
    ),
    Rule.BYLINE: (
        "autor|autorka|źródło|opublikowano|data publikacji|data|aktualizacja|dodano|"
        "utworzono|napisał|napisała|opracowanie|oprac|ostatnia aktualizacja|data dodania|"
        "autorzy"
    ),
    Rule.CAPTION: "fot|foto|zdjęcie|zdjęcia|autor zdjęcia|źródło zdjęcia|fotografia|ilustracja",
    Rule.ADVERTISEMENT: (
        "reklama|ogłoszenie|materiał sponsorowany|artykuł sponsorowany|reklamy|"
        "dalsza część tekstu pod reklamą|dalsza część artykułu pod reklamą|"
        "ciąg dalszy tekstu pod reklamą"
        "|koniec reklamy|pomiń reklamę|dalsza część artykułu znajduje się pod reklamą"
        "|tekst kontynuowany pod reklamą|artykuł kontynuowany po reklamie"
    ),
    Rule.FOOTER: (
        "wszelkie prawa zastrzeżone|wszystkie prawa zastrzeżone|nota prawna|tel|faks|"
        "prawa autorskie"
    ),
    Rule.CONSENT: (
        "akceptuję|zgadzam się|akceptuj|rozumiem|ustawienia plików cookie|akceptuj wszystkie|"
        "tylko dla prenumeratorów|tylko dla subskrybentów|dla prenumeratorów|"
        "zaloguj się aby czytać dalej|odrzuć wszystko|odrzuć wszystkie|odrzuć"
    ),
}

SECTIONS: Final = "dyskusja"
"""With which authors head parts of their text as well."""

ANYWHERE: Final = (
    "powrót na górę|wróć na górę|do góry strony|powrót do góry"
    "|pokaż więcej|załaduj więcej|zobacz wszystkie"
)
"""That no text has inside of it."""
