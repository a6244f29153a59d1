"""Work shared out to several processes."""

from __future__ import annotations

import multiprocessing
import os
import signal
import time

import pytest

from checker.cli.workers import Crew, processors

pytestmark = pytest.mark.skipif(processors() == 1 and os.name == "nt", reason="no processes are forked here")


def nothing():
    """What a process does in the end."""


def late_if_even(number: int) -> tuple[int, int]:
    """A task whose answers come out of order."""
    time.sleep(0.02 if number % 2 == 0 else 0)
    return number, os.getpid()


def test_answers_come_in_the_order_of_the_tasks():
    """Whichever process is quicker, and by as many processes as were asked for."""
    found = list(Crew(3, late_if_even, nothing).answers(iter(range(40))))
    assert list(range(40)) == [task for task, _ in found]
    assert list(range(40)) == [answer[0] for _, answer in found]
    assert 3 == len({answer[1] for _, answer in found} - {os.getpid()})


def test_a_killed_process_costs_its_own_task_only():
    """Another one takes its place, even if there was only one."""

    def work(number: int) -> int:
        if number in (2, 5):
            os.kill(os.getpid(), signal.SIGKILL)
        return number * 10

    assert [(0, 0), (1, 10), (2, None), (3, 30), (4, 40), (5, None), (6, 60)] == list(
        Crew(1, work, nothing).answers(iter(range(7)))
    )


def test_answers_larger_than_a_pipe_do_not_block():
    """Neither do tasks."""
    big = "x" * 1_000_000
    found = [answer for _, answer in Crew(2, len, nothing).answers(iter([big] * 6))]
    assert [1_000_000] * 6 == found


def test_each_process_does_something_in_the_end(tmp_path):
    """It may keep what it has learnt."""
    crew = Crew(2, abs, lambda: (tmp_path / str(os.getpid())).touch())
    assert [1, 2, 3] == [answer for _, answer in crew.answers(iter([-1, -2, -3]))]
    assert 2 == len(list(tmp_path.iterdir()))


def test_no_process_is_left_when_a_run_is_broken_off():
    """As by an error in writing the report."""
    answers = Crew(2, abs, nothing).answers(iter(range(100)))
    next(answers)
    answers.close()
    assert [] == multiprocessing.active_children()
