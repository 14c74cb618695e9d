"""Computes the expected events of a feed from the periods, hours and zones of a dataset, without the code that
writes the feeds.

python3 scripts/interop/example-events.py DATASET.json > EXPECTED.json
"""
import json
import sys
from datetime import date, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

ORDINALS = ["first", "second", "third", "fourth"]


def days_of(period):
    """The first and the last day, or None for a period of which only the months or the year are known."""
    ends = period.split("/")
    if any(len(end) < 10 for end in ends):
        return None
    return date.fromisoformat(ends[0]), date.fromisoformat(ends[-1])


def instant(day, clock, zone):
    hours, minutes = map(int, clock.split(":"))
    local = datetime(day.year, day.month, day.day, tzinfo=ZoneInfo(zone)) + timedelta(hours=hours, minutes=minutes)
    return local.astimezone(timezone.utc).strftime("%Y-%m-%dT%H:%M:%S.000Z")


def times_of(when):
    first, last = days_of(when["period"])
    if "hours" not in when:
        return [[first.isoformat(), (last + timedelta(days=1)).isoformat()]]
    start, end = when["hours"].split("-")
    days = [first + timedelta(days=n) for n in range((last - first).days + 1)]
    return [[instant(day, start, when["zone"]), instant(day, end, when["zone"])] for day in days]


def title_of(event):
    title = event["title"]
    text = title.get("en") or title.get("und") or next(iter(title.values()))
    occasion = event.get("occasion")
    return f"{text} ({ORDINALS[occasion['number'] - 1]})" if occasion else text


with open(sys.argv[1], encoding="utf-8") as file:
    events = [event for event in json.load(file)["events"] if "when" in event and days_of(event["when"]["period"])]
expected = []
for event in events:
    times = times_of(event["when"])
    uid = f"{event['id']}@regional-presence"
    expected.append({"uid": uid, "summary": title_of(event), "start": times[0][0], "end": times[0][1], "times": times})
json.dump(expected, sys.stdout)
