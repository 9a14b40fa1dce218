"""What was worked out once, kept for the next time that it is asked for."""

from collections.abc import Callable
from typing import TypeVar

_MOST = 1 << 18
K = TypeVar("K")
T = TypeVar("T")


class Remembered(dict[K, T]):
    """What a function gives, each worked out when first asked for; forgets all when it would hold too much.

    >>> lengths = Remembered(len)
    >>> lengths["four"], lengths
    (4, {'four': 4})
    """

    def __init__(self, work_out: Callable[[K], T]) -> None:
        self._work_out = work_out

    def __reduce__(self) -> tuple[type["Remembered[K, T]"], tuple[Callable[[K], T]]]:
        return type(self), (self._work_out,)

    def __missing__(self, key: K) -> T:
        if len(self) >= _MOST:
            self.clear()
        found = self[key] = self._work_out(key)
        return found
