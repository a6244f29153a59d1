"""How a rate, its total and its count are worded when they stand apart: expressions over forms. Data only."""

from __future__ import annotations

from checker.late import late
from checker.marks import KINDS

# What sums up, before the total or before the rate; and after it, that it is of all.
TOTAL = late(
    r"\b(?:com(?:es?|ing) to|came to|totals?|totall?ed|totall?ing|a total of|bring(?:s|ing)? in|bringing|a bill of"
    r"|at a cost of|amount(?:s|ing)? to"
    r"|adds? up to|adding up to|making|makes|in all|for a total of|handed out|paid out|shared|the full|the whole"
    r"|(?:a|the) che(?:que|ck) for|(?:will|would) cost (?:the )?[\w' ]{2,25}?|in all they [a-z]+)"
    r"(?: (?:about|some|just|a|the))* $"
)
DERIVED = late(
    r"(?:\b(?:or|i[.\x98]e[.\x98],?|that is|that's|which is|putting (?:it|the [a-z]+(?: [a-z]+)?) at"
    r"|puts (?:it|the [a-z]+) at"
    r"|(?:that|which|it) comes to"
    r"|that works out at|works? out at|working out at|worked out at|makes it"
    r"|make it|which means|equivalent to|equals"
    r"|going at|at an average of|an average of|averaging|averaged|average house of|average crowd of|average gate of"
    r"|average attendance of|average score of|an average [a-z]+ of|a cost of"
    r"|(?:^|\b(?:his|her|their|its|that) |^the [\w']+'s )average of"
    r"|at a rate of|a rate of|it took|giving|covering|managing)|=)(?: (?:about|just|some|over|under|around|roughly))* $"
)
# "Each of the 38 crew gave 12 hours": how many they are stands beside it.
EACH_OF_SO_MANY = late(rf"\beach of (?:the |its |our |their |his |her )?{KINDS['count']}")
IN_ALL = late(r"^(?:[^\x86\x87,.;]{0,12}\x95)? (?:in all|altogether|in total|all told)\b")
MORE = late(
    r"^.{0,30}?\b(?:with|including|plus|after|before tax|net|besides|on the|as|because|since|counting|on an?)\b"
)
PART_OF_IT = late(
    r"^(?: for| in| to)? (?:each(?: [a-z]+)?|(?:every|per|an?) [a-z]+) (?:in|with|without|under|aged|from|who|whose"
    r"|over|for|of|on|after|before|but|except|apart)\b|^ apiece for\b|^ (?:came|comes|went|goes) (?:from|to)\b"
    r"|^ (?:on|over|in the first|for the first|between|through|until|at the|during|more|less|better"
    rf"|in the|in (?:home|away|the|all|other)|at home|away|since)\b|^ {KINDS['date']}"
)
AVERAGED = late(
    r"\b(?:average|mean)(?: (?:of|is|was|[a-z]+ of))?"
    r"(?: (?:about|just|over|around|some|nearly|a))* $|\baverag(?:ed|ing|es) (?:(?:about|just|over|around|a) )*$"
    r"|\bon average (?:\w+ ){0,2}$"
)
AVERAGE_SPEED = late(
    r"\b(?:an average (?:speed )?of|averag(?:ed|ing)|average speed (?:of|was)|a steady|a "
    r"constant)(?: \w+)? $"
)
OVER = late(
    r"\b(?:over|across|in|to|from|for|of|among|between|the|his|her|their|its|all|our|after|by|first|last|past|during"
    r"|these|those|and)"
    r"(?: (?:the|his|her|their|its|all|our|first|last|past|about|some|these|those))* $|^$|^\"?$"
)
COMPARED = late(
    r"\b(?:than|against|versus|vs|compared (?:with|to)|since|up|down|record|previous|from|another|other|extra"
    r"|further)(?: (?:the|some|about|just"
    r"|only|a|an|of))* $"
)
PARTLY = late(
    r"\b(?:the rest|discount\w*|concessions?|half[- ]price|children|plus|including|besides|raffle|auction|some of|most"
    r"|up to|at least|starting"
    r"|from [\x87]|minimum|maximum|would have|instead|previously|used to|forecast|target|hopes?|more than|fewer "
    r"than|less than|remaining"
    r"|unsold|left over|tip|deposit|each way|subsidy|first [\x86])\b"
)
# A length of time that is a limit or an age, and no time over which a total was made.
LIMIT = late(
    r"\b(?:within|inside|under|after|before|every|by|until|aged|wait(?:ed|ing|s)?|delay(?:ed|s)?|than|past|next)"
    r"(?: (?:of|for|the|about|some|just|another|more|up|to))* $"
)
ENTRY = late(
    r"\b(?:entry|admission|entrance|tickets?|a ticket|the charge|the fee|membership|a place|places)(?: fees?| "
    r"prices?| charges?| for adults| to \w+ \w+)?"
    r" (?:costs?|was|were|is|are|at|priced at|of|sold for|sold at) $"
)
