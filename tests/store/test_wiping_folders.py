"""What had chain keys in it is overwritten before it goes, as another name of the same file shows."""

import os
import resource

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.store.draft import hidden_beside, wipe_tree


@settings(deadline=None, max_examples=20)
@given(st.lists(st.binary(max_size=300), max_size=4), st.integers(0, 3))
def test_every_file_is_zeros_before_its_name_goes(tmp_path_factory, contents, large):
    place = tmp_path_factory.mktemp("place")
    folder = place / "folder"
    (folder / "inside").mkdir(parents=True)
    others = []
    for number, content in enumerate([*contents, b"k" * (large << 19)]):
        file = (folder if number % 2 else folder / "inside") / str(number)
        file.write_bytes(content)
        file.chmod(0o400)
        os.link(file, place / f"other-{number}")
        others.append((place / f"other-{number}", len(content)))
    wipe_tree(folder)
    assert not folder.exists()
    assert [other.read_bytes() for other, _ in others] == [bytes(size) for _, size in others]


def test_what_a_link_leads_to_is_left_alone(tmp_path):
    kept = tmp_path / "kept"
    kept.mkdir()
    (kept / "file").write_bytes(b"precious")
    folder = tmp_path / "folder"
    folder.mkdir()
    (folder / "to-a-file").symlink_to(kept / "file")
    (folder / "to-a-folder").symlink_to(kept)
    wipe_tree(folder)
    (tmp_path / "link").symlink_to(kept)
    wipe_tree(tmp_path / "link")
    assert not folder.exists()
    assert not (tmp_path / "link").exists()
    assert (kept / "file").read_bytes() == b"precious"
    wipe_tree(tmp_path / "nothing")


@pytest.mark.parametrize("wiped", [True, False])
def test_a_hidden_folder_is_overwritten_where_that_was_asked_for(tmp_path, wiped):
    with hidden_beside(tmp_path / "practice", "restoring", wiped=wiped) as hidden:
        (hidden / "keys").write_bytes(b"a key")
        os.link(hidden / "keys", tmp_path / "other")
    assert not hidden.exists()
    assert (tmp_path / "other").read_bytes() == (bytes(5) if wiped else b"a key")


def test_a_file_that_cannot_be_overwritten_is_removed_all_the_same(tmp_path):
    folder = tmp_path / "folder"
    folder.mkdir()
    (folder / "keys").write_bytes(b"a key" * 1000)
    os.link(folder / "keys", tmp_path / "other")
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, limits[1]))
    try:
        wipe_tree(folder)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    assert not folder.exists()
    assert (tmp_path / "other").read_bytes() == b"a key" * 1000
