"""What ``enable`` changes on a computer, and that ``disable`` takes back all of it."""

import pytest

from kiosk.waiting_room.machine import Machine
from kiosk.waiting_room.switching import LINKS, NOTE, NoKioskSession, NotSwitched, disable, enable


def tree(folder):
    """Every file and link below a folder."""
    return {
        str(path.relative_to(folder)): str(path.readlink()) if path.is_symlink() else path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_symlink() or path.is_file()
    }


def test_enable_puts_the_locks_in_force_and_lets_the_computer_start_with_the_kiosk(computer, programs):
    enable(computer)
    for link, shipped in LINKS.items():
        assert str(computer.at(link).readlink()) == shipped
    assert "systemctl enable --force rapport-kiosk.service" in programs.asked
    assert "systemctl set-default graphical.target" in programs.asked
    assert "systemctl mask ctrl-alt-del.target" in programs.asked


def test_disable_leaves_everything_as_it_was(computer, programs):
    before = tree(computer.root)
    enable(computer)
    assert tree(computer.root) != before
    programs.asked.clear()
    disable(computer)
    assert tree(computer.root) == before
    assert "systemctl disable rapport-kiosk.service" in programs.asked
    assert "systemctl unmask ctrl-alt-del.target" in programs.asked
    assert "systemctl set-default multi-user.target" in programs.asked


def test_enabling_twice_still_leads_back_to_the_first_beginning(computer, programs):
    enable(computer)
    screen = computer.at("/etc/systemd/system/display-manager.service")
    screen.unlink()
    screen.symlink_to("/lib/systemd/system/rapport-kiosk.service")
    programs.answers["systemctl get-default"] = "graphical.target"
    enable(computer)
    disable(computer)
    assert str(screen.readlink()) == "/lib/systemd/system/gdm.service"
    assert "systemctl set-default multi-user.target" in programs.asked


def test_disabling_what_was_never_enabled_changes_nothing(computer):
    before = tree(computer.root)
    disable(computer)
    assert tree(computer.root) == before


def test_somebody_elses_file_in_the_place_of_a_lock_is_left_by_disable(computer):
    own = computer.at("/etc/sysctl.d/90-rapport-kiosk.conf")
    own.parent.mkdir(parents=True)
    own.write_text("kernel.sysrq = 0\n")
    disable(computer)
    assert own.read_text() == "kernel.sysrq = 0\n"


@pytest.mark.parametrize("note", ["", "no json", "[1]", "null"])
def test_a_damaged_note_of_how_it_was_stops_nobody(computer, note):
    enable(computer)
    computer.at(NOTE).write_text(note)
    disable(computer)
    assert not computer.at(NOTE).exists()


def test_without_the_package_enable_says_what_to_install(tmp_path, programs):
    with pytest.raises(NoKioskSession, match="Install the package rapport-kiosk-session"):
        enable(Machine(tmp_path, programs))
    assert programs.asked == []


def test_what_the_system_refuses_is_told_with_the_next_step(computer, programs):
    programs.answers["systemctl mask ctrl-alt-del.target"] = 1
    with pytest.raises(NotSwitched, match=r"systemctl mask ctrl-alt-del\.target.*then try again"):
        enable(computer)


def test_a_place_that_cannot_be_written_is_named(computer):
    computer.at("/etc/sysctl.d").write_text("a file where a folder has to be")
    with pytest.raises(NotSwitched, match=r"90-rapport-kiosk\.conf cannot be changed"):
        enable(computer)
