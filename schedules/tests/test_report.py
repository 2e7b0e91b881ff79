"""What ./pejl report is told of a night, by how its tasks ended."""

import unittest

import with_airflow  # noqa: F401

from pejl_tasks.report import Failed, arguments, failed  # noqa: E402

SOURCES = ["inbox", "folk1a"]
WHOLE = [("sources", -1), ("fetch", 0), ("fetch", 1), ("transform", -1), ("build", -1), ("publish", -1), ("refresh", -1)]


def night(**states):
    """A night in which all went well but what is named."""
    return [
        {"task_id": task, "map_index": index, "state": states.get(task if index < 0 else f"{task}_{index}", "success")}
        for task, index in WHOLE
    ]


class WhatFailed(unittest.TestCase):
    def test_nothing_in_a_good_night(self):
        self.assertEqual([], failed(night(), "refresh"))

    def test_what_failed_and_not_what_was_left_out_for_it(self):
        ended = night(fetch_1="failed", build="failed", publish="upstream_failed", refresh="upstream_failed")
        self.assertEqual([Failed("fetch", 1), Failed("build")], failed(ended, "refresh"))

    def test_a_source_alone_when_the_rest_came(self):
        self.assertEqual([Failed("fetch", 0)], failed(night(fetch_0="failed"), "refresh"))

    def test_a_night_that_a_person_stopped_did_not_come(self):
        stopped = night(publish="skipped", refresh="skipped")
        self.assertEqual([Failed("refresh")], failed(stopped, "refresh"))
        self.assertEqual([Failed("refresh")], failed([], "refresh"))


class Arguments(unittest.TestCase):
    def told(self, found, codes):
        return arguments(found, SOURCES, codes.get, lambda one: one.log("http://127.0.0.1:8080/", "pejl_nightly", RUN))

    def test_a_good_night_is_ok(self):
        self.assertEqual(["--night", "ok"], self.told([], {}))

    def test_each_task_has_its_name_code_and_log(self):
        found = [Failed("fetch", 1), Failed("publish")]
        self.assertEqual(
            ["--night", "failed", "--task", "fetch:folk1a", "--code", "2", "--log", LOGS + "fetch/mapped/1"]
            + ["--task", "publish", "--code", "3", "--log", LOGS + "publish"],
            self.told(found, {found[0]: 2, found[1]: 3}),
        )

    def test_what_was_cut_off_has_no_code(self):
        self.assertEqual(
            ["--night", "failed", "--task", "build", "--log", LOGS + "build"], self.told([Failed("build")], {})
        )

    def test_a_list_of_sources_that_cannot_be_read_is_a_fault_of_fetch(self):
        self.assertEqual(
            ["--night", "failed", "--task", "fetch", "--code", "2", "--log", LOGS + "sources"],
            arguments([Failed("sources")], [], lambda one: 2, lambda one: one.log("http://127.0.0.1:8080", "pejl_nightly", RUN)),
        )


RUN = "scheduled__2026-11-24T03:15:00+00:00"
LOGS = "http://127.0.0.1:8080/dags/pejl_nightly/runs/scheduled__2026-11-24T03%3A15%3A00%2B00%3A00/tasks/"

if __name__ == "__main__":
    unittest.main()
