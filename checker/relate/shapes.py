"""The copy with every character as the kind that it is: a capital, another letter, a sign.

`re` looks for one byte ten times faster than for any capital, so that what begins with capitals is looked for here
first.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from checker.model import Reading

# A for a capital, a for another letter or digit, s for an s, - for a sign inside words (’ is ?).
_CLASSES = {**dict.fromkeys("'-&?", "-"), "s": "s"}
_BYTES = "".join(
    _CLASSES.get(one) or ("A" if one.isupper() else "a" if one.isalnum() else one) for one in map(chr, range(256))
).encode("latin-1")


def shape(reading: Reading) -> bytes:
    """The copy as one byte for each character."""
    return reading.document.text.encode("latin-1", "replace").translate(_BYTES)


def matches(pattern: re.Pattern[str], shaped: re.Pattern[bytes], reading: Reading) -> Iterator[re.Match[str]]:
    """What `pattern.finditer` gives for the copy, looked for only where the shape of the copy fits another pattern.

    The other one must fit wherever the pattern does.
    """
    text, bytes_ = reading.document.text, reading.once(shape)
    at = 0
    while (place := shaped.search(bytes_, at)) is not None:
        match = pattern.match(text, place.start())
        at = place.start() + 1 if match is None else match.end()
        if match is not None:
            yield match
