"""The errors a user can meet; each message names the file, the place and the repair."""


class TrackerError(Exception):
    """Something the user can mend; the command prints it without a traceback."""


class ArticleError(TrackerError):
    """An input file or record that can't be read."""


class LexiconError(TrackerError):
    """A lexicon with unknown keys, duplicates or ambiguous aliases."""


class RuleError(TrackerError):
    """A rule file that breaks the rule form, or a rule that its own examples disprove."""


class TableError(TrackerError):
    """A claims table that breaks the contract."""
