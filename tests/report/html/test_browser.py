"""The report as an editor meets it: in a real Chromium, by keyboard, in dark and light, on a phone, on paper."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

CHROMIUM = shutil.which("chromium")
pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="there is no Chromium here; .ci/run installs it")
WIDE, PHONE = {"width": 1280, "height": 900}, {"width": 360, "height": 740}

BELOW = "Sales rose 21 percent to $4.2 million from $3.75 million a year earlier.\n"
FAR = "Of the 30 boats, 14 boats were new and 18 were old.\n"
ASK = '<!-- tieout: ignore[change] reason="so" -->\n'
IN_SIGHT = """() => { const at = document.activeElement.getBoundingClientRect();
    return document.activeElement.matches(".card") && at.top >= 0 && at.top < innerHeight; }"""


@pytest.fixture(scope="module")
def browser() -> Iterator[object]:
    """One browser for all tests."""
    playwright = pytest.importorskip("playwright.sync_api")
    with playwright.sync_playwright() as running:
        chromium = running.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        yield chromium
        chromium.close()


@pytest.fixture
def visit(browser, tmp_path: Path):
    """Open a page of HTML as a file; requests to anywhere else are noted in `page.requests`."""
    opened = []

    def opened_page(html: str, **options):
        path = tmp_path / "report.html"
        path.write_text(html, encoding="utf-8")
        tab = browser.new_page(**{"viewport": WIDE, **options})
        tab.requests = []
        tab.on("request", lambda request: tab.requests.append(request.url))
        tab.goto(path.as_uri())
        opened.append(tab)
        return tab

    yield opened_page
    for tab in opened:
        tab.close()


def test_failures_are_walked_by_keyboard(visit, page):
    """Next and previous failure with their figures lit; Enter opens the working, Escape closes it."""
    tab = visit(page())
    tab.keyboard.press("n")
    first = tab.evaluate("document.activeElement.id")
    assert "fail" == tab.evaluate("document.activeElement.dataset.status")
    assert tab.locator(".figure.lit").count() >= 1
    tab.keyboard.press("n")
    assert first != tab.evaluate("document.activeElement.id")
    tab.keyboard.press("p")
    assert first == tab.evaluate("document.activeElement.id")
    tab.keyboard.press("Escape")
    assert not tab.evaluate("document.activeElement.querySelector('details').open")
    tab.keyboard.press("Enter")
    assert tab.evaluate("document.activeElement.querySelector('details').open")


def test_a_figure_shows_its_claims_one_after_the_other(visit, page):
    """The copy stays where it is; the panel of claims moves."""
    story = "\n\n".join(["Ada Renwick spoke for the firm, and Ada Renwick left."] * 30) + "\n\n" + BELOW
    tab = visit(page(story))
    figure = tab.locator("a.figure", has_text="$4.2 million").first
    figure.scroll_into_view_if_needed()
    before = tab.evaluate("scrollY")
    seen = []
    for _ in range(3):
        figure.click()
        seen.append(tab.evaluate("document.activeElement.id"))
        assert tab.evaluate(IN_SIGHT)
    assert abs(before - tab.evaluate("scrollY")) <= 1
    assert 2 == len(set(seen))
    assert seen[0] == seen[2]


def test_a_claim_shows_its_figures(visit, page):
    """From the panel back into the copy."""
    story = BELOW + "\n" + "It rained on the quays of the harbour.\n\n" * 60 + FAR
    tab = visit(page(story))
    link = tab.locator(".card .links a", has_text="14 boats").last
    link.click()
    target = link.get_attribute("href")
    assert tab.evaluate(
        """id => { const at = document.getElementById(id.slice(1)).getBoundingClientRect();
        return at.top > 0 && at.bottom < innerHeight; }""",
        target,
    )


def test_a_phone_keeps_the_way_to_the_next_failure_at_hand(visit, page):
    """At the foot of the screen, wherever the reader is."""
    tab = visit(page(), viewport=PHONE)
    tab.mouse.wheel(0, 600)
    tab.locator("#next").click()
    assert tab.evaluate(IN_SIGHT)
    assert tab.locator("#next").is_visible()


def test_claims_are_filtered_and_searched(visit, page):
    """Failures only, then those with a word in them."""
    tab = visit(page())
    every = tab.locator(".card:visible").count()
    tab.select_option("#show", "fail")
    failures = tab.locator(".card:visible").count()
    assert every > failures > 0
    tab.keyboard.press("Tab")
    tab.locator("body").press("/")
    tab.keyboard.type("weekday")
    tab.wait_for_function("document.querySelectorAll('.card:not([hidden])').length === 1")


def test_a_word_of_the_copy_finds_its_document(visit, page):
    """Also one that stands in no claim; the index shows the documents that are found."""
    tab = visit(page("It rained on the quays.\n", BELOW, FAR))
    tab.fill("#search", "quays")
    tab.wait_for_function("document.querySelectorAll('#index tbody tr:not([hidden])').length === 1")
    assert "It rained" in tab.locator("#index tbody tr:visible").inner_text()
    tab.fill("#search", "")
    tab.wait_for_function("document.querySelectorAll('#index tbody tr:not([hidden])').length === 3")


def test_an_index_of_two_hundred_opens_each_document(visit, page):
    """Failing ones first; choosing one opens it; columns can be sorted."""
    failing = "Sales rose 21 percent to $4.2 million from $3.75 million.\n"
    tab = visit(page(*(failing if at == 150 else f"Sales rose by {at} boats.\n" for at in range(200))))
    rows = tab.locator("#index tbody tr")
    assert 200 == rows.count()
    assert "story-151" in rows.first.inner_text()
    rows.first.locator("a").click()
    assert tab.evaluate("document.getElementById('d151').open")
    tab.get_by_role("button", name="Document").click()
    assert "story-1" in rows.first.inner_text()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("viewport", [WIDE, PHONE], ids=["wide", "phone"])
def test_nothing_bars_anybody_and_nothing_is_fetched(visit, page, scheme, viewport):
    """No violation that axe-core knows, no request but for the file itself, nothing wider than the screen."""
    axe = pytest.importorskip("axe_core_python.sync_playwright").Axe()
    many = page(BELOW, BELOW, "It rained.\n", FAR)
    for html in (page(), many, page(f"{ASK}{BELOW}", format="markdown")):
        tab = visit(html, viewport=viewport, color_scheme=scheme)
        tab.evaluate("document.querySelectorAll('details').forEach((one) => { one.open = true; })")
        found = axe.run(tab)
        assert [] == [(one["id"], one["nodes"][0]["html"]) for one in found["violations"]]
        assert [tab.url] == tab.requests
        assert tab.evaluate("document.documentElement.scrollWidth") <= viewport["width"]


def test_it_reads_without_script(browser, page, tmp_path):
    """All claims, figures and the sheet are there for a reader without JavaScript."""
    path = tmp_path / "report.html"
    path.write_text(page(), encoding="utf-8")
    context = browser.new_context(java_script_enabled=False)
    tab = context.new_page()
    tab.goto(path.as_uri())
    assert tab.locator(".card.fail").first.is_visible()
    assert tab.locator(".sheet table").is_visible()
    assert not tab.locator(".controls").is_visible()
    context.close()


def test_of_many_documents_those_that_fail_are_printed(visit, page):
    """The index, and what asks for attention; a tree is not felled for what ties."""
    tab = visit(page(BELOW, FAR.replace("14", "12"), "It rained on the quays.\n"))
    tab.evaluate("""() => { window.seen = []; addEventListener("beforeprint", () => {
        window.seen = [...document.querySelectorAll("details.story")].map((one) => one.open); }); }""")
    assert tab.pdf().startswith(b"%PDF")
    assert [True, False, False] == tab.evaluate("window.seen")


def test_it_prints_as_a_proof_sheet(visit, page):
    """On paper the controls and the claims that tie are left out."""
    tab = visit(page())
    tab.emulate_media(media="print")
    assert not tab.locator(".controls").is_visible()
    assert 0 == tab.locator(".card.pass:visible").count()
    assert tab.pdf().startswith(b"%PDF")
