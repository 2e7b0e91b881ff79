--liquibase formatted sql

--changeset pejl:mart.target_status
create table mart.target_status (
    as_of date not null,
    document_id text not null,
    document_title text not null,
    document_short_title text not null,
    document_order integer not null,
    target_id text not null,
    target_order integer not null,
    target_title text not null,
    type text not null,
    member text not null,
    member_title text not null,
    is_headline boolean not null,
    status text not null,
    status_text text not null,
    status_order integer not null,
    reason text not null,
    reason_text text not null,
    indicator_id text not null,
    indicator_title text not null,
    unit text not null,
    unit_title text not null,
    decimals integer not null,
    direction text not null,
    scope_text text not null,
    municipality_code text not null,
    municipality_name text not null,
    period_id text,
    period_title text,
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
    newest_period_title text,
    newest_value decimal(18,6),
    deadline date,
    value_text text not null,
    newest_text text not null,
    baseline_text text not null,
    goal_text text not null,
    expected_text text not null,
    deviation_text text not null,
    off_course_since text not null,
    data_through date,
    change_text text not null,
    benchmark_text text not null,
    owner text not null,
    reading text,
    inconsistency text,
    note text
);

comment on table mart.target_status is
    'Én række pr. mål og medlem på opgørelsesdagen, med alt det, der vises om målet.';
comment on column mart.target_status.as_of is
    'Opgørelsesdag';
comment on column mart.target_status.document_id is
    'Dokumentets id';
comment on column mart.target_status.document_title is
    'Dokument';
comment on column mart.target_status.document_short_title is
    'Dokumentets korte navn';
comment on column mart.target_status.document_order is
    'Dokumentets rækkefølge';
comment on column mart.target_status.target_id is
    'Målets id';
comment on column mart.target_status.target_order is
    'Målets rækkefølge i dokumentet';
comment on column mart.target_status.target_title is
    'Mål';
comment on column mart.target_status.type is
    'quantified (tal og frist), directional (kun retning) eller coverage (alle)';
comment on column mart.target_status.member is
    'Medlem, som målet er delt op efter; ''alle'' for hovedstatus';
comment on column mart.target_status.member_title is
    'Medlemmet, som det vises';
comment on column mart.target_status.is_headline is
    'Sand for målets hovedstatus';
comment on column mart.target_status.status is
    'Statuskode';
comment on column mart.target_status.status_text is
    'Status: Nået, På kurs, Uændret, Bagud, Ikke nået eller Kan ikke vurderes';
comment on column mart.target_status.status_order is
    'Rækkefølge for status, fra 1 (Nået) til 6 (Kan ikke vurderes)';
comment on column mart.target_status.reason is
    'Kode for, hvorfor målet ikke kan vurderes; ellers tom tekst';
comment on column mart.target_status.reason_text is
    'Hvorfor målet ikke kan vurderes; ellers tom tekst';
comment on column mart.target_status.indicator_id is
    'Nøgletallets id';
comment on column mart.target_status.indicator_title is
    'Nøgletal';
comment on column mart.target_status.unit is
    'Enhed';
comment on column mart.target_status.unit_title is
    'Enheden i ord';
comment on column mart.target_status.decimals is
    'Antal decimaler';
comment on column mart.target_status.direction is
    'up (op), down (ned) eller keep-or-up (fastholdes eller op)';
comment on column mart.target_status.scope_text is
    'Afgrænsning';
comment on column mart.target_status.municipality_code is
    'Kommune i målets afgrænsning, ellers skolens, ellers ''alle''';
comment on column mart.target_status.municipality_name is
    'Kommune; Hele landet eller Ikke én kommune når målet ikke gælder én';
comment on column mart.target_status.period_id is
    'Periode, som målet bedømmes på';
comment on column mart.target_status.period_title is
    'Perioden, som den vises';
comment on column mart.target_status.value is
    'Værdien, som målet bedømmes på, ellers den nyeste, afrundet til nøgletallets decimaler';
comment on column mart.target_status.numerator is
    'Tæller; tom når den ikke kendes eller er skjult';
comment on column mart.target_status.denominator is
    'Nævner; tom når den ikke kendes eller er skjult';
comment on column mart.target_status.baseline_value is
    'Udgangspunkt';
comment on column mart.target_status.baseline_period is
    'Udgangspunktets periode';
comment on column mart.target_status.baseline_is_derived is
    'Sand når udgangspunktet er udledt af data, fordi dokumentet ikke har noget';
comment on column mart.target_status.goal_value is
    'Målsætningens værdi';
comment on column mart.target_status.goal_comparison is
    'Sammenligning: >, >=, <, <= eller =';
comment on column mart.target_status.expected_value is
    'Værdi, som den lige vej fra udgangspunkt til målsætning giver i perioden';
comment on column mart.target_status.deviation is
    'Værdi minus forventet værdi, eller minus udgangspunkt for mål uden tal';
comment on column mart.target_status.benchmark_value is
    'Sammenligning i samme periode';
comment on column mart.target_status.benchmark_period is
    'Periode, som sammenligningen gælder';
comment on column mart.target_status.benchmark_difference is
    'Værdi minus sammenligning';
comment on column mart.target_status.previous_value is
    'Forrige periodes værdi';
comment on column mart.target_status.previous_period_id is
    'Forrige periode';
comment on column mart.target_status.change is
    'Værdi minus forrige værdi';
comment on column mart.target_status.within_noise is
    'Sand når ændringen ligger inden for den statistiske usikkerhed; tom når det ikke kan siges';
comment on column mart.target_status.value_low is
    'Nedre grænse for værdien med 95 % sikkerhed';
comment on column mart.target_status.value_high is
    'Øvre grænse for værdien med 95 % sikkerhed';
comment on column mart.target_status.provisional is
    'Sand når værdien er foreløbig';
comment on column mart.target_status.newest_period_id is
    'Nyeste periode, der kan vises';
comment on column mart.target_status.newest_period_title is
    'Den nyeste periode, som den vises';
comment on column mart.target_status.newest_value is
    'Nyeste værdi, der kan vises; efter fristen bedømmes målet ikke på den';
comment on column mart.target_status.deadline is
    'Frist, eller dokumentets sidste dag';
comment on column mart.target_status.value_text is
    'Værdi med enhed, som den vises, eller at den er skjult; tom tekst når den mangler';
comment on column mart.target_status.newest_text is
    'Nyeste værdi med enhed, som den vises, når målet ikke er bedømt på den; ellers tom tekst';
comment on column mart.target_status.baseline_text is
    'Udgangspunkt med enhed og periode, som det vises; tom tekst når det mangler';
comment on column mart.target_status.goal_text is
    'Målsætningen, som den vises';
comment on column mart.target_status.expected_text is
    'Forventet værdi med enhed, som den vises; tom tekst når der ingen er';
comment on column mart.target_status.deviation_text is
    'Afvigelsen fra det forventede med enhed; tom tekst når der ingen er';
comment on column mart.target_status.off_course_since is
    'Den første periode i den række af perioder til og med den bedømte, hvor målet ikke er på kurs; tom tekst når det er på kurs eller nået';
comment on column mart.target_status.data_through is
    'Sidste dag, som den nyeste værdi fortæller om; tom når der ingen værdi er';
comment on column mart.target_status.change_text is
    'Ændringen siden forrige værdi med sin usikkerhed i ord; tom tekst når der ingen er';
comment on column mart.target_status.benchmark_text is
    'Landets værdi med forskellen til den, som de vises; tom tekst når den mangler';
comment on column mart.target_status.owner is
    'Ansvarlig, eller ''ikke udpeget''';
comment on column mart.target_status.reading is
    'Hvordan målet er læst, hvor teksten ikke nævner sit nøgletal';
comment on column mart.target_status.inconsistency is
    'Hvor dokumentet modsiger sig selv';
comment on column mart.target_status.note is
    'Bemærkning';
