"""A page from the web into a file, bounded in size and time."""

from __future__ import annotations

import re
from http.client import HTTPException
from pathlib import Path
from urllib.error import HTTPError
from urllib.request import Request, urlopen

from onrecord import __version__, ids
from onrecord.errors import SourceError
from onrecord_ingest.sources.news.read import LARGEST

SECONDS = 30
_ENDINGS = {"text/plain": ".txt", "text/markdown": ".md", "application/pdf": ".pdf"}


def is_address(text: str) -> bool:
    """Whether it is an address of the web."""
    return re.match(r"https?://", text, re.IGNORECASE) is not None


def fetch(address: str, folder: Path) -> Path:
    """Fetch a page into a folder and return its file; raises SourceError for anything but a page that comes whole."""
    try:
        request = Request(address, headers={"User-Agent": f"onrecord/{__version__}"})  # noqa: S310 - is_address has seen to the scheme
        with urlopen(request, timeout=SECONDS) as answer:  # noqa: S310
            data = answer.read(LARGEST + 1)
            kind = answer.headers.get_content_type()
            charset = answer.headers.get_content_charset() or ""
    except (HTTPException, OSError, ValueError) as error:
        why = error if isinstance(error, HTTPError) else getattr(error, "reason", error)
        told = getattr(why, "strerror", None) or why
        raise SourceError(f"cannot be fetched: {told}", where=address, do="save the page and ingest the file") from error
    if len(data) > LARGEST:
        raise SourceError(f"more than {LARGEST} bytes", where=address, do="save the article's text and ingest that")
    if charset.lower().replace("-", "") not in ("", "utf8") and kind.startswith("text/"):
        try:
            data = data.decode(charset).encode()
        except (LookupError, UnicodeDecodeError) as error:
            raise SourceError(f"not {charset}, as it says", where=address, do="save the page as UTF-8") from error
    folder.mkdir(parents=True, exist_ok=True)
    file = folder / f"{ids.slug(re.sub('^https?://', '', address))}-{ids.digest(address)[:8]}{_ENDINGS.get(kind, '.html')}"
    file.write_bytes(data)
    return file
