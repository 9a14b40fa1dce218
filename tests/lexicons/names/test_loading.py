"""Loading: a user's folder adds names; what clashes or is malformed is refused with its place and repair."""

from pathlib import Path

import pytest

from tracker.errors import LexiconError
from tracker.lexicons.names import Names, load_names
from tracker.lexicons.names.names import FOLDER


def loaded(folder: Path) -> Names:
    names = Names([FOLDER, folder])
    names.country("Nowhere")
    names.conflict([], None, None)
    return names


def test_a_users_folder_adds_entries(tmp_path: Path) -> None:
    (tmp_path / "bodies.csv").write_text("name,type,side,aliases\nHarbour Watch,ngo,,HWX; Harbour Watch Network\n")
    (tmp_path / "armed_groups.csv").write_text("name,country,aliases\nGreen Sash Front,Chad,Green Sash\n")
    (tmp_path / "people.csv").write_text("name,body,aliases\nTilda Sample,Chad: Ministry of Health,\n")
    (tmp_path / "regions.csv").write_text("name,country\nVrestov,POL\n")
    (tmp_path / "titles.toml").write_text(
        '[[title]]\nname = "rangers"\ntype = "police"\nwords = ["ranger", "rangers"]\n'
    )
    names = loaded(tmp_path)
    assert names.claimant("the Harbour Watch Network").name == "Harbour Watch"
    assert names.party("Green Sash gunmen") == "Green Sash Front"
    assert names.claimant("Tilda Sample").party == "Chad"
    assert names.claimant("the mayor of Vrestov").party == "Poland"
    assert names.claimant("Kenyan rangers").name == "Kenya: rangers"
    assert load_names().claimant("HWX").type == "other"


@pytest.mark.parametrize(
    ("file", "text", "message"),
    [
        ("bodies.csv", "name,type,side,aliases\nHarbour Watch,ngo,,Amnesty\n", "line 2: 'Amnesty' stands for 'Amnesty"),
        ("bodies.csv", "name,type,side,aliases\nHWX,ngo,,HWX\n", "line 2: 'HWX' stands twice; keep one"),
        ("bodies.csv", "name,type,side,aliases\nHarbour Watch,charity,,\n", "unknown type 'charity'; use armed_group"),
        ("bodies.csv", "name,kind\nHarbour Watch,ngo\n", "the header is 'name,kind'; write 'name,type,side,aliases'"),
        ("bodies.csv", "name,type,side,aliases\nHarbour Watch,ngo\n", "line 2: 2 cells; write 4"),
        ("bodies.csv", "name,type,side,aliases\n,ngo,,\n", "line 2: name is empty"),
        ("bodies.csv", "name,type,side,aliases\n--,ngo,,\n", "'--' has no letters"),
        ("armed_groups.csv", "name,country,aliases\nSash,Atlantis,\n", "unknown country 'Atlantis'"),
        ("sides.csv", "side,kind,phrases\nAtlantis,country,Atlantica\n", "unknown side 'Atlantis'"),
        ("sides.csv", "side,kind,phrases\nChad,nickname,Tchad\n", "unknown kind 'nickname'; use capital"),
        ("countries.csv", "alpha3,name,aliases,demonyms,capital\nTCD,Chad,,,\n", "'Chad' stands twice"),
        (
            "people.csv",
            "name,body,aliases\nTilda Sample,the health folk,\n",
            "is read as 'health folk'; write 'COUNTRY",
        ),
        ("people.csv", "name,body,aliases\nTilda Sample,Chadd: President,\n", "'Chadd: President' is unknown; write"),
        ("regions.csv", "name,country\nVrestov,XXX\n", "unknown country 'XXX'; write alpha-3"),
        ("regions.csv", "name,country\nVrestov,POL\nVrestov,UKR\n", "'Vrestov' stands twice"),
        ("titles.toml", '[[title]]\nname = "x"\ntype = "police"\n', "'words' is missing; add it"),
        (
            "titles.toml",
            '[[title]]\nname = "x"\ntype = "police"\nwords = "xx"\n',
            'no list of words; write words = ["..."]',
        ),
        ("places.csv", "name,country\nVrestov,XXX\n", "line 2: unknown country 'XXX'"),
        ("titles.toml", '[[job]]\nname = "x"\n', "unknown table 'job'; use modifier, tier, title"),
        ("titles.toml", "name = 1", "unknown table 'name'"),
        ("titles.toml", "[title]\nname = 1", "title is no array of tables; write [[title]]"),
        ("titles.toml", "[[title", "not valid TOML"),
        (
            "body_patterns.toml",
            '[[body]]\nname = "x"\ntype = "police"\nlevel = "high"\nwords = ["xx"]\n',
            "unknown level 'high'; use any, local",
        ),
        (
            "body_patterns.toml",
            '[[body]]\nname = "x"\ntype = "police"\nlevel = "any"\nwords = ["xx"]\nrank = 1\n',
            "unknown key 'rank'; use level",
        ),
        (
            "conflicts.toml",
            '[[conflict]]\nname = "Gaza war"\nsides = []\ncountries = []\nfrom = 2000\n',
            "'Gaza war' stands twice",
        ),
    ],
)
def test_what_clashes_or_is_malformed_is_refused(tmp_path: Path, file: str, text: str, message: str) -> None:
    (tmp_path / file).write_text(text)
    with pytest.raises(LexiconError) as caught:
        loaded(tmp_path)
    assert message in str(caught.value)
    assert file in str(caught.value)


def test_a_file_that_is_not_utf8_is_refused(tmp_path: Path) -> None:
    (tmp_path / "bodies.csv").write_bytes(b"name,type,side,aliases\nCaf\xe9 Watch,ngo,,\n")
    with pytest.raises(LexiconError, match=r"bodies\.csv: not UTF-8 at byte 26; save it as UTF-8"):
        loaded(tmp_path)


def test_phrases_for_a_tagger_name_each_kind() -> None:
    phrases = {phrase: (kind, name) for phrase, kind, name in load_names().phrases()}
    assert phrases["ukraine"] == ("country", "Ukraine")
    assert phrases["ukrainians"] == ("demonym", "Ukraine")
    assert phrases["kyiv"] == ("capital", "Ukraine")
    assert phrases["kremlin"] == ("metonym", "Russia")
    assert phrases["al-shabaab"] == phrases["al shabaab"] == ("armed_group", "Al-Shabaab")
    assert phrases["human rights watch"] == ("body", "Human Rights Watch")
    assert phrases["ministry of health"] == ("body", "Ministry of Health")
    assert phrases["reuters"] == ("outlet", "Reuters")
    assert phrases["klitschko"] == ("person", "Kyiv: mayor")
    assert phrases["spokesman"] == ("title", "officials")
    assert phrases["us"] == phrases["u.s."] == ("country", "United States")
    assert phrases["u.s. central command"] == phrases["us central command"]
    assert len(phrases) > 7000


def test_there_are_groups_and_bodies_enough() -> None:
    kinds: dict[str, set[str]] = {}
    for _, kind, name in load_names().phrases():
        kinds.setdefault(kind, set()).add(name)
    assert len(kinds["armed_group"]) >= 250
    assert len(kinds["body"]) >= 400
    assert len(kinds["outlet"]) >= 200
