"""What a result means for the exit code."""

from __future__ import annotations

from checker.cli.exit_codes import FAILED, NOT_CHECKED, PASSED
from checker.model import DocumentResult, Verdict

FAIL_ON = ("error", "warning", "review", "never")


def exit_code(result: DocumentResult, fail_on: str) -> int:
    """The exit code that one document asks for; a run ends with the largest one.

    fail_on: "error" stops failures of rules of severity error, "warning" those of severity warning too, "review" every
    failure and every verdict that a person must decide, "never" nothing.
    """
    if result.status == "error":
        return NOT_CHECKED
    return FAILED if any(_stopped(verdict, fail_on) for verdict in result.verdicts) else PASSED


def _stopped(verdict: Verdict, fail_on: str) -> bool:
    if fail_on == "review":
        return verdict.status in ("fail", "review")
    stopped = {"error": ("error",), "warning": ("error", "warning")}.get(fail_on, ())
    return verdict.status == "fail" and verdict.severity in stopped
