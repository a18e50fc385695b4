"""Deterministic identifiers, always ``root-class/key``: the same source gives the same ids on every machine."""

from __future__ import annotations

import hashlib
import re
import unicodedata


def digest(*parts: object) -> str:
    """Twenty hexadecimal digits of the SHA-256 of the parts."""
    return hashlib.sha256("\x1f".join(map(str, parts)).encode()).hexdigest()[:20]


def slug(name: str) -> str:
    """Lower-case ASCII letters and digits joined by hyphens: ``Women’s Institute`` → ``womens-institute``."""
    plain = unicodedata.normalize("NFKD", name.replace("’", "").replace("'", "")).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "-", plain.lower()).strip("-")[:60]


def of_span(root: str, document: str, start: int, end: int) -> str:
    """Id of what a document says over a span: the same characters, the same thing, whoever extracts it."""
    return f"{root.lower()}/{digest(document, start, end)}"


def of_parts(root: str, document: str, *parts: object) -> str:
    """Id of what a document says, told apart by the given parts."""
    return f"{root.lower()}/{digest(document, *parts)}"


def local(root: str, document: str, name: str) -> str:
    """Id of an identity known only inside one document, until a judgement joins it to another."""
    return f"{root.lower()}/{slug(name)}-{digest(document, name)[:8]}"


def coded(root: str, scheme: str, code: str) -> str:
    """Id of an identity that a public register numbers: ``organization/gss-E10000034``."""
    return f"{root.lower()}/{scheme}-{code}"


def root_of(identifier: str) -> str:
    """The part before the slash: the root class in lower case."""
    return identifier.partition("/")[0]
