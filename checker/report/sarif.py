"""SARIF 2.1.0, for code scanning: every failure and review with all its places, and the rules that gave them."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence

from checker import __version__
from checker.judge.rule import CompiledRule
from checker.model import DocumentResult, Evidence
from checker.report.claims import Claim, claims_of, end_column, failure_of
from checker.report.formats import Format
from checker.report.summary import Summary

SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
_UNCHECKED = "tieout/could-not-be-checked"


def sarif_format(rules: Mapping[str, CompiledRule]) -> Format:
    """One run with the rules that spoke; columns are counted in characters."""

    def whole(pieces: Sequence[str], _: Summary) -> str:
        results = [one for piece in pieces for one in json.loads(piece)]
        named = sorted({str(one["ruleId"]) for one in results})
        at = {name: place for place, name in enumerate(named)}
        for one in results:
            one["ruleIndex"] = at[one["ruleId"]]
        driver = {"name": "tieout", "version": __version__, "rules": [_rule(name, rules) for name in named]}
        run = {"tool": {"driver": driver}, "columnKind": "unicodeCodePoints", "results": results}
        return json.dumps({"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}, ensure_ascii=False, indent=1) + "\n"

    return Format(lambda result: json.dumps(_results(result), ensure_ascii=False), whole=whole)


def _results(result: DocumentResult) -> list[dict[str, object]]:
    found = [_result(one, result) for one in claims_of(result)]
    if result.failure:
        uri = {"physicalLocation": {"artifactLocation": {"uri": result.document.source}}}
        told = {"text": f"could not be checked: {failure_of(result)}"}
        found.append({"ruleId": _UNCHECKED, "level": "error", "message": told, "locations": [uri]})
    return found


def _result(claim: Claim, result: DocumentResult) -> dict[str, object]:
    verdict = claim.verdict
    places = [_location(one, result, number) for number, one in enumerate(verdict.evidence)]
    working = "; ".join(verdict.proof)
    return {
        "ruleId": verdict.rule,
        "level": claim.level,
        "message": {"text": f"{claim.message}. {working}" if working else claim.message},
        "locations": places[:1],
        "relatedLocations": places,
        "partialFingerprints": {"tieoutClaim/v1": claim.fingerprint},
    }


def _location(evidence: Evidence, result: DocumentResult, number: int) -> dict[str, object]:
    region = {
        "startLine": evidence.line,
        "startColumn": evidence.column,
        "endColumn": end_column(evidence, result),
    }
    return {
        "id": number,
        "message": {"text": f"{evidence.role}: {evidence.text}"},
        "physicalLocation": {"artifactLocation": {"uri": result.document.source}, "region": region},
    }


def _rule(name: str, rules: Mapping[str, CompiledRule]) -> dict[str, object]:
    if name not in rules:
        return {"id": name, "shortDescription": {"text": "The document could not be checked."}}
    rule = rules[name].rule
    return {
        "id": name,
        "shortDescription": {"text": rule.title},
        "help": {"text": f"{rule.why} Source: {rule.source}. tieout explain {name}"},
    }
