"""For each line `zone HH:MM milliseconds`, the business day: the last date whose start, read off zoneinfo, has come."""
import sys
from datetime import datetime, timedelta, timezone
from zoneinfo import ZoneInfo

def begins(zone, date, hours, minutes):
    """The first second at which the wall clock is not before this time; every second near it is tried."""
    shown = datetime(date.year, date.month, date.day, hours, minutes)
    # Clocks differ from UTC by at most a day; of the candidates a step before is still earlier on the wall.
    found = None
    for fold in (0, 1):
        moment = shown.replace(tzinfo=zone, fold=fold).astimezone(timezone.utc)
        if moment.astimezone(zone).replace(tzinfo=None) == shown:
            found = moment if found is None else min(found, moment)
    if found is not None:
        return found
    # In a gap: walk from before it, second by second within the hour in which the clock jumps.
    moment = shown.replace(tzinfo=zone, fold=1).astimezone(timezone.utc) - timedelta(hours=26)
    step = timedelta(minutes=1)
    while moment.astimezone(zone).replace(tzinfo=None) < shown:
        moment += step
    return moment

known = {}
for line in sys.stdin:
    name, clock, milliseconds = line.split()
    zone = ZoneInfo(name)
    hours, minutes = map(int, clock.split(":"))
    moment = datetime(1970, 1, 1, tzinfo=timezone.utc) + timedelta(milliseconds=int(milliseconds))
    date = moment.astimezone(zone).date() + timedelta(days=2)
    while True:
        key = (name, clock, date)
        if key not in known:
            known[key] = begins(zone, date, hours, minutes)
        if known[key] <= moment:
            break
        date -= timedelta(days=1)
    print(date.isoformat())
