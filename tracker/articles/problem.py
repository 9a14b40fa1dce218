"""What could not be read: named with the place, the reason and the repair, while the rest is kept."""

from dataclasses import dataclass

from tracker.errors import ArticleError
from tracker.model import Article


@dataclass(slots=True)
class Problem:
    """One thing wrong with the input: `file`, `place` in it ("line 3", or ""), the reason, and how to mend it.

    >>> print(Problem("a.csv", "line 3", "the row has 2 cells, the header 5", "quote cells that hold commas"))
    a.csv, line 3: the row has 2 cells, the header 5; quote cells that hold commas
    """

    file: str
    place: str
    reason: str
    repair: str

    def __str__(self) -> str:
        where = f"{self.file}, {self.place}" if self.place else self.file
        return " ".join(f"{where}: {self.reason}; {self.repair}".split())


Item = Article | Problem


class UnreadableError(ArticleError):
    """Bytes that give no text; the reader's caller turns it into a `Problem` of the file at hand."""

    def __init__(self, reason: str, repair: str) -> None:
        super().__init__(f"{reason}; {repair}")
        self.reason = reason
        self.repair = repair
