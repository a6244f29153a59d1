"""The forms of a report of `check` by name; each is imported when it is asked for."""

from __future__ import annotations

from checker.judge.rulebook import RuleBook
from checker.report.formats import Format
from checker.report.paint import Paint

EXPORT = "gx"  # a folder of files, so it cannot go to standard output
FORMS = ("text", "concise", "json", "jsonl", "sarif", "junit", "github", "gitlab", "rdjson", "markdown", "csv", "html")


def form_of(
    name: str, rulebook: RuleBook, shown: frozenset[str], paint: Paint, columns: int | None = None, options: str = ""
) -> Format:
    """The form of that name.

    shown: the statuses that forms for a terminal show; paint: how they colour; columns: of the terminal, if it is one;
    options: of the run, which a report for people tells of.
    """
    match name:
        case "text":
            from checker.report.text import text_format

            return text_format(shown, paint, columns)
        case "concise":
            from checker.report.concise import concise_format

            return concise_format(shown, paint)
        case "json" | "jsonl" | "gx":
            return _json(name)
        case "html":
            from checker.report.html.page import html_format

            return html_format(rulebook.compiled, options)
        case "sarif":
            from checker.report.sarif import sarif_format

            return sarif_format(rulebook.compiled)
    return _for_pipelines(name)


def job_summary() -> Format:
    """The summary that a GitHub runner shows of a step."""
    from checker.report.markdown import JOB_SUMMARY, markdown_format

    return markdown_format(JOB_SUMMARY)


def _json(name: str) -> Format:
    from checker.report.json_ import json_format
    from checker.report.jsonl import jsonl_format
    from checker.report.result import result_dict

    return json_format(result_dict) if name == "json" else jsonl_format(result_dict)


def _for_pipelines(name: str) -> Format:
    match name:
        case "junit":
            from checker.report.junit import junit_format

            return junit_format()
        case "github":
            from checker.report.github import github_format

            return github_format()
        case "gitlab":
            from checker.report.gitlab import gitlab_format

            return gitlab_format()
        case "rdjson":
            from checker.report.rdjson import rdjson_format

            return rdjson_format()
        case "markdown":
            from checker.report.markdown import markdown_format

            return markdown_format()
    from checker.report.csv_ import csv_format

    return csv_format()
