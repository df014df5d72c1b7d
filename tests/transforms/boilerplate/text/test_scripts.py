"""Text pages in scripts without phrases of ours, or without spaces between words."""

from __future__ import annotations

from typing import NamedTuple

import pytest

from naqi.schemas.config import CleanConfig
from naqi.schemas.page import Page, RawPage
from naqi.transforms.core import judge_blocks
from naqi.transforms.page_formats import read_blocks


class Story(NamedTuple):
    """A page: what its menu, its headline, its paragraphs and its footer say."""

    menu: list[str]
    title: str
    body: list[str]
    rights: str

    def read(self, lines: list[str]) -> Page:
        page = Page(RawPage(b"", "test", format="text"), text="\n".join(lines))
        return judge_blocks(read_blocks(page, CleanConfig()), CleanConfig())


# fmt: off
STORIES = {
    "Thai": Story(
        ["หน้าหลัก", "การเมือง", "บันเทิง", "เกี่ยวกับเรา"],
        "สะพานไม้เก่าริมแม่น้ำกลับมาเปิดอีกครั้ง",
        [
            "สะพานไม้เก่าที่ชาวบ้านใช้ข้ามแม่น้ำมากว่าห้าสิบปีกลับมาเปิดอีกครั้งเมื่อวานนี้ "
            "และเด็กนักเรียนไม่ต้องเดินอ้อมอีกต่อไป",
            "ช่างไม้จากสามหมู่บ้านใช้เวลาซ่อมนานสิบเอ็ดสัปดาห์ โดยใช้ไม้จากป่าของชุมชน",
            "ผู้ใหญ่บ้านบอกว่าปีหน้าจะซ่อมศาลาท่าน้ำให้เสร็จด้วย",
        ],
        "© 2568 ข่าวริมน้ำ",
    ),
    "Lao": Story(
        ["ໜ້າທຳອິດ", "ການເມືອງ", "ບັນເທີງ", "ກ່ຽວກັບ"],
        "ຂົວໄມ້ເກົ່າແຄມນ້ຳກັບມາເປີດອີກ",
        [
            "ຂົວໄມ້ເກົ່າທີ່ຊາວບ້ານໃຊ້ຂ້າມແມ່ນ້ຳມາຫຼາຍກວ່າຫ້າສິບປີໄດ້ກັບມາເປີດອີກເມື່ອວານນີ້ ແລະ ນັກຮຽນບໍ່ຕ້ອງຍ່າງອ້ອມ",
            "ຊ່າງໄມ້ຈາກສາມບ້ານໃຊ້ເວລາສ້ອມແປງສິບເອັດອາທິດ ໂດຍໃຊ້ໄມ້ຈາກປ່າຂອງຊຸມຊົນ",
            "ນາຍບ້ານບອກວ່າປີໜ້າຈະສ້ອມສາລາທ່ານ້ຳໃຫ້ສຳເລັດ",
        ],
        "© 2025 ຂ່າວແຄມນ້ຳ",
    ),
    "Burmese": Story(
        ["ပင်မစာမျက်နှာ", "သတင်း", "အားကစား", "ဆက်သွယ်ရန်"],
        "မြစ်ကမ်းက သစ်သားတံတားဟောင်း ပြန်ဖွင့်",
        [
            "ရွာသားများ နှစ်ငါးဆယ်ကျော် အသုံးပြုခဲ့သော သစ်သားတံတားဟောင်းကို မနေ့က ပြန်ဖွင့်ခဲ့သည်။",
            "ရွာသုံးရွာမှ လက်သမားများသည် ဆယ့်တစ်ပတ်ကြာ ပြုပြင်ခဲ့ပြီး သစ်ကို ရွာတောမှ ယူခဲ့သည်။",
            "ရွာသူကြီးက လာမည့်နှစ်တွင် ဆိပ်ကမ်းဇရပ်ကို ပြုပြင်မည်ဟု ပြောသည်။",
        ],
        "© ၂၀၂၅ မြစ်ကမ်းသတင်း",
    ),
    "Khmer": Story(
        ["ទំព័រដើម", "ព័ត៌មាន", "កីឡា", "ទំនាក់ទំនង"],
        "ស្ពានឈើចាស់មាត់ទន្លេបើកឡើងវិញ",
        [
            "ស្ពានឈើចាស់ដែលអ្នកភូមិប្រើជាងហាសិបឆ្នាំបានបើកឡើងវិញកាលពីម្សិលមិញ ហើយសិស្សមិនចាំបាច់ដើរវាងទៀតទេ។",
            "ជាងឈើមកពីភូមិបីបានជួសជុលអស់រយៈពេលដប់មួយសប្តាហ៍ ដោយប្រើឈើពីព្រៃសហគមន៍។",
            "មេភូមិបាននិយាយថាឆ្នាំក្រោយនឹងជួសជុលសាលាកំពង់ទឹក។",
        ],
        "© ២០២៥ ព័ត៌មានមាត់ទន្លេ",
    ),
    "Tibetan": Story(
        ["གཙོ་ངོས།"[:-1], "གསར་འགྱུར", "ལུས་རྩལ", "འབྲེལ་བ"],
        "གཙང་པོའི་ཤིང་ཟམ་རྙིང་པ་བསྐྱར་དུ་ཕྱེ་བ",
        [
            "གྲོང་པ་ཚོས་ལོ་ལྔ་བཅུ་ལྷག་བེད་སྤྱོད་བྱས་པའི་ཤིང་ཟམ་རྙིང་པ་དེ་ཁ་སང་བསྐྱར་དུ་ཕྱེ་བ་རེད།",
            "གྲོང་ཚོ་གསུམ་གྱི་ཤིང་བཟོ་བ་ཚོས་བདུན་ཕྲག་བཅུ་གཅིག་རིང་ཉམས་གསོ་བྱས་པ་རེད།",
            "གྲོང་དཔོན་གྱིས་སང་ལོ་གྲུ་ཁའི་སྡོད་ཁང་ཡང་ཉམས་གསོ་བྱེད་རྒྱུ་རེད་ཅེས་བཤད།",
        ],
        "© 2025 གཙང་པོའི་གསར་འགྱུར",
    ),
    "Ethiopic": Story(
        ["መነሻ", "ዜና", "ስፖርት", "ያግኙን"],
        "በወንዙ ዳር ያለው የእንጨት ድልድይ እንደገና ተከፈተ",
        [
            "የመንደሩ ነዋሪዎች ከሃምሳ ዓመት በላይ የተጠቀሙበት የእንጨት ድልድይ ትናንት እንደገና ተከፈተ።",
            "ከሦስት መንደሮች የመጡ አናጺዎች ለአሥራ አንድ ሳምንት ሠርተውበታል፣ እንጨቱም ከማኅበረሰቡ ደን የመጣ ነው።",
            "የመንደሩ አለቃ በሚቀጥለው ዓመት የወንዙን ዳር መጠለያ እንደሚጠግኑ ተናግረዋል።",
        ],
        "© 2025 የወንዝ ዜና",
    ),
    "Georgian": Story(
        ["მთავარი", "პოლიტიკა", "სპორტი", "კონტაქტი"],
        "მდინარის პირას ძველი ხის ხიდი კვლავ გაიხსნა",
        [
            "ძველი ხის ხიდი, რომელსაც სოფელი ორმოცდაათ "
            "წელზე მეტხანს იყენებდა, გუშინ კვლავ გაიხსნა.",
            "სამი სოფლის დურგლები მას თერთმეტი კვირა აკეთებდნენ და ხე თემის ტყიდან მოიტანეს.",
            "მამასახლისმა თქვა, რომ მომავალ წელს ნავმისადგომის ფარდულსაც შეაკეთებენ.",
        ],
        "© 2025 მდინარის ამბები",
    ),
    "Armenian": Story(
        ["Գլխավոր", "Լուրեր", "Սպորտ", "Կապ"],
        "Գետափի հին փայտե կամուրջը կրկին բացվեց",
        [
            "Հին փայտե կամուրջը, որով գյուղը անցնում էր "
            "ավելի քան հիսուն տարի, երեկ կրկին բացվեց։",
            "Երեք գյուղերի ատաղձագործները տասնմեկ շաբաթ "
            "նորոգել են այն համայնքի անտառի փայտով։",
            "Գյուղապետն ասաց, որ հաջորդ տարի կնորոգեն նաև նավամատույցի ծածկը։",
        ],
        "© 2025 Գետափի լուրեր",
    ),
    "Tamil": Story(
        ["முகப்பு", "செய்திகள்", "விளையாட்டு", "தொடர்புக்கு"],
        "ஆற்றங்கரை மரப்பாலம் மீண்டும் திறக்கப்பட்டது",
        [
            "ஐம்பது ஆண்டுகளுக்கும் மேலாக ஊர் மக்கள் பயன்படுத்திய மரப்பாலம் நேற்று மீண்டும் திறக்கப்பட்டது.",
            "மூன்று ஊர்களின் தச்சர்கள் பதினொரு வாரங்கள் உழைத்து அதைச் சீரமைத்தார்கள்.",
            "அடுத்த ஆண்டு படகுத் துறையின் கூரையையும் சீரமைப்போம் என்று ஊர்த் தலைவர் சொன்னார்.",
        ],
        "© 2025 ஆற்றங்கரைச் செய்தி",
    ),
    "Bengali": Story(
        ["প্রচ্ছদ", "রাজনীতি", "খেলা", "যোগাযোগ"],
        "নদীর ধারের পুরোনো কাঠের সেতু আবার খুলল",
        [
            "পঞ্চাশ বছরের বেশি সময় ধরে গ্রামের মানুষ যে "
            "কাঠের সেতু ব্যবহার করেছে, তা গতকাল আবার খুলেছে।",
            "তিন গ্রামের ছুতাররা এগারো সপ্তাহ ধরে সেটি মেরামত করেছেন।",
            "গ্রামপ্রধান বলেছেন, আগামী বছর ঘাটের ছাউনিও সারানো হবে।",
        ],
        "© ২০২৫ নদীর খবর",
    ),
    "Hebrew": Story(
        ["ראשי", "כלכלה", "ספורט", "אודות"],
        "גשר העץ הישן שעל הנהר נפתח מחדש",
        [
            "גשר העץ הישן, שאנשי הכפר השתמשו בו יותר מחמישים שנה, נפתח אתמול מחדש.",
            "נגרים משלושה כפרים תיקנו אותו במשך אחד עשר שבועות בעצים מן היער המשותף.",
            "ראש הכפר אמר כי בשנה הבאה יתוקן גם הסככה שליד המזח.",
        ],
        "© 2025 חדשות הנהר",
    ),
    "Korean": Story(
        ["홈", "정치", "연예", "회사소개"],
        "강가의 낡은 나무다리가 다시 열렸다",
        [
            "마을 사람들이 오십 년 넘게 건너던 낡은 나무다리가 어제 다시 열렸다.",
            "세 마을의 목수들이 열한 주 동안 마을 숲의 나무로 다리를 고쳤다고 한다.",
            "이장은 내년에는 나루터의 지붕도 함께 고칠 것이라고 말했다.",
        ],
        "© 2025 강가 소식",
    ),
    "Swahili": Story(
        ["Mwanzo", "Siasa", "Michezo", "Mawasiliano"],
        "Daraja la zamani la mbao kando ya mto lafunguliwa tena",
        [
            "Daraja la zamani ambalo wanakijiji walilitumia "
            "kwa zaidi ya miaka hamsini lilifunguliwa jana.",
            "Maseremala kutoka vijiji vitatu walilitengeneza kwa muda wa wiki kumi na moja.",
            "Mkuu wa kijiji alisema kwamba mwakani watatengeneza pia paa la gati.",
        ],
        "© 2025 Habari za Mto",
    ),
}
# fmt: on


@pytest.mark.parametrize("script", STORIES)
def test_the_menu_goes_the_headline_is_the_title_and_the_body_stays(script: str) -> None:
    story = STORIES[script]
    page = story.read([*story.menu, story.title, *story.body, story.rights])
    assert [block.text for block in page.kept()] == story.body
    assert page.title == story.title


@pytest.mark.parametrize("script", STORIES)
def test_a_menu_below_the_body_goes_too(script: str) -> None:
    story = STORIES[script]
    page = story.read([*story.menu, story.title, *story.body, *story.menu[::-1], story.rights])
    assert [block.text for block in page.kept()] == story.body


@pytest.mark.parametrize("script", STORIES)
def test_a_menu_that_stands_above_and_below_is_enough(script: str) -> None:
    story = STORIES[script]
    page = story.read([*story.menu, story.title, *story.body, *story.menu])
    assert [block.text for block in page.kept()] == story.body
    assert page.title == story.title


@pytest.mark.parametrize("script", STORIES)
def test_a_clean_text_stays_whole(script: str) -> None:
    story = STORIES[script]
    page = story.read([story.title, *story.body])
    assert [block.text for block in page.kept()] == story.body
    assert page.title == story.title
