"""The practice's log and the news made from it: what was done, by whom, in sentences, and never an answer."""

import sqlite3
from contextlib import closing, contextmanager
from string import Formatter

import pytest

from kiosk.practice.desk.files import DeskFiles
from kiosk.practice.desk.opening_rows import LoggedRow
from kiosk.practice.log.events import NOBODY, NUMBERS_OF, Event, Happening
from kiosk.practice.log.logbook import Logbook
from kiosk.practice.log.news import MOST_PEOPLE, news_of
from kiosk.practice.log.reading import LogEntry, Names, entry_of, happenings
from kiosk.practice.numbers import LOG_CLIENT
from kiosk.vault.contents import LogBody
from kiosk.vault.record import RECOVERY_HOLDER
from kiosk.words import Phrase, in_english

ADA, BRAM = b"ada.....", b"bram...."
NAMES = Names({ADA: "Ada", BRAM: "Bram"}, {7: "Ana"})


def sentence(entry):
    return in_english(entry.phrase, entry.values)


def happening(event, **more):
    numbers = tuple(range(2, 2 + NUMBERS_OF.get(event, 0)))
    return Happening(event, **{"who": ADA, "holder": BRAM, "client": 7, "numbers": numbers, **more})


@contextmanager
def logbook(practice):
    files = DeskFiles.open(practice.folder, practice.clock)
    try:
        yield files.logbook
    finally:
        files.close()


def write(practice, *events):
    with logbook(practice) as book:
        for one in events:
            assert book.write(one) is None


@pytest.mark.parametrize("event", list(Event))
def test_i4_every_event_has_a_sentence_whose_places_are_all_filled(event):
    entry = entry_of(5, happening(event), NAMES)
    wanted = {name for _, name, _, _ in Formatter().parse(entry.phrase.text) if name}
    assert wanted <= entry.values.keys()
    assert "{" not in sentence(entry)
    assert sentence(entry) != sentence(entry_of(5, None, NAMES))


def test_no_two_events_read_alike():
    told = {sentence(entry_of(0, happening(event), NAMES)) for event in Event}
    assert len(told) == len(Event)


def test_people_are_named_where_the_reader_knows_them_and_numbered_where_not():
    shared = happening(Event.GRANTED)
    assert sentence(entry_of(0, shared, NAMES)) == "Ada: client Ana shared with Bram"
    assert sentence(entry_of(0, shared, Names({}, {}))) == (
        "A former colleague: client 7 shared with A former colleague"
    )
    by_recovery = happening(Event.PASSPHRASE_RESET, who=RECOVERY_HOLDER)
    assert sentence(entry_of(0, by_recovery, NAMES)) == "The recovery key: new passphrase given to Bram"
    assert sentence(entry_of(0, happening(Event.BACKED_UP, who=NOBODY), NAMES)).startswith("Somebody: ")


def test_an_event_of_a_newer_rapport_is_told_by_its_number():
    assert "999" in sentence(entry_of(0, Happening(999, ADA), NAMES))


def logged(body, record_id=b"r" * 16):
    return LoggedRow(bytes(16), 0, record_id, 5, body)


def test_i1_a_copied_entry_counts_once_and_an_unreadable_one_is_told():
    good = happening(Event.UNLOCKED).body()
    rows = [logged(good), logged(good), logged(LogBody(3, b"nonsense"), b"s" * 16)]
    assert [one for _, one in happenings(rows)] == [happening(Event.UNLOCKED), None]
    assert "cannot be read" in sentence(entry_of(0, None, NAMES))


def test_i4_what_is_done_at_a_desk_is_in_the_log_newest_first(practice, answer):
    answer("Ana", 4)
    with practice.unlock() as desk:
        ana = desk.find("Ana")
        desk.export([ana])
        desk.export()
        desk.sheets(ana)
        practice.clock.forward(1000)
        desk.people.add_client("Chidi")
        entries = desk.log()
        me = desk.people.therapists()[0].holder_id
    assert all(isinstance(entry, LogEntry) and isinstance(entry.phrase, Phrase) for entry in entries)
    told = [sentence(entry) for entry in entries]
    assert told[:4] == [
        "Ada Lindqvist: client Chidi added",
        "Ada Lindqvist: answer sheets exported (sheets: 1, clients: 2)",
        "Ada Lindqvist: answer sheets of client Ana exported (sheets: 1)",
        "Ada Lindqvist: unlocked",
    ]
    assert entries[0].when_ms == entries[1].when_ms + 1000
    assert entries[0].happening == Happening(Event.CLIENT_ADDED, who=me, client=4)
    with practice.unlock("Bram Okafor") as desk:
        assert "Ada Lindqvist: client 4 added" in [sentence(entry) for entry in desk.log()], (
            "a colleague learns the number and not the name"
        )


def test_i4_the_log_tells_its_progress_and_can_be_stopped(practice, answer):
    for _ in range(3):
        answer("Ana")
    told = []
    with practice.unlock() as desk:
        desk.log(lambda done, of: told.append((done, of)))
        with pytest.raises(KeyboardInterrupt):
            desk.log(interrupt)
    assert told[-1][0] == told[-1][1] >= 4


def interrupt(*_):
    raise KeyboardInterrupt


def test_i4_neither_the_kiosk_nor_a_thief_reads_the_log(practice):
    with practice.unlock() as desk:
        desk.people.add_client("Somebody Unmistakable")
    for file in practice.path.iterdir():
        assert b"Unmistakable" not in file.read_bytes()


def test_i4_an_entry_looks_like_any_other_row(practice, answer):
    answer("Ana")
    practice.unlock().close()
    with closing(sqlite3.connect(practice.folder.records_file)) as records:
        rows = records.execute("SELECT length(header), length(envelope), length(tag) FROM record").fetchall()
    assert len(rows) >= 2
    assert len(set(rows)) == 1


def test_i4_what_cannot_be_written_down_keeps_nobody_from_doing_it(practice, answer, full_disk):
    answer("Ana")
    with practice.unlock() as desk, full_disk():
        (exported,) = desk.export([desk.find("Ana")])
        assert len(exported.sheets) == 1
        assert ["Nothing can be written" in str(finding) for finding in desk.findings] == [True]


def test_i4_without_the_logs_key_it_is_said_that_the_log_is_damaged(practice):
    with closing(sqlite3.connect(practice.folder.keys_file)) as keys, keys:
        keys.execute("DELETE FROM client WHERE number = ?", (LOG_CLIENT,))
    with logbook(practice) as book:
        assert isinstance(book, Logbook)
        assert "log, because the practice's files are damaged" in str(book.write(Happening(Event.UNLOCKED)))


# -- news --------------------------------------------------------------------------------------------------


def told(*events, arrived=0, me=ADA):
    return [str(finding) for finding in news_of(arrived, events, me, NAMES)]


def test_no_news_is_no_sentence():
    assert told() == []


@pytest.mark.parametrize(
    ("arrived", "sentence_"), [(1, "One answer sheet came in."), (2, "2 answer sheets came in.")]
)
def test_one_and_many_have_words_of_their_own(arrived, sentence_):
    assert told(arrived=arrived) == [sentence_]


def test_what_others_did_is_summed_up_and_what_i_did_is_no_news():
    theirs = [happening(Event.EXPORTED, who=BRAM), happening(Event.BACKED_UP, who=NOBODY)] * 2
    kiosk = [happening(Event.KIOSK_STARTED, who=NOBODY), happening(Event.CLOCK_JUMPED, who=NOBODY)]
    mine = [happening(event) for event in Event if event != Event.UNLOCK_FAILED]
    assert told(*theirs, *kiosk, *mine) == [
        "Answer sheets were exported 2 times.",
        "2 backups were made.",
        "The kiosk was started once.",
        "The clock of the kiosk was changed once.",
    ]


def test_wrong_passphrases_are_added_up_and_the_recovery_key_is_told():
    wrong = [Happening(Event.UNLOCK_FAILED, numbers=(count,)) for count in (1, 4)]
    recovered = happening(Event.UNLOCKED, who=RECOVERY_HOLDER)
    assert told(*wrong, recovered, happening(Event.UNLOCKED, who=BRAM)) == [
        "A wrong passphrase was typed 5 times.",
        "The recovery key was used once to unlock.",
    ]


def test_changes_about_people_are_told_one_by_one_up_to_a_point():
    changes = [happening(Event.GRANTED, who=BRAM, holder=ADA)] * (MOST_PEOPLE + 2)
    news = told(*changes)
    assert news[:MOST_PEOPLE] == ["Bram: client Ana shared with Ada"] * MOST_PEOPLE
    assert news[MOST_PEOPLE:] == ["2 more changes about people are in the practice's log."]


def test_an_entry_that_cannot_be_read_is_no_news():
    assert told(None, arrived=1) == ["One answer sheet came in."]


def test_news_since_the_last_unlock_of_this_therapist(practice, answer):
    answer("Ana")
    with practice.unlock() as desk:
        assert [str(one) for one in desk.news] == ["One answer sheet came in."]
    with practice.unlock("Bram Okafor") as desk:
        desk.export()
    write(practice, Happening(Event.KIOSK_STARTED), Happening(Event.KIOSK_STARTED))
    answer("Ana")
    answer("Ben")
    with practice.unlock() as desk:
        assert [str(one) for one in desk.news] == [
            "2 answer sheets came in.",
            "Answer sheets were exported once.",
            "The kiosk was started 2 times.",
        ]
    with practice.unlock() as desk:
        assert desk.news == ()


def test_the_first_unlock_tells_what_came_in_and_not_the_whole_past(practice, answer):
    write(practice, Happening(Event.KIOSK_STARTED))
    answer(None)
    with practice.unlock("Bram Okafor") as desk:
        assert [str(one) for one in desk.news] == ["One answer sheet came in."]
