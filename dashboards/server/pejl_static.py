"""Superset's own scripts and style sheets, packed once and kept by browsers for ever.

Superset packs each file anew for each browser that asks, in the processes that answer charts, and
lets what the browser keeps depend on the cookie. Here the files whose names hold a digest of their
content are packed when the server starts, before it forks, and answered before Superset sees the
request. Whatever else is asked for, and whoever cannot read brotli, is Superset's.
"""

import re
from concurrent.futures import ThreadPoolExecutor

# Higher ones take five times as long and more, for three hundredths of the size.
QUALITY = 5
PREFIX = "/static/assets/"
NAMED_BY_DIGEST = re.compile(r"([\w-]+\.)?[0-9a-f]{20}\.(chunk\.|entry\.)?(js|css)")
TYPES = {"js": "text/javascript; charset=utf-8", "css": "text/css; charset=utf-8"}
HEADERS = [
    ("Content-Encoding", "br"),
    ("Vary", "Accept-Encoding"),
    ("Cache-Control", "public, max-age=31536000, immutable"),
    ("X-Content-Type-Options", "nosniff"),
]


def pack(folder):
    """The files of `folder` that are named by a digest, packed, by name."""
    import brotli

    files = [file for file in folder.iterdir() if NAMED_BY_DIGEST.fullmatch(file.name)]
    with ThreadPoolExecutor() as threads:
        packed = threads.map(lambda file: brotli.compress(file.read_bytes(), quality=QUALITY), files)
        return {file.name: content for file, content in zip(files, packed)}


class PackedFiles:
    """Answers with a packed file if there is one, else as `application` does."""

    def __init__(self, application, files):
        self.application = application
        self.files = files

    def __call__(self, environ, start_response):
        path = environ["PATH_INFO"]
        name = path[len(PREFIX) :] if path.startswith(PREFIX) else ""
        content = self.files.get(name)
        if content is None or environ["REQUEST_METHOD"] != "GET" or not _reads_brotli(environ):
            return self.application(environ, start_response)
        own = [("Content-Type", TYPES[name.rsplit(".", 1)[1]]), ("Content-Length", str(len(content)))]
        start_response("200 OK", own + HEADERS)
        return [content]


def _reads_brotli(environ):
    codings = environ.get("HTTP_ACCEPT_ENCODING", "").split(",")
    return "br" in (coding.strip() for coding in codings)
