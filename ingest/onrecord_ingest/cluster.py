"""Reading sources on several machines: a Dask cluster's workers in the place of processes.

The workers read the files themselves, so that every machine must see them under the same paths and have this program installed in the
same release. What a worker had not handed over when it died is read again by another one.
"""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import Executor
from contextlib import contextmanager

from onrecord.errors import StoreError, UsageError

CONNECT_SECONDS = 10
RETRIES = 2
"""How often a file whose reading failed is read again, before it counts as unreadable."""


@contextmanager
def executor(scheduler: str) -> Iterator[Executor]:
    """The executor of the cluster whose scheduler listens at an address (``tcp://host:8786``).

    Raises UsageError where Dask is not installed, StoreError where nobody answers.
    """
    try:
        from distributed import Client
    except ImportError as error:
        raise UsageError("no Dask is installed", do="pip install 'onrecord[cluster]'") from error
    try:
        client = Client(scheduler, timeout=CONNECT_SECONDS, set_as_default=False)  # type: ignore[no-untyped-call]
    except (OSError, ValueError) as error:
        raise StoreError(
            f"no scheduler answers: {error}", where=scheduler, do="start one with 'dask scheduler', or check the address"
        ) from error
    with client:
        yield client.get_executor(pure=False, retries=RETRIES)  # type: ignore[no-untyped-call]
