"""A task that runs one part of the night: ``./pejl <part>``."""

from __future__ import annotations

import os
import re
import signal
from collections.abc import Sequence
from pathlib import Path
from subprocess import PIPE, STDOUT, Popen

from airflow.sdk import BaseOperator
from airflow.sdk.exceptions import AirflowException, AirflowFailException

# All that a part may know of the server's environment, besides Pejl's own settings. Airflow's secrets are not among it.
OF_THE_MACHINE = ("PATH", "HOME", "JAVA_HOME", "SPARK_HOME", "http_proxy", "https_proxy", "no_proxy")
AIRFLOWS_OWN = ("PEJL_AIRFLOW_DB", "PEJL_FIRST_NIGHT", "PEJL_RETRY_SECONDS")

# The XCom that a part which failed leaves, and the highest code that is Pejl's own: a shell answers with 128 and more
# for a death by signal.
EXIT_CODE = "exit_code"
LAST_CODE = 4

# The exit codes that no new try can change. Code 4, an outside service, and a death by signal are tried again.
FINAL = {
    1: "fejl i Pejl selv",
    2: "noget, som Pejl har fået, er forkert (argumenter, udtræksbeskrivelse eller register)",
    3: "en kontrol stoppede udgivelsen; den forrige bliver stående",
}


def closed_environment(server: dict[str, str]) -> dict[str, str]:
    """The environment of a part, given the server's."""
    passed_on = {
        name: value
        for name, value in server.items()
        if name in OF_THE_MACHINE or (name.startswith("PEJL_") and name not in AIRFLOWS_OWN)
    }
    return {"LANG": "C.UTF-8"} | passed_on


class PejlPart(BaseOperator):
    """Runs ``./pejl <part> <arguments>`` and tells by its exit code whether a new try can help.

    Where ``answers_with`` names a field of the part's JSON, its value is the task's result (XCom); with ``many``, the
    list of its values. A part that ended with a code of Pejl's leaves it as the XCom ``exit_code``; one that was cut
    off leaves none.
    """

    template_fields: Sequence[str] = ("arguments",)
    ui_color = "#e8f0e4"

    def __init__(
        self,
        *,
        part: str,
        arguments: Sequence[str] = (),
        answers_with: str | None = None,
        many: bool = False,
        **kwargs,
    ) -> None:
        super().__init__(**kwargs)
        self.part = part
        # Of a mapped task the arguments are not known yet when it is made.
        self.arguments = arguments
        self.answers_with = answers_with
        self.many = many
        self.process: Popen | None = None

    def execute(self, context) -> str | list[str] | None:
        root = Path(os.environ["PEJL_ROOT"])
        self.process = Popen(
            [str(root / "pejl"), self.part, *self.arguments],
            env=closed_environment(dict(os.environ)),
            cwd=root,
            stdout=PIPE,
            stderr=STDOUT,
            encoding="utf-8",
            errors="backslashreplace",
            start_new_session=True,
        )
        # Not in a with block: it would wait for the process before on_kill can stop it after a time-out.
        answers = []
        for line in self.process.stdout:
            self.log.info("%s", line.rstrip())
            answers += self._answers(line)
        self._judge(self.process.wait(), context)
        if self.many:
            return answers
        if self.answers_with and not answers:
            self._leave_code(1, context)
            raise AirflowFailException(f"./pejl {self.part} svarede uden {self.answers_with}")
        return answers[-1] if answers else None

    def _answers(self, line: str) -> list[str]:
        return re.findall(rf'"{self.answers_with}"\s*:\s*"([^"]+)"', line) if self.answers_with else []

    @staticmethod
    def _leave_code(code: int, context) -> None:
        context["ti"].xcom_push(key=EXIT_CODE, value=code)

    def _judge(self, code: int, context) -> None:
        if 0 < code <= LAST_CODE:
            self._leave_code(code, context)
        if code in FINAL:
            raise AirflowFailException(
                f"./pejl {self.part} sluttede med kode {code}: {FINAL[code]}. "
                "Der prøves ikke igen; se hvad der skal gøres under DAG Docs."
            )
        if code != 0:
            raise AirflowException(
                f"./pejl {self.part} sluttede med kode {code}: en tjeneste uden for Pejl svigtede, "
                "eller processen blev afbrudt. Der prøves igen, hvis der er forsøg tilbage."
            )

    def on_kill(self) -> None:
        """Passes a time-out or a stop on to the launcher and its JVM, which share a process group."""
        if self.process and self.process.poll() is None:
            os.killpg(self.process.pid, signal.SIGTERM)
