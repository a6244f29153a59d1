"""`tieout explain`: a rule for the people it speaks to."""

from __future__ import annotations


def test_a_rule_is_explained_from_its_file(run, pack):
    """Title, why, source, examples, phrases, what must hold."""
    folder = pack("where:", "  - not ranged(boats, ships, fleet)", "unless: in a fairy tale")
    result = run("explain", "part-whole/fleet", "--rules", folder)
    assert 0 == result.exit_code
    assert (
        f"""\
part-whole/fleet (error)
Boats and ships make up the fleet

Why:
  The desk was told so.

Source:
  the harbour master

Fails:
  The 3 boats beside 4 ships fill 8 berths.

Passes:
  The 3 boats beside 4 ships fill 7 berths.

Read where the copy says:
  {{boats:count}} … beside {{ships:count}} … fill {{fleet:count}}

Silent where the sentence says:
  in a fairy tale

Silent unless:
  not ranged(boats, ships, fleet)

Must hold:
  boats + ships == fleet

File:
  {folder / "part-whole" / "fleet.yaml"}
"""
        == result.stdout
    )


def test_a_family_explains_all_its_rules(run):
    """`change` stands for every rule of the family."""
    result = run("explain", "change")
    assert result.stdout.count("\nMust hold:\n") == result.stdout.count("\nFile:\n") > 1


def test_facts_spread_over_a_document_are_explained_by_role(run, root):
    """The house rule of the demo newsroom."""
    output = run("explain", "part-whole/haiti-mission", "--rules", root / "fixtures/newsroom/rules").stdout
    assert "Read anywhere in the document as pledged:" in output


def test_an_unknown_rule_suggests_close_ones(run):
    """A mistyped name is told with what was meant."""
    result = run("explain", "change/percent-of-value")
    assert (2, "") == (result.exit_code, result.stdout)
    assert "change/percent-of-values" in result.stderr
