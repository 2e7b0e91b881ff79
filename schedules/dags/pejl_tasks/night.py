"""Which date and which run of Pejl an Airflow run is about. Needs no Airflow."""

from __future__ import annotations

import hashlib
from datetime import timezone
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


def run_id(dag_run) -> str:
    """The id under which Pejl keeps this run: sorts by time, and is the same at every try and in every task."""
    moment = dag_run.run_after.astimezone(timezone.utc)
    return f"{moment:%Y%m%dT%H%M%S}-{hashlib.sha256(dag_run.run_id.encode()).hexdigest()[:4]}"
