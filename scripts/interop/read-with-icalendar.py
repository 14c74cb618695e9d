"""Reads a feed with the Python library icalendar and compares its events with the expected ones.

python3 scripts/interop/read-with-icalendar.py FEED.ics EXPECTED.json
"""
import json
import sys
from datetime import date, datetime, timezone
from zoneinfo import ZoneInfo

from icalendar import Calendar


def iso_time(field):
    """An instant in UTC, or a day. TZIDs are resolved by the zone data of Python, not by the VTIMEZONEs."""
    value = field.dt
    if not isinstance(value, datetime):
        return value.isoformat() if isinstance(value, date) else str(value)
    zone = field.params.get("TZID")
    if zone:
        value = value.replace(tzinfo=None).replace(tzinfo=ZoneInfo(str(zone)))
    return value.astimezone(timezone.utc).strftime("%Y-%m-%dT%H:%M:%S.000Z")


with open(sys.argv[1], "rb") as file:
    calendar = Calendar.from_ical(file.read())
with open(sys.argv[2], encoding="utf-8") as file:
    expected = {event["uid"]: event for event in json.load(file)}

times = {uid: event["times"] for uid, event in expected.items()}
faults = 0
events = list(calendar.walk("VEVENT"))
for event in events:
    uid = str(event["UID"])
    found = {
        "uid": uid,
        "summary": str(event["SUMMARY"]),
        "description": str(event.get("DESCRIPTION", "")),
        "start": iso_time(event["DTSTART"]),
        "end": iso_time(event["DTEND"]),
    }
    if "RECURRENCE-ID" in event:
        # An occurrence at another hour of UTC than the rule says, after the event itself.
        if [found["start"], found["end"]] not in times[uid]:
            faults += 1
            print(f"{uid}: occurrence read as {found}")
        continue
    wanted = expected.pop(uid, None)
    if wanted is None or any(found[name] != wanted[name] for name in found if name in wanted):
        faults += 1
        if faults <= 10:
            print(f"{uid}: read as {found}")
print(f"icalendar: {len(events)} events read, {faults} different, {len(expected)} missing")
sys.exit(1 if faults or expected or not events else 0)
