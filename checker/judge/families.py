"""The families of rules: the first half of every rule id."""

FAMILIES = (
    "part-whole change share percent-total multiple rate comparison enumeration restatement range conversion rank "
    "vote table impossible weekday-date age duration anniversary sequence name-spelling title acronym attribute quote "
    "statistics reference-value reference-aggregate"
).split()
