"""Closed-class words: they make sentences of names and nouns, and menus have none.

Articles, prepositions, conjunctions, pronouns and auxiliaries alone. Published stop lists hold
"news", "more" and "main page", which is what menus are made of.
"""

from __future__ import annotations

from typing import Final

_BY_LANGUAGE: Final[dict[str, str]] = {
    "en": "the a an of to in and is are was were be been that this these those it its he she they "
    "his her their we our you your i with for on at by from as but or not have has had will would "
    "can could who which when while than if so because after before into over about against",
    "ar": "في من على الى إلى عن أن إن ان او أو ثم لا ما لم لن قد التي الذي الذين اللذين هذا هذه "
    "ذلك تلك هو هي هم كان كانت يكون بين بعد قبل مع عند حتى منذ خلال حول بشأن ضد دون كما لكن "
    "كل أي اي حيث إذا اذا بعض غير وهو وهي وفي ومن وعلى وأن وإن ولا وكان وكانت فيه فيها به بها له "
    "لها عليه عليها منه منها عبر نحو لدى فى علي",
    "fa": "و در به از که این آن را با برای است بود شد شده می نمی تا بر یا هم یک اما اگر نیز خود "
    "هر چه ها های کرد کرده است شود پس بین پیش",
    "fr": "le la les un une des de du d l et est sont était que qui dans en au aux pour par sur "
    "avec ne pas ce cette ces il elle ils elles nous vous on se sa son ses leur leurs mais ou où "
    "plus comme a ont été être fait entre après avant sans sous",
    "de": "der die das den dem des ein eine einer eines einem einen und ist sind war waren im in "
    "zu zum zur mit auf für von vom bei nach aus an am als auch nicht sich es er sie wir ihr dass "
    "wie wird werden wurde hat haben aber oder wenn um über durch vor gegen",
    "es": "el la los las un una unos unas de del y e o que en a al por para con se su sus es son "
    "fue era lo como más pero no le les este esta ha han ser sin sobre entre cuando desde hasta",
    "it": "il lo la i gli le un uno una di del dello della dei degli delle e ed o che in nel nella "
    "a al alla ai da dal dalla con su per tra fra non si è sono era ha hanno come ma anche più "
    "questo questa suo sua",
    "pt": "o a os as um uma uns umas de do da dos das e ou que em no na nos nas por pelo pela para "
    "com se seu sua é são foi era não como mais mas ao à aos às este esta ele ela entre sobre",
    "ru": "и в во на не что с со по к ко у о об от до из за для при как это этот эта эти то а но "
    "или же бы ли он она они мы вы я его её ее их был была было были будет есть так также которые "
    "который которая после перед под над между через",
    "el": "ο η το οι τα του της των τον την στο στη στην στον στα στις στους και να θα με για από "
    "που ότι δεν είναι ήταν έχει έχουν ως σε αν αλλά ή μια ένα ένας μετά κατά προς μας σας τους "
    "τις πως όταν",
    "pl": "i w we z ze na do nie że się o a to jest są był była było były od po za przez dla jak "
    "ale czy oraz ten ta te tego tej tym który która które jego jej ich już co by przy pod nad",
    "tr": "ve bir bu da de için ile ise o şu çok daha gibi olarak olan oldu olduğu ancak ama veya "
    "ki ne kadar sonra önce göre en her değil",
    "id": "yang dan di ke dari untuk dengan pada adalah ini itu dalam tidak akan juga oleh sebagai "
    "atau karena telah sudah dapat bisa ada saat para kepada tersebut",
    "nl": "de het een en van in is dat op te zijn met voor niet aan er om door als bij ook maar",
    "he": "של את על לא כי גם או אם אל עם הוא היא הם זה זו אשר אבל רק כל כך היה היתה הייתה יש אין",
    "am": "ነው ናቸው ነበር ነበረ እና ግን ወደ ላይ ውስጥ ጋር ሲሆን እንደ ይህ ደግሞ በኋላ",
    "hi": "का की के में से को पर और है हैं था थी थे ने यह वह कि जो भी तो ही लिए साथ बाद",
    "ne": "को का की मा ले लाई र छ छन् थियो थिए यो त्यो पनि गरेको भएको हुने अनि तर",
    "bn": "ও এবং এই যে তার তাদের করে করা হয় হয়েছে ছিল থেকে জন্য সঙ্গে কিন্তু আর না",
    "ur": "کا کی کے میں سے کو پر اور ہے ہیں تھا تھی تھے نے یہ وہ کہ جو بھی تو ہی لیے ساتھ بعد",
    "ka": "და არ რომ ეს ის იყო არის მაგრამ ან თუ უკვე მას მისი ამ",
    "hy": "և է են էր էին որ այս այդ այն իր ու բայց կամ եթե հետո համար մեջ",
    "uk": "і й та в у на не що з із до за від по як це але або його її їх був була були для про",
}
FUNCTION_WORDS: Final = frozenset(word for words in _BY_LANGUAGE.values() for word in words.split())

FUNCTION_LETTERS: Final = frozenset(
    "的了是在和与不也这那有被将把就以从為與這對將於はがをにのでともへやか"
)
"""Where words are not spaced: Chinese particles and prepositions, Japanese case marks."""

FUNCTION_PARTS: Final = (
    # Thai
    "ที่", "และ", "ใน", "ของ", "ได้", "เป็น", "ว่า", "จะ", "ไม่", "ให้", "กับ", "จาก", "ซึ่ง", "แต่",
    "หรือ", "โดย", "เพื่อ", "แล้ว", "เมื่อ", "มี", "กว่า",
    # Lao
    "ທີ່", "ແລະ", "ໃນ", "ຂອງ", "ໄດ້", "ເປັນ", "ວ່າ", "ຈະ", "ບໍ່", "ໃຫ້", "ກັບ", "ຈາກ", "ແຕ່", "ຫຼື",
    "ໂດຍ", "ເພື່ອ", "ແລ້ວ", "ເມື່ອ", "ມີ", "ກວ່າ",
    # Khmer
    "ដែល", "និង", "នៅ", "របស់", "បាន", "នឹង", "មិន", "ដោយ", "ដើម្បី", "ក្នុង",
    # Burmese
    "သည်", "များ", "တွင်", "နှင့်", "သော", "ဖြစ်", "ခဲ့", "၏",
    # Tibetan
    "གི་", "ཀྱི་", "གྱི་", "དང་", "ནས་", "པའི་", "བའི་", "ནི་",
)  # fmt: skip
"""Words of a closed class where other scripts are not spaced: they stand anywhere."""
