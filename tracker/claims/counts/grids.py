"""Tables with a head row that names what befell people: "Town | Deaths | Injured", then "Gozo | 14 | 32"."""

import re
from collections.abc import Sequence

from tracker.claims.drafts import Draft, draft
from tracker.rules.engine import Mention
from tracker.rules.reader import Sentence

_CELL = re.compile(r"[^|\t]+")
_MEASURES = {
    "deaths": "killed", "dead": "killed", "killed": "killed", "fatalities": "killed", "deceased": "killed",
    "injured": "injured", "injuries": "injured", "wounded": "injured", "missing": "missing",
    "displaced": "displaced", "evacuated": "displaced", "casualties": "casualties", "arrested": "captured",
    "abducted": "captured", "kidnapped": "captured", "rescued": "released",
}  # fmt: skip
_SICK = frozenset({"cases", "case", "recovered", "recoveries", "tests", "cured", "doses"})

Columns = dict[int, str]


def find_rows(text: str, spans: Sequence[tuple[int, int]]) -> dict[int, Columns]:
    """The measure of each column, by its place in the row, for each sentence that is a row under such a head."""
    rows: dict[int, Columns] = {}
    head: Columns = {}
    width = 0
    for number, (start, end) in enumerate(spans) if "|" in text or "\t" in text else ():
        cells = _cells(text, start, end)
        named = _head(text, cells)
        if named:
            head, width = named, len(cells)
        elif head and len(cells) == width:
            rows[number] = head
        else:
            head = {}
    return rows


def _cells(text: str, start: int, end: int) -> list[tuple[int, int]]:
    return [cell.span() for cell in _CELL.finditer(text, start, end) if cell.group().strip()]


def _head(text: str, cells: list[tuple[int, int]]) -> Columns:
    """The columns of a head row, none where it holds a number or counts the sick."""
    words = [re.findall(r"\w+", text[slice(*cell)].lower()) for cell in cells]
    said = {word for cell in words for word in cell}
    if len(cells) < 2 or any(word.isdecimal() for word in said) or said & _SICK:
        return {}
    return {at: _MEASURES[cell[-1]] for at, cell in enumerate(words) if at and cell and cell[-1] in _MEASURES}


def read_row(sentence: Sentence, number: int, drafts: list[Draft], text: str, columns: Columns) -> list[Draft]:
    """Count the numbers of a row by their columns."""
    taken = {d.at for d in drafts}
    cells = _cells(text, sentence.start, sentence.end)
    for at, node in enumerate(sentence.nodes):
        column = next((i for i, (start, end) in enumerate(cells) if start <= node.start < end), 0)
        if node.tag == "#" and node.quantity is not None and at not in taken and column in columns:
            drafts.append(draft(sentence, number, Mention(node, columns[column], "list/grid", 9, None, at, -1)))
    return sorted(drafts, key=lambda d: d.at)
