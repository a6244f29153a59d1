"""JUnit XML, for the test view of a pipeline: a suite is a document, a case is a claim."""

from __future__ import annotations

import re
from xml.etree import ElementTree

from checker.model import DocumentResult
from checker.report.characters import flat, one_line
from checker.report.claims import Claim, claims_of, failure_of
from checker.report.formats import Format
from checker.report.summary import CLAIM_STATUSES

# What XML 1.0 cannot hold, escaped or not.
_NO_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_ALL = frozenset(CLAIM_STATUSES)
_KINDS = {"fail": "failure", "error": "error", "review": "skipped", "open": "skipped", "suppressed": "skipped"}


def junit_format() -> Format:
    """Failures fail; reviews, open and suppressed claims are skipped; what could not be checked is an error."""
    return Format(
        _suite,
        opening='<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="tieout">\n',
        closing=lambda _: "</testsuites>\n",
    )


def _suite(result: DocumentResult) -> str:
    suite = ElementTree.Element("testsuite", name=_xml(result.document.source))
    kinds = [_case(suite, claim) for claim in claims_of(result, _ALL)]
    if result.failure:
        case = ElementTree.SubElement(suite, "testcase", classname="tieout", name="could be checked")
        ElementTree.SubElement(case, "error", message=_xml(failure_of(result)))
        kinds.append("error")
    counts = {"tests": len(kinds), "failures": kinds.count("failure"), "errors": kinds.count("error")}
    suite.attrib.update({name: str(count) for name, count in counts.items()}, skipped=str(kinds.count("skipped")))
    return ElementTree.tostring(suite, encoding="unicode") + "\n"


def _case(suite: ElementTree.Element, claim: Claim) -> str:
    """Add a claim to a suite; returns what came of it, "" for a pass."""
    verdict = claim.verdict
    at = f" ({claim.first.line}:{claim.first.column})" if claim.first else ""
    name = _xml(f"{claim.message}{at}")
    case = ElementTree.SubElement(suite, "testcase", classname=_xml(verdict.rule), name=name)
    kind = _KINDS.get(verdict.status, "")
    if kind:
        why = f"suppressed {claim.suppressed}" if claim.suppressed else claim.message
        told = ElementTree.SubElement(case, kind, message=_xml(why))
        if kind != "skipped":
            told.text = _xml("\n".join(map(one_line, verdict.proof)))
    return kind


def _xml(text: str) -> str:
    return _NO_XML.sub("\ufffd", "\n".join(map(flat, text.split("\n"))))
