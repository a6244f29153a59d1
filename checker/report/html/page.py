"""The page through the templates of `reports/`: a fragment for each document, and all of them in one file."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from typing import TYPE_CHECKING

from checker import __version__
from checker.files import data_folder
from checker.judge.rule import CompiledRule
from checker.model import DocumentResult
from checker.report.formats import Format
from checker.report.html.stories import story_of
from checker.report.html.view import (
    BADGES,
    CLAIM_WORDS,
    MEANINGS,
    STATES,
    STATUS_WORDS,
    WORDS,
    Row,
    Story,
    in_words,
    row_of,
)
from checker.report.summary import Summary, closing_line

if TYPE_CHECKING:
    from jinja2 import Environment

_ORDER = ("error", "fail", "review", "pass")
_ANCHOR = "\x01"  # stands for a document's number until all are there; copy shows its own control characters as signs


def html_format(rules: Mapping[str, CompiledRule], options: str = "") -> Format:
    """The report as one HTML file, the same bytes for the same documents, rules and options.

    options: what the run was asked for, as its provenance tells it.
    """
    page = _Page(rules, options, _environment())
    return Format(page.fragment, whole=page.whole)


@dataclass(frozen=True, slots=True)
class _Page:
    """The templates with what they tell of the run."""

    rules: Mapping[str, CompiledRule]
    options: str
    templates: Environment

    def fragment(self, result: DocumentResult) -> str:
        """A document for the page: its line of the index as JSON, and under it its copy, cards and sheet as HTML."""
        from markupsafe import Markup  # nine of ten runs write no HTML

        story = story_of(result, _ANCHOR, self.rules)
        html = self.templates.get_template("story.html.j2").render(
            one=_drawn(story, Markup),
            shapes=STATES,
            words=WORDS,
            badges=BADGES,
            status_words=STATUS_WORDS,
            chip_words={**CLAIM_WORDS, "fail": "contradicted", "pass": "tie"},
        )
        return f"{json.dumps(asdict(row_of(story)))}\n{html}"

    def whole(self, fragments: Sequence[str], summary: Summary) -> str:
        """The page with all its documents."""
        from markupsafe import Markup

        stories = []
        for number, fragment in enumerate(fragments, 1):
            row, _, html = fragment.partition("\n")
            anchor = f"d{number}"
            stories.append((replace(Row(**json.loads(row)), anchor=anchor), Markup(html.replace(_ANCHOR, anchor))))
        rows = [row for row, _ in stories]
        spoken = {name for row in rows for name in row.rules}
        folder = data_folder("reports")
        return self.templates.get_template("report.html.j2").render(
            stories=stories,
            ordered=sorted(rows, key=lambda row: (_ORDER.index(row.status), -row.failures, -row.reviews)),
            many=len(rows) != 1,
            heading=(rows[0].headline or rows[0].name) if len(rows) == 1 else f"{len(rows):,} documents",
            told=in_words(summary.claims, summary.figures),
            closing=closing_line(summary),
            spoken=[self.rules[name].rule for name in sorted(self.rules.keys() & spoken)],
            version=__version__,
            rules=f"{len(self.rules):,}",
            digest=_digest(self.rules),
            options=self.options,
            badges=BADGES,
            shapes=STATES,
            words=WORDS,
            meanings=MEANINGS,
            css=Markup((folder / "report.css").read_text(encoding="utf-8")),
            script=Markup((folder / "report.js").read_text(encoding="utf-8")),
        )


def _environment() -> Environment:
    from jinja2 import Environment, FileSystemLoader, StrictUndefined

    return Environment(
        loader=FileSystemLoader(data_folder("reports")),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )


def _drawn(story: Story, trusted: type[str]) -> Story:
    """The story with its drawings, which are our own SVG with every text in them escaped, marked as such."""
    return replace(story, cards=tuple(replace(card, drawing=trusted(card.drawing)) for card in story.cards))


def _digest(rules: Mapping[str, CompiledRule]) -> str:
    """A name for the rules of the run, by how each of them reads and judges."""
    told = "\n".join(f"{name} {rules[name].digest}" for name in sorted(rules))
    return hashlib.sha256(told.encode()).hexdigest()[:16]
