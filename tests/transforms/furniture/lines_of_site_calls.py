"""Sentences in which a site asks for something on its own behalf, and those that only look so."""

from __future__ import annotations

from tests.transforms.furniture.lines_of_dates import Lines

OF_SITE_CALLS = {
    "asks_to_subscribe": Lines(
        held=(
            "Sign up for our weekly newsletter and have the tides sent to you on Fridays.",
            "Abonnez-vous à notre infolettre, elle est gratuite.",
            "Inscríbete en nuestro boletín y recibe las mareas de la semana.",
            "Schrijf je in voor de nieuwsbrief en mis geen enkel getij.",
            "Подпишитесь на нашу рассылку о приливах.",
            "اشترك في نشرتنا الأسبوعية لتصلك مواعيد المد.",
            "הירשמו לניוזלטר שלנו על הגאות.",
            "Haftalık bültenimize abone olun, gelgitleri kaçırmayın.",
            "潮汐のメールマガジンに登録して毎週の予報をお受け取りください。",
            "立即订阅电子报，第一时间了解潮汐。",
            "조석 뉴스레터를 구독하고 소식을 받아보세요.",
        ),
        content=(
            "A thousand readers subscribe to our newsletter on the latest tides.",
            "Registró nuestro boletín la marea más alta del siglo.",
            "Er abonnierte unseren Newsletter und verpasste keine Flut.",
            "ニュースレターの登録者は千人を超えた。",
            "我们的电子报有一千位读者。",
            "Sign up for our choir on Monday, and bring the latest hymns.",
        ),
    ),
    "asks_for_app": Lines(
        held=(
            "Download our free app",
            "Téléchargez notre appli",
            "Pobierz naszą aplikację już dziś",
            "Κατεβάστε την εφαρμογή μας",
            "حمّل تطبيقنا الآن",
            "برنامه ما را نصب کنید",
            "הורידו את האפליקציה שלנו",
            "Завантажте наш застосунок",
            "立即下载客户端",
            "지금 앱을 설치하세요",
        ),
        content=(
            "Download our app: it draws the tides, and then the moon above them.",
            "We download our app every morning.",
            "Get our applause, she said.",
            "Descarga nuestra aplicación mil barcos al año, dice el alcalde.",
            "حمل تطبيقه إلى المدرسة",
            "客户端下载量超过一千万。",
            "下载客户端",
            "앱을 설치하세요",
            "הורידו את האפליקציה",
            "Die App lädt unsere Karten herunter.",
        ),
    ),
    "asks_to_pay": Lines(
        held=(
            "This article is for members only.",
            "Cet article est réservé à nos abonnés.",
            "Dieser Text ist nur für Abonnenten verfügbar",
            "Este artículo es exclusivo para nuestros suscriptores",
            "Bu haber yalnızca abonelere özeldir.",
            "هذا المحتوى متاح للمشتركين فقط",
            "הכתבה למנויים בלבד",
            "この記事は有料会員限定です",
            "残り820文字",
            "Already a member? Sign in",
        ),
        content=(
            "This article is for subscribers of the old railway, who paid in coal.",
            "This article is about members only in name.",
            "The pool is for members only.",
            "This content is for members",
            "Enjoy unlimited access from dawn to dusk",
            "Cet article est réservé aux abonnés de la bibliothèque depuis 1912.",
            "残り三十文字をどう使うか。",
            "Она доступна только подписчикам.",
            "Support our journalism, they had written above the door of the closed paper.",
        ),
    ),
    "asks_to_join": Lines(
        held=(
            "Rejoignez notre groupe WhatsApp",
            "Bergabung di saluran Telegram kami",
            "הצטרפו לקבוצת הוואטסאפ שלנו",
            "扫码加入我们",
            "加入我們的 Telegram 頻道",
            "카카오톡 채널을 추가하세요",
            "กดติดตามเพจ Facebook ของเรา",
        ),
        content=(
            "Rejoignez notre groupe de lecture, disait l’affiche.",
            "WhatsApp kanalımıza katılanlar bini geçti.",
            "加入我们的人越来越多。",
            "扫码付款的人越来越多。",
            "הצטרפו לקבוצה אלף איש.",
            "His YouTube channel shows the tides.",
        ),
    ),
    "names_in_brackets": Lines(
        held=(
            "[Read also] Bridge closed until May",
            "【関連記事】潮見橋が五月まで通行止め",
            "[관련 뉴스] 다리 오월까지 통제",
            "【延伸閱讀】潮汐橋封閉到五月",
            "[Lire aussi] Le pont fermé jusqu’en mai",
        ),
        content=(
            "[Laughter] Bridge closed until May",
            "【速報】潮見橋が通行止め",
            "[1] Bridge closed until May",
            "【潮汐】桥梁封闭到五月",
        ),
    ),
}
