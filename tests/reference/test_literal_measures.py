"""Tests of measures that a figure's own noun tells apart, and of things that are sent to places."""

from __future__ import annotations

import pytest

TABLE = "place,troops,military_officers,police_officers\nAsh,500,300,200\nElm,900,,400\n"


@pytest.mark.parametrize(
    ("copy", "told"),
    [
        ("There are 300 military officers and 200 police officers in Ash.", "2 pass"),
        ("There are 200 military officers and 300 police officers in Ash.", "2 review"),
        ("There are 900 troops in Elm.", "1 pass"),
        ("We also sent 500 troops to Ash.", "1 pass"),
    ],
)
def test_the_noun_itself_goes_before_one_of_its_kind(run, tmp_path, copy, told):
    """Military officers are held to their own column and not to that of police, whose words mean much the same."""
    table, story = tmp_path / "posts.csv", tmp_path / "story.txt"
    table.write_text(TABLE, encoding="utf-8")
    story.write_text(copy, encoding="utf-8")
    result = run("check", story, "--reference", table, "--select", "reference-value")
    assert told in result.stdout.replace("fail", "review").splitlines()[-1]
