"""What a page adds to an article and nobody says in it: bylines, credits of pictures, dates, marks of links, lists of other articles.

Whoever copies an article from a page copies them too, often run into its own words: "In a tweet, external on Monday", "Getty ImagesA
porter said".
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from onrecord_ingest.quotations.lexicon import alternatives, words
from onrecord_ingest.quotations.patterns import Pattern

_NAME = r"[A-Z][\w.’'-]*(?: (?:de |van |der )?[A-Z][\w.’'-]*){1,2}"
_NAMES = rf"{_NAME}(?:(?:,| and| &) {_NAME}){{0,2}}"
_DATED = (
    r"(?=[^\n]*\d|[^\n]*day)(?:\d++(?:st|nd|rd|th|[ap]m)?|[:,.|/–-]|[ \t]"
    r"|(?<![A-Za-z])(?:[A-Z][a-z]*+|[ap]m|at|on|by|(?:hour|minute|day|week)s?|ago)(?![A-Za-z]))++$"
)
"""A day or an hour to the end of the line. Each character can be read in one way only, so that a line which is none is soon left."""


def _at(source: str) -> str:
    return rf"^[ \t]*(?:[-–•*·][ \t]*)?(?:{source})"


def _written() -> str:
    """What a reporter is, behind the name: ", Local Democracy Reporter", " education correspondent at the Marling Post"."""
    at = r"(?:,? (?:at |for |in )?[A-Z][^\n.!?:“\"]{0,40})?"
    published = r"(?:(?:[Pp]ublished|[Uu]pdated)[^\n.!?“\"]{0,40})?"
    reporters = alternatives("residue", "reporters")
    return rf",?[ \t]+(?:(?:{alternatives('residue', 'beats')}),? ){{0,3}}(?:{reporters}){at}{published}[ \t]*$"


_DATES = re.compile(
    _at(rf"(?:First |Last )?(?:[Pp]ublished|PUBLISHED|[Uu]pdated|UPDATED|[Pp]osted)[ \t:]*(?:$|{_DATED})"),
    re.MULTILINE,
)
_BYLINES = Pattern(
    lambda: "|".join(
        (
            _at(rf"(?:Author|Reporter|Byline):[ \t]*(?:[Bb]y )?{_NAMES}\b[^\n.!?“\"]{{0,70}}$"),
            _at(
                rf"(?:By|BY|(?:Written|Words|Report|Story|Exclusive) by) {_NAMES}"
                rf"(?:[ \t]*$|[ \t]*[,|–—@][^\n.!?“\"]{{0,70}}$|{_written()})"
            ),
            _at(r"(?:By|BY) (?:the )?(?:Local Democracy Report(?:ing|er)s? Service|LDRS|PA|Press Association)[ \t]*$"),
            _at(rf"{_NAMES}(?:{_written()}|[ \t]*\n+[ \t]*BBC (?:News|Radio|Sport|Look|Politics)\b[^\n.!?:“\"]{{0,40}}$)"),
        )
    ),
    re.MULTILINE,
)
_PICTURES = Pattern(
    lambda: "|".join(
        (
            _at(r"(?:Image|Media|Photo|Picture|Video) caption,?[ \t]*"),
            _at(r"[(\[]?(?:Image|Picture|Photo|Pic|Photograph)s?(?: credit)?: ?[^()\n“\"]{2,60}[)\]]?[ \t]*$"),
            _at(rf"(?P<credit>{alternatives('residue', 'credits')})[ :]?[^\n]{{3,400}}(?P=credit)[ \t]*$"),
            _at(rf"(?:{alternatives('residue', 'credits')})(?:(?=[A-Z][a-z]*[ ,])|[ \t]*$)"),
            r"[ \t]*(?<![(\[])\b(?:Photo|Picture|Pic|Image|Credit)s?(?: credit)?: [^\n.:()“\"]{2,50}\.?[ \t]*$",
        )
    ),
    re.MULTILINE,
)
"""Credits of pictures, alone or at either end of what they show, and the mark of a caption, which itself is the article's."""
_SOURCE = re.compile(r"(?:Image|Media|Photo|Picture)s? (?:source|credit|copyright)[:,][^\n]{0,80}$", re.MULTILINE)
"""The credit that ends a line of which the rest only tells what the picture shows: "Ann OrmeImage source, Marling Council"."""
_SOURCE_WITHIN = 300
_LISTS = Pattern(
    lambda: "|".join(
        (
            _at(r"(?:Follow|Like) [^\n]{0,40}\bon (?:Facebook|X|Twitter|Instagram)\b[^\n]{0,300}$"),
            _at(
                rf"(?:{alternatives('residue', 'other_stories')})[ \t]*:?[ \t]*$"
                r"(?:\n+[^\n]{1,160}(?=\n|\Z)(?<![.!?])(?<![.!?].)){0,12}"
            ),
        )
    ),
    re.MULTILINE,
)
"""Where else to read: behind the heading of a list all lines without a stop are headlines of other articles."""
_TITLE = Pattern(
    lambda: (
        r"\A\s*[^\n]{12,200}?[^\s|–—-](?P<paper>[ \t]+[|–—-][ \t]+(?:[A-Z][\w’'&-]*[ \t]+){0,4}"
        rf"(?:(?i:{'|'.join(sorted(words('bodies', 'publications')))})|News|Live|Online)(?:[ \t]+(?:Live|Online|News))?)[ \t]*$"
    ),
    re.MULTILINE,
)
"""The name of the paper behind the title of its page: "Head quits - The Marling Observer"."""
_LINKS = Pattern(
    lambda: rf"(?<!\binternal), external(?=[ \t]*$|[,.;:)!?]| (?:{alternatives('residue', 'behind_links')})\b| [A-Z@#])",
    re.MULTILINE,
)
"""The mark of a link that leads away from the page: "the survey, external said"."""


def residue(text: str) -> Iterator[tuple[int, int]]:
    """The characters of the text that are the page's, in no order."""
    for pattern in (_DATES, _BYLINES, _PICTURES, _LISTS, _LINKS):
        yield from (match.span() for match in pattern.finditer(text) if match.end() > match.start())
    title = _TITLE.match(text)
    if title is not None:
        yield title.span("paper")
    for match in _SOURCE.finditer(text):
        line = text.rfind("\n", 0, match.start()) + 1
        yield line if match.start() - line < _SOURCE_WITHIN else match.start(), match.end()
