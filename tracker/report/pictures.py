"""The charts that lie in a week's folder, as pictures inside the page and in words beside it."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path


@dataclass(slots=True, frozen=True)
class Picture:
    """A chart: its name, title, what it shows in words, and the picture as an address that holds it whole."""

    name: str
    title: str
    lines: list[str]
    address: str


def pictures(folder: Path) -> Iterator[Picture]:
    """Yield the charts of a folder in the order of the forms; a form that was not drawn is passed over.

    An SVG within `img` runs no script and loads nothing, whatever it holds.
    """
    from tracker.charts import forms

    for form in forms():
        drawn, told = folder / f"{form.name}.svg", folder / f"{form.name}.txt"
        if drawn.exists() and told.exists():
            title, *lines = _paragraphs(told.read_text(encoding="utf-8"))
            picture = b64encode(drawn.read_bytes()).decode()
            yield Picture(form.name, title.removesuffix("."), lines, f"data:image/svg+xml;base64,{picture}")


def _paragraphs(text: str) -> list[str]:
    """Undo the breaks of lines filled to a width: a line goes on with the next unless it ends a sentence.

    >>> _paragraphs("A title.\\nOne claim of\\ntwo.\\n")
    ['A title.', 'One claim of two.']
    """
    found: list[str] = []
    for line in text.splitlines():
        if found and not found[-1].endswith("."):
            found[-1] += f" {line}"
        else:
            found.append(line)
    return found
