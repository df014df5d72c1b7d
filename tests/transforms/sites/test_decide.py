"""Which lines are of the site: many pages have them, outside of what they say."""

from __future__ import annotations

from naqi.schemas.page import RawPage
from naqi.transforms.sites.decide import FEWEST_PAGES, HALF_LIFE, Decided, decide
from naqi.transforms.sites.lines import hash_title
from naqi.transforms.sites.sample import SitePage, sample
from tests.sites import ABOVE, BELOW, body, headline, html, raw, seen, text


def decided(pages: list[RawPage], edition: int = 1) -> Decided:
    return decide(sample(page for _, page in seen(pages, edition)))


def texts(found: Decided) -> set[str | None]:
    return {template.text for template in found.templates}


def test_lines_that_all_pages_have_are_templates_in_text_and_in_html() -> None:
    for kind in ("text", "html"):
        found = decided([raw(number, kind=kind) for number in range(20)])
        assert {*ABOVE, *BELOW} <= texts(found)
        assert not any(line and "keepers" in line for line in texts(found))
        assert found.pages == 20


def test_hosts_with_few_pages_are_left_alone() -> None:
    few = decided([raw(number) for number in range(FEWEST_PAGES - 1)])
    assert (few.templates, few.titles) == ((), ())
    assert decided([raw(number) for number in range(FEWEST_PAGES)]).templates


def test_a_line_on_five_pages_is_none_and_on_six_it_is() -> None:
    for pages, is_template in ((5, False), (6, True)):
        found = decided([
            RawPage(
                text(n, below=("More from the workshop",) if n < pages else ()).encode(),
                url=f"https://a.example/{n}",
                format="text",
            )
            for n in range(40)
        ])  # fmt: skip
        assert ("More from the workshop" in texts(found)) == is_template


def test_of_many_pages_more_than_half_a_percent_have_it() -> None:
    page = seen([raw(0)])[0][1]
    other = seen(
        [RawPage(text(1, above=(), below=()).encode(), url="https://a.example/", format="text")]
    )
    many = [
        (page if number < 6 else other[0][1])._replace(page=number, content=number)
        for number in range(1000)
    ]
    assert "The quiet corner" in texts(decide(many))
    rare = [one for one in many if one.page != 5]
    assert "The quiet corner" not in texts(decide(rare))


def test_copies_of_a_page_under_several_addresses_are_one_page() -> None:
    pages = [raw(number) for number in range(12)]
    copies = [
        RawPage(text(3).encode(), url=f"https://courier.example/3?from={n}", format="text")
        for n in range(30)
    ]
    found = decided([*pages, *copies])
    assert found.pages == 12
    assert headline(4) not in texts(found)  # which stands below each of them


def test_lines_inside_the_body_are_none() -> None:
    def page(number: int) -> RawPage:
        inside = text(number).replace("\nNobody in", "\nWhat the keepers say\nNobody in")
        return RawPage(inside.encode(), url=f"https://courier.example/{number}", format="text")

    assert "What the keepers say" not in texts(decided([page(n) for n in range(20)]))


def test_a_sentence_is_one_only_where_a_quarter_of_the_pages_have_it() -> None:
    standing = "All that we write may be read to children, and has been read to ours before."

    def page(number: int, *, has: bool) -> RawPage:
        below = [standing] if has else []
        return RawPage(
            text(number, below=below).encode(),
            url=f"https://courier.example/{number}",
            format="text",
        )

    often = decided([page(n, has=n % 2 == 0) for n in range(40)])
    seldom = decided([page(n, has=n % 5 == 0) for n in range(40)])
    assert standing in texts(often)
    assert standing not in texts(seldom)


def test_the_first_post_of_a_thread_stays_though_each_of_its_pages_has_it() -> None:
    post = "Has anybody seen how the old ferry turns at the quay, and is there a drawing of it?"

    def page(number: int) -> RawPage:
        title = f"<title>How the old ferry turns - page {number}</title>"
        replies = "".join(f"<p>{line}</p>" for line in body(number))
        source = f"{title}<h1>How the old ferry turns</h1><p>{post}</p>{replies}"
        return RawPage(source.encode(), url=f"https://courier.example/thread/{number}")

    found = decided([page(n) for n in range(12)] + [raw(n, kind="html") for n in range(12, 20)])
    assert post not in texts(found)


def test_numbers_are_one_line_but_in_sentences() -> None:
    def page(number: int) -> RawPage:
        lines = [
            f"Seen {number * 7} times",
            f"This is page {number} of all that we have written so far.",
        ]
        return RawPage(
            text(number, above=lines[:1], below=lines[1:]).encode(),
            url=f"https://a.example/{number}",
            format="text",
        )

    told = texts(decided([page(n) for n in range(20)]))
    assert any(line and line.startswith("Seen ") for line in told)
    assert not any(line and line.startswith("This is") for line in told)


def test_a_headline_that_all_pages_have_in_a_box_is_a_title_and_no_template() -> None:
    box = [headline(number) for number in range(3)]
    found = decided([
        RawPage(text(n, above=[*ABOVE, *box]).encode(), url=f"https://a.example/{n}", format="text")
        for n in range(20)
    ])  # fmt: skip
    assert {*ABOVE, *BELOW} <= texts(found)
    assert texts(found).isdisjoint(box[1:])


def test_titles_that_one_page_has_are_known_and_those_of_many_are_no_headlines() -> None:
    pages = [raw(number, kind="html") for number in range(20)]
    assert len(decided(pages).titles) == 20
    same = [
        RawPage(
            html(n).replace(headline(n), "Word of the day for everybody", 2).encode(),
            url=f"https://a.example/{n}",
        )
        for n in range(20)
    ]
    found = decided(same)
    assert found.titles == []
    assert "Word of the day for everybody" in texts(found)


def aged(pages: list[SitePage], age: int) -> list[SitePage]:
    return [page._replace(edition=1000 - age) for page in pages]


def test_what_was_learned_long_ago_counts_less() -> None:
    had = [page for _, page in seen(raw(n) for n in range(12))]
    lacks = [
        page
        for _, page in seen(
            RawPage(
                text(n, above=(), below=()).encode(),
                url=f"https://courier.example/{n}",
                format="text",
            )
            for n in range(20, 40)
        )
    ]
    for age, is_template in (
        (0, True),
        (HALF_LIFE - 1, True),
        (HALF_LIFE, True),
        (2 * HALF_LIFE, False),
    ):
        found = decide(sample([*aged(had, age), *aged(lacks, 0)]))
        assert ("The quiet corner" in texts(found)) == is_template
        assert found.pages == 20 + 12 // 2 ** (age // HALF_LIFE)


def test_titles_that_differ_by_a_number_are_titles_and_no_name_of_the_site() -> None:
    found = decided(
        [
            RawPage(
                text(n).replace(headline(n), f"The tides of week {n}").encode(),
                url=f"https://a.example/{n}",
                format="text",
            )
            for n in range(20)
        ]
    )
    assert hash_title("The tides of week 7") in found.titles
    assert not any(line and "tides" in line for line in texts(found))
