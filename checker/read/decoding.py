"""From the bytes of a file to its text."""

from __future__ import annotations

import codecs

from checker.errors import ReadError

# The mark of UTF-32 begins with that of UTF-16, so it comes first.
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)


def decode(printed: bytes) -> str:
    """The text of a file in UTF-8, or in what its byte-order mark says; the mark is no part of the text.

    Raises ReadError, naming the byte, for anything else: a guess could misread a figure.
    """
    mark, encoding = next(((mark, name) for mark, name in _MARKS if printed.startswith(mark)), (b"", "utf-8"))
    if not mark and printed.count(0) * 5 > len(printed):
        raise ReadError("is no text, or UTF-16 without a byte-order mark (save it as UTF-8)")
    try:
        return (printed[len(mark) :] if mark else printed).decode(encoding)
    except UnicodeDecodeError as wrong:
        at = wrong.start + len(mark)
        name = encoding.upper().removesuffix("-LE").removesuffix("-BE")
        raise ReadError(f"is not {name}: byte 0x{printed[at]:02X} at offset {at} (save it as UTF-8)") from wrong
