"""Claimants: variants of one body, bodies that only patterns know, and words that are nobody."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tracker.lexicons.names import Body, load_names

VARIANTS = {
    "Ukraine: Air Force": [
        "Ukraine's air force",
        "the Ukrainian Air Force",
        "Kyiv's air force",
        "Air Force of the Armed Forces of Ukraine",
        "Yurii Ihnat, a spokesman for the Ukrainian air force",
        "Yuriy Ihnat",
    ],
    "Russia: Ministry of Defence": [
        "Russia's defence ministry",
        "the Russian Defense Ministry",
        "the Ministry of Defence in Moscow",
        "Moscow's Defence Ministry",
        "Russian defence minister Andrei Belousov",
        "Russian Ministry of Defense spokesman Lt. Gen. Igor Konashenkov",
    ],
    "Israel: military": [
        "the IDF",
        "Israel's military",
        "the Israeli army",
        "Israeli Defense Forces",
        "an Israeli military spokesman",
        "Israeli troops",
        "Rear Adm. Daniel Hagari",
    ],
    "Gaza: Ministry of Health": [
        "Gaza's health ministry",
        "the Hamas-run health ministry",
        "the Hamas-run Health Ministry in Gaza",
        "the Gaza Ministry of Health",
        "Gaza health ministry spokesman Ashraf al-Qudra",
        "health officials in Gaza",
    ],
    "Kharkiv: governor": [
        "Kharkiv's governor",
        "the governor of Kharkiv region",
        "the head of the Kharkiv regional military administration",
        "Kharkiv Oblast governor Oleh Syniehubov",
        "Oleh Syniehubov, who heads the region",
        "Syniehubov",
    ],
    "Kyiv: mayor": ["Mayor Vitali Klitschko", "Kyiv's mayor", "the mayor of Kyiv", "Klitschko"],
    "Iraq: officials": ["Iraqi officials", "an Iraqi official", "officials in Baghdad", "senior Iraqi officials"],
    "Thailand: government": ["Thailand", "Bangkok", "the Thai government", "Thai government spokesman"],
    "UN: OCHA": ["OCHA", "U.N. OCHA", "the UN Office for the Coordination of Humanitarian Affairs"],
    "Houthis: Ministry of Health": ["the health ministry run by the Houthis", "the Houthi-run health ministry"],
    "Hamas": ["Hamas", "a Hamas spokesman", "Hamas officials", "the militant group Hamas"],
    "United States: Department of Defense": ["the Pentagon", "US defense secretary Pete Hegseth", "Pete Hegseth"],
    "Médecins Sans Frontières": ["MSF", "Doctors Without Borders", "Médecins Sans Frontières"],
}


def test_the_first_name_of_somebody_else_is_no_known_person() -> None:
    """A known person's name that begins another's: "Petro" is a president, and a first name."""
    names = load_names()
    assert names.claimant("President Petro").name == "Colombia: President"
    assert names.claimant("Petro Sample, the governor").party is None


@pytest.mark.parametrize(("name", "words"), [(name, words) for name, all_ in VARIANTS.items() for words in all_])
def test_variants_of_a_body_are_one_claimant(name: str, words: str) -> None:
    assert load_names().claimant(words).name == name


BY_PATTERN = """
the Sagaing township administration | Sagaing: township administration | local_authority | Myanmar
Zaporizhzhia's regional prosecutor | Zaporizhzhia: regional prosecutor's office | government | Ukraine
the prosecutor's office of the Zaporizhzhia region | Zaporizhzhia: prosecutor's office | government | Ukraine
Surin province's disaster agency | Surin: disaster agency | emergency_service | Thailand
the governor of Tillaberi | Tillaberi: governor | local_authority | Niger
Niger's interior ministry | Niger: Ministry of Interior | government | Niger
Togo's defence minister | Togo: Ministry of Defence | military | Togo
the Peruvian navy | Peru: Navy | military | Peru
Chile's health ministry | Chile: Ministry of Health | health_authority | Chile
the Ministry of Health of Kyrgyzstan | Kyrgyzstan: Ministry of Health | health_authority | Kyrgyzstan
the Bolivian police | Bolivia: police | police | Bolivia
police in Peshawar | Peshawar: police | police | Pakistan
the Karachi police chief | Karachi: police | police | Pakistan
the Michoacán prosecutor's office | Michoacán: prosecutor's office | government | Mexico
Kenya's coast guard | Kenya: coast guard | emergency_service | Kenya
the Greek coastguard | Greece: coast guard | emergency_service | Greece
the Mayor of Izmir | Izmir: mayor | local_authority | Turkey
the mayor's office in Nikopol | Nikopol: mayor | local_authority | Ukraine
Vovchansk military administration | Vovchansk: military administration | local_authority | Ukraine
the head of Kupiansk's city military administration | Kupiansk: city military administration | local_authority | Ukraine
the Kandahar governor's spokesman | Kandahar: governor | local_authority | Afghanistan
a spokesman for the governor of Kunar | Kunar: governor | local_authority | Afghanistan
officials in Mopti | Mopti: officials | unnamed_official | Mali
Turkish officials | Turkey: officials | unnamed_official | Turkey
Swedish prosecutors | Sweden: prosecutor's office | government | Sweden
the border guards of Tajikistan | Tajikistan: border guard | military | Tajikistan
Tajikistan's state security committee | Tajikistan: Security Service | government | Tajikistan
the Uzbek emergencies ministry | Uzbekistan: Ministry of Emergency Situations | emergency_service | Uzbekistan
the prime minister of Fiji | Fiji: Prime Minister | government | Fiji
Papua New Guinea's police commissioner | Papua New Guinea: police | police | Papua New Guinea
the Solomon Islands government | Solomon Islands: government | government | Solomon Islands
Ouagadougou | Burkina Faso: government | government | Burkina Faso
the Eritrean information minister | Eritrea: Ministry of Information | government | Eritrea
Zambia's attorney general | Zambia: Prosecutor General | government | Zambia
Chechnya's health ministry | Chechnya: Ministry of Health | health_authority | Russia
Guatemala's fire brigade | Guatemala: fire service | emergency_service | Guatemala
Honduran firefighters | Honduran firefighters | emergency_service | Honduras
Nepal's home ministry | Nepal: Ministry of Interior | government | Nepal
the Croatian air force | Croatia: Air Force | military | Croatia
Denmark's defence intelligence service | Denmark: intelligence service | government | Denmark
the Basra health directorate | Basra: health department | health_authority | Iraq
Kirkuk police | Kirkuk: police | police | Iraq
Deir ez-Zor's governor | Deir ez-Zor: governor | local_authority | Syria
Kerala's chief minister | Kerala: governor | local_authority | India
the Chittagong fire service | Chittagong: fire service | emergency_service | Bangladesh
the Jakarta disaster agency | Jakarta: disaster agency | emergency_service | Indonesia
the mayor of Vrestov | Vrestov: mayor | local_authority | -
the Dolnograd district administration | Dolnograd: district chief | local_authority | -
Guinea-Bissau's navy | Guinea-Bissau: Navy | military | Guinea-Bissau
Equatorial Guinea's health minister | Equatorial Guinea: Ministry of Health | health_authority | Equatorial Guinea
Trinidad and Tobago's police | Trinidad and Tobago: police | police | Trinidad and Tobago
the Saint Orlan Hospital | Saint Orlan Hospital | health_authority | -
the director of Saint Orlan hospital | Saint Orlan hospital | health_authority | -
the Free Meadow Union | Free Meadow Union | ngo | -
the Vrestov Relief and Rescue Agency | Vrestov Relief and Rescue Agency | emergency_service | -
pro-Vrestov militants | pro-Vrestov militants | armed_group | -
Ivo Borg, governor of Russia's Kursk region | Kursk: governor | local_authority | Russia
the mayor of Ukraine's Kherson | Kherson: mayor | local_authority | Ukraine
New South Wales police | New South Wales: police | police | Australia
police in Tallahassee, Florida | Tallahassee: police | police | United States
the Karachi SSP | Karachi: police | police | Pakistan
residents of Goma | residents of Goma | witness | -
a Malian security source | Mali: security sources | unnamed_official | Mali
an Egyptian military source | Egypt: military | military | Egypt
the Houthi interior ministry | Houthis: Ministry of Interior | government | Houthis
ELN commanders | ELN | armed_group | ELN
the 47th Mountain Brigade | 47th Mountain Brigade | military | -
Chadian rebels | Chadian rebels | armed_group | -
Russian-appointed officials in Luhansk | Luhansk: officials | unnamed_official | Russia
the Royal Jordanian Air Force | Jordan: Air Force | military | Jordan
the San Bernardino County sheriff | San Bernardino: county police | police | United States
Mexico City's mayor | Mexico City: mayor | local_authority | Mexico
the Egyptian presidency | Egypt: President | government | Egypt
Cuba's civil defence | Cuba: civil defence | emergency_service | Cuba
sources close to the Syrian army | Syria: military | military | Syria
Gaza police | Gaza: police | police | Palestine
Scottish police | Scotland: police | police | United Kingdom
""".strip().splitlines()


@pytest.mark.parametrize("line", BY_PATTERN)
def test_a_body_that_no_lexicon_lists_is_read_by_pattern(line: str) -> None:
    words, name, kind, party = (part.strip() for part in line.split("|"))
    assert load_names().claimant(words) == Body(name, kind, None if party == "-" else party)


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("the air force", "Ukraine: Air Force"),
        ("the defence ministry", "Ukraine: Ministry of Defence"),
        ("its army", "Ukraine: military"),
        ("the government", "Ukraine: government"),
        ("police", "Ukraine: police"),
        ("the State Emergency Service", "Ukraine: State Emergency Service"),
        ("the Polish air force", "Poland: Air Force"),
        ("town police", "town police"),
        ("local officials", "local officials"),
        ("western diplomats", "Western diplomats"),
        ("POLICE", "Ukraine: police"),
        ("NGOs", "NGOs"),
        ("SHO", "SHO"),
        ("Western estimates", "Western estimates"),
        ("the mayor", "mayor"),
        ("Prime Minister Donald Tusk", "Poland: Prime Minister"),
        ("the president of the republic", "Ukraine: President"),
        ("the president of a rights group", "president of a rights group"),
        ("the KP health minister", "KP health minister"),
        ("the interim health minister", "Ukraine: Ministry of Health"),
    ],
)
def test_home_owns_national_bodies_that_name_no_country(words: str, name: str) -> None:
    assert load_names().claimant(words, home="Ukraine").name == name


def test_a_namesake_in_another_office_is_not_the_one_that_is_known() -> None:
    names = load_names()
    assert names.claimant("Prime Minister Pedro Sanchez").name == "Spain: Prime Minister"
    assert names.claimant("the defence minister, Pedro Sanchez").party is None


def test_without_home_the_words_stay_as_printed() -> None:
    names = load_names()
    assert names.claimant("the air force") == Body("air force", "military", None)
    assert names.claimant("Local officials") == Body("local officials", "local_authority", None)
    assert names.claimant("The Quiet Harvest Circle") == Body("Quiet Harvest Circle", "other", None)


@pytest.mark.parametrize("words", ["Moscow and Kyiv", "the army and the police", "WHO and UNICEF"])
def test_a_joint_claimant_is_not_one_of_the_two(words: str) -> None:
    assert load_names().claimant(words).name == words.removeprefix("the ")


def test_short_acronyms_count_only_in_capitals() -> None:
    names = load_names()
    assert names.claimant("WHO").name == "UN: WHO"
    assert names.claimant("who").type == "other"
    assert names.party("us") is None
    assert names.party("US troops") == "United States"


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("witnesses", "witness"),
        ("villagers", "witness"),
        ("medics", "health_authority"),
        ("rescue workers", "emergency_service"),
        ("a security source", "unnamed_official"),
        ("activists", "ngo"),
        ("rebels", "armed_group"),
        ("the airline", "company"),
        ("state television", "media"),
        ("Agence France-Presse", "media"),
        ("an analyst", "other"),
    ],
)
def test_words_for_speakers_have_a_type(words: str, kind: str) -> None:
    assert load_names().claimant(words).type == kind


@given(st.text(max_size=60), st.sampled_from([None, "Ukraine", "Hamas"]))
def test_odd_words_never_raise(words: str, home: str | None) -> None:
    names = load_names()
    assert isinstance(names.claimant(words, home), Body)
    assert names.party(words) is None or names.party(words)
    assert names.country(words) is None or len(names.country(words) or "") == 3


WORDS = "the of and Kyiv Hamas-run 's , police Gaza mayor spokesman in UN ' pro-"


@given(st.lists(st.sampled_from(WORDS.split())))
def test_names_in_any_order_never_raise(parts: list[str]) -> None:
    body = load_names().claimant(" ".join(parts), home="Ukraine")
    assert body.name == body.name.strip()


def test_a_deputy_minister_is_of_his_ministry() -> None:
    names = load_names()
    assert names.claimant("deputy minister for disaster management Ana Lund", "Peru").name == (
        "Peru: Ministry of Emergency Situations"
    )
    assert names.claimant("the Zionist army", "Iran").name == "Israel: military"


def test_an_embassy_is_of_who_sent_it() -> None:
    names = load_names()
    assert names.claimant("Permanent Representative of Peru to the United Nations").name == "Peru: mission to the UN"
    assert names.claimant("House of Representatives", "Peru").name == "Peru: parliament"
    assert names.claimant("India's consulate in Jeddah").name == "India: embassy"
    assert names.claimant("the consulate in Jeddah", "Saudi Arabia").name == "consulate in Jeddah"
