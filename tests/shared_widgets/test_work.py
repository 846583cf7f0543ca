"""Work leaves the interface thread and its results come back to it."""

import threading

import pytest

from kiosk.errors import Refused
from kiosk.unexpected import UnexpectedFault
from kiosk.words import phrase
from ui.widgets.work import Worker


class Outcome:
    """What came back, and on which thread."""

    def __init__(self):
        self.done, self.failed, self.threads = [], [], set()

    def take(self, result):
        self.done.append(result)
        self.threads.add(threading.current_thread())

    def refuse(self, error):
        self.failed.append(error)
        self.threads.add(threading.current_thread())


@pytest.fixture
def worker(qapp):
    made = Worker()
    yield made
    made.close()


@pytest.fixture
def outcome():
    return Outcome()


def test_a_job_runs_elsewhere_and_its_result_comes_back_here(worker, outcome, qtbot):
    worker.run(threading.current_thread, outcome.take, outcome.refuse)
    qtbot.waitUntil(lambda: bool(outcome.done))
    assert outcome.done[0] is not threading.main_thread()
    assert outcome.threads == {threading.main_thread()}
    assert outcome.failed == []


def test_jobs_run_one_after_the_other(worker, outcome, qtbot):
    gate = threading.Event()
    worker.run(gate.wait, outcome.take, outcome.refuse)
    worker.run(lambda: "second", outcome.take, outcome.refuse)
    assert worker.busy
    gate.set()
    qtbot.waitUntil(lambda: not worker.busy)
    assert outcome.done == [True, "second"]


def test_a_refusal_comes_back_as_it_is(worker, outcome, qtbot):
    refusal = Refused(phrase("errors", "Not now."))

    def refuse():
        raise refusal

    worker.run(refuse, outcome.take, outcome.refuse)
    qtbot.waitUntil(lambda: bool(outcome.failed))
    assert outcome.failed == [refusal]


def test_a_bug_is_told_in_words_and_reported_without_data(worker, outcome, qtbot, capfd):
    def stumble():
        raise KeyError("Mrs Secret")

    worker.run(stumble, outcome.take, outcome.refuse)
    qtbot.waitUntil(lambda: bool(outcome.failed))
    assert isinstance(outcome.failed[0], UnexpectedFault)
    reported = capfd.readouterr().err
    assert "KeyError" in reported
    assert "in stumble" in reported
    assert "Secret" not in reported


def test_a_job_can_report_on_its_way(worker, outcome, qtbot):
    def walk():
        worker.post(lambda: outcome.take("half"))
        return "whole"

    worker.run(walk, outcome.take, outcome.refuse)
    qtbot.waitUntil(lambda: len(outcome.done) == 2)
    assert outcome.done == ["half", "whole"]
    assert outcome.threads == {threading.main_thread()}


def test_after_closing_nothing_comes_back_and_what_waits_is_dropped(qapp, outcome):
    worker, gate, ended = Worker(), threading.Event(), []
    worker.run(gate.wait, outcome.take, outcome.refuse)
    worker.run(lambda: outcome.take("waiting"), outcome.take, outcome.refuse)
    opening = threading.Timer(0.05, gate.set)
    opening.start()
    worker.close(lambda: ended.append(threading.current_thread().name))
    opening.join()
    worker.run(lambda: outcome.take("late"), outcome.take, outcome.refuse)
    qapp.processEvents()
    assert (outcome.done, outcome.failed) == ([], [])
    assert ended == ["rapport worker"]


def test_closing_an_unused_worker_is_quiet(qapp):
    ended = []
    Worker().close(lambda: ended.append(1))
    assert ended == []
