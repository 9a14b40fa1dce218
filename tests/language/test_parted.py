"""Verbs that what they govern parts from their other words."""

import pytest

from tracker.rules.reader import load_reader


def lemmas(text: str) -> set[str]:
    """The lemmas of the verbs of a sentence."""
    sentence = load_reader().read(text, 0, len(text))
    return {verb.lemma for node in sentence.nodes if node.tag == "v" for verb in node.verbs}


@pytest.mark.parametrize(
    ("text", "lemma"),
    [
        ("Gunmen gunned four guards down at the gate.", "gun down"),
        ("The rebels let nine drivers go.", "let go"),
        ("They took 18 clerks and let nine of them go.", "let go"),
        ("They set its 14 passengers free.", "set free"),
        ("Crews led more than 30 people to safety by boat.", "lead to safety"),
        ("Raiders dragged two clerks from their homes.", "drag from their homes"),
        ("Gunmen kidnapped nine drivers and killed them.", "kidnap and kill"),
    ],
)
def test_a_verb_takes_back_the_words_after_its_object(text: str, lemma: str) -> None:
    assert lemma in lemmas(text)


@pytest.mark.parametrize(
    ("text", "lemma"),
    [
        ("They gunned four men down the road to Lemba.", "gun down"),
        ("The blast left three cooks dead and two mills in ruins.", "leave dead"),
        ("The navy lists 120 sailors as missing.", "list as missing"),
        ("The rebels let nine drivers sleep.", "let go"),
        ("Gunmen kidnapped nine drivers and killed a guard.", "kidnap and kill"),
        ("Gunmen kidnapped nine drivers and killed three others.", "kidnap and kill"),
        ("They took 18 clerks and let nine of them sleep.", "let go"),
    ],
)
def test_words_that_govern_others_or_part_a_list_stay_where_they_are(text: str, lemma: str) -> None:
    assert lemma not in lemmas(text)
