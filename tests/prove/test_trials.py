"""Tests of trials: a slip in a tied figure is noticed, one that no rule can see is not, and nothing else is tried."""

from checker.judge.rulebook import load_rulebook
from checker.model import Block, DocumentResult, SourceMap
from checker.pipeline import check_document
from checker.prove import Proving, prove
from checker.prove.trials import edited
from checker.read import read_text

_BOOK = load_rulebook(select=["change"])


def _proving(text: str, form: str = "plain") -> Proving:
    document = read_text(text, id="copy", source="copy", format=form)
    return prove(check_document(document, _BOOK), _BOOK)


def test_slips_in_tied_figures_are_tried() -> None:
    """Each tied figure is tried, and each slip says whether a rule would fail, and which."""
    proving = _proving("Exports rose 25 percent to $500 million from $400 million. It rained for 3 days.")
    assert ["25 percent", "$500 million", "$400 million"] == [one.figure.text for one in proving.figures]
    outcomes = {trial.slip.text: trial.outcome for one in proving.figures for trial in one.trials}
    assert "noticed" == outcomes["52 percent"] == outcomes["$4,000 million"]
    assert {"change/percent-from-to"} >= {
        trial.rule for one in proving.figures for trial in one.trials if trial.outcome == "noticed"
    } - {"change/percent-of-values"}
    assert 1 == proving.alone


def test_a_slip_within_the_rounding_is_not_noticed() -> None:
    """What a figure's rounding leaves open cannot be noticed, and is said not to be."""
    proving = _proving("Exports rose about 25 percent to $500 million from $400 million.")
    (percent,) = [one for one in proving.figures if one.figure.text == "25 percent"]
    assert "not noticed" == next(trial.outcome for trial in percent.trials if trial.slip.text == "26 percent")


def test_the_place_of_a_figure_is_that_in_the_source() -> None:
    """Marked-up copy is tried on its reading text, and figures are told where they stand in the file."""
    proving = _proving("# Trade\n\nExports *rose* 25 percent to $500 million from $400 million.\n", "markdown")
    assert (3, 16) == (proving.figures[0].figure.line, proving.figures[0].figure.column)


def test_a_document_that_could_not_be_checked_is_not_proved() -> None:
    """Its failure is passed on."""
    document = read_text("x", id="copy", source="copy", format="plain")
    assert "no such file" == prove(DocumentResult(document, None, (), failure="no such file"), _BOOK).failure


def test_an_edit_moves_what_follows() -> None:
    """The text is changed, the blocks after it are moved, and places are those of the changed text."""
    document = read_text("Ten men.\n\nTwo boats.", id="copy", source="copy", format="plain")
    changed = edited(document, 0, 3, "Eleven")
    assert "Eleven men.\n\nTwo boats." == changed.text
    assert (Block("paragraph", 0, 11), Block("paragraph", 13, 23)) == changed.blocks
    assert SourceMap(changed.text) == changed.places
