"""A store that grew by pieces gives the same files, byte by byte, as one that was filled anew with what it holds."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from pathlib import Path
from shutil import copytree

import pytest

from tracker.analysis import shelf
from tracker.analysis.checks import check_week
from tracker.desk import export_to, open_desk
from tracker.model import Article
from tracker.pipeline import run, versions
from tracker.storage.store import Store

EARLIER, WEEK, LATER = date(2025, 7, 15), date(2025, 7, 22), date(2025, 7, 29)
COPIED = (
    "Rescuers worked through the night in the ruins of the market hall and brought out the last of those who had been "
    "under them since the walls gave way. At least 14 people were killed and 30 wounded, the interior ministry said."
)
DATED = "1748736000"
Articles = dict[str, Article]


def article(name: str, text: str, day: date | None = WEEK, publisher: str = "Sample Wire") -> Article:
    return Article(name, text, publisher, f"Report {name}", None, "en", day)


BASE: Articles = {
    one.article_id: one
    for one in (
        article(
            "a1", "A missile hit the grain terminal in Odesa on Friday, killing 14 people, the governor said.", EARLIER
        ),
        article("a2", "The toll of Friday's strike on Odesa rose to 17 dead, the governor said. Two were children."),
        article("a3", "Since the war began 900 civilians have been killed, the health ministry said."),
        article("a4", "Since the war began 850 civilians have been killed, the health ministry said.", LATER),
        article("a5", "Russia launched 88 drones at Ukraine, and 60 of them were shot down, Ukraine's air force said."),
        article("a6", COPIED),
        article("a7", "Two firefighters were killed in the blaze, police said.", None),
        article("a8", "Five miners are missing after the flood, the mayor said.", None),
    )
}
NEW = article("b1", "The defence ministry in Moscow said that 9 people were killed in Odesa on Friday, not 14.")
EDITIONS: dict[str, Articles] = {
    "one more": {"b1": NEW},
    "one more, nearly the words of another": {"b1": article("b1", f"{COPIED} No more is known.")},
    "one more that counts nothing": {"b1": article("b1", "The council met on Tuesday to discuss the budget.")},
    "one more of the week before": {"b1": replace(NEW, report_date=EARLIER)},
    "other words": {
        "a2": replace(BASE["a2"], text="The toll of Friday's strike on Odesa rose to 19 dead, police said.")
    },
    "other words of a copy": {"a6": replace(BASE["a6"], text="At least 14 people were killed, the ministry said.")},
    "no claim left": {"a5": replace(BASE["a5"], text="No drones came, the air force said.")},
    "another outlet": {"a3": replace(BASE["a3"], publisher="Sample Post")},
    "a later week": {"a2": replace(BASE["a2"], report_date=LATER)},
    "no date any more": {"a6": replace(BASE["a6"], report_date=None)},
    "a date at last": {"a7": replace(BASE["a7"], report_date=WEEK)},
}


@pytest.fixture(scope="module")
def grown(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A desk's folder with the first articles read and written."""
    home = tmp_path_factory.mktemp("desk")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("SOURCE_DATE_EPOCH", DATED)
        patch.setattr("tracker.pipeline.EVERYTHING", (export_to(),))
        tell(home, BASE.values())
    return home


@pytest.fixture(autouse=True)
def early(monkeypatch: pytest.MonkeyPatch) -> None:
    """Date what is written before all reports: no week is past then, and nothing is a revision."""
    monkeypatch.setenv("SOURCE_DATE_EPOCH", DATED)


def tell(home: Path, articles: Iterable[Article], week: str | None = None) -> list[str]:
    made = run(articles, store=home / "data/claims", out=home / "reports", week=week)
    return [folder.name for folder in made.folders]


def contents(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def differing(home: Path, fresh: Path, weeks: Iterable[str]) -> list[str]:
    """Name the files of the store, and of the weeks written, that differ."""
    rooms = ["data", *(f"reports/{week}" for week in weeks)]
    pairs = [(room, contents(home / room), contents(fresh / room)) for room in rooms]
    return [
        f"{room}/{name}" for room, one, other in pairs for name in {*one, *other} if one.get(name) != other.get(name)
    ]


def anew(home: Path, articles: Articles, weeks: Iterable[str]) -> Path:
    """Fill a store beside with articles at once and write some weeks, one after another."""
    for week in weeks:
        tell(home, articles.values(), week)
    return home


@pytest.fixture
def home(tmp_path: Path, grown: Path) -> Path:
    """A copy of the desk's folder, to be changed."""
    return copytree(grown, tmp_path / "grown")


@pytest.fixture
def tables_only(monkeypatch: pytest.MonkeyPatch) -> None:
    """Spare a test the charts and the report."""
    monkeypatch.setattr("tracker.pipeline.EVERYTHING", (export_to(),))


@pytest.mark.usefixtures("tables_only")
@pytest.mark.parametrize("edition", EDITIONS.values(), ids=list(EDITIONS))
def test_one_article_more_or_other_gives_what_all_at_once_give(home: Path, tmp_path: Path, edition: Articles) -> None:
    weeks = tell(home, edition.values())
    fresh = anew(tmp_path / "fresh", BASE | edition, weeks)
    assert differing(home, fresh, weeks) == []


def test_editions_one_after_another_give_what_all_at_once_give(home: Path, tmp_path: Path) -> None:
    held = dict(BASE)
    for edition in (EDITIONS[name] for name in ("one more", "other words", "a later week")):
        weeks, held = tell(home, edition.values()), held | edition
    fresh = anew(tmp_path / "fresh", held, weeks)
    assert differing(home, fresh, weeks) == []


@pytest.mark.usefixtures("tables_only")
def test_there_and_back_again_leaves_no_trace(home: Path) -> None:
    before = contents(home / "data")
    for name in ("other words", "a later week", "no date any more"):
        tell(home, EDITIONS[name].values())
        tell(home, [BASE[name] for name in EDITIONS[name]])
        assert contents(home / "data") == before, name


@pytest.mark.usefixtures("tables_only")
def test_other_rules_read_and_derive_all_anew(home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    others = versions() | {"rules": "of another day"}
    monkeypatch.setattr("tracker.pipeline.versions", lambda lexicon=None: others)
    monkeypatch.setattr(shelf, "made_by", lambda overrides: "of another day")
    weeks = tell(home, (BASE | EDITIONS["one more"]).values())
    fresh = anew(tmp_path / "fresh", BASE | EDITIONS["one more"], weeks)
    assert differing(home, fresh, weeks) == []


def test_corrections_that_come_between_are_laid_over_all(home: Path, tmp_path: Path) -> None:
    reason = 'why = "the outlet mended it"\nsource = "Sample Wire"\ndate = 2025-05-01\n'
    row = 'article_id = "a2"\nquote = "17 dead"\nmeasure = "killed"\n'
    text = f'[[change]]\n{row}column = "value"\nvalue = 18\n{reason}'
    for folder in (home, tmp_path / "fresh"):
        (folder / "data").mkdir(parents=True, exist_ok=True)
        (folder / "data/corrections.toml").write_text(text, encoding="utf-8")
    weeks = tell(home, [NEW])
    fresh = anew(tmp_path / "fresh", BASE | {"b1": NEW}, weeks)
    assert differing(home, fresh, weeks) == []
    assert ",18,18,18," in (home / f"reports/{weeks[0]}/claims.csv").read_text(encoding="utf-8")


@pytest.mark.usefixtures("tables_only")
@pytest.mark.parametrize("name", ["one more", "a later week", "a date at last"])
def test_a_run_broken_off_between_any_two_writes_is_made_good_by_the_next(
    home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    edition = EDITIONS[name]
    for lives in range(30):
        broken = copytree(home, tmp_path / f"broken{lives}")
        with monkeypatch.context() as patch:
            died = dies_after(patch, lives)
            try:
                weeks = tell(broken, edition.values())
            except KeyboardInterrupt:
                weeks = []
        if not died:
            break
        tell(broken, edition.values())
        if lives == 0:
            whole = copytree(home, tmp_path / "whole")
            weeks = tell(whole, edition.values())
            wanted = contents(whole)
        assert {path: found for path, found in contents(broken).items() if not path.endswith(".part")} == wanted, lives
    assert weeks
    assert lives > 5


ARROWS = ("facts", "links", "sums", "claims", "articles")


def dies_after(patch: pytest.MonkeyPatch, lives: int) -> list[str]:
    """Let so many files be put in place, and break off at the next; what it was is listed."""
    replace_file, done, died = Path.replace, [], list[str]()

    def put_in_place(path: Path, target: Path) -> Path:
        if len(done) >= lives:
            died.append(str(target))
            raise KeyboardInterrupt
        done.append(target)
        return replace_file(path, target)

    patch.setattr(Path, "replace", put_in_place)
    return died


@pytest.mark.usefixtures("tables_only")
@pytest.mark.parametrize("lost", ["rules.txt", *(f"{name}.arrow" for name in ARROWS), ""])
def test_what_was_derived_may_be_lost_or_spoilt(home: Path, lost: str) -> None:
    kept = home / "data/claims/derived"
    wanted = contents(home / "data")
    for path in [kept / lost] if lost else sorted(kept.rglob("*.*")):
        path.write_bytes(path.read_bytes()[:40] + b"spoilt")
    tell(home, [BASE["a2"]])
    assert contents(home / "data") == wanted


def test_kept_sketches_of_texts_change_no_finding(home: Path) -> None:
    tell(home, EDITIONS["one more, nearly the words of another"].values())
    desk = open_desk(Store(home / "data/claims"))
    wanted = check_week(desk.claims, "2025-W30", desk.store.articles())
    assert [one.kind for one in wanted].count("duplicate_article") == 1
    assert desk.findings_of("2025-W30") == wanted
    sketches = sorted((home / "data/claims/derived/sketches").glob("*"))
    assert [path.name for path in sketches] == ["2025-W29.arrow", "2025-W30.arrow", "2025-W31.arrow"]
    before = [path.read_bytes() for path in sketches]
    sketches[0].write_bytes(b"spoilt")
    sketches[1].write_bytes(before[2])
    sketches[2].unlink()
    assert desk.findings_of("2025-W30") == wanted
    assert [path.read_bytes() for path in sketches] == before
