"""Builds the lexicon file from WordNet 3.0: `python -m checker.extract.language.lexicon_build /usr/share/wordnet`.

The folder is the one of Debian's package wordnet-base. The same folder gives the same bytes.

The file is zlib-compressed text, one section a line: a key, then words divided by spaces.

    1 .. 63     words whose classes have this bitmask (noun 1, verb 2, adjective 4, adverb 8, person 16, place 32)
    plurals     pairs: an irregular plural, its singular
    verbs       pairs: an irregular verb form, its base form
"""

from __future__ import annotations

import sys
import zlib
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from checker.extract.language.lexicon import LEXICON_FILE

_PARTS_OF_SPEECH = {"noun": 1, "verb": 2, "adj": 4, "adv": 8}
_BIT_OF_SENSE_TYPE = {"1": 1, "2": 2, "3": 4, "4": 8, "5": 4}
_PERSON_FILE, _LOCATION_FILE = "18", "15"  # WordNet's numbers for the nouns that denote people and places
_PERSON, _PLACE = 16, 32

# WordNet lists every use ever recorded ("say" as a noun, "man" as a verb). A part of speech that makes up less
# than this share of a word's tagged uses only misleads; with fewer tagged uses than this nothing is dropped.
_RARE_SHARE = 0.02
_TAGGED_USES = 20


def build(wordnet: Path) -> bytes:
    """The lexicon file's bytes, made from a WordNet 3.0 folder.

    Raises OSError when a file of the folder cannot be read.
    """
    sections: dict[int, list[str]] = {}
    uses = _tagged_uses(wordnet)
    for word, mask in sorted(_masks(wordnet).items()):
        sections.setdefault(_without_rare(word, mask, uses), []).append(word)
    lines = [f"{mask} {' '.join(words)}" for mask, words in sorted(sections.items())]
    lines.append(f"plurals {' '.join(_irregular(wordnet / 'noun.exc'))}")
    lines.append(f"verbs {' '.join(_irregular(wordnet / 'verb.exc'))}")
    return zlib.compress("\n".join(lines).encode("ascii"), 9)


def _masks(wordnet: Path) -> dict[str, int]:
    """Each single-word lemma with the bitmask of its parts of speech."""
    masks: dict[str, int] = {}
    for name, bit in _PARTS_OF_SPEECH.items():
        for line in (wordnet / f"index.{name}").read_text("ascii").splitlines():
            word = line.partition(" ")[0]
            if word.isalpha():  # leaves out the licence's lines, which begin with spaces, and "ice_cream"
                masks[word] = masks.get(word, 0) | bit
    for word in _person_nouns(wordnet):
        masks[word] |= _PERSON
    for word in _place_names(wordnet):
        masks[word] |= _PLACE
    return masks


def _person_nouns(wordnet: Path) -> Iterator[str]:
    """The single-word nouns whose main sense denotes a person."""
    people = {
        line[:8] for line in (wordnet / "data.noun").read_text("ascii").splitlines() if line[9:11] == _PERSON_FILE
    }
    for line in (wordnet / "index.noun").read_text("ascii").splitlines():
        word, _, rest = line.partition(" ")
        fields = rest.split()
        if word.isalpha() and fields[-int(fields[1])] in people:  # senses stand last, the main one first
            yield word


def _place_names(wordnet: Path) -> Iterator[str]:
    """The single-word names of places."""
    for line in (wordnet / "data.noun").read_text("ascii").splitlines():
        if line[9:11] == _LOCATION_FILE:
            fields = line.split(" ")
            for name in fields[4 : 4 + 2 * int(fields[3], 16) : 2]:
                if name.isalpha() and name.istitle():
                    yield name.lower()


def _tagged_uses(wordnet: Path) -> Counter[tuple[str, int]]:
    """How often a word was tagged with a part of speech in WordNet's own concordance."""
    uses: Counter[tuple[str, int]] = Counter()
    for line in (wordnet / "cntlist.rev").read_text("ascii").splitlines():
        sense, _, count = line.split(" ")
        word, _, key = sense.partition("%")
        uses[word, _BIT_OF_SENSE_TYPE[key[0]]] += int(count)
    return uses


def _without_rare(word: str, mask: int, uses: Counter[tuple[str, int]]) -> int:
    """The mask without the parts of speech that the word hardly ever is."""
    counts = {bit: uses[word, bit] for bit in (1, 2, 4, 8) if mask & bit}
    total = sum(counts.values())
    if total < _TAGGED_USES:
        return mask
    kept = sum(bit for bit, count in counts.items() if count >= total * _RARE_SHARE)
    return kept | mask & _PLACE | (mask & _PERSON if kept & 1 else 0)


def _irregular(path: Path) -> Iterator[str]:
    """The single-word pairs of a WordNet exception list, one after the other."""
    for line in sorted(path.read_text("ascii").splitlines()):
        form, base = line.split(" ")[:2]
        if form.isalpha() and base.isalpha() and form != base:
            yield form
            yield base


def main() -> None:
    """Write the lexicon file from the WordNet folder named on the command line."""
    content = build(Path(sys.argv[1]))
    LEXICON_FILE.write_bytes(content)
    print(f"{LEXICON_FILE}: {len(content):,} bytes")


if __name__ == "__main__":
    main()
