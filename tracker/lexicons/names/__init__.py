"""Names: claimants, sides, places and conflicts, resolved to canonical ones."""

from tracker.lexicons.names.claimants import Body
from tracker.lexicons.names.names import Names, load_names

__all__ = ["Body", "Names", "load_names"]
