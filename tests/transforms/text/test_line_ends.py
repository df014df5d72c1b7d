"""Line ends of a source that no reader sees are no spaces."""

from __future__ import annotations

import pytest

from naqi.transforms.text.line_ends import LINE_BREAK, close_lines, fold_lines

SEEN_BY_NONE = [
    ("港の\n灯台は", "港の灯台は"),
    ("港の\r\n\t  灯台は", "港の灯台は"),
    ("灯りがつき、\n船が帰る。\n夜になる。", "灯りがつき、船が帰る。夜になる。"),
    ("码头上的\n\n灯塔", "码头上的灯塔"),
    ("船长说：\n“回港吧。”\n于是", "船长说：“回港吧。”于是"),
    ("码头——\n旧码头", "码头——旧码头"),
    ("「港」\n（旧港）", "「港」（旧港）"),
    ("夜になる。\nKelp号は", "夜になる。Kelp号は"),
    ("出港は5時，\n8时回港", "出港は5時，8时回港"),
    ("ㄍㄤˇ\nㄎㄡˇ", "ㄍㄤˇ ㄎㄡˇ"),  # the mark of a tone is no letter of this width
    ("ꋠꀕ\nꀒꑌ", "ꋠꀕꀒꑌ"),
    ("𠮷野\n𠮷田", "𠮷野𠮷田"),
    ("ｶﾓﾒ\nの港", "ｶﾓﾒの港"),
    ("ตะวัน\u200b\nตก", "ตะวัน\u200bตก"),
]
SPACES = [
    ("항구의\n등대는", "항구의 등대는"),
    ("항구。\n등대", "항구。 등대"),
    ("大韓\n등대", "大韓 등대"),
    ("ตะวันตก\nเรือกลับ", "ตะวันตก เรือกลับ"),
    ("ເຮືອ\nກັບ", "ເຮືອ ກັບ"),
    ("នាវា\nមក", "នាវា មក"),
    ("السفينة\nتعود", "السفينة تعود"),
    ("Der Leuchtturm ist\nüber hundert Jahre alt", "Der Leuchtturm ist über hundert Jahre alt"),
    ("港の\nKelp号は", "港の Kelp号は"),
    ("港から5\n時に", "港から5 時に"),
    ("say 港\n“harbour”", "say 港 “harbour”"),
    (f"港の{LINE_BREAK}\n灯台", "港の 灯台"),
    ("港の 灯台", "港の 灯台"),
    ("港の\u3000灯台", "港の 灯台"),
]


@pytest.mark.parametrize(("text", "folded"), SEEN_BY_NONE)
def test_line_ends_between_letters_without_spaces_are_nothing(text: str, folded: str) -> None:
    assert fold_lines(f"\n  {text}\n") == folded


@pytest.mark.parametrize(("text", "folded"), SPACES)
def test_other_line_ends_and_spaces_are_spaces(text: str, folded: str) -> None:
    assert fold_lines(text) == folded


def test_text_without_line_ends_stays() -> None:
    assert close_lines("港の 灯台") == "港の 灯台"
    assert close_lines("\n \n") == ""
