"""What a migration tells from its own process arrives as it was said, in every language."""

import json
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.errors import DataFault, InputFault, MachineFault, RapportError, Refused
from kiosk.practice.migrating.outcome import MigrationEnded, MigrationFailed, Outcome, migrate_in_child
from kiosk.words import Figure, Phrase, in_english

VALUES = st.one_of(
    st.integers(-(2**60), 2**60),
    st.text(),
    st.builds(Phrase, st.just("errors"), st.text(alphabet="abc ")),
    st.builds(Figure, st.sampled_from(["1.5", "20"])),
)


@given(
    st.sampled_from([DataFault, InputFault, MachineFault, Refused]),
    st.dictionaries(st.sampled_from(["file", "needed", "free"]), VALUES),
)
def test_a_fault_arrives_with_its_sentence_its_values_and_its_exit_status(kind, values):
    sentence = Phrase("errors", "".join(f"{{{name}}} " for name in values))
    read = Outcome.read(json.dumps(Outcome(kind(sentence, **values)).as_json()).encode()).fault
    assert isinstance(read, MigrationFailed)
    assert (read.phrase, read.values, read.exit_status) == (sentence, values, kind.exit_status)
    assert [type(value) for value in read.values.values()] == [type(value) for value in values.values()]
    assert str(read) == in_english(sentence, values)


def test_a_path_arrives_as_its_words():
    fault = Refused(Phrase("errors", "In {folder}"), folder=Path("/somewhere/Praxis Süd"))
    assert (
        str(Outcome.read(json.dumps(Outcome(fault).as_json()).encode()).fault) == "In /somewhere/Praxis Süd"
    )


@given(st.binary(max_size=60))
def test_whatever_else_arrives_is_told_as_an_end_before_its_time(written):
    with pytest.raises(MigrationEnded, match="Nothing is lost"):
        Outcome.read(written)


@pytest.mark.parametrize("written", ["{}", "[]", "null", '{"fault": {}}', '{"fault": {"phrase": ["a"]}}'])
def test_what_is_json_and_no_outcome_is_told_as_well(written):
    with pytest.raises(MigrationEnded):
        Outcome.read(written.encode())


def test_a_process_that_is_killed_or_cannot_be_started_is_told_in_words():
    with pytest.raises(MigrationEnded, match="Try again"):
        migrate_in_child([sys.executable, "-c", "import os, signal; os.kill(os.getpid(), signal.SIGKILL)"])
    with pytest.raises(RapportError, match="cannot be read or written"):
        migrate_in_child(["/nowhere/rapport"])
