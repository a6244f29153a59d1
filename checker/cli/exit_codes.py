"""The exit codes, which scripts rely on; of several reasons the largest counts."""

from __future__ import annotations

PASSED = 0
FAILED = 1
NOT_CHECKED = 2
# Outside the scale: the run was stopped by its user (128 + SIGINT, as shells count).
INTERRUPTED = 130

MEANINGS = {
    PASSED: "passed: nothing that the gate stops",
    FAILED: "failed: a verdict that the gate stops (see --fail-on)",
    NOT_CHECKED: "could not check: wrong usage, a document unreadable or missing, a rule file wrong, a rule that "
    "broke, a reference table missing or not passing its suite",
}
