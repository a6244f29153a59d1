"""The HTML report: what it shows, and that copy cannot harm it."""

from __future__ import annotations

import re
from html.parser import HTMLParser

import pytest

STORY = "Harbour firm cuts 300 jobs\n\nSales rose 21 percent to $4.2 million from $3.75 million a year earlier.\n"
TYING = "Sales rose 12 percent to $4.2 million from $3.75 million a year earlier.\n"


class _Outline(HTMLParser):
    """The elements of a page: their ids, the places that its links lead to, and its text."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.ids: list[str] = []
        self.targets: list[str] = []
        self.tags: list[str] = []
        self.addresses: list[str] = []
        self.words: list[str] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note an element."""
        self.tags.append(tag)
        for name, value in attrs:
            if name == "id" and value:
                self.ids.append(value)
            if name in ("href", "src") and value:
                (self.targets if value.startswith("#") else self.addresses).append(value.removeprefix("#"))

    def handle_data(self, data: str) -> None:
        """Note a text."""
        self.words.append(data)


def test_every_link_leads_somewhere_in_the_page(page):
    """Figures to claims, claims to figures, the sheet to both; and nothing leads out of it."""
    outline = _Outline(page())
    assert [] == [target for target in outline.targets if target not in outline.ids]
    assert [] == outline.addresses
    assert len(outline.ids) == len(set(outline.ids))


def test_links_of_many_documents_stay_in_their_document(page):
    """Each document has anchors of its own."""
    failing = "Sales rose 21 percent to $4.2 million from $3.75 million.\n"
    outline = _Outline(page(failing, failing))
    assert len(outline.ids) == len(set(outline.ids))
    assert {"d1-f1", "d2-f1", "d1-c1", "d2-c1"} <= set(outline.ids)


def test_the_failure_comes_first_with_its_working(page):
    """The claim, the sum, and what would make it agree."""
    html = page()
    cards = re.findall(r'<div class="card (\w+)"', html)
    assert sorted(cards, key=["error", "fail", "review", "open", "pass"].index) == cards
    assert "fail" == cards[0]
    assert "$3.75 million to $4.2 million is a change of 12 percent, not 21 percent" in html
    assert "21 percent → 12 percent" in html


def test_what_ties_among_figures_comes_before_names(page):
    """An editor looks for the sums first."""
    html = page("Ada Renwick spoke. Ada Renwick left.\n\nSales rose 12 percent to $4.2 million from $3.75 million.\n")
    rules = re.findall(r'<p class="rule"><a href="#rule-([a-z]+)', html)
    assert "name" == rules[-1]
    assert "change" == rules[0]


def test_figures_show_their_state_by_shape_too(page):
    """A sign beside the number, for those who do not see the colour."""
    html = page()
    assert re.search(r'class="figure contradicted"[^>]*>21 percent<sup aria-hidden="true">✗\d+</sup>', html)
    assert re.search(r'class="figure tied"[^>]*>300<sup aria-hidden="true">✓\d+</sup>', html)
    assert re.search(r'class="figure unchecked"[^>]*>a year earlier<sup aria-hidden="true">○\d+</sup>', html)


def test_the_sheet_has_every_figure_and_says_why_one_is_unchecked(page):
    """As an auditor has it: in order, each with its tick."""
    sheet = page().partition('class="sheet"')[2]
    assert ["1", "2", "3"] == re.findall(r"<tr id=\"d1-f\d+-row\"[^>]*><td>(\d+)</td>", sheet)[:3]
    assert "no rule read a claim about it" in sheet


def test_a_figure_that_stands_in_many_places_is_told_once(page):
    """With a link to each of them."""
    html = page("Ada Renwick spoke. Ada Renwick left. Ada Renwick came back.\n")
    (card,) = re.findall(r'<div class="card pass".*?</details>', html, re.DOTALL)
    assert re.search(r'again, no\. 2, <a href="#d1-f3">3</a></span>', card)


def test_weights_are_told_in_words(page):
    """What speaks for reading figures together is no line of the sum."""
    html = page("Ada Renwick spoke.\n\nAda Renwyck left, and Ada Renwick with her. Ada Renwick came back.\n")
    assert re.search(r"Read together because: [^<]*a long word \(\+1\)", html)
    assert not re.search(r"<li>[+-]\d", html)


def test_a_suppressed_claim_says_who_lets_it_stand(page):
    """With a state of its own, and what is wrong with an exemption above the copy."""
    ask = '<!-- tieout: ignore[change] reason="as the court gave it" -->\n'
    html = page(f"{ask}Sales rose 21 percent to $4.2 million from $3.75 million.\n", format="markdown")
    assert 'class="figure suppressed"' in html
    assert re.search(r"Suppressed</span> by a comment in the copy: as the court gave it", html)
    assert "1 suppressed" in html
    assert "the exemption can go" in page(f"{ask}It rained.\n", format="markdown")


def test_the_index_knows_documents_by_their_headlines(page):
    """And does not say of one that it ties where nothing was checked."""
    html = page(STORY, "It rained on the quays.\n", TYING)
    index = html.partition('class="index"')[2].partition("</table>")[0]
    assert re.search(r">Harbour firm cuts 300 jobs</a> <span class=\"name\">story-1</span>", index)
    assert re.findall(r'class="badge \w+"><span aria-hidden="true">.</span> ([^<]*)', index) == [
        "contradiction",
        "nothing checked",
        "no contradiction",
    ]


def test_rules_are_explained_once(page):
    """However many claims rest on one."""
    html = page(*2 * [STORY])
    assert 1 == html.count('id="rule-change-percent-of-values"')
    assert 2 == html.count('href="#rule-change-percent-of-values"')


def test_the_same_input_gives_the_same_bytes(page):
    """No clock, no order of a set."""
    assert page() == page()


@pytest.mark.parametrize(
    ("copy", "gone"),
    [
        ("<script>alert(1)</script> Sales rose 5 percent.", "<script>alert"),
        ('" onmouseover="alert(1) Sales rose 5 percent.', '" onmouseover="'),
        ("</style><img src=x onerror=alert(1)> Sales rose 5 percent.", "<img"),
        ("Sales \u202erose 5 percent.", "\u202e"),
        ("Sales \x01rose\x07 5 percent.", "\x01"),
        ("{{ 7 * 7 }} and {% raw %} rose 5 percent.", ">49<"),
    ],
    ids=["script", "attribute", "closing tag", "reordering", "control characters", "template"],
)
def test_copy_cannot_steer_the_page(page, copy, gone):
    """Markup, attributes, reordering and control characters of the copy are text and nothing else."""
    html = page(copy)
    assert gone not in html
    assert 1 == _Outline(html).tags.count("script")


def test_a_document_without_claims_is_not_called_good(page):
    """Nothing checked is said to be nothing checked."""
    assert "nothing is checked, which is not the same as all good" in page("It rained.\n")


def test_the_page_tells_what_made_it(page):
    """Version, rules, options and the text's digest."""
    html = page(options="--fail-on review")
    assert "--fail-on review" in html
    assert re.search(r"Text [0-9a-f]{16} \(SHA-256", html)
    assert re.search(r"with \d+ rules \(digest [0-9a-f]{16}\)", html)
