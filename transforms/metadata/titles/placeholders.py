"""Titles that programs write where nobody has given one."""

from __future__ import annotations

import re
from typing import Final

_LINES: Final = """
untitled | untitled document | untitled page | new page | new document | blank page
document | index | home
home page | homepage | main page | default | page title | title | insert title here
your title here | add title | title goes here | powerpoint presentation
document title | site title | enter your title here | my page | test page | web page | page
react app | vite app | vite + react | vite + vue | vite + svelte | vue app | svelte app
nuxt app | welcome to nuxt | welcome to next.js | welcome to nginx
my wordpress site | my wordpress blog | just another wordpress site | just another wordpress weblog
create next app | ionic app | gatsby default starter | object object | default title
page title goes here | your page title |
your page title here | welcome to adobe golive | titel | titre | título | titolo | заголовок | 标题
標題 | タイトル | 제목 | العنوان
loading | just a moment
redirecting | undefined | null | none | no title | welcome
unbenanntes dokument | unbenannt | ohne titel | neue seite | startseite
dokument ohne titel | dokument | titel der seite | seitentitel
titre de la page | titre du document | page sans titre | document sans titre | sans titre
sans nom | document sans nom | nouvelle page | accueil | page d'accueil
título de la página | página sin título | página sin titulo | documento sin título
documento sin titulo | sin título | nueva página | página nueva
inicio | página principal
título da página | página sem título | documento sem título | sem título | nova página | início
página inicial
titolo della pagina | pagina senza titolo | documento senza titolo | senza titolo | nuova pagina
pagina iniziale | pagina nuova
titel van de pagina | naamloos document | naamloos | nieuwe pagina | pagina zonder titel
startpagina
namnlöst dokument | ny sida
startsida | hem
ikke-navngivet dokument | unavngivet dokument | ny side | forside | uten navn | nimetön
uusi sivu | etusivu
tytuł strony | dokument bez tytułu | bez tytułu | strona bez tytułu | nowa strona | strona główna
název stránky | dokument bez názvu | bez názvu | nepojmenovaný dokument | nová stránka
úvodní stránka
domů
névtelen dokumentum | névtelen | új oldal | új lap | főoldal | kezdőlap
document fără titlu | fără titlu
pagină nouă | acasă
bez naslova | neimenovani dokument | nova stranica | naslovnica | početna | naslovna
sayfa başlığı | başlıksız belge | adsız belge | başlıksız | yeni sayfa | ana sayfa | anasayfa
tài liệu không tiêu đề
trang mới | trang chủ | tiêu đề trang | không có tiêu đề | tài liệu không có tiêu đề
dokumen tanpa judul | tanpa judul | beranda | halaman baru
заголовок страницы | название страницы | новая страница | новый документ | документ без названия
без названия | безымянный
без имени | главная
главная страница | нова сторінка | без назви | головна | головна сторінка | нова страница
начало | без заглавие
τίτλος σελίδας | νέα σελίδα | χωρίς τίτλο | έγγραφο χωρίς τίτλο | αρχική | αρχική σελίδα
عنوان الصفحة | صفحة بدون عنوان | مستند بدون عنوان | بدون عنوان | صفحة جديدة | الرئيسية
الصفحة الرئيسية | سند بدون عنوان
مستند بلا عنوان | بلا عنوان | صفحة بلا عنوان
404 not found | not found | page not found | 404 | error 404 | 404 error
მთავარი | უსათაურო | მთავარი გვერდი | գլխավոր | անվերնագիր | መነሻ | መነሻ ገጽ | mwanzo | nyumbani
عنوان صفحه | صفحه جدید | خانه | صفحه اصلی
מסמך ללא שם | ללא כותרת | דף חדש | דף הבית | पृष्ठ का शीर्षक | बिना शीर्षक | शीर्षकहीन | नया पृष्ठ
होम
मुखपृष्ठ
ชื่อหน้า | ไม่มีชื่อเรื่อง | เอกสารไม่มีชื่อ | ไม่มีชื่อ | หน้าใหม่ | หน้าแรก
未命名文档 | 页面标题 | 网页标题 | 无标题文档 | 无标题 | 未命名 | 新建网页 | 新页面 | 首页 | 主页
網站首頁 | 网站首页
未命名文件 | 頁面標題 | 無標題文件 | 無標題 | 新網頁 | 首頁 | 主頁
無題ドキュメント | 無題 | 無題のドキュメント | 名称未設定 | ページタイトル | 新規ページ
新規ドキュメント | タイトルなし | 新しいページ | トップページ
ホーム | ホームページ
제목 없는 페이지 | 페이지 제목 | 제목을 입력하세요 | 제목 없음 | 무제 | 무제 문서 | 제목 없는 문서
새 페이지 | 홈 | 메인
nimetön asiakirja | dokument uten navn | dokument uten tittel | dokument utan titel
documento sem nome | documento senza nome | document sense títol | documento sen título
izenik gabeko dokumentua | dokument bez naslova | neimenovan dokument | neimenovani dokument
документ без наслова | документ без заглавие | документ без назви | дакумент без назвы
dokumentas be pavadinimo | dokuments bez nosaukuma | nimeta dokument | pealkirjata dokument
dokumen tidak bertajuk | מסמך ללא כותרת | शीर्षकहीन दस्तावेज़ | शीर्षक रहित दस्तावेज़
শিরোনামহীন নথি | தலைப்பிடப்படாத ஆவணம் | بلا عنوان دستاویز | უსათაურო დოკუმენტი
անվերնագիր փաստաթուղթ | 无标题文件 | 無標題文檔
"""
_FILE: Final = re.compile(
    r"[\w-]{1,60}\.(?:html?|xhtml|php|aspx?|jsp|docx?|pdf|txt)", re.IGNORECASE
)
_PROGRAM: Final = re.compile(r"Microsoft (?:Word|PowerPoint|Excel) - \S.{0,80}", re.IGNORECASE)
"""What programs of an office write before a file's name when they save it as a page."""
_POWERED: Final = re.compile(r"Powered by \S.{0,50}", re.IGNORECASE)
_TEMPLATE: Final = re.compile(r"\{\{|\{%|<[%?]|\$\{|%[A-Za-z_]+%|\[\[")


def _key(text: str) -> str:
    """A title without its marks, and without the number of a copy behind it."""
    return "".join(filter(str.isalnum, text.casefold())).rstrip("0123456789")


PLACEHOLDERS: Final = frozenset(
    _key(title) for line in _LINES.strip().splitlines() for title in line.split("|")
)
_LONGEST: Final = 60


def is_placeholder(title: str) -> bool:
    """Whether a title says nothing of its page: a default of a program, a file name, a template."""
    if len(title) > _LONGEST:
        return False
    key = _key(title)
    if not key or key in PLACEHOLDERS:
        return True
    forms = (_FILE.fullmatch, _PROGRAM.fullmatch, _POWERED.fullmatch, _TEMPLATE.search)
    return any(form(title) for form in forms)


_OF_PROGRAMS_LINES: Final = """
view topic | thread | topic | blog archive | view single post | printable version
print view | topic review | post a reply
thema anzeigen | thema | druckansicht | afficher le sujet | voir le sujet | lire le sujet | sujet
ver tema | leggi argomento | vedi argomento | exibir tópico | ver tópico | tópico
bekijk onderwerp | onderwerp bekijken | zobacz temat | zobacz wątek | wątek | просмотр темы | тема
перегляд теми | перегляд теми форуму | zobrazit téma | téma | zobraziť tému | téma megtekintése
başlığı görüntüle | başlık görüntüle | konu | visa tråd | läs ämne | vis emne | näytä viestiketju
katso aihetta | vezi subiect | προβολή θέματος | επισκόπηση θέματος | θέμα | преглед на тема
pogledaj temu | vidi temu | погледај тему | poglej temo | vaata teemat | žiūrėti temą
skatīt tematu | mostra el tema | مشاهدة الموضوع | اقرأ الموضوع | الموضوع | موضوع
نمایش موضوع | مشاهده موضوع | צפייה בנושא | 查看主题 | 檢視主題 | 阅读主题 | 閱讀主題 | 帖子
トピックを閲覧 | トピック
주제 보기 | xem chủ đề | chủ đề | lihat topik | topik | ดูกระทู้ | กระทู้
"""
_OF_PROGRAMS: Final = frozenset(
    _key(title) for line in _OF_PROGRAMS_LINES.strip().splitlines() for title in line.split("|")
)


def is_of_program(part: str) -> bool:
    """Whether a part of a title says what a program shows, as forums do: "View topic"."""
    return len(part) <= _LONGEST and _key(part) in _OF_PROGRAMS
