"""SARIF 2.1.0, for code scanning: every failure and review with all its places, and the rules that gave them."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from pathlib import PurePath
from urllib.parse import quote

from checker import __version__
from checker.judge.rule import CompiledRule
from checker.model import DocumentResult, Evidence
from checker.read.sources import file_of
from checker.report.characters import one_line
from checker.report.claims import REPORTED, Claim, claims_of, failure_of
from checker.report.formats import Format
from checker.report.places import region_of
from checker.report.summary import Summary

SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
_UNCHECKED = "tieout/could-not-be-checked"
_TOLD = REPORTED | {"suppressed"}
_LEVELS = {"error": "error", "warning": "warning", "info": "note"}
_KINDS = {"comment": "inSource", "front matter": "inSource", "configuration": "external", "baseline": "external"}


def sarif_format(rules: Mapping[str, CompiledRule]) -> Format:
    """One run with the rules that spoke; columns are counted in characters."""

    def whole(pieces: Sequence[str], summary: Summary) -> str:
        results = [one for piece in pieces for one in json.loads(piece)]
        named = sorted({str(one["ruleId"]) for one in results})
        at = {name: place for place, name in enumerate(named)}
        for one in results:
            one["ruleIndex"] = at[one["ruleId"]]
        driver = {"name": "tieout", "version": __version__, "rules": [_rule(name, rules) for name in named]}
        run = {
            "tool": {"driver": driver},
            "columnKind": "unicodeCodePoints",
            "invocations": [{"executionSuccessful": not summary.documents["error"]}],
            "results": results,
        }
        return json.dumps({"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}, ensure_ascii=False, indent=1) + "\n"

    return Format(lambda result: json.dumps(_results(result), ensure_ascii=False), whole=whole)


def address(path: str) -> str:
    """A file's path as a URI reference, relative paths staying relative."""
    pure = PurePath(path)
    return pure.as_uri() if pure.is_absolute() else quote(pure.as_posix(), errors="surrogatepass")


def _results(result: DocumentResult) -> list[dict[str, object]]:
    found = [_result(one, result) for one in claims_of(result, _TOLD)]
    if result.failure:
        told = {"text": _plain(f"could not be checked: {failure_of(result)}")}
        found.append({"ruleId": _UNCHECKED, "level": "error", "message": told, "locations": [_place(None, result)]})
    return found


def _result(claim: Claim, result: DocumentResult) -> dict[str, object]:
    verdict = claim.verdict
    places = [_place(one, result, number) for number, one in enumerate(verdict.evidence)]
    # A viewer shows the places that a message links to, [so](0).
    figures = ", ".join(f"[{_plain(one.text)}]({number})" for number, one in enumerate(verdict.evidence))
    text = ". ".join(_plain(one) for one in (claim.message, "; ".join(verdict.proof)) if one)
    found: dict[str, object] = {
        "ruleId": verdict.rule,
        "level": claim.level,
        "message": {"text": f"{text}. Figures: {figures}" if figures else text},
        "locations": places[:1],
        "relatedLocations": places,
        "partialFingerprints": {"tieoutClaim/v1": claim.fingerprint},
    }
    if verdict.suppression:
        kind = _KINDS[verdict.suppression.where]
        told = {"kind": kind, "status": "accepted", "justification": one_line(verdict.suppression.reason)}
        found["suppressions"] = [told]
    return found


def _place(evidence: Evidence | None, result: DocumentResult, number: int | None = None) -> dict[str, object]:
    """A location: of a figure, with its number among those of the claim, or of the document."""
    document = result.document
    at = region_of(evidence, document)
    region = {"startLine": at.line}
    if at.column:
        region |= {"startColumn": at.column, "endColumn": at.end_column}
    if at.end_line != at.line:
        region["endLine"] = at.end_line
    place: dict[str, object] = {"artifactLocation": {"uri": address(file_of(document)[0])}}
    if evidence is not None:
        place["region"] = region
    found: dict[str, object] = {"physicalLocation": place}
    if evidence is not None and number is not None:
        found |= {"id": number, "message": {"text": _plain(f"{evidence.role}: {evidence.text}")}}
    return found


def _rule(name: str, rules: Mapping[str, CompiledRule]) -> dict[str, object]:
    if name not in rules:
        return {"id": name, "shortDescription": {"text": "The document could not be checked."}}
    rule = rules[name].rule
    help_text = f"{rule.why} Source: {rule.source}. tieout explain {name}"
    fails = "".join(f"\n- {one_line(text)}" for text in rule.examples.fails)
    markdown = f"{rule.why}\n\nFails:\n{fails}\n\nSource: {rule.source}. `tieout explain {name}`"
    return {
        "id": name,
        "shortDescription": {"text": rule.title},
        "fullDescription": {"text": rule.why},
        "help": {"text": help_text, "markdown": markdown},
        "defaultConfiguration": {"level": _LEVELS[rule.severity]},
        "properties": {"tags": [rule.family]},
    }


def _plain(text: str) -> str:
    """Text of a message on one line, with nothing in it that a viewer takes for a link."""
    return one_line(text).replace("\\", "\\\\").replace("[", "\\[").replace("]", "\\]")
