"""The fields of a rule file: one table from which files are validated and the JSON Schema is made."""

from __future__ import annotations

from dataclasses import dataclass

# What copy can say of a reference table; each has its module in checker/reference.
CLAIM_KINDS = (
    "cell",
    "total",
    "percent-change",
    "difference",
    "share",
    "extreme",
    "record",
    "count",
    "average",
    "ratio",
    "trend",
    "stride",
    "lead",
    "target",
    "result",
    "finish",
)
# What copy can say of a fact book; they have their modules in checker/book.
BOOK_KINDS = ("book-title", "book-age", "book-attribute", "book-spelling", "book-figure")


@dataclass(frozen=True, slots=True)
class Field:
    """A field of a rule file: its shape, what it is for, and the values it is limited to, if any.

    shape: "text", "texts" (one text or a list), "roles" (a role with its phrases each) or "examples".
    """

    shape: str
    help: str
    choices: tuple[str, ...] = ()
    required: bool = False


FIELDS: dict[str, Field] = {
    "title": Field("text", "What must hold, in one sentence.", required=True),
    "severity": Field("text", "How much a failure weighs (error if not said).", ("error", "warning", "info")),
    "level": Field("text", "What a contradiction gives: fail (if not said), or review.", ("fail", "review")),
    "why": Field("text", "Why an editor should care."),
    "source": Field("text", "Where the rule comes from."),
    "phrases": Field("texts", "How copy states the relation: sentence fragments with {role:kind} slots."),
    "given": Field("roles", "For facts spread over a document: the phrases of each role, each with a slot {n}."),
    "linker": Field("text", "The linker that finds the relation, for what spans sentences."),
    "binder": Field("text", "The kind of claim that is held against reference data.", CLAIM_KINDS + BOOK_KINDS),
    "table": Field("text", "The reference table of the examples, as CSV; its first line names the columns."),
    "book": Field("text", "The fact book of the examples, as YAML."),
    "unless": Field("texts", "Phrases without slots; with one of them in the sentence the rule is silent."),
    "where": Field("texts", "Conditions without which it is another relation and the rule is silent."),
    "holds": Field("text", "What must hold of the figures.", required=True),
    "message": Field("text", "What to say when it does not, with {expressions}."),
    "suggest": Field("text", "The change that would make the figures agree, with {expressions}."),
    "examples": Field("examples", "Copy that must pass, must fail, or must be left alone; run as tests."),
}
EXAMPLE_KINDS = ("pass", "fail", "silent")
SOURCES_OF_RELATIONS = ("phrases", "given", "linker", "binder")
