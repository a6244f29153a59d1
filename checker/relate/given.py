"""Facts spread over a document: each role of a `given:` rule has its own phrases; the facts found are combined."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import product
from math import prod

from checker.model import Mention, Quantity, Reading, Relation, Sentence
from checker.relate.find import Entry, PhraseIndex
from checker.relate.patterns import Patterns
from checker.relate.phrase import Phrase

_MOST_COMBINATIONS = 64
_MARK = "\n"  # between a rule's id and the role, in the index of roles


@dataclass(frozen=True, slots=True)
class GivenIndex:
    """The phrases of all roles of all `given:` rules, and the roles of each rule."""

    index: PhraseIndex
    roles: dict[str, tuple[str, ...]]

    @classmethod
    def of(cls, rules: Mapping[str, Mapping[str, tuple[Phrase, ...]]], patterns: Patterns) -> GivenIndex:
        """Index the rules: id -> role -> phrases."""
        entries = [
            Entry(f"{rule}{_MARK}{role}", order, phrase)
            for rule, roles in rules.items()
            for role, phrases in roles.items()
            for order, phrase in enumerate(phrases)
        ]
        return cls(PhraseIndex.of(entries, patterns), {rule: tuple(roles) for rule, roles in rules.items()})

    def find(self, reading: Reading) -> Iterator[Relation]:
        """For each rule whose roles are all filled, every combination of the facts found, as one group."""
        if not self.roles:
            return
        found: dict[str, dict[str, list[tuple[Mention, Sentence]]]] = {rule: {} for rule in self.roles}
        for fact in self.index.find(reading):
            rule, _, role = fact.rule.partition(_MARK)
            for _, filler in fact.figures():
                sentence = next(one for one in fact.sentences if one.start <= filler.start < one.end)
                found[rule].setdefault(role, []).append((filler, sentence))
        for rule, roles in self.roles.items():
            facts = [found[rule].get(role, []) for role in roles]
            if all(facts):
                yield from _combinations(rule, roles, facts)


def _combinations(rule: str, roles: tuple[str, ...], facts: list[list[tuple[Mention, Sentence]]]) -> Iterator[Relation]:
    """One relation for each choice of a fact for each role; no figure fills two roles.

    Where there are very many, a fact that repeats an earlier one is left out; where there still are, nothing is said:
    the choice that holds might be among those not looked at.
    """
    if prod(map(len, facts)) > _MOST_COMBINATIONS:
        facts = [_distinct(one) for one in facts]
    if prod(map(len, facts)) > _MOST_COMBINATIONS:
        return
    for choice in product(*facts):
        mentions = [mention for mention, _ in choice]
        if len({mention.span for mention in mentions}) == len(mentions):
            sentences = tuple(dict.fromkeys(sentence for _, sentence in choice))
            yield Relation(rule, dict(zip(roles, mentions, strict=True)), sentences, group=rule)


def _distinct(facts: list[tuple[Mention, Sentence]]) -> list[tuple[Mention, Sentence]]:
    """The facts without those that state an earlier one's figure again."""
    seen: dict[Mention, tuple[Mention, Sentence]] = {}
    for mention, sentence in facts:
        stated = replace(mention, start=0, end=0)
        if isinstance(stated, Quantity):
            stated = replace(stated, phrase_start=0, noun_end=0, modifiers=())
        seen.setdefault(stated, (mention, sentence))
    return list(seen.values())
