"""Say who claims each number: by the cues of its sentence, the speaker of its quotation, or who speaks on."""

import re
from collections.abc import Iterator, Sequence

from tracker.claims.claimants.authors import find_author, section_of, teller
from tracker.claims.claimants.cues import CueFinder
from tracker.claims.claimants.disowned import is_disowned
from tracker.claims.claimants.interviews import Interview, find_interview
from tracker.claims.claimants.issuer import find_issuer
from tracker.claims.claimants.looking_back import identifies, looks_back, meant
from tracker.claims.claimants.papers import Paper
from tracker.claims.claimants.passages import Passage
from tracker.claims.claimants.quotations import Quotation, Voice, find_quotations, name_speakers
from tracker.claims.claimants.rivals import are_many, set_against
from tracker.claims.claimants.run import Run
from tracker.claims.claimants.scope import Cue
from tracker.claims.claimants.speakers import Heard, Speaker
from tracker.claims.claimants.speaking_on import (
    announces,
    is_item,
    is_line,
    is_own_arm,
    is_topic,
    opens_list,
    speaker_of,
)
from tracker.claims.claimants.subjects import is_counted, only_person, prior_subject, unharmed
from tracker.claims.drafts import Draft

_OF_ITS_OWN = frozenset({"reckoning", "who-says"})  # "by its own count", "corrected its list, which shows nine dead"
_BULLETS = "•*·▪●►–—-"
_OPENED = re.compile(r":\s*[\"“«]")
_LED = re.compile(r"\s*[\"“«]")


def attribute(passages: Sequence[Passage], paper: Paper, finder: CueFinder) -> None:
    """Give every draft of an article its claimant, where one is plain."""
    text = paper.text
    quotations = find_quotations(text)
    many = are_many(passages)
    author = find_author(passages, text, finder) if not many else None
    issuer = find_issuer(passages, paper, quotations, finder) if author is None and not many else None
    author = author or (Speaker(issuer.spans) if issuer is not None else None)
    set_against(passages)
    _pass_over_topics(passages, text, author)
    interview = find_interview(passages, text, finder)
    _resolve(passages, Heard(text, [(q.start, q.end) for q in quotations]), finder, author, interview)
    if quotations:
        name_speakers(quotations, _voices(passages, quotations, text, finder), text)
    for passage in passages:
        for d in passage.drafts:
            held = _holding(quotations, d.group.start)
            _by_cue(d, passage, quotations, held, text) or _by_quotation(d, held, text)
            if d.attribution != "none" and is_disowned(d, text):
                d.stance = "denies"
    _look_back(passages, text, finder)
    _carry(passages, text, Run(author, author, issuer is not None), finder, interview)


def _pass_over_topics(passages: Sequence[Passage], text: str, author: Speaker | None) -> None:
    """In the list of somebody who is named, a line's label says what it is about: "Air defence: nine downed"."""
    if not any(cue.kind == "introduced" for passage in passages for cue in passage.cues):
        return
    listing, spoke = author is not None, author is not None
    for passage in passages[1 if author is not None else 0 :]:
        point = (listing or _total_of(passage) is not None) and is_item(passage.sentence, text)
        labels = [cue for cue in passage.cues if is_topic(cue, text) or (point and cue.kind == "introduced")]
        in_line = is_item(passage.sentence, text) or (bool(labels) and is_line(passage.sentence, text))
        if (listing or point) and in_line and labels:
            passage.cues = [cue for cue in passage.cues if cue not in labels]
        elif not in_line and passage.fresh:
            listing = spoke
        if any(cue.kind != "introduced" for cue in passage.cues) and _opens(passage, text):
            listing = True


def _opens(passage: Passage, text: str) -> bool:
    return opens_list(passage.sentence, text) or announces(passage.sentence, text)


def _resolve(
    passages: Sequence[Passage], heard: Heard, finder: CueFinder, author: Speaker | None, interview: Interview
) -> None:
    """Name the speaker of each cue."""
    text = heard.text
    for number, passage in enumerate(passages):
        own = interview.voice(passage) or author
        for cue in passage.cues:
            if own is not None and (cue.who.vague or cue.who.pronoun == "i" or is_own_arm(cue, text)):
                passage.speakers.append(own)
            elif cue.who.pronoun is None:
                passage.speakers.append(heard.name(cue, number))
            else:
                anywhere = cue.inner or cue.kind in _OF_ITS_OWN or heard.knows_none(cue.who.pronoun)
                here = unharmed(finder.subject(passage.sentence, text, None if anywhere else cue.at), passage)
                known = cue.who.pronoun in ("he", "she") and not heard.knows_none(cue.who.pronoun)
                prior = prior_subject(passages, number, text, finder, known)
                if (
                    (prior is None or prior.person is False)
                    and cue.who.pronoun in ("he", "she")
                    and heard.knows_none(cue.who.pronoun)
                ):
                    prior = only_person(passages[:number], text, finder)
                passage.speakers.append(heard.resolve(cue.who, number, here, prior))


def _holding(quotations: Sequence[Quotation], offset: int) -> Quotation | None:
    return next((q for q in quotations if q.start <= offset < q.end), None)


def _voices(passages: Sequence[Passage], quotations: Sequence[Quotation], text: str, finder: CueFinder) -> list[Voice]:
    """Who speaks outside quotations: by the cues, and the person before a colon and a quotation."""
    voices = [
        Voice(cue.start, cue.end, cue.side != "lead", speaker)
        for passage in passages
        for cue, speaker in zip(passage.cues, passage.speakers, strict=True)
        if speaker is not None and _holding(quotations, cue.at) is None
    ]
    for passage in passages:
        colon = _OPENED.search(text, passage.sentence.start, passage.sentence.end)
        if colon is None or any(voice.end <= colon.end() and voice.end > passage.sentence.start for voice in voices):
            continue
        who = finder.subject(passage.sentence, text)
        if who is not None and who.person and who.pronoun is None and who.spans[-1][1] < colon.start():
            voices.append(Voice(who.spans[0][0], colon.start() + 1, False, Speaker(who.spans, True)))
    voices += _leading(passages, quotations, text, finder)
    return sorted(voices, key=lambda voice: voice.start)


def _leading(
    passages: Sequence[Passage], quotations: Sequence[Quotation], text: str, finder: CueFinder
) -> Iterator[Voice]:
    """Who speaks in a quotation that only the sentence before it leads to: "The mayor was blunt. "We lost nine."."""
    starts = {q.start for q in quotations}
    for number, passage in enumerate(passages):
        end = passage.sentence.end
        opens = _LED.match(text, end)
        if opens is None or opens.end() not in starts or passage.cues:
            continue
        who = finder.subject(passage.sentence, text)
        if who is not None and who.pronoun in ("he", "she"):
            who = prior_subject(passages, number, text, finder)
        ours = who is not None and text[who.spans[0][0] :].lower().startswith("our ")
        if who is not None and who.person and who.pronoun is None and not (ours or is_counted(who, passage)):
            yield Voice(passage.sentence.start, end, False, Speaker(who.spans, True))


def _by_cue(d: Draft, passage: Passage, quotations: Sequence[Quotation], held: Quotation | None, text: str) -> bool:
    """Take the cue of the sentence that governs the count; one inside a quotation governs only there."""
    chosen: tuple[Cue, Speaker | None] | None = None
    for cue, speaker in zip(passage.cues, passage.speakers, strict=True):
        if not cue.governs(d.group.start) or (chosen is not None and chosen[0].is_aside()):
            continue
        inside = _holding(quotations, cue.at)
        if inside is not None and (inside is not held or held.speaker is not None):
            continue
        chosen = cue, speaker
    whole = d.total if d.total is not None and d.total.sentence is d.sentence else d  # "in which 26 died, 25 of them"
    older = any(identifies(text, passage.sentence.start, told.group.start) for told in (d, whole))
    if chosen is None or chosen[1] is None or older:
        return False
    _claim(d, chosen[1], "direct")
    d.stance = "denies" if chosen[0].denies else "asserts"
    return True


def _by_quotation(d: Draft, held: Quotation | None, text: str) -> bool:
    if held is None or held.speaker is None:
        return False
    _claim(d, held.speaker, "carried" if ". " in text[held.start : d.group.start] else "direct")
    return True


def _look_back(passages: Sequence[Passage], text: str, finder: CueFinder) -> None:
    """Let "This was announced by the governor." claim what the sentences before it tell and nobody else does."""
    sentences = [passage.sentence for passage in passages]
    unclaimed = False
    for at, passage in enumerate(passages):
        before = unclaimed
        unclaimed = unclaimed or any(d.attribution == "none" for d in passage.drafts)
        if not before or not looks_back(passage.sentence, text):
            continue
        who = finder.heading(passage.sentence, text) if not passage.cues else None
        speaker = Speaker(who.spans) if who else passage.told_by()
        for earlier in (passages[i] for i in meant(sentences, at, text)):
            if speaker is None or earlier.cues or any(d.attribution != "none" for d in earlier.drafts):
                break
            for d in earlier.drafts:
                _claim(d, speaker, "carried")


def _claim(d: Draft, speaker: Speaker, how: str) -> None:
    d.claimant_span, d.co_claimants, d.claimant_full = speaker.spans[0], list(speaker.spans[1:]), speaker.full
    d.attribution = how


def _carry(passages: Sequence[Passage], text: str, run: Run, finder: CueFinder, interview: Interview) -> None:
    """Let whoever speaks on claim what nobody else does."""
    orphaned = [at for at, passage in enumerate(passages) if _is_orphaned(passage)]
    for passage in passages[: orphaned[-1] + 1] if orphaned else ():
        run.open_section(passage, section_of(passage, text, finder), text)
        run.enter(passage, text)
        if _is_orphaned(passage):
            answering = interview.voice(passage)
            asked = interview.asks(passage)
            speaker = answering or (None if asked else _going_on(passage, run, text))
            for d in passage.drafts if speaker is not None else ():
                _claim(d, speaker, "carried")  # type: ignore[arg-type]
        run.leave(passage, text, teller(passage, text, finder))


def _going_on(passage: Passage, run: Run, text: str) -> Speaker | None:
    return run.speaker(passage, passage.drafts[0], text) or _lister(passage, text)


def _lister(passage: Passage, text: str) -> Speaker | None:
    """Who claimed the total that the point of a list, or a mere label, has a part of."""
    total = _total_of(passage)
    if total is not None and passage.drafts[0].rule == "list/role":
        return speaker_of([total])
    if total is None or not is_item(passage.sentence, text):
        return None
    line = text.rfind("\n", 0, total.sentence.start + 1) + 1
    return None if text[line] in _BULLETS else speaker_of([total])


def _total_of(passage: Passage) -> Draft | None:
    """The total, told in an earlier sentence, that the first count of a sentence is a part of."""
    first = passage.drafts[0] if passage.drafts else None
    return first.total if first is not None and first.total and first.total.number < first.number else None


def _is_orphaned(passage: Passage) -> bool:
    """Whether a sentence has counts, and nobody claims one of them."""
    return bool(passage.drafts) and all(d.attribution == "none" for d in passage.drafts)
