"""The linkers by name: what finds relations that span sentences and paragraphs."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from checker.model import Reading, Relation
from checker.relate import calendar, listed_shares, parts, rests, seats, shares


@dataclass(frozen=True, slots=True)
class Linker:
    """A linker: the roles that it fills, and the function that finds its relations for a rule's id."""

    roles: frozenset[str]
    find: Callable[[Reading, str], Iterator[Relation]]


LINKERS: dict[str, Linker] = {
    "arrived-and-expected": Linker(frozenset({"arrived", "expected", "due", "pledged"}), parts.arrived_and_expected),
    "days-off-the-calendar": Linker(frozenset({"day"}), calendar.days_off_the_calendar),
    "printed-weekdays": Linker(frozenset({"day"}), calendar.printed_weekdays),
    "rest-of-whole": Linker(frozenset({"whole", "parts", "rest"}), rests.rest_of_whole),
    "shares-of-a-list": Linker(frozenset({"share", "part", "others"}), listed_shares.shares_of_a_list),
    "share-of-total": Linker(frozenset({"share", "part", "whole"}), shares.share_of_total),
    "seats-held": Linker(frozenset({"whole", "parts"}), seats.seats_held),
    "times-off-the-clock": Linker(frozenset({"hour"}), calendar.times_off_the_clock),
}
