"""Copy that would like to be more than copy: shown harmless in every form that it reaches."""

from __future__ import annotations

import csv
import json
import re
from collections.abc import Callable
from dataclasses import replace
from io import StringIO
from xml.etree import ElementTree

import pytest
from markdown_it import MarkdownIt

from checker.cli.forms import FORMS, form_of
from checker.judge.rulebook import load_rulebook
from checker.model import Block, DocumentResult, Suppression
from checker.report.paint import plain
from checker.report.summary import summary_of
from checker.report.text import VERBOSE

BOOK = load_rulebook(select=("part-whole",))
# In these forms the very characters stand behind escapes, for programs that know what they read.
PROGRAMS = ("json", "jsonl")
COPY = {
    "script": "3 <script>alert(1)</script>",
    "attribute": "3\" onmouseover=\"alert(1) ' onfocus='alert(1)",
    "closing tags": "3 </style></script></details><img src=x onerror=alert(1)>",
    "entities": "3 &lt;img src=x&gt; &amp; &#x3c;b&#x3e;",
    "xml": "3 ]]></testcase><x/> <!-- -->",
    "markdown": "3 ![x](http://example.org/x.png) [y](javascript:alert(1)) `z` *w* @desk #1 | a\n\n# b\n\n    c",
    "autolink": "3 <http://example.org> http://example.org",
    "links of sarif": "3 [x](0) [y](http://example.org) \\[z](1)",
    "commands": "3\n::error::x%0A::warning::y\r::stop-commands::z",
    "equals": "=HYPERLINK(1)",
    "at": "@SUM(1)",
    "plus": "+1+cmd|' /C calc'!A0",
    "minus after a tab": "\t-1+2",
    "control characters": "3 \x00\x01\x07\x1b[31m\x7f\x85\x9b2J",
    "reordering": "3 \u202edlog\u202c \u2066x\u2069 \u200f\u061c",
    "half a character": "3 \ud800 \udc80",
    "line ends": "3 \u2028x\u2029y\x0bz\x0cw\rv",
    "template": "3 {{ 7 * 7 }} {% raw %}",
}


@pytest.fixture
def written(result_of: Callable[..., DocumentResult]) -> Callable[[str, str], str]:
    """A report in a form of a claim of which copy, message, working, suggestion, id and file say the same words.

    And of one that is suppressed, for such a reason.
    """

    def report(name: str, words: str) -> str:
        made = result_of(
            f"We saw {words}.", ("part", words), message=words, proof=(words,), suggestion=words, source=words
        )
        document = replace(made.document, id=words, blocks=(Block("paragraph", 0, len(made.document.text)),))
        let = replace(made.verdicts[0], status="suppressed", suppression=Suppression("fail", "comment", words))
        result = replace(made, document=document, verdicts=(*made.verdicts, let), failure=words, remarks=(words,))
        form, summary = form_of(name, BOOK, VERBOSE, plain), summary_of(result)
        text = form.opening + ("" if form.whole else form.document(result))
        text += form.whole([form.document(result)], summary) if form.whole else ""
        text += form.closing(summary) if form.closing else ""
        return text.encode("utf-8", "backslashreplace").decode("utf-8")  # as it is written

    return report


@pytest.mark.parametrize("form", [one for one in FORMS if one not in PROGRAMS])
@pytest.mark.parametrize("words", COPY.values(), ids=COPY)
def test_no_form_has_characters_that_steer(written, form, words):
    """No control character but line ends, nothing that reorders, no line end of another kind."""
    text = written(form, words)
    assert [] == re.findall("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]", text)
    assert [] == re.findall("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]", text)


@pytest.mark.parametrize("words", COPY.values(), ids=COPY)
def test_pages_have_no_markup_of_the_copy(written, words):
    """HTML, and Markdown once it is rendered."""
    page = written("html", words)
    assert (1, 1) == (page.count("<script>"), page.count("<style>"))
    for html in (page, MarkdownIt().render(written("markdown", words))):
        assert [] == re.findall(r"<(?:img|b|x|code>z|em)\b|(?:href|src)=\"(?!#)", html)
        assert [] == re.findall(r"<[^>]*\s(?:onmouseover|onerror|onfocus)=(?=[^<]*>)", re.sub(r'="[^"]*"', "", html))
        assert ">49<" not in html
    assert "<h1" not in MarkdownIt().render(written("markdown", words))


@pytest.mark.parametrize("words", COPY.values(), ids=COPY)
def test_machines_read_their_forms(written, words):
    """As many records as there are, each with the words in it."""
    for form in ("json", "sarif", "gitlab", "rdjson"):
        assert json.loads(written(form, words))
    line = written("jsonl", words)
    assert (1, words) == (line.count("\n"), json.loads(line)["verdicts"][0]["message"])
    suite = ElementTree.fromstring(written("junit", words))
    kinds = [case[0].tag for case in suite.iter("testcase")]
    assert (["failure", "skipped", "error"], 8) == (kinds, len(list(suite.iter())))


@pytest.mark.parametrize("words", COPY.values(), ids=COPY)
def test_a_spreadsheet_sees_no_formula(written, words):
    """No cell begins as one; a number is still a number."""
    header, *rows = csv.reader(StringIO(written("csv", words)))
    assert 3 == len(rows)
    assert {len(header)} == {len(row) for row in rows}
    assert [] == [cell for row in rows for cell in row if re.match(r"[=+\-@\t\r](?![\d.]+$)", cell)]


@pytest.mark.parametrize("words", COPY.values(), ids=COPY)
def test_a_runner_is_given_our_commands_only(written, words):
    """A line of GitHub's form is one annotation, and each has a file."""
    lines = written("github", words).splitlines()
    assert 2 == len(lines)
    assert all(re.match(r"::error file=[^,:]*(?:,|::)", line) for line in lines)


@pytest.mark.parametrize("words", COPY.values(), ids=COPY)
def test_a_viewer_of_sarif_follows_our_links_only(written, words):
    """To the figures of the claim, by their numbers."""
    message = json.loads(written("sarif", words))["runs"][0]["results"][0]["message"]["text"]
    unescaped = re.sub(r"\\.", "", message)
    assert ["0"] == re.findall(r"\]\(([^)]*)\)", unescaped)
