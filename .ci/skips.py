"""Print every skipped test with its reason; fail where a required suite was skipped.

Usage: skips.py REPORT.xml [--servers]     with --servers, the suites that ask real servers are required too
"""

import sys
from xml.etree import ElementTree

REQUIRED = (
    "tests.integration.test_canary",
    "tests.integration.test_parity",
    "tests.integration.test_build",
    "tests.integration.test_command_line",
    "tests.integration.test_export_html",
    "tests.integration.test_times",
    "tests.golden.test_answers",
)

SERVED = ("tests.integration.stores.test_contract", "tests.integration.stores.test_parity")

required = REQUIRED + (SERVED if "--servers" in sys.argv[2:] else ())
skipped: list[str] = []
ran: set[str] = set()
for case in ElementTree.parse(sys.argv[1]).iter("testcase"):  # noqa: S314 - our own report
    suite, name = case.get("classname", ""), case.get("name", "")
    reason = case.find("skipped")
    if reason is None:
        ran.add(suite)
    else:
        skipped.append(f"{suite}::{name}: {reason.get('message')}")
print("\n".join(sorted(skipped)) or "none skipped")
lacking = [suite for suite in required if suite not in ran or any(line.startswith(f"{suite}::") for line in skipped)]
if lacking:
    sys.exit(f"required, but skipped or not run: {', '.join(lacking)}")
