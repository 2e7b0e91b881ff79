"""
### Pejls nat

Kører hver nat kl. 04:15 dansk tid (uden for den time, som sommertid fjerner eller gentager) og gør fem ting efter hinanden:

| opgave | hvad den gør |
|---|---|
| `fetch` | tager nye leverancer ind fra indbakken |
| `transform` | læser leverancerne og danner fakta (Spark) |
| `build` | bygger lagerfilen og beregner målenes status |
| `publish` | tager udgivelsen i brug, hvis kontrollerne tillader det |
| `refresh` | fortæller dashboards om den nye udgivelse |

Hver opgave er `./pejl` med opgavens navn. Én kørsel ad gangen. En kørsel, der fejler, ændrer ikke det, som folk ser:
den forrige udgivelse bliver stående, til en ny er taget i brug.

#### Når noget er rødt

Åbn den røde opgave og dens log; den sidste linje siger, hvad der skete. `./pejl schedules logs OPGAVE` viser det samme.

| kode | betyder | gør |
|---|---|---|
| 1 | fejl i Pejl | send loggen til dem, der vedligeholder Pejl. Der prøves ikke igen |
| 2 | noget, Pejl har fået, er forkert: udtræksbeskrivelse, register, argument | ret filen, som loggen nævner, og kør natten igen |
| 3 | en kontrol stoppede udgivelsen | se `./pejl publish`; ret årsagen, og kør natten igen |
| 4 eller et signal | noget uden for Pejl svigtede, eller en anden kørsel var i gang | intet: der prøves igen, først efter 5 minutter og så med længere mellemrum |

Fejl i en leverance standser ikke natten: posterne holdes tilbage og ses med `./pejl findings`.

#### Kør natten igen

Knappen *Trigger*, eller `./pejl schedules run --wait`. Udfyld `as_of` (ÅÅÅÅ-MM-DD) for at få status pr. en anden dato; tom
betyder kørslens egen dag. Det er altid ufarligt at køre igen: det, der er gjort, gøres ikke om.

#### Hvad der ellers er værd at vide

* Opgaver, der skriver, deler pladsen i puljen `pejl_writer`.
* `build` og `publish` arbejder på den kørsel, som `transform` svarede med, også når de prøves igen.
* Har serveren været slukket, køres kun den seneste nat, der mangler.
* Før den første nat (fastsat, da serveren blev sat op) sker der intet af sig selv.
"""

from __future__ import annotations

import os
from datetime import datetime, timedelta

from airflow.sdk import DAG, CronTriggerTimetable, Param
from pejl_tasks.night import COPENHAGEN, as_of
from pejl_tasks.part import PejlPart

WRITER_POOL = "pejl_writer"
# The run that transform froze, or found again when there was no news; a transform by hand meanwhile is another.
RUN = ["--run", "{{ ti.xcom_pull(task_ids='transform') }}"]

with DAG(
    dag_id="pejl_nightly",
    description="Pejls nat: fetch, transform, build, publish, refresh",
    schedule=CronTriggerTimetable("15 4 * * *", timezone="Europe/Copenhagen"),
    # Airflow runs the newest 04:15 after this date as soon as the DAG is let loose, so set-up names the first one
    # that lies ahead. Without a date the first backfill would run tonight's night at once.
    start_date=datetime.fromisoformat(os.environ["PEJL_FIRST_NIGHT"]).replace(tzinfo=COPENHAGEN),
    catchup=False,
    max_active_runs=1,
    dagrun_timeout=timedelta(hours=6),
    doc_md=__doc__,
    tags=["pejl"],
    params={
        "as_of": Param(
            None,
            type=["null", "string"],
            format="date",
            title="Pr. dato",
            description="ÅÅÅÅ-MM-DD; tom betyder kørslens egen dag",
        )
    },
    user_defined_macros={"as_of": as_of},
    default_args={
        "owner": "pejl",
        "retries": 3,
        "retry_delay": timedelta(seconds=int(os.environ["PEJL_RETRY_SECONDS"])),
        "retry_exponential_backoff": 2.0,
        "max_retry_delay": timedelta(minutes=30),
    },
):
    fetch = PejlPart(task_id="fetch", part="fetch", execution_timeout=timedelta(hours=1))
    transform = PejlPart(
        task_id="transform",
        part="transform",
        arguments=["--as-of", "{{ as_of(dag_run, params) }}", "--json"],
        answers_with="run_id",
        pool=WRITER_POOL,
        execution_timeout=timedelta(hours=3),
    )
    build = PejlPart(
        task_id="build", part="build", arguments=RUN, pool=WRITER_POOL, execution_timeout=timedelta(hours=1)
    )
    publish = PejlPart(
        task_id="publish", part="publish", arguments=RUN, pool=WRITER_POOL, execution_timeout=timedelta(minutes=15)
    )
    refresh = PejlPart(task_id="refresh", part="refresh", execution_timeout=timedelta(minutes=15))
    fetch >> transform >> build >> publish >> refresh
