"""Names with roles, ages and places set off by commas, from the verb of saying back to the head."""

from __future__ import annotations

from onrecord_ingest.quotations.lexicon import grammar, words
from onrecord_ingest.quotations.saying.clauses import before_brackets, has_finite, is_adverb, is_name
from onrecord_ingest.quotations.saying.mentions import Subject, is_document, is_full_name, is_nickname, is_role
from onrecord_ingest.quotations.saying.subjects.addresses import past_address
from onrecord_ingest.quotations.saying.subjects.adjuncts import past_adjuncts
from onrecord_ingest.quotations.saying.subjects.modifiers import is_adverbial, is_modifier, tells_when
from onrecord_ingest.quotations.saying.subjects.noun_phrases import noun_phrase_at, phrase_at_start
from onrecord_ingest.quotations.saying.subjects.opening_names import past_list
from onrecord_ingest.quotations.saying.subjects.papers_told import paper_made
from onrecord_ingest.quotations.saying.subjects.ties import past_link, ties_a_name
from onrecord_ingest.quotations.text.kinds import is_group_noun
from onrecord_ingest.quotations.text.sentences import Token


def apposed(tokens: list[Token], floor: int, comma: int) -> Subject | None:
    """The subject before "…, its director of care, said": walks left over roles, ages and relative clauses to
    the head."""
    pieces: list[tuple[int, int]] = []
    stop = comma - 1
    i = stop
    while i >= floor - 1:
        if i > floor and tokens[i].text == ")":
            opening = next((j for j in range(i, floor, -1) if tokens[j].text == "("), None)
            if opening is not None and opening > floor:
                i = opening - 1
                continue
        inline = (
            i > floor
            and tokens[i].kind == "q"
            and (tokens[i - 1].kind in "wn" or tokens[i - 1].text == ".")
            and (tokens[i + 1].low in grammar("prepositions") or is_nickname(tokens, i))
        )
        if i < floor or tokens[i].text in (",", ";", ":", "—", "–", "(", ")") or (tokens[i].kind == "q" and not inline):
            if i + 1 <= stop:
                pieces.append((i + 1, stop))
            if i >= floor and tokens[i].text != ",":
                break
            stop = i - 1
        i -= 1
    if len(pieces) > 1 and pieces[0][0] == pieces[0][1] and tokens[pieces[0][0]].low in words("clauses", "asides"):
        del pieces[0]  # "Ann Otto, *however*, said"
    paper = paper_made(tokens, pieces, len(pieces) > 1 and _names(tokens, pieces[0]))
    if paper is not None:
        return Subject(paper[0], paper[1], paper[0])
    led = next((n for n in range(1, len(pieces) - 1) if _leads(tokens, pieces[n], pieces[n + 1])), None)
    if led is not None:
        return noun_phrase_at(tokens, floor, pieces[led + 1][1])
    pieces = _whole_offices(tokens, pieces)
    at = 0
    while at < len(pieces) - 1 and is_modifier(tokens, *pieces[at]):
        if ties_a_name(tokens, *pieces[at]) or _begins_clause(tokens, pieces, at):
            break
        at += 1
    if at >= len(pieces):
        return None
    at = past_list(tokens, pieces, past_address(tokens, pieces, at))
    opened = next((n for n in range(at + 1, len(pieces)) if tokens[pieces[n][0]].low in ("who", "whose", "which")), None)
    if opened == 1 and at == 0 and _is_whose_officer(tokens, pieces[1]) and _is_called(tokens, pieces[0]):
        return Subject(pieces[1][0] + 1, pieces[0][1], pieces[1][0] + 1)
    if (
        opened is not None
        and opened + 1 < len(pieces)
        and (
            not has_finite(tokens, *pieces[opened])
            or tokens[pieces[at][0]].low in ("and", "also")
            or (opened == at + 1 and _is_of_the_name_before(tokens, pieces[at], pieces[opened]))
        )
    ):
        at = opened + 1  # a relative clause with commas of its own
    first, last = pieces[at] = past_link(tokens, *pieces[at])
    core = next((i - 1 for i in range(first + 1, last + 1) if tokens[i].low in ("who", "which", "that", "whose")), last)
    above = pieces[at + 1] if at + 1 < len(pieces) else None
    named = above is not None and is_role(tokens, first, core) and _names(tokens, above)
    if has_finite(tokens, first, core) and at == 0 and not named and not _names(tokens, pieces[at]):
        return phrase_at_start(tokens, first, last)
    while at + 2 < len(pieces) and pieces[at + 1][0] == pieces[at + 1][1] and is_modifier(tokens, *pieces[at + 1]):
        del pieces[at + 1]  # "Ann Bell, 40, a baker"
    if at + 1 < len(pieces):
        left = past_link(tokens, *pieces[at + 1])
        start = past_adjuncts(tokens, *left)
        if (
            start <= left[1]
            and tokens[pieces[at][1] + 1].text == ","
            and tokens[left[1] + 1].text == ","
            and not has_finite(tokens, *left)
            and not is_modifier(tokens, start, left[1])
            and (_opens_with_setting(tokens, left, start) or not (is_adverbial(tokens, *left) or is_adverb(tokens[left[0]])))
        ):
            first = start
            further = pieces[at + 2] if at + 2 < len(pieces) else None
            opening = further is not None and tokens[further[0]].low in grammar(
                "prepositions"
            )  # "At Marsh House, the matron, Ann Otto"
            office = not is_name(tokens[left[0]]) or is_role(tokens, *left)
            if further is not None and not opening and office and _names(tokens, further):
                first = past_adjuncts(tokens, *further)
    first = past_adjuncts(tokens, first, last) if first == pieces[at][0] else first
    if first > last:
        return None
    end = last
    common = not (is_document(tokens[last]) or any(map(is_name, tokens[first + 1 : last + 1])))
    for piece in reversed(pieces[:at]):
        opens = tokens[piece[0]]
        if common and tells_when(tokens, *piece):
            break  # "The council, *after the meeting*, said"
        done = opens.low.endswith("ing") or opens.low in words("clauses", "charged")
        if opens.low in grammar("relatives") or (done and opens.text.islower()) or tokens[piece[0] + 1].low in ("which", "whom"):
            break
        end = piece[1]
    relative = next((i for i in range(first, last + 1) if tokens[i].low in ("who", "which", "whose")), None)
    return Subject(first, relative - 1 if relative is not None and relative > first else end, first)


def _begins_clause(tokens: list[Token], pieces: list[tuple[int, int]], at: int) -> bool:
    """Whether a conjunction joins whoever speaks to a clause before: "It was late, *but Ann Otto*, who was there, said"."""
    first, last = pieces[at]
    if tokens[first].low not in ("but", "and", "yet") or first == last or has_finite(tokens, first + 1, last):
        return False
    above = pieces[at + 1]
    return has_finite(tokens, *above) and tokens[above[0]].low not in grammar("relatives")


def _is_of_the_name_before(tokens: list[Token], piece: tuple[int, int], relative: tuple[int, int]) -> bool:
    """Whether a piece only tells what somebody is whom a relative clause names: "…, who was told by Mark Tolley, *a baker*, said";
    or names whoever it tells of: "…, who was with her neighbour, *Tom Beech*, said"."""
    first, last = relative
    opens = tokens[piece[0]]
    if tokens[first].low == "who" and _names(tokens, piece) and last > first + 2 and is_role(tokens, last, last):
        return tokens[first + 1].low not in grammar("be") or tokens[last - 1].low in grammar("possessives")
    named = last - 1 > first and is_full_name(tokens, last - 1, last)
    office = opens.text.islower() and is_role(tokens, *piece)  # "…, who met Mark Tolley, *head of housing at the council*, said"
    return named and (office or opens.low in grammar("determiners") or opens.kind == "n") and not has_finite(tokens, *piece)


def _opens_with_setting(tokens: list[Token], piece: tuple[int, int], start: int) -> bool:
    """Whether an office or a name stands behind the adjunct that opens a piece: "At Marsh House *the matron*, Ann Otto, said", "On
    Friday *Ann Otto*, chief executive of the trust, said"."""
    office = tokens[start].low in ("the", "its") and is_role(tokens, start, piece[1])
    return start > piece[0] and (office or is_full_name(tokens, start, piece[1]))


def _is_whose_officer(tokens: list[Token], piece: tuple[int, int]) -> bool:
    """Whether the words between two commas lead on to somebody else: "…, *whose managing director*, Ann Otto, said"."""
    first, last = piece
    return tokens[first].low == "whose" and first < last and is_role(tokens, last, last) and not has_finite(tokens, first, last)


def _is_called(tokens: list[Token], piece: tuple[int, int]) -> bool:
    """Whether the words between two commas are a name, of one word or more."""
    return (piece[0] == piece[1] and is_name(tokens[piece[0]])) or _names(tokens, piece)


def _names(tokens: list[Token], piece: tuple[int, int]) -> bool:
    """Whether the words between two commas are a person's name."""
    first, last = piece
    last = before_brackets(tokens, first, last)  # "Ann Otto (Lab)"
    return is_full_name(tokens, past_adjuncts(tokens, first, last), last)


def _whole_offices(tokens: list[Token], pieces: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The pieces, last first, with an office of several subjects as one: "Cabinet Member for Children, Young People
    and Skills"."""
    for k, (first, last) in enumerate(pieces[:-1]):
        if not any(t.low in ("and", "&") for t in tokens[first : last + 1]) or has_finite(tokens, first, last):
            continue
        for j in range(k + 1, min(k + 5, len(pieces))):
            start, end = pieces[j]
            link = next((i for i in range(start + 1, end + 1) if tokens[i].low in ("for", "of")), None)
            if link is not None and is_role(tokens, start, link - 1) and not has_finite(tokens, start, link - 1):
                return [*pieces[:k], (start, last), *pieces[j + 1 :]]
            if end - start > 2 or tokens[start].low in grammar("determiners") or has_finite(tokens, start, end):
                break
    return pieces


def _leads(tokens: list[Token], piece: tuple[int, int], before: tuple[int, int]) -> bool:
    """Whether a piece tells by whom several are led who stand before it: "A panel, *headed by the mayor*, Joe Orr, said"."""
    by = piece[0] < piece[1] and tokens[piece[0] + 1].low == "by" and tokens[piece[0]].low.endswith("ed")
    return by and is_group_noun(tokens[before[1]].low) and not has_finite(tokens, *before)
