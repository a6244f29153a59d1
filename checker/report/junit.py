"""JUnit XML, for the test view of a pipeline: a suite is a document, a case is a claim."""

from __future__ import annotations

import re
from xml.etree import ElementTree

from checker.model import DocumentResult
from checker.report.claims import claims_of, failure_of
from checker.report.formats import Format
from checker.report.summary import CLAIM_STATUSES

# What XML 1.0 cannot hold, escaped or not.
_NO_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_ALL = frozenset(CLAIM_STATUSES)


def junit_format() -> Format:
    """Failures fail, reviews and open claims are skipped, what could not be checked is an error."""
    return Format(
        _suite,
        opening='<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="tieout">\n',
        closing=lambda _: "</testsuites>\n",
    )


def _suite(result: DocumentResult) -> str:
    suite = ElementTree.Element("testsuite", name=_xml(result.document.source))
    counts = {"tests": 0, "failures": 0, "errors": 0, "skipped": 0}
    for claim in claims_of(result, _ALL):
        verdict = claim.verdict
        case = ElementTree.SubElement(
            suite, "testcase", classname=_xml(verdict.rule), name=_xml(f"{claim.message} ({claim.line}:{claim.column})")
        )
        counts["tests"] += 1
        kind = {"fail": "failure", "error": "error", "review": "skipped", "open": "skipped"}.get(verdict.status)
        if kind is not None:
            counts[{"failure": "failures", "error": "errors"}.get(kind, kind)] += 1
            told = ElementTree.SubElement(case, kind, message=_xml(claim.message))
            if kind != "skipped":
                told.text = _xml("\n".join(verdict.proof))
    if result.failure:
        counts["tests"] += 1
        counts["errors"] += 1
        case = ElementTree.SubElement(suite, "testcase", classname="tieout", name="could be checked")
        ElementTree.SubElement(case, "error", message=_xml(failure_of(result)))
    suite.attrib.update({name: str(count) for name, count in counts.items()})
    return ElementTree.tostring(suite, encoding="unicode") + "\n"


def _xml(text: str) -> str:
    return _NO_XML.sub("\ufffd", text)
