"""The shapes in which somebody is named as claimant: the patterns of cues.toml, compiled."""

import re
import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from tracker.errors import RuleError

PATH = Path(__file__).parent / "cues.toml"
_KEYS = {"pattern", "needs", "holds", "side", "who", "examples", "near_misses"}
_SIDES = ("lead", "tail", "commas", "behind", "clause")
_WHO = ("any", "known", "owner", "keeper", "subject", "rival", "holder")


@dataclass(slots=True, frozen=True)
class Shape:
    """One cue pattern: the chunks that it cannot do without, which side it governs, and who may stand in it.

    It needs one of `needs`; where many sentences have that, `holds` is a piece of it that is found at less cost.
    `who` is any, known (a body that the lexicons know, or a person), owner (of something issued), keeper (of records),
    subject (of the clause), rival (of another claimant in the clause before) or holder (of the office behind the name).
    """

    kind: str
    written: str
    needs: frozenset[str]
    holds: re.Pattern[str] | None
    side: str
    who: str
    examples: dict[str, str]
    near_misses: tuple[str, ...]

    def may_stand(self, letters: str) -> bool:
        """Whether the chunks of a sentence, of which one is needed, may hold the shape."""
        return self.holds is None or self.holds.search(letters) is not None

    @property
    def pattern(self) -> re.Pattern[str]:
        """The pattern, compiled when it is first asked for."""
        return _compiled(self.written)


_compiled = cache(re.compile)


@cache
def load_shapes() -> tuple[Shape, ...]:
    """Read the cue patterns of cues.toml; RuleError for a key, side or kind of claimant that it does not know."""
    table = tomllib.loads(PATH.read_text(encoding="utf-8"))
    macros: dict[str, str] = {}
    for key, text in table["macros"].items():
        macros[key] = _expand(text, macros)
    return tuple(_shape(kind, spec, macros) for kind, spec in table.items() if kind != "macros")


def _shape(kind: str, spec: dict[str, Any], macros: dict[str, str]) -> Shape:
    if unknown := set(spec) - _KEYS:
        raise RuleError(f"{PATH.name}: {kind}: unknown key {min(unknown)!r}; use {', '.join(sorted(_KEYS))}")
    side, who = spec["side"], spec.get("who", "any")
    if side not in _SIDES or who not in _WHO:
        raise RuleError(f"{PATH.name}: {kind}: side is one of {', '.join(_SIDES)}, who one of {', '.join(_WHO)}")
    holds = re.compile(spec["holds"]) if "holds" in spec else None
    proof = spec.get("examples", {}), tuple(spec.get("near_misses", ()))
    return Shape(kind, _expand(spec["pattern"], macros), frozenset(spec["needs"]), holds, side, who, *proof)


def _expand(text: str, macros: dict[str, str]) -> str:
    return re.sub(r"\{([a-z]+)\}", lambda found: f"(?:{macros[found[1]]})", text)
