"""Words with which a sentence goes on from the one before it: headlines hardly ever open with one.

Conjunctions and adverbs that stand in for them: of the classes CCONJ and ADV of Universal
Dependencies those that point back. Written after the languages' grammars. What opens headlines as
often ("after", "how", "she", "this is") is left out, and so is what opens them in another language
of the same letters ("die", "de", "el").

A word or some of them, parted by ``|``, in lower case and plain letters. In languages without
spaces what follows is written on to them.
"""

from __future__ import annotations

from typing import Final

SPACED: Final[dict[str, str]] = {
    "en": "but|however|meanwhile|moreover|nevertheless|therefore|thus|afterwards|in addition"
    "|until then|by then|at the same time|as a result|for example|for instance",
    "de": "aber|jedoch|allerdings|dennoch|trotzdem|zudem|außerdem|daher|deshalb|deswegen"
    "|daraufhin|seither|inzwischen|unterdessen|stattdessen|schließlich",
    "fr": "mais|cependant|toutefois|pourtant|néanmoins|celui-ci|celle-ci|ceux-ci|celles-ci"
    "|par ailleurs|en outre|de plus|en effet|en revanche|dès lors|depuis lors|aussitôt|d'ailleurs"
    "|ce dernier|cette dernière",
    "es": "pero|sin embargo|no obstante|además|asimismo|por otra parte|por su parte|de hecho"
    "|en cambio|mientras tanto|según él|según ella|según explicó|según dijo",
    "pt": "porém|contudo|todavia|entretanto|no entanto|além disso|também|por outro lado"
    "|segundo ele|segundo ela|de fato",
    "it": "però|tuttavia|inoltre|infatti|intanto|nel frattempo|d'altra parte|secondo lui"
    "|secondo lei",
    "nl": "echter|bovendien|daarnaast|daardoor|daarna|daarbij|intussen|ondertussen|vervolgens"
    "|volgens hem|volgens haar|volgens hen",
    "sv": "dock|däremot|dessutom|därför|därefter|samtidigt|enligt honom|enligt henne|enligt dem"
    "|ändå",
    "da": "derimod|desuden|derfor|derefter|samtidig|ifølge ham|ifølge hende|ifølge dem|alligevel",
    "nb": "derimot|dessuten|derfor|deretter|samtidig|ifølge ham|ifølge henne|ifølge dem|likevel",
    "fi": "mutta|kuitenkin|silti|lisäksi|myös",
    "pl": "jednak|natomiast|ponadto|dlatego|następnie|tymczasem|również|także|według niego"
    "|według niej|według nich",
    "cs": "však|přesto|navíc|poté|mezitím|také|podle něj|podle něho|podle ní|podle nich",
    "sk": "však|napriek tomu|navyše|medzitým|tiež|podľa neho|podľa nej|podľa nich",
    "hu": "azonban|ugyanakkor|emellett|ezért|ezután|szerinte|szintén",
    "ro": "dar|însă|totuși|totodată|de asemenea|prin urmare|apoi|aceștia|acestea|între timp"
    "|potrivit lui|potrivit ei|potrivit acestuia|potrivit acesteia",
    "hr": "ali|međutim|ipak|osim toga|stoga|u međuvremenu|također|prema njegovim",
    "sl": "toda|vendar|kljub temu|poleg tega|nato|medtem|tudi",
    "ru": "однако|тем не менее|кроме того|поэтому|при этом|между тем|тем временем|также"
    "|по его словам|по ее словам|по их словам|впрочем",
    "uk": "але|однак|проте|крім того|тому|потім|при цьому|тим часом|також|за його словами"
    "|за її словами|за їхніми словами|втім",
    "bg": "обаче|въпреки това|освен това|затова|след това|неговият|нейният|междувременно|също"
    "|според него|според нея|според тях",
    "sr": "али|међутим|ипак|осим тога|зато|затим|у међувремену|такође",
    "el": "αλλά|και|όμως|ωστόσο|επιπλέον|επίσης|γι' αυτό|εκείνος|εκείνη|παράλληλα|στο μεταξύ"
    "|σύμφωνα με τον ίδιο|σύμφωνα με την ίδια|μάλιστα",
    "tr": "ama|ancak|fakat|ve|ayrıca|üstelik|bu nedenle|bu yüzden|onlar|onun|bunun|öte yandan"
    "|bu arada|buna göre|yine de|aynı zamanda|daha önce",
    "id": "tetapi|tapi|namun|selain itu|oleh karena itu|sementara itu|menurutnya|menurut dia"
    "|sebelumnya|meski demikian|meski begitu|meskipun demikian|meskipun begitu|walau demikian"
    "|walau begitu|kendati demikian|kendati begitu|akan tetapi|dengan demikian",
    "vi": "nhưng|tuy nhiên|ngoài ra|bên cạnh đó|do đó|vì vậy|anh ấy|cô ấy|ông ấy|bà ấy|điều này"
    "|đồng thời|trong khi đó|theo ông|theo bà|theo anh|theo cô|trước đó|cũng theo",
    "ar": "كما|أما|اما|إذ|اذ|حيث|لكن|لكنه|لكنها|غير أن|إلا أن|الا ان|بل|ثم|فيما|بينما|فقد|فإن|فلم"
    "|كذلك|أيضا|يذكر أن|يذكر ان|يشار إلى|يشار الى|تجدر الإشارة|جدير بالذكر|الجدير بالذكر|من جهته"
    "|من جهتها|من جانبه|من جانبها|في المقابل|في الوقت نفسه|في غضون ذلك|إلى ذلك|الى ذلك|بدوره"
    "|بدورها|مع ذلك|لذلك|لهذا",
    "fa": "اما|ولی|همچنین|بنابراین|در همین حال|در حالی که|با این حال|با این وجود|به گفته او"
    "|به گفته وی|علاوه بر این|گفتنی است|لازم به ذکر|شایان ذکر|پیش از این|افزون بر این",
    "ur": "لیکن|تاہم|انہوں|انھوں|جبکہ|واضح رہے|یاد رہے|علاوہ ازیں|بعد ازاں|دریں اثنا|ادھر|چنانچہ",
    "ps": "همدارنګه|بل پلوه|سربېره پر دې",
    "ckb": "بەڵام|ئەوان|هەروەها|لە هەمان کاتدا|دواتر",
    "he": "אבל|אולם|ואולם|עם זאת|כמו כן|בנוסף|לכן|לאחר מכן|לדבריו|לדבריה|לדבריהם|כזכור|יצוין"
    "|יש לציין|עוד אמר|עוד אמרה|עוד נמסר|עוד הוסיף",
    "hi": "लेकिन|मगर|हालांकि|हालाँकि|उसके|उन्होंने|जबकि|साथ ही|बता दें|गौरतलब",
    "mr": "पण|परंतु|मात्र|आणि|तसेच|त्यामुळे|नंतर|दरम्यान",
    "ne": "यद्यपि|यसका|उनले|उनी|उनीहरू|यसैबीच|त्यसपछि",
    "bn": "কিন্তু|তবে|এবং|এছাড়া|এরপর|এদিকে|একই সঙ্গে",
    "pa": "ਪਰ|ਹਾਲਾਂਕਿ|ਉਨ੍ਹਾਂ|ਫਿਰ",
    "gu": "પરંતુ|પણ|જોકે|તેઓ|તેમણે|તેના|પછી",
    "ta": "ஆனால்|மேலும்|எனினும்|அவர்|அவள்|அவன்|அவர்கள்|இதனால்|பின்னர்",
    "te": "కానీ|మరియు|అయితే|అతను|ఆమె|వారు|ఆయన|దీంతో|తర్వాత",
    "ko": "그러나|하지만|한편|또한|그리고|아울러",
    "sw": "lakini|hata hivyo|aidha|wakati huo huo",
    "am": "ነገር ግን|ይሁን እንጂ|እሱ|እሷ|እነሱ|በተጨማሪም",
    "ka": "მაგრამ|თუმცა|გარდა ამისა|ისინი|მისი|შემდეგ",
    "hy": "բայց|սակայն|բացի այդ|նա|նրանք|հետո",
}
"""Of languages with spaces between words, by BCP-47 code."""

UNSPACED: Final[dict[str, str]] = {
    "zh": "但是|但他|但她|但在|但这|但這|但也|但不|但对|但對|但由|但目前|但仍|但随着|但隨著|但如果"
    "|不过，|不過，|然而|此外|另外，|与此同时|與此同時|同时，|同時，|因此|所以，|对此|對此|随后|隨後|而且|据悉|據悉|此前，",
    "ja": "しかし|だが、|また、|さらに、|なお、|一方、|一方で|同時に、|ところが|だから、",
    "th": "อย่างไรก็ตาม|นอกจากนี้|ทั้งนี้|ขณะที่|ดังนั้น|จากนั้น|แต่ก็|แต่ถ้า|แต่อย่าง",
    "lo": "ນອກຈາກນີ້|ທັງນີ້|ດັ່ງນັ້ນ",
    "km": "ប៉ុន្តែ|ទោះយ៉ាងណា|លើសពីនេះ|ដូច្នេះ",
    "my": "သို့သော်|ထို့ပြင်|ထို့ကြောင့်|ဒါပေမဲ့",
}
"""Of languages without."""

ARABIC_AND: Final = "و"
"""Arabic writes its "and" on to a word: so do most of its paragraphs open."""
NO_AND: Final = (
    "زير|زار[ةه]|زراء|فا[ةه]|فد|كال|كيل|اشنطن|سط|ثيق|ثائق|لاي|لي|لاد|رش[ةه]|رق|صول|صف|ضع"
    "|ظ(?:يف|ائف)|عد|قف|قود|اقع|جب|جه|جوه|حد(?!د)|حش|دائع|داع|رد|رود|سائل|سيل|سام|عي|قت(?!ل)"
    "|يكي|اتس|الد|زن|شم|يلز|باء|تير|اجه|يست(?:هام)?(?!\\w)|هران|ادي|ارس|نست|يلي|فود|عود|صي|طن"
    "|اح[ةه]|راء|هم|لد(?!ى)|ائل|قائع|قوع|ساط[ةه]|سيط(?!ر)|جود|رط[ةه]|حيد|ضاح|جدي|هبي|ديع|ضوح"
    "|شاح|لاء|ستف|سوم|يسلي|يلس|يمبل|يندوز|ينستون|يغان|تس ?اب(?!\\w)|تر[ةي]?(?!\\w)"
)
"""Of Arabic, patterns of how nouns go on that begin with that letter: they open headlines."""
AND_VERB: Final = (
    "(?:قد|لقد|لم|لن|ليس|ليست|كان|كانت|كانوا|قال|قالت|قالوا|أضاف|أضافت|اضاف|أوضح|أوضحت|أكد|أكدت"
    "|ذكر|ذكرت|أشار|أشارت|اشار|أعلن|أعلنت|اعلن|تابع|تابعت|نقل|نقلت|جاء|جاءت|بلغ|بلغت|أفاد|أفادت"
    "|طالب|طالبت|دعا|دعت|شدد|شددت|رأى|رأت|اعتبر|اعتبرت|حذر|حذرت|نفى|نفت|كشف|كشفت|لفت|لفتت|شهد"
    "|شهدت|أعرب|أعربت|كتب|كتبت|سأل|سألت|قرر|قررت|تم|أصبح|أصبحت|عاد|عادت|بقي|بقيت|انتهى|انتهت|بدأ"
    "|بدأت|ما زال|ما زالت|من المقرر|من المتوقع|من المنتظر)(?!\\w)"
    "|س[يتن]\\w{3,}|[يت]\\w{3,}|لل\\w{3,}"
)
"""And patterns of how verbs do, and what stands before them: so sentences of two words open."""
ARABIC_SO: Final = (
    "ف(?:هل|لم|لن|لا|إن|كان|كانت|قال|قالت|أين|كيف|لماذا|ماذا|أجاب|أجابت|رد|ضحك|ابتسم|سألته|سألتها)"
    "(?!\\w)|كما \\w{3,}(?: \\S+){3}"
)
"""And words with "so" written on to them, and "also" with words enough for a sentence."""
