"""Tests of words of which one denies the other."""

from checker.relate.told.opposite_words import opposites_in


def test_forms_of_a_verb_are_on_one_side() -> None:
    """The words "struck down" and "strikes down" are one side of a pair, "upheld" is the other."""
    (struck,), (strikes,), (upheld,) = (
        [key for key, at in opposites_in(words.split(" ")).items() if at == 1]
        for words in ("judges struck down it", "judges strikes down it", "judges upheld it")
    )
    assert struck == strikes
    assert (struck[0], 1 - struck[1]) == upheld


def test_a_part_of_a_phrase_is_not_the_phrase() -> None:
    """The word "struck" without "down" says nothing."""
    assert {} == opposites_in("lightning struck the mast".split(" "))
