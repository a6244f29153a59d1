"""The linkers by name: what finds relations that span sentences and paragraphs."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from checker.model import Reading, Relation
from checker.relate import (
    acronyms,
    announced,
    bullets,
    calendar,
    confidence,
    listed_before,
    listed_shares,
    multiples,
    named,
    nearby_shares,
    numerals,
    parts,
    ranges,
    ranked_items,
    rankings,
    rates,
    remainders,
    residue,
    respective,
    rests,
    scales,
    seats,
    shares,
    splits,
    sums,
    table_columns,
    table_sums,
    table_text,
    test_results,
    votes,
)


@dataclass(frozen=True, slots=True)
class Linker:
    """A linker: the roles that it fills, and the function that finds its relations for a rule's id."""

    roles: frozenset[str]
    find: Callable[[Reading, str], Iterator[Relation]]


LINKERS: dict[str, Linker] = {
    "estimates-in-intervals": Linker(frozenset({"estimate", "low", "high"}), confidence.estimates),
    "margins-and-samples": Linker(frozenset({"margin", "sample"}), confidence.margins),
    "test-results": Linker(frozenset({"test", "df", "statistic", "p"}), test_results.test_results),
    "chatbot-sentences": Linker(frozenset({"mark"}), residue.chatbot_sentences),
    "doubled-words": Linker(frozenset({"mark"}), residue.doubled_words),
    "editing-marks": Linker(frozenset({"mark"}), residue.editing_marks),
    "malformed-numerals": Linker(frozenset({"numeral"}), numerals.malformed_numerals),
    "named-steps": Linker(frozenset({"rating", "low", "high"}), scales.named_steps),
    "placeholders": Linker(frozenset({"mark"}), residue.placeholders),
    "acronyms-in-brackets": Linker(frozenset({"name", "short"}), acronyms.bracketed),
    "acronyms-used-again": Linker(frozenset({"short", "used"}), acronyms.used_again),
    "names-in-full": Linker(frozenset({"name", "used"}), acronyms.in_full),
    "announced-dates": Linker(frozenset({"announced", "items"}), announced.announced_dates),
    "announced-list": Linker(frozenset({"announced", "items"}), announced.announced_lists),
    "bulleted-items": Linker(frozenset({"announced", "items"}), bullets.bulleted_items),
    "numbered-items": Linker(frozenset({"announced", "items"}), bullets.numbered_items),
    "values-respectively": Linker(frozenset({"named", "values"}), respective.values_respectively),
    "ranked-values": Linker(frozenset({"higher", "lower"}), rankings.ranked_values),
    "places-behind": Linker(frozenset({"place", "ahead"}), rankings.places_behind),
    "places-of-field": Linker(frozenset({"place", "field"}), rankings.places_of_field),
    "ranked-items": Linker(frozenset({"values", "odd"}), ranked_items.ranked_items),
    "listed-before": Linker(frozenset({"announced", "items"}), listed_before.lists_before),
    "collective-names": Linker(frozenset({"announced", "items"}), named.collective_names),
    "named-before": Linker(frozenset({"announced", "items"}), named.named_before),
    "one-by-one": Linker(frozenset({"announced", "items"}), named.one_by_one),
    "printed-ranges": Linker(frozenset({"low", "high"}), ranges.printed_ranges),
    "arrived-and-expected": Linker(frozenset({"arrived", "expected", "due", "pledged"}), parts.arrived_and_expected),
    "days-off-the-calendar": Linker(frozenset({"day"}), calendar.days_off_the_calendar),
    "printed-weekdays": Linker(frozenset({"day"}), calendar.printed_weekdays),
    "rest-of-whole": Linker(frozenset({"whole", "parts", "rest"}), rests.rest_of_whole),
    "shares-of-a-list": Linker(frozenset({"share", "part", "others"}), listed_shares.shares_of_a_list),
    "share-of-total": Linker(frozenset({"share", "part", "whole"}), shares.share_of_total),
    "seats-held": Linker(frozenset({"whole", "parts"}), seats.seats_held),
    "table-changes": Linker(frozenset({"old", "new", "stated"}), table_columns.percent_changes),
    "table-differences": Linker(frozenset({"old", "new", "stated"}), table_columns.differences),
    "table-shares": Linker(frozenset({"share", "part", "whole"}), table_columns.shares_of_total),
    "table-text-change": Linker(frozenset({"old", "new", "by"}), table_text.changes_of_rows),
    "table-text-direction": Linker(frozenset({"word", "old", "new"}), table_text.directions_of_rows),
    "table-text-level": Linker(frozenset({"stated", "cell"}), table_text.levels_of_totals),
    "table-text-total": Linker(frozenset({"stated", "cell"}), table_text.totals_in_words),
    "table-text-value": Linker(frozenset({"stated", "cell"}), table_text.figures_of_cells),
    "votes-needed": Linker(frozenset({"ratio", "needed", "ayes", "noes"}), votes.votes_needed),
    "votes-in-favour": Linker(frozenset({"share", "ayes", "noes"}), votes.shares_in_favour),
    "votes-of-all": Linker(frozenset({"parts", "whole"}), votes.votes_of_all),
    "votes-of-body": Linker(frozenset({"parts", "whole"}), votes.votes_of_body),
    "large-majorities": Linker(frozenset({"ratio", "ayes", "noes"}), votes.large_majorities),
    "percent-down-to-the-rest": Linker(frozenset({"parts"}), splits.down_to_the_rest),
    "percent-of-answers": Linker(frozenset({"parts"}), splits.answers),
    "percent-of-opposites": Linker(frozenset({"parts"}), splits.opposite_answers),
    "percent-of-one-thing": Linker(frozenset({"parts"}), splits.listed_shares),
    "percent-of-parties": Linker(frozenset({"parts"}), splits.shares_of_parties),
    "share-of-told": Linker(frozenset({"share", "part", "whole"}), nearby_shares.shares_of_told),
    "table-columns": Linker(frozenset({"whole", "parts"}), table_sums.columns_that_add_up),
    "table-results": Linker(frozenset({"income", "spending", "result"}), table_sums.results_of_accounts),
    "table-rows": Linker(frozenset({"whole", "parts"}), table_sums.rows_that_add_up),
    "times-off-the-clock": Linker(frozenset({"hour"}), calendar.times_off_the_clock),
    "multiple-and-values": Linker(frozenset({"n", "new", "old"}), multiples.multiple_and_values),
    "total-count-and-rate": Linker(frozenset({"total", "count", "each"}), rates.total_count_and_rate),
    "whole-part-and-rest": Linker(frozenset({"whole", "part", "rest"}), remainders.whole_part_and_rest),
    "whole-and-parts": Linker(frozenset({"whole", "parts"}), sums.whole_and_parts),
}
