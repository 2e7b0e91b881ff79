"""
### Pejls nat

Kører hver nat kl. 04:15 dansk tid (uden for den time, som sommertid fjerner eller gentager) og gør dette, det ene efter det andet:

| opgave | hvad den gør |
|---|---|
| `sources` | ser, hvilke kilder der er: indbakken og dem, `sources.yaml` nævner |
| `fetch` | tager nye leverancer ind, en opgave for hver kilde, én ad gangen |
| `transform` | læser leverancerne og danner fakta (Spark) |
| `build` | bygger lagerfilen og beregner målenes status |
| `publish` | tager udgivelsen i brug, hvis kontrollerne tillader det |
| `refresh` | fortæller dashboards om den nye udgivelse |
| `report` | siger til, hvis noget kræver nogen eller er i orden igen; kører, uanset hvordan det gik |

Hver opgave er `./pejl` med opgavens navn (`sources` er `./pejl fetch --list`). Én kørsel ad gangen. En kørsel, der fejler, ændrer ikke det, som folk ser:
den forrige udgivelse bliver stående, til en ny er taget i brug.

#### Når noget er rødt

Åbn den røde opgave og dens log; den sidste linje siger, hvad der skete. `./pejl schedules logs OPGAVE` viser det samme;
en kildes opgave hedder `fetch:KILDE`.

Er kun en `fetch` rød, svigtede den kilde: de andre er taget, natten gik videre med dem, og kørslen er grøn. Er `sources`
rød, er `sources.yaml` forkert: intet er hentet, og natten gjorde resten med det, der var. Er `transform`, `build`, `publish`
eller `refresh` rød, er kørslen det også. `report` afgør intet om kørslen; er den selv rød, kom en meddelelse ikke af sted.
Varer det hele mere end 6 timer, bliver det afbrudt, også `report`: hold øje med `./pejl health` udefra.

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

from airflow.sdk import DAG, CronTriggerTimetable, Param, TriggerRule
from pejl_tasks.night import COPENHAGEN, as_of
from pejl_tasks.part import PejlPart
from pejl_tasks.report import Report

WRITER_POOL = "pejl_writer"
# The run that transform froze, or found again when there was no news; a transform by hand meanwhile is another.
RUN = ["--run", "{{ ti.xcom_pull(task_ids='transform') }}"]


def of_source(source: str) -> list[str]:
    return ["--source", source]


with DAG(
    dag_id="pejl_nightly",
    description="Pejls nat: fetch, transform, build, publish, refresh, report",
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
    sources = PejlPart(
        task_id="sources",
        part="fetch",
        arguments=["--list", "--json"],
        answers_with="id",
        many=True,
        execution_timeout=timedelta(minutes=15),
    )
    # One at a time: they write in one ledger, and the machine is small.
    fetch = PejlPart.partial(
        task_id="fetch",
        part="fetch",
        map_index_template="{{ task.arguments[1] }}",
        max_active_tis_per_dagrun=1,
        execution_timeout=timedelta(hours=1),
    ).expand(arguments=sources.output.map(of_source))
    transform = PejlPart(
        task_id="transform",
        part="transform",
        # A source fails alone: what the others delivered is news all the same.
        trigger_rule=TriggerRule.ALL_DONE,
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
    # A teardown runs whatever happened, and the run's state is not made of it: a night that failed stays red.
    report = Report(task_id="report", last="refresh", execution_timeout=timedelta(minutes=15)).as_teardown()
    fetch >> transform >> build >> publish >> refresh >> report
