"""The words by which copy tells that something began, went on to its next step, or came to its end."""

from __future__ import annotations

EVENTS: dict[str, str] = {
    "open": "opened|opens|open|first opened|in use",
    "begin": "began|begins|begun|started|starts|commenced|got under way|gets under way|kicked off|kicks off|set off"
    "|set out|in the field|came into force|comes into force|took effect|takes effect|imposed|introduced|erupted"
    "|broke out|laid down|broke ground|work on",
    "launch": "launched|lifted off|blasted off",
    "found": "founded|established|formed|set up|created|incorporated|born out of",
    "announce": "announced|unveiled|proposed|drawn up|approved|commissioned|given the go-ahead",
    "complete": "completed|finished|practical completion was reached|came off the line|entered service|handed over",
    "close": "closed|closes|close|shut|shuts|shut down|ceased|folded|dissolved|disbanded|demolished|scrapped|wound up"
    "|abolished|pulled down|torn down",
    "end": "declared over|ended|ends|ending|concluded|concludes|called off|expired|expires|expire|lapsed|mature|matures|lifted"
    "|drew to a close|came to an end|comes to an end|died down|put out|extinguished|contained|let up",
    "reopen": "reopened|reopens|reopen",
    "enter": "joined|enrolled|recruited|appointed|elected|took office|took over|took charge|took up|became|sworn in"
    "|entered|moved in|signed|enlisted|taken on|hired",
    "leave": "left|leaves|leave|departed|departs|pulled out|sailed",
    "quit": "retired|retires|resigned|stepped down|stood down|quit|followed until|gave up|handed over to|lost power",
    "return": "returned|returns|return|came back|back|play again|played again",
    "arrive": "arrived|arrives|arrive|reached|reaches|reach|got to|docked|landed|touched down|due in",
    "seize": "arrested|detained|captured|kidnapped|abducted|seized|taken hostage|trapped|stranded|imprisoned",
    "free": "freed|released|rescued|let go|let off|ransomed",
    "vanish": "went missing|disappeared|vanished|last seen|reported missing",
    "trace": "found safe|found alive|found dead|found",
    "halt": "suspended|banned|pulled up|injured|limped off|broke his|broke her|ruled out|halted|stopped",
    "charge": "charged|indicted",
    "plead": "pleaded|pleads|admitted",
    "convict": "convicted|found guilty",
    "sentence": "sentenced|jailed",
    "birth": "born",
    "school": "educated|graduated|ordained|called to the bar|qualified",
    "marry": "married|wed",
    "settle": "settled|moved to|emigrated",
    "die": "died|passed away|dies|killed",
    "bury": "funeral|buried|cremated|laid to rest",
    "buy": "bought|acquired|purchased",
    "sell": "sold",
    "receive": "received|submitted|lodged|filed",
    "validate": "validated|registered",
    "advertise": "advertised",
    "decide": "determined|refused|granted",
    "declare": "declared|first reported|confirmed|diagnosed",
    "peak": "peaked",
    "discover": "discovered|first spotted|first seen",
}
"""The words of each kind of event."""

STARTS = {
    "open": ("close", "end", "quit", "complete"),
    "begin": ("end", "complete", "close", "die", "quit"),
    "launch": ("close", "end", "arrive", "return"),
    "found": ("close", "end"),
    "close": ("reopen",),
    "enter": ("quit", "leave", "end", "die"),
    "leave": ("return", "arrive"),
    "seize": ("free",),
    "vanish": ("trace",),
    "halt": ("return", "reopen"),
    "marry": ("die", "end"),
    "declare": ("end", "die"),
    "announce": ("open", "complete"),
}
"""What ends that which an event of a kind begins."""

STEPS: tuple[tuple[str, ...], ...] = (
    ("announce", "begin", "complete", "open", "close"),
    ("found", "open", "close"),
    ("found", "open", "reopen"),
    ("open", "begin", "end"),
    ("launch", "arrive"),
    ("launch", "end"),
    ("seize", "charge", "plead", "convict", "sentence", "free"),
    ("birth", "school", "marry", "quit", "die", "bury"),
    ("birth", "enter", "quit", "die", "bury"),
    ("birth", "settle", "die"),
    ("enter", "leave"),
    ("leave", "arrive"),
    ("leave", "return"),
    ("vanish", "trace"),
    ("halt", "return"),
    ("receive", "validate", "advertise", "decide"),
    ("declare", "peak", "end"),
    ("declare", "die"),
    ("buy", "sell"),
    ("discover", "arrive"),
    ("close", "reopen"),
)
"""Courses of events, each with its steps in the only order in which they can come."""
