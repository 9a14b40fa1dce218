"""Inputs that the tests write: pages, feeds, archives."""

import gzip
import io
import json
import zipfile
from collections.abc import Mapping
from pathlib import Path

import pyarrow as pa
from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

HTML = """<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Sample strike kills four</title>
<meta property="og:site_name" content="Sample Herald">
<meta property="article:published_time" content="2025-07-22T01:30:00+03:00">
<link rel="canonical" href="https://example.org/a/1"></head>
<body><nav><a href="/">Home</a> <a href="/world">World</a></nav><article><h1>Sample strike kills four</h1>
<p>Four people were killed and eleven wounded when a drone hit a sample market, regional officials said on Monday.</p>
<p>Rescuers worked through the night, and the governor of Zaporizhzhia said that two more were missing there.</p>
</article><footer>Sample Herald, all rights reserved</footer></body></html>"""

FEED = """<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Sample Wire &amp; Co</title>
<item><title>Four killed &amp; five hurt</title><link>https://example.org/1</link>
<pubDate>Tue, 22 Jul 2025 23:00:00 -0400</pubDate><description>Short.</description>
<content:encoded><![CDATA[<p>Four people were <b>killed</b>.</p><p>Five were hurt.</p><script>x()</script>]]>
</content:encoded>
</item></channel></rss>"""

AGGREGATOR = """logo
Sample raid on port kills nine

Sample raid on port kills nine

Channel 45 days ago
Smoke over the sample port. (Sample Agency photo)
Nine dockers were killed, the harbour master said.
Cranes burnt
Two cranes were destroyed.
Orange background

Try Our AI Features

Explore what Sample1 AI can do for you:

Comments

No comments yet...

Related Articles

Sample town counts its dead
Sample town counts its dead

Channel 4

time2 hours ago

  \u2022 Channel 4

Sample town counts its dead

The mayor said 14 bodies were found. Another 3 people are missing.

Floods displace hundreds in sample valley
Floods displace hundreds in sample valley

Sample Post

timea day ago

  \u2022 Sample Post

Floods displace hundreds in sample valley

Some 300 families left their homes.

DOWNLOAD THE APP

Get Started Now: Download the App

Ready to dive into a world of samples? Start exploring.
app-storeplay-store
"""


def lines(*records: object) -> bytes:
    """JSON Lines of records."""
    return "".join(json.dumps(record) + "\n" for record in records).encode()


def telegram(*messages: object) -> bytes:
    """Write an exported channel."""
    return json.dumps({"name": "Sample channel", "type": "public_channel", "id": 1, "messages": messages}).encode()


def zipped(members: Mapping[str, bytes | str]) -> bytes:
    """Zip members given by name."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return buffer.getvalue()


def stored_zip(name: str, text: str, method: int = 0) -> bytes:
    """Zip one member without compression, perhaps under a claim of another method."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_STORED) as archive:
        archive.writestr(name, text)
    data = bytearray(buffer.getvalue())
    data[8] = data[data.index(b"PK\x01\x02") + 10] = method
    return bytes(data)


def encrypted_zip() -> bytes:
    """A zip archive whose member is marked as encrypted."""
    data = bytearray(zipped({"a.txt": "Two people were killed."}))
    data[6] |= 1
    data[data.index(b"PK\x01\x02") + 8] |= 1
    return bytes(data)


def zstd(data: bytes) -> bytes:
    """Compress with zstd."""
    sink = pa.BufferOutputStream()
    with pa.CompressedOutputStream(sink, "zstd") as stream:
        stream.write(data)
    return bytes(sink.getvalue())


def page(number: str, encoding: str = "utf-8") -> bytes:
    """The sample page with another number of dead, declared and written in an encoding."""
    text = HTML.replace("Four people", f"{number} people").replace("kills four", f"kills {number.lower()}")
    return text.replace('charset="utf-8"', f'charset="{encoding}"').encode(encoding)


def warc(*payloads: tuple[bytes, str], gzipped: bool = False, headers: Mapping[str, str] | None = None) -> bytes:
    """A WARC of a warcinfo, then for each payload (body, content type) a request-less response."""
    buffer = io.BytesIO()
    writer = WARCWriter(buffer, gzip=gzipped)
    writer.write_record(writer.create_warcinfo_record("sample.warc", {"software": "sample"}))
    for number, (body, kind) in enumerate(payloads):
        http = StatusAndHeaders("200 OK", [("Content-Type", kind)], protocol="HTTP/1.1")
        url = f"https://example.org/page/{number}"
        record = writer.create_warc_record(
            url, "response", payload=io.BytesIO(body), http_headers=http, warc_headers_dict=dict(headers or {})
        )
        writer.write_record(record)
    return buffer.getvalue()


def write(folder: Path, name: str, content: bytes | str) -> Path:
    """Write a file and the folders above it."""
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


def gzipped(data: bytes) -> bytes:
    """Compress with gzip, the same bytes each time."""
    return gzip.compress(data, mtime=0)
