"""Which date an Airflow run is about. Needs no Airflow."""

from __future__ import annotations

from zoneinfo import ZoneInfo

COPENHAGEN = ZoneInfo("Europe/Copenhagen")


def as_of(dag_run, params) -> str:
    """The date to judge the targets by: what the caller chose, else the run's own day in Copenhagen.

    It is a function of the run, so a task that is tried again after midnight keeps its date.
    """
    chosen = params.get("as_of")
    if chosen:
        return chosen
    moment = dag_run.logical_date or dag_run.run_after  # a run by hand has no logical date
    return moment.astimezone(COPENHAGEN).date().isoformat()
