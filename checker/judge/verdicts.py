"""Judge: a relation that the words state, against what its rule says must hold."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from checker.errors import ExpressionError
from checker.intervals import Truth
from checker.judge.amounts import UnlikeError
from checker.judge.another import is_read_rightly, other_readings, wholes_above
from checker.judge.evaluate import evaluate
from checker.judge.evidence import evidence_of, with_lines, words_of
from checker.judge.expressions import Node, Operation
from checker.judge.one_slip import may_be_one_slip, slipped_readings
from checker.judge.proof import filled, summed_up, worked
from checker.judge.repeated import without_repeated
from checker.judge.rule import CompiledRule, Template
from checker.judge.scope import Scope, UnfilledError
from checker.model import Passage, Quantity, Reading, Relation, Verdict
from checker.precision import HARD, POINT, SOFT, mixes
from checker.relate.patterns import Patterns


def judge(
    reading: Reading, relations: Iterable[Relation], rules: dict[str, CompiledRule], patterns: Patterns
) -> tuple[Verdict, ...]:
    """The verdicts on the relations of a document, in order of its text.

    A relation that a rule's `unless` or `where` excludes gives none. Of relations of one group, those that hold speak
    for it (unless the rule broke); if none does, the group fails only if its readings have the same figures.
    """
    verdicts: list[tuple[Relation, Verdict]] = []
    reading = with_lines(reading)
    for relation in relations:
        rule = rules[relation.rule]
        verdict = _judged(reading, relation, rule)
        # `where` is asked before `unless`: that is quicker, and leaves few.
        if verdict is not None and not (rule.unless and _excepted(relation, patterns.compiled(rule.unless))):
            verdicts.append((relation, verdict))
    verdicts = _without_other_readings(reading, verdicts, rules)
    explained = (
        _with_words(_explained(reading, relation, verdict, rules[relation.rule]), relation, reading)
        for relation, verdict in _settled(verdicts)
    )
    settled = _without_contested(list(explained), rules)
    return in_order(without_repeated(list(settled)))


def in_order(verdicts: Iterable[Verdict]) -> tuple[Verdict, ...]:
    """Verdicts in the order of the text, those of a title first."""
    return tuple(sorted(verdicts, key=lambda one: (one.evidence[0].field != "title", one.evidence[0].start, one.rule)))


def _excepted(relation: Relation, unless: re.Pattern[str]) -> bool:
    return any(unless.search(sentence.form) for sentence in relation.sentences)


def _judged(reading: Reading, relation: Relation, rule: CompiledRule) -> Verdict | None:
    point, soft, hard = _scopes(reading, relation)
    try:
        if not all(_asked(condition, point) for condition in rule.where):
            return None
        status = _status(rule, soft, hard)
        return _verdict(relation, rule, status, point, hard)
    except (UnfilledError, UnlikeError):  # the words state another relation than the rule is about
        return None
    except ExpressionError as problem:
        broken = f"the rule broke: {problem.cause}"
        found = evidence_of(relation, reading)
        return Verdict(relation.rule, "error", rule.rule.severity, broken, (), None, found)


def _without_other_readings(
    reading: Reading, verdicts: list[tuple[Relation, Verdict]], rules: dict[str, CompiledRule]
) -> list[tuple[Relation, Verdict]]:
    """The verdicts without failures of sums that hold by other figures of the copy, of which the words may be."""
    if not any(verdict.status in ("fail", "review") for _, verdict in verdicts):
        return verdicts
    passed: dict[str, list[Relation]] = {}
    for relation, verdict in verdicts:
        if verdict.status == "pass":
            passed.setdefault(relation.rule, []).append(relation)
    return [
        (relation, verdict)
        for relation, verdict in verdicts
        if verdict.status not in ("fail", "review")
        or not _holds_otherwise(reading, relation, rules[relation.rule], passed.get(relation.rule, ()))
    ]


def _holds_otherwise(reading: Reading, relation: Relation, rule: CompiledRule, passed: Sequence[Relation]) -> bool:
    equation = _is_equation(rule)
    if not equation and not any(one.kind in ("multiple", "ratio") for _, one in relation.figures()):
        return False  # whatever is put in its place, one figure in two is above another
    if equation and is_read_rightly(relation, passed):
        return True
    tied = {mention.span for one in passed for _, mention in one.figures()}
    for other in other_readings(reading, relation, tied, wholes_above(relation, passed)):
        point, soft, _ = _scopes(reading, other)
        try:
            if all(_asked(condition, point) for condition in rule.where) and _possible(rule, soft):
                return True
        except (UnfilledError, UnlikeError, ExpressionError):
            continue  # the other figure is no filler of that role
    return False


def _scopes(reading: Reading, relation: Relation) -> tuple[Scope, Scope, Scope]:
    """The relation at its figures' own values, at what they ordinarily leave open, and at most; words leave nothing."""
    mentions = [mention for _, mention in relation.figures()]
    if all(isinstance(mention, Passage) for mention in mentions):
        as_printed = Scope(relation.roles, POINT, False, reading, relation.sentences)
        return as_printed, as_printed, as_printed
    mixed = mixes([mention for mention in mentions if isinstance(mention, Quantity)])
    point, soft, hard = (
        Scope(relation.roles, width, mixed, reading, relation.sentences) for width in (POINT, SOFT, HARD)
    )
    return point, soft, hard


def _asked(condition: Node, scope: Scope) -> bool:
    """Is a condition of `where` met? One about a role that was not filled does not apply."""
    try:
        answer = evaluate(condition, scope)
    except UnfilledError:
        return True
    return isinstance(answer, Truth) and answer.possible


def _status(rule: CompiledRule, soft: Scope, hard: Scope) -> str:
    if _possible(rule, soft):
        return "pass"
    return "open" if _possible(rule, hard) else rule.rule.level


def _possible(rule: CompiledRule, scope: Scope) -> bool:
    answer = evaluate(rule.holds, scope)
    if not isinstance(answer, Truth):
        raise ExpressionError("`holds` is neither true nor false")
    return answer.possible


def _verdict(relation: Relation, rule: CompiledRule, status: str, point: Scope, hard: Scope) -> Verdict:
    failed = status in ("fail", "review")
    message = _filled(rule.message, point) if failed else None
    if message is None:
        message = summed_up(rule.holds, point)
        message = f"does not hold: {message}" if failed else message
    return Verdict(
        rule=relation.rule,
        status=status,
        severity=rule.rule.severity,
        message=message,
        proof=worked(rule.holds, point, hard, roles=True, true=not failed and hard is point) + relation.notes,
        suggestion=_filled(rule.suggest, point) if failed else None,
        evidence=evidence_of(relation, point.reading),
    )


def _filled(template: Template, scope: Scope) -> str | None:
    """The text of a template; None if there is none, or if it names a role that this phrase does not fill."""
    try:
        return filled(template, scope) if template else None
    except UnfilledError:
        return None


def _settled(verdicts: list[tuple[Relation, Verdict]]) -> Iterator[tuple[Relation, Verdict]]:
    """The verdicts with each group reduced to the readings that speak for it."""
    groups: dict[str, list[tuple[Relation, Verdict]]] = {}
    for relation, verdict in verdicts:
        if relation.group:
            groups.setdefault(relation.group, []).append((relation, verdict))
        else:
            yield relation, verdict
    for members in groups.values():
        decisive = [one for status in ("error", "pass") for one in members if one[1].status == status]
        if decisive:
            yield decisive[0]
        elif len({_values(verdict) for _, verdict in members}) == 1:
            yield members[0]
        else:
            relation, verdict = members[0]
            yield relation, replace(verdict, status="open", suggestion=None)


def _explained(reading: Reading, relation: Relation, verdict: Verdict, rule: CompiledRule) -> Verdict:
    """The verdict; a failure for a person to decide if no slip in one of its figures makes them agree."""
    if verdict.status != "fail" or not _is_equation(rule) or not may_be_one_slip(relation):
        return verdict
    for other in slipped_readings(reading, relation):
        _, _, hard = _scopes(reading, other)
        try:
            if _possible(rule, hard):
                return verdict
        except (UnfilledError, UnlikeError, ExpressionError):
            continue  # what does not fit at all is no figure that was meant
    return replace(verdict, status="review", proof=(*verdict.proof, "no slip in one of the figures explains it"))


def _with_words(verdict: Verdict, relation: Relation, reading: Reading) -> Verdict:
    """The verdict; for a failure the words of direction are evidence too, since they may be what is wrong."""
    if verdict.status != "fail":
        return verdict
    return replace(verdict, evidence=(*verdict.evidence, *words_of(relation, reading)))


def _is_equation(rule: CompiledRule) -> bool:
    return isinstance(rule.holds, Operation) and rule.holds.sign == "=="


def _values(verdict: Verdict) -> tuple[tuple[str, str | None, str | None], ...]:
    return tuple(sorted((one.role, one.low, one.high) for one in verdict.evidence))


def _without_contested(verdicts: list[Verdict], rules: dict[str, CompiledRule]) -> Iterator[Verdict]:
    """The verdicts without repetitions, and without failures of figures that another rule of the family ties.

    Copy that can be read in two ways is wrong only if it is wrong in both.
    """
    told = [(one, rules[one.rule], _spans(one)) for one in verdicts]
    tied = [(rule.rule.family, spans) for one, rule, spans in told if one.status == "pass"]
    seen: set[tuple[str, str, object, frozenset[tuple[str, int, int]]]] = set()
    for verdict, rule, spans in told:
        family = rule.rule.family
        if verdict.status in ("fail", "review", "open") and any(
            family == other and spans <= others for other, others in tied
        ):
            continue
        key = (family, verdict.status, rule.pack, spans)
        if key not in seen:
            seen.add(key)
            yield verdict


def _spans(verdict: Verdict) -> frozenset[tuple[str, int, int]]:
    return frozenset([(one.field, one.start, one.end) for one in verdict.evidence if not one.is_word])
