"""The last task of a night, which runs whatever happened: it tells ``./pejl report`` what failed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from urllib.parse import quote

from airflow.configuration import conf
from pejl_tasks.part import EXIT_CODE, PejlPart


@dataclass(frozen=True)
class Failed:
    """A task that failed for good, by Airflow's id and its number among the mapped, which is -1 where it is not."""

    task_id: str
    map_index: int = -1

    def name(self, sources: Sequence[str]) -> str:
        """The name that ``./pejl report`` knows it by; the list of sources is a part of fetching them."""
        if self.task_id == "sources":
            return "fetch"
        return self.task_id if self.map_index < 0 else f"{self.task_id}:{sources[self.map_index]}"

    def log(self, server: str, dag_id: str, run_id: str) -> str:
        """Where a browser shows its log."""
        mapped = f"/mapped/{self.map_index}" if self.map_index >= 0 else ""
        return f"{server.rstrip('/')}/dags/{dag_id}/runs/{quote(run_id, safe='')}/tasks/{self.task_id}{mapped}"


def failed(ended: Sequence[dict], last: str) -> list[Failed]:
    """What failed, of the tasks that have ended. Where a person stopped the run and nothing failed, it is its last."""
    found = [Failed(one["task_id"], one["map_index"]) for one in ended if one["state"] == "failed"]
    came = any(one["task_id"] == last and one["state"] == "success" for one in ended)
    return found if found or came else [Failed(last)]


def arguments(
    found: Sequence[Failed],
    sources: Sequence[str],
    code: Callable[[Failed], int | None],
    log: Callable[[Failed], str],
) -> list[str]:
    """The arguments of ``./pejl report`` for a night in which ``found`` failed."""
    if not found:
        return ["--night", "ok"]
    given = ["--night", "failed"]
    for one in found:
        given += ["--task", one.name(sources)]
        known = code(one)
        given += [] if known is None else ["--code", str(known)]
        given += ["--log", log(one)]
    return given


class Report(PejlPart):
    """Runs ``./pejl report`` with what failed in its run, the codes and the addresses of the logs.

    ``last`` is the task that a whole night ends with. Report is a teardown in its DAG, so that it decides nothing
    about the state of the run.
    """

    template_fields: Sequence[str] = ()

    def __init__(self, *, last: str, **kwargs) -> None:
        super().__init__(part="report", **kwargs)
        self.last = last

    def execute(self, context) -> None:
        ti = context["ti"]
        ended = ti.get_task_breadcrumbs(dag_id=ti.dag_id, run_id=ti.run_id)
        server = conf.get("api", "base_url")
        self.arguments = arguments(
            failed(list(ended), self.last),
            ti.xcom_pull(task_ids="sources", map_indexes=-1) or [],
            lambda one: ti.xcom_pull(task_ids=one.task_id, key=EXIT_CODE, map_indexes=one.map_index),
            lambda one: one.log(server, ti.dag_id, ti.run_id),
        )
        super().execute(context)
