"""Words that sentences have and labels have not, and words of labels that sentences hardly have.

Of the closed classes: auxiliaries and copulas in their finite forms, negations and pronouns that
are subjects make a predicate; "you", "our" and "this" speak to readers of the page they stand on.
In lower case and plain letters; what is written on to other words is left out.
"""

from __future__ import annotations

from typing import Final

PREDICATES: Final[dict[str, str]] = {
    "en": "is are was were has have had does did would could cannot not never nobody nothing he "
    "she they didn wasn isn hasn haven couldn wouldn doesn",
    "de": "ist sind war waren hat hatte hatten wird wurde wurden kann konnte konnten muss musste "
    "soll sollte will wollte nicht nie niemand nichts er es man",
    "nl": "is zijn was waren heeft had hadden wordt werd werden kan kon niet nooit niemand niets "
    "hij",
    "sv": "är var har hade kan kunde ska skulle vill blev inte aldrig ingen han hon",
    "da": "er var har havde kan kunne skal skulle blev ikke aldrig ingen han hun",
    "nb": "er var har hadde kan kunne skal skulle ble ikke aldri ingen han hun",
    "fr": "est sont était étaient sera seront serait ont avait avaient aura fut furent ne pas "
    "jamais personne rien il elle ils elles",
    "es": "es son era eran fue fueron está están estaba han había habían no nunca nadie nada él "
    "ella ellos ellas",
    "pt": "é são era eram foi foram está estão estava havia tinha não nunca ninguém nada ele ela "
    "eles elas",
    "it": "è sono era erano fu sarà hanno aveva avevano non mai nessuno lui lei loro",
    "ca": "és són era eren va van havia no mai ningú ell ella ells elles",
    "ro": "este sunt era erau fost avea aveau nu niciodată nimeni nimic el ea ei ele",
    "ru": "был была было были будет будут есть нет не никто ничего никогда он она они",
    "uk": "був була було були буде будуть є немає не ніхто нічого ніколи він вона вони",
    "bg": "е са беше бяха бил била било не никой нищо никога той тя те",
    "sr": "је су био била било били није нису нико ништа никада он она они",
    "hr": "je su bio bila bilo bili nije nisu nitko ništa nikada",
    "pl": "jest są był była było byli były będzie nie nikt nic nigdy",
    "cs": "je jsou byl byla bylo byli bude není nejsou nikdo nic nikdy",
    "sk": "je sú bol bola bolo boli bude nie nikto nič nikdy",
    "sl": "je so bil bila bilo bili bo ni niso nihče nič nikoli",
    "el": "είναι ήταν έχει έχουν είχε είχαν θα δεν κανείς τίποτα ποτέ",
    "hu": "van vannak volt voltak lesz nem sem nincs senki semmi soha",
    "fi": "on ovat oli olivat ei eivät hän he",
    "tr": "değil değildi var yok vardı yoktu oldu oluyor olacak idi hiç",
    "az": "deyil var yox idi oldu heç",
    "id": "adalah tidak bukan telah sudah belum akan dia ia mereka",
    "ms": "adalah tidak bukan telah sudah belum akan dia mereka",
    "vi": "là không chưa đã đang sẽ anh cô ông bà họ",
    "sw": "ni si hakuna alikuwa ilikuwa walikuwa amekuwa yeye wao",
    "ar": "كان كانت كانوا يكون تكون ليس ليست لا لم لن ما قد لقد هو هي هم إنه إنها أنه أنها أحد "
    "يزال تزال زال ولم ولا ولن وهو وهي وقد وكان وكانت",
    "fa": "است نیست بود نبود هست هستند بودند شد شدند نشد شده کرد کردند نکرد دارد ندارد دارند "
    "خواهد می‌شود نمی‌شود می‌کند نمی‌کند باید نباید او هیچ",
    "ur": "ہے ہیں تھا تھی تھے ہوں ہوگا گا گی گے نہیں نہ وہ",
    "ps": "دی ده دي وه نه شو شوه کړ",
    "ckb": "بوو نییە نەبوو ئەو ئەوان",
    "he": "היה היתה הייתה היו יהיה תהיה יהיו אין לא אינו אינה הוא היא הם הן זה זו אף",
    "am": "ነው ናቸው ነበር ነበረ ነበሩ አይደለም የለም አለ",
    "hi": "है हैं था थी थे हूँ होगा होगी गा गी नहीं वह वे",
    "mr": "आहे आहेत होता होती होते नाही नाहीत तो ती ते",
    "ne": "छ छन् थियो थिए हो होइन छैन",
    "bn": "নয় ছিল ছিলেন আছে নেই না হবে তিনি তারা সে",
    "pa": "ਹੈ ਹਨ ਸੀ ਸਨ ਨਹੀਂ ਉਹ",
    "gu": "છે હતો હતી હતું હતા નથી નહીં તે",
    "ta": "இல்லை உள்ளது இருந்தது அவர் அவன் அவள்",
    "te": "ఉంది లేదు ఉన్నారు అతను ఆమె",
    "ka": "არის არ იყო იყვნენ ვერ",
    "hy": "է են էր էին չէ չի չեն նա նրանք",
}
"""By BCP-47 code."""

OF_READERS: Final[dict[str, str]] = {
    "en": "you your us our we this these here",
    "de": "uns unser unsere unseren hier ihr ihre ihren",
    "nl": "u uw ons onze hier",
    "sv": "du dig din vi oss här",
    "fr": "vous votre vos nous notre nos ici",
    "es": "usted ustedes tu tus te nos nuestro nuestra nuestros nuestras aquí",
    "pt": "você vocês nosso nossa nossos nossas aqui",
    "it": "vi voi vostro tuo tua ti noi nostro nostra nostri nostre qui",
    "ru": "вы вас вам ваш ваше ваши мы нас нам наш наши",
    "uk": "ви вас вам ваш ми нас нам наш",
    "pl": "ty cię ci twój nas nam nasz nasze tutaj",
    "tr": "siz sizin size bizi bize bizim burada",
    "ar": "هنا نحن لنا لك لكم",
    "fa": "شما ما اینجا",
    "ur": "آپ ہم ہمارے یہاں",
    "he": "לכם אתכם שלכם שלנו לנו כאן",
    "hi": "आप आपके आपको हम हमारे हमें यहां यहाँ",
    "id": "anda kami kita",
    "vi": "bạn chúng",
}
"""By BCP-47 code."""
