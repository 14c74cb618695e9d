"""Prints the UTC offsets of time zones by the zone data of this machine, in seconds, as JSON.

echo '{"zones": ["Europe/Zurich"], "instants": [1640995200]}' | python3 scripts/interop/zone-offsets.py
"""
import json
import sys
from datetime import datetime, timezone
from zoneinfo import ZoneInfo

asked = json.load(sys.stdin)
instants = [datetime.fromtimestamp(at, timezone.utc) for at in asked["instants"]]
offsets = {}
for zone in asked["zones"]:
    try:
        info = ZoneInfo(zone)
    except Exception:
        continue
    offsets[zone] = [int(at.astimezone(info).utcoffset().total_seconds()) for at in instants]
json.dump(offsets, sys.stdout)
