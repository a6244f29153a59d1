"""The words by which copy tells that something began, went on to its next step, or came to its end."""

from __future__ import annotations

EVENTS: dict[str, str] = {
    "open": "opened|opens|open|first opened|in use|went on show|went on display|premiered",
    "begin": "began|begins|begin|begun|started|starts|start|commenced|commences|got under way|gets under way"
    "|kicked off|kicks off|set off|set out|in the field|came into force|comes into force|took effect"
    "|takes effect|imposed|introduced|erupted|broke out|laid down|broke ground|broken|work on|issued"
    "|went up|took hold|came in|went on strike|walked off|overran|occupied|invaded|fell ill"
    "|admitted to hospital|put in charge|went into administration",
    "launch": "launched|lifted off|blasted off|took off|pushed back",
    "found": "founded|established|formed|set up|created|incorporated|born out of|came into being",
    "announce": "consent was granted|permission was granted"
    "|announced|unveiled|proposed|drawn up|approved|commissioned|given the go-ahead|planned",
    "complete": "built|completed|complete|finished|finish|practical completion was reached|came off the line"
    "|entered service|handed over|topped out",
    "alter": "damaged|destroyed|gutted|burned|burnt|flooded|rebuilt|extended|renovated|refurbished|listed|taken over",
    "close": "closed|closes|close|shut|shuts|shut down|ceased|folded|dissolved|disbanded|demolished|scrapped"
    "|wound up|abolished|pulled down|torn down|went out of business|switched off",
    "end": "declared over|ended|ends|end|concluded|concludes|called off|expired|expires|expire|lapsed|mature"
    "|matures|lifted|drew to a close|came to an end|comes to an end|died down|put out|extinguished"
    "|contained|let up|given up|discontinued|broken off|withdrew|came down|restored|burned out"
    "|published its final report"
    "|published its report|ran out|runs out|abandoned|petered out",
    "reopen": "reopened|reopens|reopen",
    "enter": "joined|joins|enrolled|recruited|appointed|appointment|elected|election|took office|took over"
    "|took charge|took up|took the chair|became|sworn in|entered|moved in|signed|enlisted|taken on|hired"
    "|came to power|won office|crowned|inducted|installed|granted|succeeded|acceded"
    "|came to the throne|ascended the throne",
    "leave": "left|leaves|leave|departed|departs|pulled out|sailed|boarded",
    "promote": "promoted|made sergeant|made inspector|made partner|made captain|made head|made chairman|made director"
    "|made professor|made a partner|made a director|made foreman|made bishop|made manager",
    "quit": "lost his seat|lost her seat"
    "|retired|retires|retire|resigned|resigns|resign|stepped down|steps down|step down|stood down"
    "|stands down|stand down|quit|followed until|gave up|handed over to|lost power|left office|bowed out"
    "|ousted|sacked|dismissed|stepped aside",
    "return": "resumed|restarted|reconvened"
    "|returned|returns|return|came back|back|play again|played again|taxied back|turned back",
    "arrive": "arrived|arrives|arrive|reached|reaches|reach|got to|docked|landed|touched down|due in|turned up"
    "|came home",
    "seize": "arrested|arrest|detained|captured|kidnapped|abducted|seized|taken hostage|trapped|stranded"
    "|imprisoned|interned",
    "free": "freed|released|rescued|let go|let off|ransomed|walked out|walked free",
    "vanish": "stolen|went missing|disappeared|vanished|last seen|reported missing",
    "trace": "found safe|found alive|found dead|found",
    "halt": "suspended|banned|pulled up|injured|limped off|broke his|broke her|ruled out|halted|stopped",
    "charge": "charged|indicted",
    "appear": "first appeared|appeared before|appeared in court|remanded in custody|remanded|bailed",
    "plead": "pleaded|pleads|admitted",
    "convict": "convicted|found guilty",
    "sentence": "sentenced|jailed",
    "birth": "born",
    "school": "educated|graduated|ordained|called to the bar|qualified|went up to|won a scholarship",
    "marry": "married|wed",
    "honour": "widowed|knighted|divorced|orphaned|baptised|christened|beatified",
    "settle": "settled|moved to|emigrated",
    "die": "died|passed away|dies|killed",
    "bury": "funeral|buried|cremated|laid to rest",
    "buy": "bought|acquired|purchased",
    "sell": "sold",
    "receive": "received|submitted|lodged|filed",
    "validate": "validated|registered",
    "advertise": "advertised",
    "decide": "determined|refused",
    "declare": "declared|first reported|confirmed|diagnosed",
    "peak": "peaked",
    "discover": "discovered|first spotted|first seen",
}
"""The words of each kind of event."""

STARTS = {
    "open": ("close", "end", "quit", "complete"),
    "begin": ("end", "complete", "close", "die", "quit", "reopen"),
    "launch": ("close", "end", "arrive", "return"),
    "found": ("close", "end"),
    "close": ("reopen",),
    "enter": ("quit", "leave", "end", "die", "free"),
    "school": ("quit",),
    "leave": ("return", "arrive", "free"),
    "seize": ("free",),
    "vanish": ("trace",),
    "halt": ("return", "reopen"),
    "marry": ("die", "end"),
    "declare": ("end", "die"),
    "announce": ("open", "complete"),
    "discover": ("arrive",),
}
"""What ends that which an event of a kind begins."""

STEPS: tuple[tuple[str, ...], ...] = (
    ("announce", "begin", "complete", "close"),
    ("announce", "begin", "open", "close"),
    ("begin", "complete", "alter"),
    ("found", "open", "close"),
    ("open", "alter", "close"),
    ("found", "alter", "close"),
    ("found", "open", "reopen"),
    ("open", "begin", "end"),
    ("launch", "arrive"),
    ("launch", "end"),
    ("seize", "charge", "appear", "sentence", "free"),
    ("seize", "charge", "plead", "convict", "sentence", "free"),
    ("birth", "school", "marry", "quit", "die", "bury"),
    ("birth", "enter", "promote", "quit", "die", "bury"),
    ("birth", "settle", "die"),
    ("birth", "honour"),
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
