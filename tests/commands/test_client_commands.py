"""``rapport client``: everything that the pages do for clients, for scripts."""

import io
import json
import sys

import pytest

from kiosk.practice.answering.client_desk import ClientDesk, CodeRefused
from kiosk.practice.desk.therapist_desk import unlock
from kiosk.vault.codes import format_code


class Terminal(io.StringIO):
    """Standard input with somebody at it."""

    def isatty(self):
        return True


@pytest.fixture
def typed(monkeypatch):
    """Let somebody at a terminal type these lines."""

    def type_(*lines):
        monkeypatch.setattr(sys, "stdin", Terminal("".join(f"{line}\n" for line in lines)))

    return type_


@pytest.fixture(autouse=True)
def nobody_at_the_terminal(monkeypatch):
    monkeypatch.setattr(sys, "stdin", io.StringIO(""))


def admitted(scripted, code):
    kiosk = ClientDesk.open(scripted.folder)
    try:
        return kiosk.admit(code).number
    finally:
        kiosk.close()


def listed(scripted, who="run"):
    status, out, _ = getattr(scripted, who)("client", "list", "--json")
    assert status == 0
    return {one["client"]: one for one in json.loads(out)["clients"]}


@pytest.fixture
def ana(scripted):
    """The first therapist's first client."""
    first = scripted.demo.therapists[0].name
    return next(one for one in scripted.demo.clients if one.therapist == first)


def test_list_names_own_clients_with_their_readers(scripted, ana):
    first = scripted.demo.therapists[0].name
    told = listed(scripted)
    assert set(told) == {one.name for one in scripted.demo.clients if one.therapist == first}
    assert told[ana.name] == {
        "client": ana.name,
        "number": ana.number,
        "active": True,
        "therapist": first,
        "readers": [first],
        "mine": True,
    }
    assert len(listed(scripted, "run_with_recovery")) == len(scripted.demo.clients)
    status, out, _ = scripted.run("client", "list")
    assert status == 0
    assert f"#{ana.number}" in out
    assert f"{ana.name}, with {first}" in out


def test_add_prints_a_code_that_works(scripted):
    status, out, err = scripted.run("client", "add", "Chidi  Ökoye", "--json")
    told = json.loads(out)
    assert (status, err, told["client"]) == (0, "", "Chidi Ökoye")
    assert admitted(scripted, told["code"]) == told["number"]
    status, _, err = scripted.run("client", "add", "chidi ökoye")
    assert status == 2
    assert "is here already" in err


def test_card_prints_a_new_code_and_withdraws_the_old(scripted, ana):
    status, out, _ = scripted.run("client", "card", ana.name.upper())
    assert status == 0
    code = out.splitlines()[1].strip()
    assert admitted(scripted, code) == ana.number
    assert format_code(code.replace(" ", "")) == code
    with pytest.raises(CodeRefused):
        admitted(scripted, ana.code)


def test_share_unshare_and_transfer_change_who_reads(scripted, ana):
    second = scripted.demo.therapists[1]
    status, out, _ = scripted.run("client", "share", ana.name, "--with", second.name, "--json")
    assert (status, second.name in json.loads(out)["readers"]) == (0, True)
    with unlock(scripted.folder, second.passphrase) as desk:
        assert desk.find(ana.name) == ana.number
    status, _, err = scripted.run_as(second.passphrase, "client", "leave", ana.name)
    assert status == 3
    assert "another therapist's client" in err
    assert scripted.run("client", "unshare", ana.name, "--with", second.name)[0] == 0
    assert ana.name not in {one["client"] for one in _clients_of(scripted, second)}
    status, _, err = scripted.run("client", "unshare", ana.name, "--with", second.name)
    assert (status, "nothing to take back" in err) == (2, True)
    assert scripted.run("client", "transfer", ana.name, "--to", second.name)[0] == 0
    assert ana.name not in listed(scripted)
    (told,) = (one for one in _clients_of(scripted, second) if one["client"] == ana.name)
    assert (told["therapist"], told["mine"]) == (second.name, True)


def _clients_of(scripted, therapist):
    status, out, _ = scripted.run_as(therapist.passphrase, "client", "list", "--json")
    assert status == 0
    return json.loads(out)["clients"]


def test_transfer_can_keep_cover(scripted, ana):
    second = scripted.demo.therapists[1]
    assert scripted.run("client", "transfer", ana.name, "--to", second.name, "--keep-cover")[0] == 0
    told = listed(scripted)[ana.name]
    assert (told["therapist"], told["mine"], len(told["readers"])) == (second.name, False, 2)


def test_leave_and_return_withdraw_the_card_and_give_a_new_one(scripted, ana):
    assert scripted.run("client", "leave", ana.name)[0] == 0
    assert not listed(scripted)[ana.name]["active"]
    with pytest.raises(CodeRefused):
        admitted(scripted, ana.code)
    status, out, _ = scripted.run("client", "return", ana.name, "--json")
    assert (status, listed(scripted)[ana.name]["active"]) == (0, True)
    assert admitted(scripted, json.loads(out)["code"]) == ana.number


def test_c15_erase_needs_to_be_meant(scripted, ana, typed):
    status, _, err = scripted.run("client", "erase", ana.name)
    assert (status, "--yes" in err) == (2, True)
    typed("no")
    status, out, err = scripted.run("client", "erase", ana.name)
    assert (status, out) == (3, "")
    assert f"Erase {ana.name} for good?" in err
    assert ana.name in listed(scripted)
    typed("yes")
    status, out, _ = scripted.run("client", "erase", ana.name)
    assert (status, "Backups made before" in out) == (0, True)
    assert ana.name not in listed(scripted)
    assert ana.name not in listed(scripted, "run_with_recovery")


def test_c15_erase_with_yes_asks_nothing(scripted, ana):
    status, out, _ = scripted.run("client", "erase", f"#{ana.number}", "--yes", "--json")
    assert (status, json.loads(out)["erased"]) == (0, True)
    assert scripted.run("client", "card", f"#{ana.number}")[0] == 2


@pytest.mark.parametrize("act", ["card", "leave", "return", "erase"])
def test_a_client_of_somebody_else_reads_like_nobody(scripted, act):
    other = next(one for one in scripted.demo.clients if one.therapist == scripted.demo.therapists[1].name)
    told = [scripted.run("client", act, name) for name in (other.name, "Nobody")]
    assert [status for status, _, _ in told] == [2, 2]
    assert told[0][2].replace(other.name, "Nobody") == told[1][2]


def test_a_therapist_who_is_not_here_is_told(scripted, ana):
    for act, option in (("share", "--with"), ("unshare", "--with"), ("transfer", "--to")):
        status, _, err = scripted.run("client", act, ana.name, option, "Nobody")
        assert (status, "No therapist called Nobody" in err) == (2, True)
