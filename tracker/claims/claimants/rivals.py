"""Those set side by side by labels: "Delhi: nine camps struck." and below it "Islamabad: 31 killed."."""

from collections.abc import Sequence

from tracker.claims.claimants.passages import Passage
from tracker.claims.claimants.scope import Cue
from tracker.claims.claimants.spans import Named
from tracker.language.nodes import Token

_STATES = frozenset({"capital", "metonym"})
_BODIES = frozenset({"armed_group", "body"})


def are_many(passages: Sequence[Passage]) -> bool:
    """Whether the names of different bodies open the paragraphs of an article, which is the paper of none of them."""
    opened = [passage.sentence.tokens for passage in passages if passage.fresh or passage is passages[0]]
    named = [tokens[0].entry.name for tokens in opened if len(tokens) > 2 and tokens[1].text == ":"]
    return len({name[1] for name in named if name is not None and name[0] in _BODIES}) > 1


def set_against(passages: Sequence[Passage]) -> None:
    """Let the labels speak where an article has those of two states; of one or of many they may be mere places."""
    labelled = [(passage, state) for passage in passages if (state := _label(passage)) is not None]
    if len({state for _, state in labelled}) != 2:
        return
    for passage, _ in labelled:
        name, colon = passage.sentence.tokens[:2]
        who, end = Named([(name.start, name.end)], False), passage.sentence.end
        passage.cues.append(
            Cue("introduced", who, name.start, colon.end, colon.start, "lead", False, None, colon.end, end)
        )


def _label(passage: Passage) -> str | None:
    """The state whose name or capital, before a colon, opens a sentence that nobody is cited in."""
    tokens = passage.sentence.tokens
    if passage.cues or len(tokens) < 3 or tokens[1].text != ":":
        return None
    return _state(tokens[0])


def _state(token: Token) -> str | None:
    name = token.entry.name if token.tag == "E" else None
    return name[1] if name is not None and name[0] in _STATES else None
