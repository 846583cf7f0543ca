"""``rapport practice``: therapists, passphrases, the recovery key, retention and the log, for scripts."""

import json
import re
import subprocess
import sys

import pytest

from kiosk.practice.desk.therapist_desk import unlock
from kiosk.vault.passphrases import check
from kiosk.vault.recovery import RecoveryKey
from kiosk.vault.slots import WrongPassphrase

NEW = "marble-eclipse-fiddle-tundra-walnut"


def therapists(scripted):
    status, out, _ = scripted.run_with_recovery("practice", "therapists", "--json")
    assert status == 0
    return [one["name"] for one in json.loads(out)["therapists"]]


def test_therapists_are_listed_and_oneself_is_marked(scripted):
    first, second = (one.name for one in scripted.demo.therapists)
    status, out, _ = scripted.run("practice", "therapists", "--json")
    assert status == 0
    assert {(one["name"], one["me"]) for one in json.loads(out)["therapists"]} == {
        (first, True),
        (second, False),
    }
    assert f"{first} (you)" in scripted.run("practice", "therapists")[1].splitlines()


def test_a_therapist_is_added_with_a_given_passphrase_that_is_not_repeated(scripted):
    file = scripted.secret(NEW)
    status, out, err = scripted.run(
        "practice", "add-therapist", "Cora", "--new-passphrase-file", file, "--json"
    )
    assert (status, err, json.loads(out)) == (0, "", {"therapist": "Cora", "passphrase": None})
    with unlock(scripted.folder, NEW, "Cora") as desk:
        assert desk.findings == ()


def test_a_generated_passphrase_is_printed_once_and_works(scripted):
    status, out, _ = scripted.run("practice", "add-therapist", "Cora", "--generate")
    assert status == 0
    passphrase = out.splitlines()[1].strip()
    assert re.fullmatch(r"[a-z]+(-[a-z]+){4}", passphrase)
    assert check(passphrase, ()).accepted
    with unlock(scripted.folder, passphrase, "Cora") as desk:
        assert desk.therapist_name == "Cora"


def test_both_passphrases_may_come_from_standard_input(scripted, monkeypatch):
    given = f"{scripted.demo.therapists[0].passphrase}\n{NEW}\n"
    started = [sys.executable, "-m", "ui.main", "practice", "passphrase", "--data", str(scripted.folder)]
    done = subprocess.run(
        [*started, "--passphrase-file", "-", "--new-passphrase-file", "-"],
        input=given,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert (done.returncode, done.stderr) == (0, "")
    with unlock(scripted.folder, NEW):
        pass


@pytest.mark.parametrize("weak", ["short", "correct horse battery staple"])
def test_c13_a_weak_passphrase_is_refused_with_advice(scripted, weak):
    file = scripted.secret(weak)
    for act in (("passphrase",), ("add-therapist", "Cora")):
        status, out, err = scripted.run("practice", *act, "--new-passphrase-file", file)
        assert (status, out) == (2, "")
        assert "words" in err or "word" in err
    assert len(therapists(scripted)) == 2


def test_without_a_terminal_a_new_passphrase_has_to_be_given(scripted):
    status, _, err = scripted.run("practice", "passphrase")
    assert (status, "--generate" in err) == (2, True)


def test_c10_the_own_passphrase_is_changed(scripted):
    old = scripted.demo.therapists[0].passphrase
    status, out, _ = scripted.run("practice", "passphrase", "--new-passphrase-file", scripted.secret(NEW))
    assert status == 0
    assert NEW not in out
    with pytest.raises(WrongPassphrase):
        unlock(scripted.folder, old)
    with unlock(scripted.folder, NEW) as desk:
        assert desk.therapist_name == scripted.demo.therapists[0].name


def test_c14_the_recovery_key_resets_a_passphrase(scripted):
    second = scripted.demo.therapists[1]
    file = scripted.secret(NEW)
    words = ("practice", "reset-passphrase", second.name, "--new-passphrase-file", file)
    status, _, err = scripted.run(*words)
    assert (status, "recovery key" in err) == (3, True)
    assert scripted.run_with_recovery(*words)[0] == 0
    with unlock(scripted.folder, NEW, second.name) as desk:
        assert desk.findings == ()


def test_a_therapist_is_removed_with_the_recovery_key_once_nobody_is_left_behind(scripted):
    first, second = scripted.demo.therapists
    words = ("practice", "remove-therapist", second.name)
    assert scripted.run(*words, "--yes")[0] == 3
    assert scripted.run_with_recovery(*words)[0] == 2
    status, _, err = scripted.run_with_recovery(*words, "--yes")
    assert (status, "still has" in err) == (3, True)
    for one in scripted.demo.clients:
        if one.therapist == second.name:
            assert scripted.run_with_recovery("client", "transfer", one.name, "--to", first.name)[0] == 0
    status, out, _ = scripted.run_with_recovery(*words, "--yes", "--json")
    assert (status, json.loads(out)) == (0, {"therapist": second.name, "removed": True})
    assert therapists(scripted) == [first.name]
    assert scripted.run_as(second.passphrase, "client", "list")[0] == 3


def test_c14_a_new_recovery_key_is_printed_once_and_replaces_the_old(scripted):
    status, out, _ = scripted.run_with_recovery("practice", "new-recovery-key", "--yes", "--json")
    told = json.loads(out)
    key = RecoveryKey.parse(told["recovery_key"])
    assert (status, told["recovery_fingerprint"]) == (0, key.fingerprint())
    assert scripted.run_with_recovery("client", "list")[0] == 3
    assert scripted.run_as(str(key), "client", "list")[0] == 0


def test_a_therapist_who_cannot_read_everybody_makes_no_recovery_key(scripted):
    status, _, err = scripted.run("practice", "new-recovery-key", "--yes")
    assert (status, "you cannot read" in err) == (3, True)
    assert scripted.run_with_recovery("client", "list")[0] == 0


def test_retention_is_set_and_switched_off(scripted):
    assert scripted.run("practice", "retention", "24")[0] == 2
    status, out, _ = scripted.run("practice", "retention", "24", "--yes", "--json")
    assert (status, json.loads(out)["retention_months"]) == (0, 24)
    with unlock(scripted.folder, scripted.demo.therapists[0].passphrase) as desk:
        assert desk.retention_months == 24
    assert scripted.run("practice", "retention", "off")[0] == 0
    with unlock(scripted.folder, scripted.demo.therapists[0].passphrase) as desk:
        assert desk.retention_months is None


def test_i4_the_log_tells_what_was_done_and_names_a_client_only_to_who_may_read_the_client(scripted):
    first, second = scripted.demo.therapists
    client = next(one for one in scripted.demo.clients if one.therapist == first.name)
    assert scripted.run("client", "card", client.name)[0] == 0
    status, out, _ = scripted.run("practice", "log", "--json")
    entries = json.loads(out)["entries"]
    assert (status, client.name in out) == (0, True)
    assert len(entries) >= 3
    colleague_sees = scripted.run_as(second.passphrase, "practice", "log")[1]
    assert (client.name in colleague_sees, str(client.number) in colleague_sees) == (False, True)
    assert all(re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+00:00", entry["when"]) for entry in entries)
    status, out, _ = scripted.run("practice", "log", "--last", "1")
    assert (status, out.count("\n")) == (0, 1)


def group_asked(shown, found):
    key = RecoveryKey.parse(re.search(r"\n  ((?:[A-Z0-9]{4} ?){10})", shown)[1])
    return key.words()[int(found[1]) - 1].lower()


def test_c14_at_a_terminal_two_groups_are_typed_from_the_paper(scripted, at_a_terminal):
    words = ("practice", "new-recovery-key", "--data", scripted.folder)
    group = r"type group (\d+) of 10: "
    old = str(scripted.demo.recovery_key)
    sign_in = [(r"Passphrase: ", old), (r"\[yes/no\] ", "yes")]
    status, shown = at_a_terminal(words, *sign_in, (group, "QQQQ"))
    assert (status, "the old recovery key stays" in shown) == (2, True)
    assert old not in shown
    status, shown = at_a_terminal(words, *sign_in, (group, group_asked), (group, group_asked))
    assert (status, "opens everything now" in shown) == (0, True)
    assert scripted.run_with_recovery("client", "list")[0] == 3


def test_at_a_terminal_an_empty_new_passphrase_asks_for_a_made_one(scripted, at_a_terminal):
    words = ("practice", "passphrase", "--data", scripted.folder)
    typed = (
        (r"Passphrase: ", scripted.demo.therapists[0].passphrase),
        (r"make one of five words\): ", ""),
        (r"once more: ", ""),
    )
    status, shown = at_a_terminal(words, *typed)
    assert status == 0
    made = re.search(r"\n  ([a-z]+(?:-[a-z]+){4})", shown)[1]
    with unlock(scripted.folder, made):
        pass
