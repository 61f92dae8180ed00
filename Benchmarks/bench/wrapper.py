"""The Swift wrapper of DuckDB beside the bare C calls, on one player's season log."""

import json

from .processes import ROOT, run


def overhead() -> list:
    """What the probe prints: microseconds of each way, and its ratio to the bare calls."""
    return json.loads(run(ROOT / ".build/release/WrapperOverhead", "--json").output)
