"""Files of scores: read as written, or refused by line."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.errors import InputFault, MachineFault
from kiosk.exchange.score_files import MOST_SESSIONS, parse_scores, read_scores


def refusal_of(text):
    with pytest.raises(InputFault) as refused:
        parse_scores(text)
    return str(refused.value)


def test_sessions_and_scores_are_read_and_an_empty_score_is_a_gap():
    series = parse_scores("session,score\n1,36.5\n2,\n4,38\n")
    assert series.sessions == (1, 2, 4)
    assert series.scores[0] == 36.5
    assert math.isnan(series.scores[1])
    assert series.lines == (2, 3, 4)


@pytest.mark.parametrize(
    "text",
    [
        "\ufeffSession,Score\r\n1,36.5\r\n2,38\r\n",
        "session;score\n1;36,5\n2;38\n",
        "session\tscore\n1\t36.5\n2\t38",
        "score , session\n\n36.5, 1\n38,2\n\n",
        'session,score\n"1","36.5"\n2,38\n',
    ],
)
def test_what_spreadsheets_save_is_understood(text, tmp_path):
    path = tmp_path / "scores.csv"
    path.write_text(text, encoding="utf-8", newline="")
    series = read_scores(path)
    assert series.sessions == (1, 2)
    assert series.scores.tolist() == [36.5, 38]


def test_dates_are_counted_from_one():
    series = parse_scores("date,score\n2026-03-02,36\n2026-03-09,\n2026-03-09T15:00:00Z,35\n")
    assert series.sessions == (1, 2, 3)


def test_a_session_number_stands_before_a_date():
    assert parse_scores("date,session,score\n2026-03-02,7,36\n").sessions == (7,)


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("", "Line 1 must name the columns"),
        ("score\n3\n", "Line 1 must name the columns"),
        ("session,date\n", "Line 1 must name the columns"),
        ("session,score,mood\n", "Line 1 names a column “mood”"),
        ("session,score,score\n", "Line 1 names a column “score”"),
        ("session,score\n1,36\n2\n", "Line 3 has 1 cells, the first line has 2"),
        ("session,score\n1,36\n\n3,x\n", "Line 4: “x” is not a score"),
        ("session,score\n1,nan\n", "Line 2: “nan” is not a score"),
        ("session,score\n1,1e3\n", "Line 2: “1e3” is not a score"),
        ("session,score\n1,٣\n", "Line 2: “٣” is not a score"),
        ("session,score\n0,36\n", "Line 2: “0” is not the number of a session"),
        ("session,score\none,36\n", "Line 2: “one” is not the number of a session"),
        ("session,score\n2,36\n2,35\n", "Line 3: session 2 comes after session 2"),
        ("date,score\n9.3.2026,36\n", "Line 2: “9.3.2026” is not a date"),
        ("date,score\n2026-03-09,36\n2026-03-02,35\n", "Line 3: 2026-03-02 is before"),
        ('session,score\n1,36\n"2,35\n', "Line 3 is not CSV"),
        (
            "session,score\n" + "".join(f"{n},1\n" for n in range(1, MOST_SESSIONS + 2)),
            f"Line {MOST_SESSIONS + 2}",
        ),
    ],
)
def test_what_is_not_understood_is_refused_by_its_line(text, says):
    assert refusal_of(text).startswith(says)


def test_a_file_that_is_not_there_is_wrong_use(tmp_path):
    with pytest.raises(InputFault, match=r"no file .*nowhere\.csv"):
        read_scores(tmp_path / "nowhere.csv")
    with pytest.raises(InputFault, match="no file"):
        read_scores(tmp_path)


def test_a_file_that_the_machine_does_not_give_is_a_fault_of_the_machine(tmp_path):
    loop = tmp_path / "loop.csv"
    loop.symlink_to(loop)
    with pytest.raises(MachineFault, match="cannot be read"):
        read_scores(loop)


def test_a_file_that_is_no_text_or_far_too_large_is_refused(tmp_path):
    path = tmp_path / "scores.csv"
    path.write_bytes(b"session,score\n1,36\n2,\xff\n")
    with pytest.raises(InputFault, match="Line 3 is not UTF-8"):
        read_scores(path)
    path.write_bytes(b"0" * 1_000_001)
    with pytest.raises(InputFault, match="larger than 1000000 bytes"):
        read_scores(path)


@given(st.text(alphabet='session,scored\t;"\n\r01239.-x\x00', max_size=120))
def test_any_text_is_read_or_refused_and_nothing_else_happens(text):
    for start in ("", "session,score\n", "date;score\n"):
        try:
            series = parse_scores(start + text)
        except InputFault:
            continue
        assert len(series.sessions) == len(series.scores) == len(series.lines)
        assert list(series.sessions) == sorted(set(series.sessions))
