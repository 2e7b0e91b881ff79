"""The DAG as Airflow reads it."""

import unittest
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import with_airflow

from airflow.dag_processing.dagbag import DagBag  # noqa: E402
from airflow.serialization.serialized_objects import DagSerialization  # noqa: E402
from airflow.timetables.base import DataInterval, TimeRestriction  # noqa: E402
from pejl_nightly import of_source  # noqa: E402

COPENHAGEN = ZoneInfo("Europe/Copenhagen")


class Nightly(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.bag = DagBag(dag_folder=str(with_airflow.DAGS))
        cls.dag = cls.bag.dags["pejl_nightly"]

    def test_is_read_without_faults(self):
        self.assertEqual({}, self.bag.import_errors)
        self.assertEqual(["pejl_nightly"], list(self.bag.dags))

    def test_runs_its_parts_one_after_the_other(self):
        order = [task.task_id for task in self.dag.topological_sort()]
        self.assertEqual(["sources", "fetch", "transform", "build", "publish", "refresh", "report"], order)
        for earlier, later in zip(order, order[1:]):
            self.assertEqual({later}, self.dag.get_task(earlier).downstream_task_ids)

    def test_a_source_that_fails_does_not_stop_the_rest_but_a_part_of_the_release_does(self):
        rules = {task.task_id: task.trigger_rule.value for task in self.dag.tasks}
        self.assertEqual("all_done", rules["transform"])
        self.assertEqual({"all_success"}, {rules[part] for part in ("build", "publish", "refresh")})

    def test_each_source_is_fetched_by_itself_one_at_a_time(self):
        fetch = self.dag.get_task("fetch")
        self.assertTrue(fetch.is_mapped)
        self.assertEqual(1, fetch.max_active_tis_per_dagrun)
        self.assertEqual(["--source", "inbox"], of_source("inbox"))

    def test_the_report_runs_whatever_happened_and_decides_nothing(self):
        report = self.dag.get_task("report")
        self.assertTrue(report.is_teardown)
        self.assertFalse(report.on_failure_fail_dagrun)
        self.assertEqual("all_done_setup_success", report.trigger_rule.value)

    def test_parts_that_write_share_the_one_writer(self):
        pools = {task.task_id: task.pool for task in self.dag.tasks}
        self.assertEqual(
            {"transform", "build", "publish"}, {part for part, pool in pools.items() if pool == "pejl_writer"}
        )
        self.assertEqual(1, self.dag.max_active_runs)

    def test_each_task_has_a_time_limit_an_owner_and_waits_longer_each_time(self):
        for task in self.dag.tasks:
            with self.subTest(task.task_id):
                self.assertEqual("pejl", task.owner)
                self.assertGreaterEqual(timedelta(hours=3), task.execution_timeout)
                self.assertEqual(3, task.retries)
                self.assertEqual(2.0, task.retry_exponential_backoff)
                self.assertEqual(timedelta(minutes=5), task.retry_delay)

    def test_tells_the_operator_what_to_do(self):
        self.assertIn("#### Når noget er rødt", self.dag.doc_md)
        for code in ("| 1 |", "| 2 |", "| 3 |", "| 4 "):
            self.assertIn(code, self.dag.doc_md)
        for task in self.dag.tasks:
            self.assertIn(f"| `{task.task_id}` |", self.dag.doc_md)

    def test_refuses_a_date_that_is_none(self):
        param = self.dag.params.get_param("as_of")
        self.assertIsNone(param.resolve())
        self.assertEqual("2026-11-24", param.resolve("2026-11-24"))
        with self.assertRaises(Exception):
            param.resolve("24-11-2026")


class Schedule(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        bag = DagBag(dag_folder=str(with_airflow.DAGS))
        cls.dag = DagSerialization.from_dict(DagSerialization.to_dict(bag.dags["pejl_nightly"]))

    def next_after(self, last):
        interval = DataInterval.exact(last) if last else None
        limits = TimeRestriction(earliest=self.dag.start_date, latest=None, catchup=True)
        info = self.dag.timetable.next_dagrun_info(last_automated_data_interval=interval, restriction=limits)
        return info.run_after.astimezone(COPENHAGEN)

    def test_the_first_night_is_the_one_that_set_up_named(self):
        self.assertEqual(datetime(2026, 11, 25, 4, 15, tzinfo=COPENHAGEN), self.next_after(None))

    def test_is_at_a_quarter_past_four_over_both_changes_of_the_clock(self):
        for day in ((2027, 3, 28), (2027, 10, 31)):
            with self.subTest(day):
                changed = datetime(*day, 4, 15, tzinfo=COPENHAGEN)
                before = changed - timedelta(days=1)
                following = self.next_after(before)
                self.assertEqual((changed.date(), 4, 15), (following.date(), following.hour, following.minute))


if __name__ == "__main__":
    unittest.main()
