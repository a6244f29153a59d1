"""The sample reports in reports/ are what the tool writes today; `make samples` writes them anew."""

from __future__ import annotations

from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]
NEWSROOM = "fixtures/newsroom"


@pytest.mark.parametrize(
    ("sample", "arguments"),
    [
        (
            "sample-seed.html",
            ("seeds/ruto-haiti.txt", "--rules", f"{NEWSROOM}/rules", "--reference", f"{NEWSROOM}/deployments.csv"),
        ),
        ("sample-failing.html", (f"{NEWSROOM}/harbour.txt",)),
    ],
)
def test_a_sample_is_current(run, monkeypatch, tmp_path, sample, arguments):
    """Byte for byte."""
    monkeypatch.chdir(ROOT)
    written = tmp_path / "report.html"
    run("check", *arguments, "--report", f"html={written}")
    assert (ROOT / "reports" / sample).read_text(encoding="utf-8") == written.read_text(encoding="utf-8")
