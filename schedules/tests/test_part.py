"""A part of the night as a task: what it runs, what it lets through, how its exit codes are understood."""

import os
import stat
import tempfile
import threading
import time
import unittest
from pathlib import Path

import with_airflow  # noqa: F401

from airflow.sdk.exceptions import AirflowException, AirflowFailException  # noqa: E402
from pejl_tasks.part import PejlPart, closed_environment  # noqa: E402


class Part(unittest.TestCase):
    def setUp(self):
        self.left = {}
        self.context = {"ti": self}
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.root = Path(folder.name)
        os.environ["PEJL_ROOT"] = folder.name

    def xcom_push(self, key, value):
        self.left[key] = value

    def pejl(self, script, **options):
        launcher = self.root / "pejl"
        launcher.write_text("#!/bin/sh\n" + script)
        launcher.chmod(launcher.stat().st_mode | stat.S_IXUSR)
        return PejlPart(task_id="build", part="build", arguments=["--run", "20261124T031500-00aa"], **options)

    def test_runs_the_launcher_with_the_part_and_its_arguments_in_the_root(self):
        self.pejl('echo "$PWD $@" > seen').execute(self.context)
        self.assertEqual(f"{self.root.resolve()} build --run 20261124T031500-00aa\n", (self.root / "seen").read_text())

    def test_passes_on_the_field_that_the_part_answers_with(self):
        task = self.pejl("""echo 'reading' >&2; printf '[ {\\n  "run_id" : "20261124T031500-00aa",\\n  "read" : 1 } ]'""",
                         answers_with="run_id")
        self.assertEqual("20261124T031500-00aa", task.execute(self.context))

    def test_a_missing_answer_is_final(self):
        with self.assertRaisesRegex(AirflowFailException, "svarede uden run_id"):
            self.pejl("echo '[ ]'", answers_with="run_id").execute(self.context)
        self.assertEqual({"exit_code": 1}, self.left)

    def test_passes_on_each_of_many_answers_none_included(self):
        two = """printf '[ {\\n  "id" : "inbox",\\n  "subject" : "se \\\\"id\\\\" : \\\\"x\\\\"" }, { "id" : "folk1a" } ]'"""
        self.assertEqual(["inbox", "folk1a"], self.pejl(two, answers_with="id", many=True).execute(self.context))
        self.assertEqual([], self.pejl("echo '[ ]'", answers_with="id", many=True).execute(self.context))

    def test_input_bug_and_stopped_release_are_final(self):
        for code in (1, 2, 3):
            with self.subTest(code), self.assertRaisesRegex(AirflowFailException, f"sluttede med kode {code}: "):
                self.pejl(f"exit {code}").execute(self.context)
            self.assertEqual({"exit_code": code}, self.left)

    def test_an_outside_service_and_a_death_by_signal_are_tried_again(self):
        for script, code in (("exit 4", "4"), ("kill -9 $$", "-9")):
            with self.subTest(code), self.assertRaisesRegex(AirflowException, f"sluttede med kode {code}: ") as raised:
                self.pejl(script).execute(self.context)
            self.assertNotIsInstance(raised.exception, AirflowFailException)

    def test_leaves_the_codes_that_are_pejls_own(self):
        for script, left in (("exit 4", {"exit_code": 4}), ("kill -9 $$", {}), ("exit 143", {}), ("exit 0", {})):
            with self.subTest(script):
                self.left = {}
                task = self.pejl(script)
                try:
                    task.execute(self.context)
                except AirflowException:
                    self.assertNotEqual("exit 0", script)
                self.assertEqual(left, self.left)

    def test_the_secrets_of_the_server_stay_in_the_server(self):
        server = {
            "PATH": "/bin",
            "LANG": "C",
            "PEJL_HOME": "/home",
            "PEJL_SPARK_MASTER": "local[1]",
            "PEJL_AIRFLOW_DB": "secret",
            "AIRFLOW__API_AUTH__JWT_SECRET": "secret",
        }
        self.assertEqual(
            {"PATH": "/bin", "LANG": "C.UTF-8", "PEJL_HOME": "/home", "PEJL_SPARK_MASTER": "local[1]"},
            closed_environment(server),
        )

    def test_a_stop_reaches_the_launcher_and_its_children(self):
        task = self.pejl('trap "echo stopped > told; exit 143" TERM\nsh -c "touch ready; exec sleep 600" & wait')
        ended = []
        thread = threading.Thread(target=lambda: ended.append(self.failure(task)))
        thread.start()
        while not ((self.root / "ready").exists() and task.process):
            time.sleep(0.01)
        task.on_kill()
        thread.join(timeout=30)
        self.assertIn("kode 143", str(ended[0]))
        self.assertEqual("stopped\n", (self.root / "told").read_text())

    def failure(self, task):
        try:
            task.execute(self.context)
        except AirflowException as fault:
            return fault


if __name__ == "__main__":
    unittest.main()
