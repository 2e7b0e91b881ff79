"""A task that runs one part of the night: ``./pejl <part>``."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

from airflow.providers.standard.hooks.subprocess import SubprocessHook
from airflow.sdk import BaseOperator
from airflow.sdk.exceptions import AirflowException, AirflowFailException

# All that a part may know of the server's environment, besides Pejl's own settings. Airflow's secrets are not among it.
OF_THE_MACHINE = ("PATH", "HOME", "JAVA_HOME", "SPARK_HOME", "http_proxy", "https_proxy", "no_proxy")
AIRFLOWS_OWN = ("PEJL_AIRFLOW_DB", "PEJL_FIRST_NIGHT", "PEJL_RETRY_SECONDS")

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
    """Runs ``./pejl <part> <arguments>`` and tells by its exit code whether a new try can help."""

    template_fields: Sequence[str] = ("arguments",)
    ui_color = "#e8f0e4"

    def __init__(self, *, part: str, arguments: Sequence[str] = (), **kwargs) -> None:
        super().__init__(**kwargs)
        self.part = part
        self.arguments = list(arguments)
        self.hook: SubprocessHook | None = None

    def execute(self, context) -> None:
        root = Path(os.environ["PEJL_ROOT"])
        self.hook = SubprocessHook()
        result = self.hook.run_command(
            command=[str(root / "pejl"), self.part, *self.arguments],
            env=closed_environment(dict(os.environ)),
            cwd=str(root),
        )
        if result.exit_code in FINAL:
            raise AirflowFailException(
                f"./pejl {self.part} sluttede med kode {result.exit_code}: {FINAL[result.exit_code]}. "
                "Der prøves ikke igen; se hvad der skal gøres under DAG Docs."
            )
        if result.exit_code != 0:
            raise AirflowException(
                f"./pejl {self.part} sluttede med kode {result.exit_code}: "
                "en tjeneste uden for Pejl svigtede, eller processen blev afbrudt. Der prøves igen, hvis der er forsøg tilbage."
            )

    def on_kill(self) -> None:
        """Passes a time-out or a stop on to the launcher and its JVM, which share a process group."""
        if self.hook:
            self.hook.send_sigterm()
