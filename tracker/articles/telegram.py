"""Telegram exports (result.json): one article a message, published by its channel."""

import io
import json
from collections.abc import Iterator, Mapping
from typing import Any

from tracker.articles.decoding import decode
from tracker.articles.fields import read_record
from tracker.articles.problem import Item, Problem
from tracker.articles.streams import slurp

_LIMIT = 2 << 30
_EXPORT_AGAIN = "export the channel again as JSON (Export chat history)"


def read(source: io.BufferedReader, name: str, fields: Mapping[str, str]) -> Iterator[Item]:
    """Read the messages of one exported chat, or of all chats in a full export; those without text are passed over."""
    try:
        export = json.loads(decode(slurp(source, _LIMIT)))
    except json.JSONDecodeError as error:
        repair = "name it .jsonl if it holds an article a line" if error.msg == "Extra data" else _EXPORT_AGAIN
        yield Problem(name, f"line {error.lineno}", f"it is not JSON ({error.msg})", repair)
        return
    except (ValueError, RecursionError) as error:
        yield Problem(name, "", f"its JSON is beyond reading ({error})", _EXPORT_AGAIN)
        return
    chats = _chats(export)
    if chats is None:
        reason = "it is JSON, but no Telegram export (no list of messages)"
        yield Problem(name, "", reason, "write articles as JSON Lines, one a line (jq -c '.[]' FILE > FILE.jsonl)")
        return
    readable = 0
    for chat in chats:
        for item in _read_chat(chat, name):
            readable += 1
            yield item
    if not readable:
        yield Problem(name, "", "the export has no message with text", _EXPORT_AGAIN)


def _chats(export: Any) -> list[dict[str, Any]] | None:
    if not isinstance(export, dict):
        return None
    chats = export["chats"].get("list", []) if isinstance(export.get("chats"), dict) else [export]
    found = [chat for chat in chats if isinstance(chat, dict) and isinstance(chat.get("messages"), list)]
    return found or None


def _read_chat(chat: dict[str, Any], name: str) -> Iterator[Item]:
    for number, message in enumerate(chat["messages"], 1):
        if not isinstance(message, dict):
            yield Problem(name, f"message {number}", "it is no message object", _EXPORT_AGAIN)
            continue
        text = message_text(message.get("text"))
        if text.strip() and message.get("type", "message") == "message":
            record = {
                "text": text,
                "publisher": chat.get("name"),
                "published": message.get("date_unixtime") or message.get("date"),
            }
            yield from read_record(record, name, f"message {message.get('id', number)}", {})


def message_text(text: object) -> str:
    """Join a message's text, which is a string or a list of strings and formatted parts.

    >>> message_text(["Kyiv: ", {"type": "bold", "text": "five"}, " wounded"])
    'Kyiv: five wounded'
    """
    parts = text if isinstance(text, list) else [text]
    texts = (part.get("text") if isinstance(part, dict) else part for part in parts)
    return "".join(text for text in texts if isinstance(text, str))
