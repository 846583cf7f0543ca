#!/bin/sh
# Install Rapport for the user who runs this: no administrator, no network.
#
#   sh install.sh             install, or update what is there
#   sh install.sh --back      go back to the version before the last update
#   sh install.sh --remove    remove the program; what clients have said stays
set -eu

here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd)
data=${XDG_DATA_HOME:-$HOME/.local/share}
home=$HOME/.local/lib/rapport
command=$HOME/.local/bin/rapport

say() { printf '%s\n' "$*"; }
fail() { printf '%s\n' "$*" >&2; exit 1; }

refuse_while_open() {
    for program in /proc/[0-9]*/exe; do
        if [ "$(readlink "$program" 2>/dev/null || true)" = "$home/rapport" ]; then
            fail "Rapport is open on this computer. Please close it (Therapist, unlock, close the kiosk), then try again."
        fi
    done
}

forget_desktop() {
    rm -f "$data/applications/rapport.desktop" "$data/applications/rapport-therapist.desktop"
    rm -f "$data/metainfo/org.rapport_kiosk.Rapport.metainfo.xml" "$data/man/man1/rapport.1.gz"
    rm -f "$data"/icons/hicolor/*/apps/rapport.png "$data/icons/hicolor/scalable/apps/rapport.svg"
}

check_system() {
    [ "$(uname -s) $(uname -m)" = "Linux x86_64" ] || fail "This package is for Linux on 64-bit PCs (x86_64)."
    if ! told=$("$1/rapport" --version 2>&1); then
        fail "Rapport does not start on this system: $told"
    fi
    if command -v ldd >/dev/null; then
        missing=$(LD_LIBRARY_PATH="$1/lib" ldd "$1/lib/PySide6/Qt/lib/libQt6Gui.so.6" "$1/lib/PySide6/Qt/lib/libQt6XcbQpa.so.6" |
            awk '/not found/ { print $1 }' | sort -u | tr '\n' ' ')
        [ -z "$missing" ] || fail "This system lacks $missing(graphics). Install it with the system's own package manager (Debian and Ubuntu: libgl1 libegl1 libxcb1), then try again."
    fi
}

install_rapport() {
    [ -x "$here/program/rapport" ] || fail "This script belongs beside the folder “program” of the archive."
    check_system "$here/program"
    refuse_while_open
    mkdir -p "$home.new" && rm -rf "$home.new"
    cp -R "$here/program" "$home.new"
    cp -R "$here/papers" "$home.new/papers"
    cp "$here/install.sh" "$home.new/install.sh"
    if [ -d "$home" ]; then
        rm -rf "$home.before"
        mv "$home" "$home.before"
    fi
    mv "$home.new" "$home"
    mkdir -p "$(dirname "$command")"
    ln -sf "$home/rapport" "$command"
    mkdir -p "$data"
    cp -R "$here/share/." "$data/"
    for entry in "$data"/applications/rapport*.desktop; do
        sed "s|^Exec=rapport|Exec=\"$home/rapport\"|" "$entry" >"$entry.new"
        mv "$entry.new" "$entry"
    done
    say "$("$home/rapport" --version) is installed in $home."
    say "Start it from the menu (Rapport), or with: $command"
}

go_back() {
    [ -d "$home.before" ] || fail "There is no earlier version here to go back to."
    refuse_while_open
    mv "$home" "$home.new"
    mv "$home.before" "$home"
    mv "$home.new" "$home.before"
    say "$("$home/rapport" --version) is in its place again. The other one is kept: the same command swaps them back."
}

remove_rapport() {
    refuse_while_open
    rm -rf "$home" "$home.before" "$home.new"
    rm -f "$command"
    forget_desktop
    rm -rf "${XDG_CACHE_HOME:-$HOME/.cache}/rapport"
    say "Rapport is removed. The practice's records stay in $data/rapport."
}

case ${1:-} in
    "") install_rapport ;;
    --back) go_back ;;
    --remove) remove_rapport ;;
    *) fail "usage: sh install.sh [--back | --remove]" ;;
esac
