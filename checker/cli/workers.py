"""Work shared out to several processes of this machine, its answers in the order of the tasks."""

from __future__ import annotations

import multiprocessing
import os
import signal
from collections.abc import Callable, Iterator
from multiprocessing.connection import Connection, wait
from multiprocessing.context import ForkContext
from typing import Generic, NamedTuple, TypeVar

Task = TypeVar("Task")
Answer = TypeVar("Answer")
_AHEAD = 4  # answers for each worker that may wait for an earlier one


class Worker(NamedTuple):
    """A process that answers tasks, and the pipe to it."""

    pipe: Connection
    process: multiprocessing.process.BaseProcess


def processors() -> int:
    """How many processes can work at once here; 1 where a process cannot be forked (Windows)."""
    if "fork" not in multiprocessing.get_all_start_methods():
        return 1
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


class Crew(Generic[Task, Answer]):
    """Processes that all do one work, one task each at a time.

    work: answers a task; it is inherited by the processes, so it need not be written down for them, but tasks and
    answers travel through a pipe and must be plain values. at_end: what a process does when there is no more to do.
    """

    def __init__(self, count: int, work: Callable[[Task], Answer], at_end: Callable[[], None]) -> None:
        self._context: ForkContext = multiprocessing.get_context("fork")
        self._count = count
        self._work = work
        self._at_end = at_end
        self._workers: list[Worker] = []

    def answers(self, tasks: Iterator[Task]) -> Iterator[tuple[Task, Answer | None]]:
        """Each task with its answer, in order; without one if the process that had it was killed."""
        try:
            yield from self._answers(tasks)
        finally:
            self._dismiss()

    def _answers(self, tasks: Iterator[Task]) -> Iterator[tuple[Task, Answer | None]]:
        idle = [self._engage() for _ in range(self._count)]
        busy: dict[Connection, tuple[int, Task, Worker]] = {}
        done: dict[int, tuple[Task, Answer | None]] = {}
        given = taken = 0
        while True:
            # Only a worker that waits is given a task: neither side is ever stuck in writing to the other.
            while idle and len(done) < _AHEAD * self._count and (task := next(tasks, None)) is not None:
                worker = idle.pop()
                worker.pipe.send(task)
                busy[worker.pipe] = given, task, worker
                given += 1
            if not busy:
                return
            ready = wait(list(busy))
            for pipe in [one for one in busy if one in ready]:
                number, task, worker = busy.pop(pipe)
                try:
                    done[number] = task, worker.pipe.recv()
                    idle.append(worker)
                except EOFError:
                    done[number] = task, None
                    idle.append(self._replace(worker))
            while taken in done:
                yield done.pop(taken)
                taken += 1

    def _engage(self) -> Worker:
        ours, theirs = self._context.Pipe()
        others = [worker.pipe for worker in self._workers]
        process = self._context.Process(
            target=_serve, args=(theirs, [*others, ours], self._work, self._at_end), daemon=True
        )
        process.start()
        theirs.close()
        self._workers.append(worker := Worker(ours, process))
        return worker

    def _replace(self, dead: Worker) -> Worker:
        self._workers.remove(dead)
        dead.pipe.close()
        dead.process.join()
        return self._engage()

    def _dismiss(self) -> None:
        """Let every process end; one that is still at work, because the run was broken off, is ended."""
        for worker in self._workers:
            worker.pipe.close()
        for worker in self._workers:
            worker.process.join(timeout=5)
            if worker.process.is_alive():
                worker.process.terminate()


def _serve(
    pipe: Connection, others: list[Connection], work: Callable[[Task], Answer], at_end: Callable[[], None]
) -> None:
    """Answer what comes through the pipe until it is closed."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the first process answers for all of them
    for other in others:
        other.close()
    while True:
        try:
            task = pipe.recv()
        except EOFError:
            break
        pipe.send(work(task))
    at_end()
