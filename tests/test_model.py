"""The values that travel between the stages."""

from checker.model import Document, Reading, SourceMap


def test_a_reading_makes_a_thing_once() -> None:
    """What one rule has had worked out of a reading, the next is given as it is."""
    asked = []

    def words(reading: Reading) -> list[str]:
        asked.append(reading)
        return reading.document.text.split()

    reading = Reading(Document("copy", "copy", "Tarn Mill shut.", (), SourceMap("Tarn Mill shut.")), ())
    assert ["Tarn", "Mill", "shut."] == reading.once(words)
    assert reading.once(words) is reading.once(words)
    assert [reading] == asked
