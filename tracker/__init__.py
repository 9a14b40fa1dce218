"""Read numeric casualty and strike claims from news text into one validated table."""

import sys
from importlib import import_module
from types import ModuleType
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from tracker.articles import read_articles
    from tracker.charts import draw_week
    from tracker.exports import export_week
    from tracker.extract import extract
    from tracker.tolls import tolls

__version__ = "0.1.0"
__all__ = ["__version__", "draw_week", "export_week", "extract", "read_articles", "tolls"]

_HOMES = {
    "read_articles": "tracker.articles",
    "extract": "tracker.extract",
    "tolls": "tracker.tolls",
    "export_week": "tracker.exports",
    "draw_week": "tracker.charts",
}


class _Package(ModuleType):
    """The package, whose public functions load when first asked for and keep their names.

    Importing tracker/extract.py would bind `tracker.extract` to the module; the name stays with the function.
    """

    def __getattr__(self, name: str) -> Any:
        if name not in _HOMES:
            raise AttributeError(f"module {self.__name__!r} has no attribute {name!r}")
        return getattr(import_module(_HOMES[name]), name)

    def __setattr__(self, name: str, value: Any) -> None:
        public = isinstance(value, ModuleType) and _HOMES.get(name) == value.__name__
        super().__setattr__(name, getattr(value, name) if public else value)


sys.modules[__name__].__class__ = _Package
