--liquibase formatted sql

--changeset pejl:fact.target_status
create table fact.target_status (
    as_of date not null,
    document_id text not null,
    target_id text not null,
    member text not null,
    is_headline boolean not null,
    status text not null,
    reason text not null,
    indicator_id text not null,
    period_id text,
    value decimal(18,6),
    numerator decimal(18,4),
    denominator decimal(18,4),
    baseline_value decimal(18,6),
    baseline_period text,
    baseline_is_derived boolean not null,
    goal_value decimal(18,6),
    goal_comparison text,
    expected_value decimal(18,6),
    deviation decimal(18,6),
    benchmark_value decimal(18,6),
    benchmark_period text,
    benchmark_difference decimal(18,6),
    previous_value decimal(18,6),
    previous_period_id text,
    change decimal(18,6),
    within_noise boolean,
    value_low decimal(18,6),
    value_high decimal(18,6),
    provisional boolean not null,
    newest_period_id text,
    newest_value decimal(18,6),
    newest_provisional boolean,
    deadline date
);

comment on table fact.target_status is
    'Én række pr. mål og medlem på opgørelsesdagen; medlemmet ''alle'' er målets hovedstatus.';
comment on column fact.target_status.as_of is
    'Opgørelsesdag';
comment on column fact.target_status.document_id is
    'Dokument, som sætter målet';
comment on column fact.target_status.target_id is
    'Målets id';
comment on column fact.target_status.member is
    'Medlem, som målet er delt op efter, fx en kommunekode; ''alle'' for hovedstatus';
comment on column fact.target_status.is_headline is
    'Sand for målets hovedstatus';
comment on column fact.target_status.status is
    'reached, on_course, unchanged, behind, missed eller not_assessable';
comment on column fact.target_status.reason is
    'Hvorfor målet ikke kan vurderes: no_data, not_mature, suppressed, too_few, series_break eller before_start; ellers tom tekst';
comment on column fact.target_status.indicator_id is
    'Nøgletal';
comment on column fact.target_status.period_id is
    'Periode, som målet bedømmes på';
comment on column fact.target_status.value is
    'Værdien, som målet bedømmes på, ellers den nyeste, afrundet til nøgletallets decimaler';
comment on column fact.target_status.numerator is
    'Tæller; tom når den ikke kendes eller er skjult';
comment on column fact.target_status.denominator is
    'Nævner; tom når den ikke kendes eller er skjult';
comment on column fact.target_status.baseline_value is
    'Udgangspunkt';
comment on column fact.target_status.baseline_period is
    'Udgangspunktets periode';
comment on column fact.target_status.baseline_is_derived is
    'Sand når udgangspunktet er udledt af data, fordi dokumentet ikke har noget';
comment on column fact.target_status.goal_value is
    'Målsætningens værdi';
comment on column fact.target_status.goal_comparison is
    'Sammenligning: >, >=, <, <= eller =';
comment on column fact.target_status.expected_value is
    'Værdi, som den lige vej fra udgangspunkt til målsætning giver i perioden';
comment on column fact.target_status.deviation is
    'Værdi minus forventet værdi, eller minus udgangspunkt for mål uden tal';
comment on column fact.target_status.benchmark_value is
    'Landets værdi, eller den sammenligning, som dokumentet trykker';
comment on column fact.target_status.benchmark_period is
    'Periode, som sammenligningen gælder; en anden end målets, når kun dokumentets egen er kendt';
comment on column fact.target_status.benchmark_difference is
    'Værdi minus sammenligning';
comment on column fact.target_status.previous_value is
    'Forrige periodes værdi';
comment on column fact.target_status.previous_period_id is
    'Forrige periode';
comment on column fact.target_status.change is
    'Værdi minus forrige værdi';
comment on column fact.target_status.within_noise is
    'Sand når ændringen ligger inden for den statistiske usikkerhed; tom når det ikke kan siges';
comment on column fact.target_status.value_low is
    'Nedre grænse for værdien med 95 % sikkerhed; kun for andele med kendt tæller og nævner';
comment on column fact.target_status.value_high is
    'Øvre grænse for værdien med 95 % sikkerhed; kun for andele med kendt tæller og nævner';
comment on column fact.target_status.provisional is
    'Sand når værdien er foreløbig';
comment on column fact.target_status.newest_period_id is
    'Nyeste periode, der kan vises; efter fristen bedømmes målet ikke på den';
comment on column fact.target_status.newest_value is
    'Nyeste værdi, der kan vises; efter fristen bedømmes målet ikke på den';
comment on column fact.target_status.newest_provisional is
    'Sand når den nyeste værdi er foreløbig; tom når der ingen er';
comment on column fact.target_status.deadline is
    'Frist, eller dokumentets sidste dag';
