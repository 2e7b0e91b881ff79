"""The date that a night is about. Runs on any Python, without Airflow."""

import sys
import unittest
from collections import namedtuple
from datetime import datetime, timezone
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "dags"))

from pejl_tasks.night import as_of  # noqa: E402

DagRun = namedtuple("DagRun", "run_id run_after logical_date", defaults=[None])


def at(text):
    return datetime.fromisoformat(text).replace(tzinfo=timezone.utc)


class AsOf(unittest.TestCase):
    def test_is_the_day_of_the_run_in_copenhagen(self):
        self.assertEqual("2026-11-24", as_of(DagRun("r", at("2026-11-24T03:15:00")), {"as_of": None}))

    def test_late_evening_utc_is_the_next_day_in_copenhagen(self):
        self.assertEqual("2026-06-02", as_of(DagRun("r", at("2026-06-01T22:30:00")), {}))

    def test_a_night_that_starts_late_keeps_its_own_date(self):
        missed = DagRun("r", at("2026-11-26T12:00:00"), at("2026-11-24T03:15:00"))
        self.assertEqual("2026-11-24", as_of(missed, {}))

    def test_the_choice_of_the_caller_wins(self):
        self.assertEqual("2025-01-31", as_of(DagRun("r", at("2026-11-24T03:15:00")), {"as_of": "2025-01-31"}))


if __name__ == "__main__":
    unittest.main()
