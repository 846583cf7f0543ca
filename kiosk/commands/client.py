"""``rapport client``: a therapist's clients, from a code card to erasing for good."""

import argparse
from collections.abc import Callable

from kiosk.commands.console import Console
from kiosk.commands.signed_in import signed_in
from kiosk.errors import EXIT_DONE
from kiosk.practice.people.people import CodeCard, KnownClient, People
from kiosk.vault.codes import format_code

_Act = Callable[[argparse.Namespace, Console, People], None]
_PRACTICE = "the practice"


def run(options: argparse.Namespace, console: Console) -> int:
    """Unlock, and do what was asked for."""
    with signed_in(options, console) as here:
        _ACTS[options.act](options, console, here.desk.people)
    return EXIT_DONE


def _list(_: argparse.Namespace, console: Console, people: People) -> None:
    known = people.clients()
    console.document({"clients": [_as_json(one) for one in known]})
    console.say(*(map(_as_line, known) if known else ["You may read no client yet."]))


def _add(options: argparse.Namespace, console: Console, people: People) -> None:
    _hand_out(console, people.add_client(options.name), "{name} is added.")


def _card(options: argparse.Namespace, console: Console, people: People) -> None:
    client = people.find_client(options.name)
    _hand_out(console, people.new_card(client.number), "A new card for {name}.")


def _share(options: argparse.Namespace, console: Console, people: People) -> None:
    client, colleague = people.find_client(options.name), people.find_therapist(options.colleague)
    people.share(client.number, colleague.holder_id)
    _readers(console, people, client, f"{colleague.name} can read {client.name} now.")


def _unshare(options: argparse.Namespace, console: Console, people: People) -> None:
    client, colleague = people.find_client(options.name), people.find_therapist(options.colleague)
    people.unshare(client.number, colleague.holder_id)
    console.document({"client": client.name, "number": client.number, "taken_from": colleague.name})
    console.say(f"{colleague.name} cannot read {client.name} any more.")


def _transfer(options: argparse.Namespace, console: Console, people: People) -> None:
    client, colleague = people.find_client(options.name), people.find_therapist(options.colleague)
    people.transfer(client.number, colleague.holder_id, keep_cover=options.keep_cover)
    console.document({"client": client.name, "number": client.number, "therapist": colleague.name})
    console.say(f"{client.name} is {colleague.name}'s client now.")


def _leave(options: argparse.Namespace, console: Console, people: People) -> None:
    client = people.find_client(options.name)
    people.set_active(client.number, active=False)
    console.document({"client": client.name, "number": client.number, "active": False})
    console.say(f"{client.name} has left. The code card no longer works; the answers stay.")


def _return(options: argparse.Namespace, console: Console, people: People) -> None:
    client = people.find_client(options.name)
    people.set_active(client.number, active=True)
    _hand_out(console, people.new_card(client.number), "{name} comes again.")


def _erase(options: argparse.Namespace, console: Console, people: People) -> None:
    client = people.find_client(options.name)
    console.confirm(
        f"Erase {client.name} for good? Nobody can open the answers or the name again, "
        "not even with the recovery key.",
        given=options.yes,
    )
    people.erase(client.number)
    console.document({"client": client.name, "number": client.number, "erased": True})
    console.say(
        f"{client.name} is erased from this folder.",
        "Backups made before still hold the name and the answers: destroy them, or keep them safe.",
    )


_ACTS: dict[str, _Act] = {
    "list": _list,
    "add": _add,
    "card": _card,
    "share": _share,
    "unshare": _unshare,
    "transfer": _transfer,
    "leave": _leave,
    "return": _return,
    "erase": _erase,
}


def _hand_out(console: Console, card: CodeCard, told: str) -> None:
    console.document({"client": card.name, "number": card.client_number, "code": card.code})
    console.say(
        told.format(name=card.name),
        f"  {format_code(card.code)}",
        "Write the code on a card for the client now: it is not shown again.",
    )


def _readers(console: Console, people: People, client: KnownClient, told: str) -> None:
    names = [one.name for one in people.readers(client.number)]
    console.document({"client": client.name, "number": client.number, "readers": names})
    console.say(told)


def _as_json(client: KnownClient) -> dict[str, object]:
    return {
        "client": client.name,
        "number": client.number,
        "active": client.active,
        "therapist": None if client.therapist is None else client.therapist.name,
        "readers": [one.name for one in client.readers],
        "mine": client.mine,
    }


def _as_line(client: KnownClient) -> str:
    therapist = _PRACTICE if client.therapist is None else client.therapist.name
    others = [one.name for one in client.readers if one != client.therapist]
    shared = f", shared with {', '.join(others)}" if others else ""
    left = "" if client.active else ", has left"
    return f"#{client.number:<5} {client.name}, with {therapist}{shared}{left}"
