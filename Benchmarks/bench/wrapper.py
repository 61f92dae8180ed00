"""The Swift wrapper of DuckDB beside the bare C calls, on one player's season log."""

import json

from .processes import ROOT, run


def overhead() -> dict:
    """What the probe prints: seconds a query and ratios to the bare calls."""
    return json.loads(run(ROOT / ".build/release/WrapperOverhead", "--json").output)
