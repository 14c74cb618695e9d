"""Imports a feed into the calendar program khal, lists its events and compares them with the expected ones. An event
at the same hours on several days is compared for each day.

python3 scripts/interop/read-with-khal.py FEED.ics EXPECTED.json FOLDER
"""
import json
import os
import shutil
import subprocess
import sys
from datetime import date, datetime, timedelta

feed, expected_path, folder = sys.argv[1:4]
folder = os.path.abspath(folder)
CONFIG = f"""
[calendars]
[[feed]]
path = {folder}/events
[locale]
local_timezone = UTC
default_timezone = UTC
timeformat = %H:%M
dateformat = %Y-%m-%d
longdateformat = %Y-%m-%d
datetimeformat = %Y-%m-%d %H:%M
longdatetimeformat = %Y-%m-%d %H:%M
[sqlite]
path = {folder}/khal.db
"""
# Fields and records are separated by the ASCII separators, which no text of a calendar may contain.
FORMAT = "\x1f".join(
    ["{uid}", "{start-date-full} {start-time-full}", "{end-date-full} {end-time-full}", "{all-day}", "{title}", "{description}"]
) + "\x1e"


def khal(*arguments):
    """Runs khal with a home directory of its own."""
    homes = {name: f"{folder}/home" for name in ["HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"]}
    command = ["khal", "--config", f"{folder}/config", *arguments]
    env = {**os.environ, **homes, "LC_ALL": "C.UTF-8"}
    return subprocess.run(command, env=env, check=True, stdout=subprocess.PIPE, encoding="utf-8").stdout


def iso_time(text, is_day, is_end):
    """An instant in UTC, or a day. For the end of whole days khal lists the last day, a feed the day after."""
    if not is_day:
        return datetime.strptime(text, "%Y-%m-%d %H:%M").strftime("%Y-%m-%dT%H:%M:00.000Z")
    return (date.fromisoformat(text[:10]) + timedelta(days=1 if is_end else 0)).isoformat()


shutil.rmtree(folder, ignore_errors=True)
os.makedirs(f"{folder}/home")
os.makedirs(f"{folder}/events")
with open(f"{folder}/config", "w", encoding="utf-8") as file:
    file.write(CONFIG)
with open(expected_path, encoding="utf-8") as file:
    expected = json.load(file)
descriptions = {event["uid"]: event.get("description") for event in expected}
missing = {
    (event["uid"], event["summary"], start, end) for event in expected for start, end in event["times"]
}
wanted = set(missing)
khal("import", "--batch", "-a", "feed", os.path.abspath(feed))
first, last = min(event["start"] for event in expected)[:10], max(event["end"] for event in expected)[:10]
after = (date.fromisoformat(last) + timedelta(days=31)).isoformat()
before = (date.fromisoformat(first) - timedelta(days=31)).isoformat()
listed = khal("list", "--day-format", "", "--format", FORMAT, before, after)
faults = set()
for record in listed.split("\x1e"):
    if record.strip() == "":
        continue
    uid, start, end, is_day, title, description = record.lstrip("\n").split("\x1f")
    is_day = is_day == "True"
    found = (uid, title, iso_time(start, is_day, False), iso_time(end, is_day, True))
    missing.discard(found)
    text = descriptions.get(uid)
    if found not in wanted or (text is not None and text.strip() != description):
        faults.add(found)
for found in sorted(faults)[:10]:
    print(f"read as {found}")
print(f"khal: {len(wanted)} occurrences expected, {len(faults)} different, {len(missing)} missing")
sys.exit(1 if faults or missing or not wanted else 0)
