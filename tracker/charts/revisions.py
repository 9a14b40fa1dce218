"""One day's toll as it was reported on that day and on later ones."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Any

from tracker.charts import fit, marks, style, words
from tracker.charts.amounts import amount, countable, event_day, rows
from tracker.charts.form import Form
from tracker.charts.marks import Mark
from tracker.charts.sheet import Sheet
from tracker.charts.week import Week

if TYPE_CHECKING:
    import pandas as pd

COLUMNS = ["measure", "place", "day", "reported", "claimant", "low", "high", "qualifier"]
EVENT = ["measure", "day", "place", "party", "person_type"]
MOST = 40
HEAD, NAME, LINE, PAD = 0.26, 0.18, 0.22, 0.08


def select(week: Week) -> pd.DataFrame:
    """Take the claims of the one event told of this week that has been reported on the most days: its killed, else
    its injured.
    """
    past = countable(week.history).assign(day=event_day)
    past = past[(past["date_precision"] == "day") & past["report_date"].notna() & past["place"].notna()]
    past = past.assign(fresh=past["claim_id"].isin(week.claims["claim_id"]))
    for measure in ("killed", "injured"):
        own = past[past["measure"] == measure]
        events = own.groupby(EVENT, dropna=False, sort=True, observed=True)
        told = events.agg(days=("report_date", "nunique"), claims=("report_date", "size"), fresh=("fresh", "any"))
        told = told[told["fresh"]].reset_index().reset_index()
        if len(told):
            by, rising = ["days", "claims", "day", "index"], [False, False, False, True]
            best = told.sort_values(by, ascending=rising).iloc[0]
            return own[_same(own, best)]
    return past.iloc[:0]


def _same(claims: pd.DataFrame, event: pd.Series) -> pd.Series:
    """Tell which claims are about the event, a null being equal to a null."""
    keep = claims["claim_id"].notna()
    for name in EVENT:
        keep &= claims[name].isna() if event[name] != event[name] else claims[name] == event[name]
    return keep


def data(week: Week) -> pd.DataFrame:
    """Build one row a day of report and claimant, and different number: earliest day first.

    `low` is 0 and `high` infinite where unknown.
    """
    import pandas as pd

    claims = select(week)
    found: dict[tuple[Any, ...], None] = {}
    for row in rows(claims.assign(day=event_day).sort_values(["report_date", "claimant"])):
        own = amount(row)
        key = (
            str(row.measure),
            row.place,
            row.day,
            row.report_date,
            row.claimant,
            own.low,
            own.high,
            str(row.qualifier),
        )
        found[key] = None
    frame = pd.DataFrame(list(found), columns=COLUMNS)
    return frame.astype({"day": "datetime64[s]", "reported": "datetime64[s]", "low": float, "high": float})


def draw(tidy: pd.DataFrame, week: Week) -> Sheet:
    """Draw a band a day of report, in it a line a claimant."""
    first = rows(tidy)[0]
    what = f"{words.sentence(first.measure)} in {first.place} on {words.day(first.day, year=False)}"
    sheet = Sheet(f"{what}: as reported on that day and later")
    days = tidy["reported"].nunique()
    once = "It was reported on one day only." if days == 1 else f"It was reported on {days} days; read downwards."
    sheet.head(f"The event of this week's claims with the longest record of reports. {once} Nothing is added up.")
    look = style.MEASURES[first.measure]
    made = [(row, Mark(row.low, row.high, row.qualifier, look)) for row in rows(tidy.head(MOST))]
    marks.key(sheet, [mark for _, mark in made], {first.measure: look})
    _bands(sheet, made)
    if len(tidy) > MOST:
        sheet.write(f"{len(tidy) - MOST} later reports are in claims.csv.", colour=style.SOFT)
    sheet.alt += _told(tidy)
    return sheet


def _bands(sheet: Sheet, made: list[tuple[Any, Mark]]) -> None:
    panel = sheet.row(0, style.INNER)
    wide = panel.fit_scale(end for _, mark in made for end in mark.ends)
    days: dict[Any, dict[str, list[Mark]]] = defaultdict(lambda: defaultdict(list))
    for row, mark in made:
        days[row.reported][row.claimant].append(mark)
    depth = 0.0
    for reported, claimants in days.items():
        panel.band(depth, HEAD)
        heading = f"{words.day(reported)}{_after((reported - made[0][0].day).days)}"
        panel.write(0.04, depth + HEAD / 2, heading, style.BODY, bold=True, ground=style.BAND)
        depth += HEAD
        for name, own in claimants.items():
            label = fit.shorten(words.name(name), style.SMALL, style.INNER - 0.1)
            panel.write(0.04, depth + NAME / 2 + 0.03, label)
            depth += NAME
            for line in marks.pack(panel, own):
                marks.draw_line(panel, depth + LINE / 2, line)
                depth += LINE
        depth += PAD
    panel.close(depth)
    sheet.depth += depth + 0.3
    if wide:
        sheet.write("The scale is logarithmic.", colour=style.SOFT)


def _after(days: int) -> str:
    return ", the same day" if days == 0 else f", {words.counted(days, 'day')} later" if days > 0 else ""


def _told(tidy: pd.DataFrame) -> list[str]:
    lines: dict[Any, list[str]] = defaultdict(list)
    for row in rows(tidy):
        lines[row.reported].append(f"{words.name(row.claimant)} {words.spoken(row.low, row.high, row.qualifier)}")
    return [f"Reported on {words.day(day)}: {'; '.join(said)}." for day, said in lines.items()]


FORM = Form("one-days-toll", "No toll of a dated, placed event claimed", select, data, draw)
