"""From a view to the bytes of a page: everything escaped, and a policy that lets only our own style and script in."""

from __future__ import annotations

import re
from base64 import b64encode
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

if TYPE_CHECKING:
    from jinja2 import Environment

HERE = Path(__file__).parent
_UNSEEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")


def render(template: str, **names: Any) -> bytes:
    """Fill a template of this folder."""
    return environment().get_template(template).render(**names).encode()


@cache
def environment() -> Environment:
    """Make the environment of the templates once."""
    from jinja2 import Environment, FileSystemLoader, StrictUndefined
    from markupsafe import Markup

    from tracker.charts import words

    environment = Environment(
        loader=FileSystemLoader(HERE / "templates"),
        autoescape=True,
        finalize=shown,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    style, script = _own("report.css"), _own("report.js")
    rules = (
        "default-src 'none'",
        "img-src data:",
        f"style-src '{_hash(style)}'",
        f"script-src '{_hash(script)}'",
        "base-uri 'none'",
        "form-action 'none'",
    )
    environment.globals |= {"style": Markup(style), "script": Markup(script), "policy": Markup("; ".join(rules))}
    environment.tests["web"] = is_web
    environment.filters |= {
        "counted": words.counted,
        "number": words.number,
        "day": words.day,
        "capitalize_first": _raised,
    }
    return environment


def _own(name: str) -> str:
    return (HERE / "templates" / name).read_text(encoding="utf-8")


def _hash(content: str) -> str:
    return f"sha256-{b64encode(sha256(content.encode()).digest()).decode()}"


def _raised(text: str) -> str:
    return text[:1].upper() + text[1:]


def shown(value: Any) -> Any:
    r"""Put a sign in place of characters that HTML forbids and of those that turn the direction of what follows.

    >>> shown("a\x00b\u202ec"), shown(3)
    ('a\ufffdb\ufffdc', 3)
    """
    return _UNSEEN.sub("\ufffd", value) if type(value) is str else value


def is_web(url: str | None) -> bool:
    """Tell whether a link may be followed: an address of the web, whole and on one line.

    >>> is_web("https://example.org/a"), is_web("javascript:alert(1)"), is_web("//example.org"), is_web("https://a b")
    (True, False, False, False)
    """
    try:
        parts = urlsplit(url or "")
    except ValueError:
        return False
    whole = not re.search(r"[\s\\<>\"']|[^\x21-\U0010ffff]", url or "") and not _UNSEEN.search(url or "")
    return parts.scheme in ("http", "https") and bool(parts.hostname) and "@" not in parts.netloc and whole
