"""Furniture of a page, a function a kind. Each gives a part of which nothing should come out."""

from __future__ import annotations

from benchmarks.news_pages.parts import Maker, Part


def menu_of_items(make: Maker) -> Part:
    """A menu, one item a line."""
    return Part("menu: items", tuple(make.some("menu", make.random.randint(6, 16))))


def menu_in_a_line(make: Maker) -> Part:
    """A menu of about thirty words in one line, or two."""
    words = make.words["menu"]
    if make.random.random() < 0.3:
        return Part("menu: line", (" ".join(words[:15]), " ".join(words[15:])))
    return Part("menu: line", (" ".join(words),))


def breadcrumbs(make: Maker) -> Part:
    """Where in the site the page stands."""
    sign = make.random.choice([" > ", " » ", " / ", " › "])
    home, *sections = make.words["menu"]
    return Part("breadcrumbs", (sign.join([home, *make.random.sample(sections, 2)]),))


def byline(make: Maker) -> Part:
    """Who wrote it, when: in one line or in two."""
    if make.random.random() < 0.3:
        return Part("byline", (f"{make.one('byline')} | {make.one('date')}",))
    return Part("byline", (make.one("byline"), make.one("date")))


def date(make: Maker) -> Part:
    """When it was written."""
    return Part("byline", (make.one("date"),))


def agency_alone(make: Maker) -> Part:
    """The name of an agency by itself."""
    return Part("agency alone", (make.random.choice(make.words["agency"]),))


def share_bar(make: Maker) -> Part:
    """Buttons to share by."""
    buttons = make.some("share", make.random.randint(3, 7))
    if make.random.random() < 0.4:
        return Part("share", (make.random.choice([" ", " | "]).join(buttons),))
    return Part("share", tuple(buttons))


def sizes(make: Maker) -> Part:
    """Print, larger text, smaller text."""
    labels = make.some("sizes", make.random.randint(2, 4))
    if make.random.random() < 0.3:
        return Part("print and size", (" ".join(labels),))
    return Part("print and size", tuple(labels))


def pager(make: Maker) -> Part:
    """Numbers of pages."""
    back, on = make.words["pager"]
    numbers = " ".join(str(number) for number in range(1, make.random.randint(3, 7)))
    forms = (numbers, f"{back} {numbers} {on}", f"{numbers} {on}")
    return Part("pager", (make.random.choice(forms),))


def caption(make: Maker) -> Part:
    """A caption and its credit, in one line or in two."""
    text, credit = make.random.choice(make.words["caption"]), make.one("credit")
    if make.random.random() < 0.5:
        return Part("caption", (f"{text} {credit}",))
    return Part("caption", (text, credit))


def credit(make: Maker) -> Part:
    """A credit whose caption is missing."""
    return Part("credit alone", (make.one("credit"),))


def foreign_caption(make: Maker) -> Part:
    """A caption in a foreign script, with its credit, without, or in one line with it."""
    text, credit = make.foreign()
    which = make.random.random()
    if which < 0.4:
        return Part("foreign caption", (text, credit))
    if which < 0.6:
        return Part("foreign caption", (f"{text} {credit}",))
    return Part("foreign caption", (text,) if which < 0.9 else (credit,))


def related_headlines(make: Maker) -> Part:
    """Headlines of other articles, without a label."""
    return Part("related: headlines", tuple(make.headlines(make.random.randint(3, 7))))


def related_sentences(make: Maker) -> Part:
    """Headlines of other articles in whole sentences, or with other marks, without a label."""
    number = make.random.randint(3, 6)
    lines = make.sentences(number - number // 3) + make.headlines(number // 3)
    make.random.shuffle(lines)
    return Part("related: sentences", tuple(lines))


def related_labelled(make: Maker) -> Part:
    """Headlines under a label, some of them whole sentences."""
    lines = make.headlines(make.random.randint(2, 4)) + make.sentences(make.random.randint(0, 2))
    make.random.shuffle(lines)
    return Part("related: labelled", (make.one("related"), *lines))


def related_inside(make: Maker) -> Part:
    """One or two headlines under a call to read them."""
    headlines = make.headlines(make.random.randint(1, 2))
    return Part("related: inside, labelled", (make.one("read_also"), *headlines))


def related_in_a_line(make: Maker) -> Part:
    """A call and the headline that it leads to."""
    return Part("related: in a line", (f"{make.one('read_also')} {make.headlines(1)[0]}",))


def related_unlabelled_inside(make: Maker) -> Part:
    """Headlines between paragraphs, without a label."""
    return Part("related: inside, unlabelled", tuple(make.headlines(make.random.randint(2, 3))))


def most_read(make: Maker) -> Part:
    """A list of what is read most, with or without numbers."""
    lines = make.headlines(make.random.randint(4, 6))
    if make.random.random() < 0.4:
        lines = [f"{number} {line}" for number, line in enumerate(lines, 1)]
    return Part("most read", (make.one("most_read"), *lines))


def newsletter(make: Maker) -> Part:
    """A call to subscribe."""
    return Part("newsletter", (make.one("newsletter"),))


def consent(make: Maker) -> Part:
    """A statement about cookies, with a button or without."""
    buttons = (make.one("agree"),) if make.random.random() < 0.6 else ()
    return Part("consent", (make.one("consent"), *buttons))


def comments(make: Maker) -> Part:
    """What readers wrote."""
    lines = [make.one("comments")]
    for comment in make.some("comment", make.random.randint(1, 4)):
        lines += [make.random.choice(make.words["name"]), comment]
    return Part("comments", tuple(lines))


def biography(make: Maker) -> Part:
    """Who the author is."""
    return Part("biography", (make.one("bio"),))


def tags(make: Maker) -> Part:
    """Words that the article is filed under."""
    return Part("tags", (make.one("tags"),))


def footer(make: Maker) -> Part:
    """Whose the rights are, with a few links or without."""
    links = tuple(make.some("menu", 3)) if make.random.random() < 0.4 else ()
    return Part("footer", (*links, make.one("footer")))
