"""What lines of a text page are among the others."""

from __future__ import annotations

from naqi.schemas.config import CleanConfig
from naqi.schemas.page import RawPage
from naqi.transforms import core


def test_a_sentence_with_a_date_makes_no_title_of_the_paragraph_above_it() -> None:
    title = "ประภาคารเก่าเปิดอีกครั้ง"
    text = [
        "คนเฝ้าประภาคารนับเรือจากหน้าต่างของเขาในตอนเย็น และจดไว้ในสมุดเล่มใหญ่ที่อยู่บนโต๊ะมาหลายปี",
        "วันที่ 3 กรกฎาคม 2530 ไฟในประภาคารดับลง",
        "หลังจากนั้นไม่มีเรือเข้ามาในอ่าว และชาวบ้านต้องรอจนถึงฤดูร้อนกว่าจะมีคนมาซ่อมให้",
        "ลูกชายของเขาเป็นคนแรกที่ขึ้นไปจุดไฟ และคนทั้งหมู่บ้านก็มองดูแสงนั้นจากชายหาดด้วยกัน",
    ]
    raw = RawPage("\n\n".join([title, *text]).encode(), "test", charset="utf-8", format="text")
    config = CleanConfig()
    page = core.judge_blocks(core.parse(raw, config), config)
    assert page.title == title
    assert [block.text for block in page.kept()] == text


def test_a_date_with_a_name_stays_a_byline_below_a_lead() -> None:
    lead = "The keeper of the old lighthouse counts the boats in the bay each evening, as ever."
    text = "He writes them into a large book, which lies on the table below the lamp of the tower. "
    lines = ["The lighthouse opens again", lead, "3 July 2017 – Ada Lind", text * 3, text * 2]
    raw = RawPage("\n\n".join(lines).encode(), "test", format="text")
    config = CleanConfig()
    page = core.judge_blocks(core.parse(raw, config), config)
    assert "3 July 2017 – Ada Lind" not in [block.text for block in page.kept()]
