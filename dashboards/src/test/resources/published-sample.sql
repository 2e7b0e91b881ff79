-- A small published night: targets of three documents, and rows for every chart.
create temp table series as select * from mart.indicator_series limit 0;
insert into ops.release values
    ('20261124T041500-test', '20261124T041500-test', date '2026-11-24', timestamp '2026-11-24 03:21:10', date '2026-11-12', 'f3a9', true);

insert into mart.target_status (
    as_of, document_id, document_title, document_short_title, document_order, target_id, target_order, target_title,
    type, member, member_title, is_headline, status, status_text, status_order, reason,
    reason_text, indicator_id, indicator_title, unit, unit_title, decimals, direction, scope_text,
    municipality_code, municipality_name, period_id, period_title, value, numerator, denominator,
    baseline_is_derived, provisional, newest_period_title, deadline, value_text, newest_text, baseline_text, goal_text,
    expected_text, deviation_text, off_course_since, data_through, change_text, benchmark_text, owner, reading, inconsistency
) values
    (date '2026-11-24', 'a', 'Aftale A', 'A', 1, 'a-1', 1, 'Flere gennemfører', 'directional', 'alle', '', true,
     'on_course', 'På kurs', 2, '', '', 'education_status_rate', 'Uddannelsesstatus', 'percent', '%', 1, 'up', 'Ishøj',
     '183', 'Ishøj', '2024', '2024', 65.1, 1061, 1630, false, false, '2024', date '2027-12-31', '65,1 %', '', '63,0 % (2022)', 'højere', '63,8 %', '', '', date '2024-12-31', '1,3 procentpoint siden 2023', '67,3 %', 'Skolechefen', null, null),
    (date '2026-11-24', 'a', 'Aftale A', 'A', 1, 'a-2', 2, 'Mindst 30 % vælger en erhvervsuddannelse', 'quantified', 'alle', '', true,
     'not_assessable', 'Kan ikke vurderes', 6, 'no_data', 'ingen data', 'vet_choice_rate', 'Valg af erhvervsuddannelse', 'percent', '%', 1, 'up', 'Ishøj',
     '183', 'Ishøj', null, null, null, null, null, false, false, null, null, '', '', '9,8 % (2019/20)', 'mindst 30,0 %', '', '', '', null, '', '', 'ikke udpeget', null, 'Teksten siger både 25 % og 30 %'),
    (date '2026-11-24', 'b', 'Plan B', 'B', 2, 'b-1', 3, 'Frafaldet falder', 'directional', 'alle', '', true,
     'behind', 'Bagud', 4, '', '', 'dropout', 'Frafald', 'percent', '%', 1, 'down', 'Skolen',
     'alle', 'Hele landet', '2025/26', '2025/26', 14.2, 142, 1000, false, false, '2026/27', date '2026-12-31', '14,2 %', '15,1 %', '13,0 % (2024/25)', 'lavere', '', '+1,2 procentpoint', '2025/26', date '2027-07-31', '', '', 'Rektor', 'Frafald læses med omvalg', null);

-- One target of a shipped document, so that its page has a list and a way, and one member of a target.
insert into mart.target_status by name
select
    * replace (
        'ishoej-next' as document_id, 'Ramme for samarbejde mellem NEXT og Ishøj Kommune' as document_title,
        'Ishøj–NEXT' as document_short_title, 4 as document_order, 'ishoej-1' as target_id,
        'Flere unge i uddannelse' as target_title, date '2026-12-31' as deadline
    )
from mart.target_status
where target_id = 'a-1'
union all by name
select
    * replace (
        'Elektriker' as member, 'Elektriker' as member_title, false as is_headline,
        'apprenticeship_agreement_rate' as indicator_id
    )
from mart.target_status
where target_id = 'b-1';

insert into mart.status_count
select
    target_status.as_of,
    target_status.document_id,
    target_status.document_title,
    target_status.document_order,
    target_status.status,
    target_status.status_text,
    target_status.status_order,
    count(*)
from mart.target_status
where target_status.is_headline
group by all;

insert into series by name
select
    series.*,
    if(unit = 'percent', '%', 'personer') as unit_title,
    'official' as route,
    'alle' as institution_code,
    'alle' as campus,
    'alle' as branch_school,
    'alle' as programme_code,
    'alle' as education,
    'alle' as stage,
    'alle' as entry,
    'alle' as institution_name,
    'alle' as programme_title,
    '' as missing,
    '' as missing_text,
    false as provisional
from (values
    ('education_status_rate', 'Uddannelsesstatus', 'percent', 1, '183', 'Ishøj', 'status=completed', 'Ishøj · gennemført', '2024', 'year', '2024', date '2024-01-01', 1061, 1630, 65.1),
    ('education_status_rate', 'Uddannelsesstatus', 'percent', 1, '183', 'Ishøj', 'status=in_progress', 'Ishøj · i gang', '2024', 'year', '2024', date '2024-01-01', 245, 1630, 15.0),
    ('education_status_rate', 'Uddannelsesstatus', 'percent', 1, '183', 'Ishøj', 'status=interrupted', 'Ishøj · afbrudt', '2024', 'year', '2024', date '2024-01-01', 164, 1630, 10.1),
    ('education_status_rate', 'Uddannelsesstatus', 'percent', 1, '183', 'Ishøj', 'status=not_registered', 'Ishøj · ikke registreret', '2024', 'year', '2024', date '2024-01-01', 160, 1630, 9.8),
    ('unemployed_rate', 'Ledige fuldtidspersoner i procent af arbejdsstyrken', 'percent', 1, 'alle', 'Hele landet', 'alle', 'Hele landet', '2026M05', 'month', 'maj 2026', date '2026-05-01', null, null, 3.0),
    ('unemployed_rate', 'Ledige fuldtidspersoner i procent af arbejdsstyrken', 'percent', 1, 'alle', 'Hele landet', 'alle', 'Hele landet', '2026M06', 'month', 'juni 2026', date '2026-06-01', null, null, 2.9),
    ('unemployed_rate', 'Ledige fuldtidspersoner i procent af arbejdsstyrken', 'percent', 1, '084', 'Region Hovedstaden', 'alle', 'Region Hovedstaden', '2026M06', 'month', 'juni 2026', date '2026-06-01', null, null, 3.1),
    ('basic_school_absence_rate', 'Elevfravær i grundskolen', 'percent', 1, '165', 'Albertslund', 'grade_level=Udskoling', 'Albertslund · Udskoling', '2024/25', 'school_year', '2024/25', date '2024-08-01', null, null, 8.2)
) as series (
    indicator_id, indicator_title, unit, decimals, municipality_code, municipality_name, group_key, scope_text,
    period_id, period_kind, period_title, starts_on, numerator, denominator, value
)
union all by name
select
    'population_count' as indicator_id,
    'Befolkning' as indicator_title,
    'persons' as unit,
    'personer' as unit_title,
    0 as decimals,
    'official' as route,
    'alle' as municipality_code,
    'alle' as institution_code,
    'alle' as campus,
    'alle' as branch_school,
    'alle' as programme_code,
    'alle' as education,
    'alle' as stage,
    'alle' as entry,
    'age=' || age as group_key,
    'Hele landet' as municipality_name,
    'alle' as institution_name,
    'alle' as programme_title,
    'Hele landet · ' || age || ' år' as scope_text,
    year || 'K1' as period_id,
    'quarter' as period_kind,
    '1. kvartal ' || year as period_title,
    make_date(year, 1, 1) as starts_on,
    70000 + age as numerator,
    cast(null as integer) as denominator,
    70000 + age as value,
    '' as missing,
    '' as missing_text,
    false as provisional
from range(16, 25) as ages (age)
cross join range(2025, 2027) as years (year);


insert into dim.document (document_id, sort_order, title, short_title, kind, kind_title) values
    ('a', 1, 'Aftale A', 'A', 'partnership', 'Partnerskab'),
    ('b', 2, 'Plan B', 'B', 'plan', 'Plan');

insert into dim.municipality values
    ('165', 'Albertslund', 'municipality', '084', 'Region Hovedstaden', '', '0165'),
    ('183', 'Ishøj', 'municipality', '084', 'Region Hovedstaden', '', '0183'),
    ('084', 'Region Hovedstaden', 'region', '084', 'Region Hovedstaden', '', '1084'),
    ('alle', 'Hele landet', 'country', 'alle', 'Hele landet', '', '0000'),
    ('ukendt', 'Ukendt', 'none', 'ukendt', 'Ukendt', '', '');

insert into dim.institution
select
    institution_code,
    date '2020-01-01',
    date '9999-12-31',
    true,
    name,
    '',
    parent_code,
    '',
    '',
    '183',
    ''
from (values
    ('101401', 'Skolen', '101401'),
    ('SKOLEN-NORD', 'Skolen Nord', '101401'),
    ('165499', 'Skolen ved siden af', '165499'),
    ('alle', 'alle', 'alle'),
    ('ukendt', 'ukendt', 'ukendt')
) as institutions (institution_code, name, parent_code);

-- What two of the targets are about, which decides what the filters of pages hold.
insert into dim.target by name
with
targets (target_id, document_id, sort_order, municipality_code, institution_code) as (
    values
    ('a-1', 'a', 1, '183', 'alle'),
    ('b-1', 'b', 3, 'alle', '101401')
)

select
    targets.*,
    date '2022-08-01' as valid_from,
    date '9999-12-31' as valid_to,
    true as is_current,
    targets.target_id as title,
    'directional' as type,
    'education_status_rate' as indicator_id,
    'official' as route,
    'year' as period_kind,
    'alle' as campus,
    'alle' as branch_school,
    'alle' as programme_code,
    'alle' as education,
    'alle' as stage,
    'alle' as entry,
    'alle' as group_key,
    targets.municipality_code as scope_text,
    'up' as direction,
    false as deadline_is_stated,
    'own' as basis_rule,
    false as baseline_is_stated,
    false as baseline_is_forecast,
    'period' as compare_on,
    0 as compare_within_days,
    false as every_member,
    0 as member_minimum,
    'ikke udpeget' as owner
from targets;

insert into dim.target_scope by name
select
    target_id,
    valid_from,
    1 as measure,
    1 as part,
    '' as measure_title,
    municipality_code,
    institution_code,
    campus,
    branch_school,
    programme_code,
    education,
    stage,
    entry,
    group_key
from dim.target;

-- One indicator of schools, which only those with access to them see.
insert into series by name
select
    'absence_rate' as indicator_id,
    'Fravær' as indicator_title,
    'percent' as unit,
    '%' as unit_title,
    1 as decimals,
    'computed' as route,
    'alle' as municipality_code,
    institution_code,
    'alle' as campus,
    'alle' as branch_school,
    'alle' as programme_code,
    'alle' as education,
    'alle' as stage,
    'alle' as entry,
    'alle' as group_key,
    'Hele landet' as municipality_name,
    name as institution_name,
    'alle' as programme_title,
    name as scope_text,
    '2024/25' as period_id,
    'school_year' as period_kind,
    '2024/25' as period_title,
    date '2024-08-01' as starts_on,
    80 as numerator,
    1000 as denominator,
    8.0 as value,
    '' as missing,
    '' as missing_text,
    false as provisional
from dim.institution
where institution_code not in ('alle', 'ukendt');

-- What stands on a document's page.
insert into mart.document
select
    'ishoej-next', 'Ramme for samarbejde mellem NEXT og Ishøj Kommune', 'Ishøj–NEXT', 1, 'Samarbejdsaftale',
    '15-08-2022', '01-08-2022 – 31-12-2025', '', 'Ishøj Kommune; NEXT Ishøj', '', '', '', date '2026-11-24',
    date '2026-12-31', 'Halvårlig status 31-12-2026 (om 37 dage), tovholderen', 2, 1, 1, 1, 1;

insert into mart.duty_calendar
select
    document_id, document_title, document_short_title, document_order, 'd1', 'Halvårlig status', 'hvert halve år',
    'tovholderen', '', as_of, next_duty_on, '31-12-2026', 37, 'om 37 dage', true
from mart.document;

insert into mart.initiative
select
    document_id, document_title, document_short_title, document_order, 'i1', 1, 'Uddannelsesmesse', '', 'ny',
    'ikke udpeget', '', '', 'Flere gennemfører (på kurs)', 0, 'in_progress', 'I gang', 3, '▶', as_of, '24-11-2026', 'Drøftet'
from mart.document;

insert into mart.commitment
select
    document_id, document_title, document_short_title, document_order, 'c1', 1, 'Samarbejde', 'Kommunen', '',
    'fulfilled', 'Opfyldt', 4, '●', as_of, '24-11-2026', ''
from mart.document;

insert into mart.target_series by name
select
    'a' as document_id, 'Aftale A' as document_title, 'a-1' as target_id, 'Flere gennemfører' as target_title,
    'alle' as member, 'Samlet' as member_title, '' as measure_title, 'education_status_rate' as indicator_id,
    'Uddannelsesstatus' as indicator_title, 'percent' as unit, '%' as unit_title, 1 as decimals,
    cast(year as text) as period_id, cast(year as text) as period_title, make_date(year, 1, 1) as starts_on,
    make_date(year, 12, 31) as ends_on, year = 2024 as is_today, 60 + year - 2020 as value, '' as missing, '' as missing_text,
    false as provisional, 60 as baseline, 70 as goal, 60 + 2 * (year - 2020) as expected, 67.3 as benchmark
from range(2021, 2025) as years (year);

insert into mart.published_figure by name
select
    'f1' as figure_id, 1 as cell_number, document_id, document_title, 'side 3' as place, 'Unge i uddannelse' as what,
    'education_status_rate' as indicator_id, 'Uddannelsesstatus' as indicator_title, 'value' as measure,
    'Ishøj' as scope_text, '2022' as period, 65.1 as published_value, 65.1 as expected_value, 1 as decimals,
    'percent' as unit, 'exact' as precision, 65.1 as computed_value, 'recomputed' as outcome, '' as query
from mart.document;

insert into mart.target_series by name
select
    * replace (
        'ishoej-next' as document_id, 'Ramme for samarbejde mellem NEXT og Ishøj Kommune' as document_title,
        'ishoej-1' as target_id, 'Flere unge i uddannelse' as target_title
    )
from mart.target_series
where target_id = 'a-1'
union all by name
select * replace ('b' as document_id, 'Plan B' as document_title, 'b-2' as target_id, 'neet_rate' as indicator_id)
from mart.target_series
where target_id = 'a-1'
union all by name
select
    * replace (
        'b' as document_id, 'Plan B' as document_title, 'b-1' as target_id, 'Elektriker' as member,
        'Elektriker' as member_title, 'apprenticeship_agreement_rate' as indicator_id
    )
from mart.target_series
where target_id = 'a-1';

-- What stands on the pages of municipalities, schools, programmes and themes.
insert into series by name
with
pages (
    indicator_id, indicator_title, unit, route, level, municipality_code, institution_code, branch_school,
    programme_code, stage, group_key, group_text
) as (
    values
    ('neet_rate', 'Unge uden tilknytning til uddannelse eller arbejdsmarked (uddannelsesmålsætningen)', 'percent', 'official', 'municipality', '183', 'alle', 'alle', 'alle', 'alle', 'age=15-24', 'alder 15-24'),
    ('neet_rate', 'Unge uden tilknytning til uddannelse eller arbejdsmarked (uddannelsesmålsætningen)', 'percent', 'official', 'municipality', '165', 'alle', 'alle', 'alle', 'alle', 'age=15-24', 'alder 15-24'),
    ('neet_rate', 'Unge uden tilknytning til uddannelse eller arbejdsmarked (uddannelsesmålsætningen)', 'percent', 'official', 'country', 'alle', 'alle', 'alle', 'alle', 'alle', 'age=15-24', 'alder 15-24'),
    ('long_term_neet_count', 'Unge uden uddannelse og job i mere end et år', 'persons', 'computed', 'municipality', '183', 'alle', 'alle', 'alle', 'alle', 'alle', null),
    ('benefit_full_time_persons', 'Unge på ydelse', 'persons', 'official', 'municipality', '183', 'alle', 'alle', 'alle', 'alle', 'benefit=uddannelseshjælp', 'uddannelseshjælp'),
    ('dropout_rate_3m', 'Frafald 3 måneder efter start', 'percent', 'computed', 'school', 'alle', '101401', 'alle', 'alle', 'GF2', 'alle', null),
    ('dropout_rate_3m', 'Frafald 3 måneder efter start', 'percent', 'computed', 'programme', 'alle', '101401', 'alle', 'Elektriker', 'GF2', 'alle', null),
    ('dropout_without_reselection_rate_3m', 'Frafald uden omvalg 3 måneder efter start', 'percent', 'computed', 'school', 'alle', '101401', 'alle', 'alle', 'GF2', 'alle', null),
    ('dropout_without_reselection_rate_3m', 'Frafald uden omvalg 3 måneder efter start', 'percent', 'computed', 'programme', 'alle', '101401', 'alle', 'Elektriker', 'GF2', 'alle', null),
    ('dropout_with_reselection_rate', 'Frafald med omvalg', 'percent', 'computed', 'school', 'alle', '101401', 'alle', 'alle', 'GF2', 'months=3', '3 måneder'),
    ('dropout_with_reselection_rate', 'Frafald med omvalg', 'percent', 'computed', 'programme', 'alle', '101401', 'alle', 'Elektriker', 'GF2', 'months=3', '3 måneder'),
    ('dropout_rate_3m', 'Frafald 3 måneder efter start', 'percent', 'official', 'school', 'alle', '101401', 'alle', 'alle', 'GF1', 'alle', null),
    ('dropout_rate_3m', 'Frafald 3 måneder efter start', 'percent', 'official', 'country', 'alle', 'alle', 'alle', 'alle', 'GF1', 'alle', null),
    ('dropout_without_reselection_rate_3m', 'Frafald uden omvalg 3 måneder efter start', 'percent', 'official', 'school', 'alle', '101401', 'alle', 'alle', 'GF2', 'alle', null),
    ('dropout_without_reselection_rate_3m', 'Frafald uden omvalg 3 måneder efter start', 'percent', 'official', 'country', 'alle', 'alle', 'alle', 'alle', 'GF2', 'alle', null),
    ('gf2_to_main_course_rate', 'Overgang fra GF2 til hovedforløb', 'percent', 'official', 'school', 'alle', '101401', 'alle', 'alle', 'alle', 'alle', null),
    ('gf2_to_main_course_rate', 'Overgang fra GF2 til hovedforløb', 'percent', 'official', 'programme', 'alle', '101401', 'alle', 'Elektriker', 'alle', 'alle', null),
    ('early_absence_rate', 'Fravær i de første 14 dage af GF2', 'percent', 'computed', 'school', 'alle', '101401', 'alle', 'alle', 'GF2', 'alle', null),
    ('etu_indicator_score', 'Elevtrivsel, indikatorscore', 'score_1_5', 'computed', 'school', 'alle', '101401', 'alle', 'alle', 'alle', 'etu_indicator=Samlet;survey=ETU', 'samlet indikator, ETU'),
    ('etu_indicator_score', 'Elevtrivsel, indikatorscore', 'score_1_5', 'computed', 'branch_school', 'alle', '101401', 'Industri', 'alle', 'alle', 'etu_indicator=Samlet;survey=ETU', 'samlet indikator, ETU'),
    ('etu_indicator_score', 'Elevtrivsel, indikatorscore', 'score_1_5', 'computed', 'school', 'alle', '101401', 'alle', 'alle', 'GYM', 'etu_indicator=Social trivsel;survey=GYM', 'Social trivsel, GYM'),
    ('etu_question_positive_rate', 'Elever, der svarer positivt på et spørgsmål', 'percent', 'computed', 'school', 'alle', '101401', 'alle', 'alle', 'alle', 'question=teacher_help;survey=ETU', 'lærerne hjælper, ETU'),
    ('etu_question_positive_rate', 'Elever, der svarer positivt på et spørgsmål', 'percent', 'computed', 'branch_school', 'alle', '101401', 'Industri', 'alle', 'alle', 'question=teacher_help;survey=ETU', 'lærerne hjælper, ETU'),
    ('etu_response_rate', 'ETU, svarprocent', 'percent', 'computed', 'branch_school', 'alle', '101401', 'Industri', 'alle', 'alle', 'survey=ETU', 'ETU'),
    ('vtu_score', 'VTU, virksomhedernes tilfredshed', 'score_1_10', 'computed', 'school', 'alle', '101401', 'alle', 'alle', 'alle', 'survey=VTU;vtu_indicator=Generel tilfredshed', 'generel tilfredshed, VTU'),
    ('agreements_entered_count', 'Indgåede lærepladsaftaler', 'agreements', 'computed', 'school', 'alle', '101401', 'alle', 'alle', 'alle', 'alle', null),
    ('agreements_ongoing_count', 'Igangværende lærepladser', 'agreements', 'computed', 'school', 'alle', '101401', 'alle', 'alle', 'alle', 'alle', null),
    ('school_based_training_count', 'Elever i skoleoplæring', 'persons', 'computed', 'programme', 'alle', '101401', 'alle', 'Elektriker', 'alle', 'alle', null),
    ('apprenticeship_agreement_rate', 'Elever med uddannelsesaftale ved afslutningen af GF2', 'percent', 'official', 'school', 'alle', '101401', 'alle', 'alle', 'alle', 'alle', null),
    ('apprenticeship_agreement_rate', 'Elever med uddannelsesaftale ved afslutningen af GF2', 'percent', 'official', 'programme', 'alle', '101401', 'alle', 'Elektriker', 'alle', 'alle', null)
),

periods (period_id, period_kind, period_title, starts_on) as (
    select
        cast(year as text) as period_id,
        'year' as period_kind,
        cast(year as text) as period_title,
        make_date(year, 1, 1) as starts_on
    from range(2023, 2026) as years (year)
    union all
    select
        '2025M' || month as period_id,
        'month' as period_kind,
        month || ' 2025' as period_title,
        make_date(2025, month, 1) as starts_on
    from range(10, 13) as months (month)
)

select
    pages.* exclude (group_text),
    periods.*,
    if(pages.unit = 'percent', '%', 'personer') as unit_title,
    1 as decimals,
    'alle' as campus,
    'alle' as education,
    if(pages.stage = 'GF1', 'Omsorg sundhed og pædagogik', 'alle') as entry,
    municipality.name as municipality_name,
    institution.name as institution_name,
    pages.programme_code as programme_title,
    concat_ws(
        ' · ',
        if(pages.institution_code = 'alle', municipality.name, institution.name),
        nullif(pages.branch_school, 'alle'),
        nullif(pages.programme_code, 'alle')
    ) as scope_text,
    concat_ws(
        ' · ',
        nullif(pages.stage, 'alle'),
        coalesce(pages.group_text, if(pages.stage = 'alle', 'Samlet', null)),
        if(periods.period_kind = 'year', 'år', 'måned'),
        if(pages.route = 'official', 'officiel statistik', 'beregnet')
    ) as variant_text,
    20 as numerator,
    200 as denominator,
    if(pages.unit = 'score_1_5', 4.1, 10 + year(periods.starts_on) - 2020) as value,
    '' as missing,
    '' as missing_text,
    false as provisional
from pages
cross join periods
inner join dim.municipality as municipality on pages.municipality_code = municipality.municipality_code
inner join dim.institution as institution on pages.institution_code = institution.institution_code;

insert into mart.indicator_series by name
select
    * replace (
        coalesce(level, if(institution_code = 'alle', 'municipality', 'school')) as level,
        coalesce(unit_name, scope_text) as unit_name,
        coalesce(school_name, if(institution_code = 'alle', municipality_name, institution_name)) as school_name,
        coalesce(school_municipality_name, if(institution_code = 'alle', municipality_name, 'Ishøj'))
            as school_municipality_name,
        coalesce(variant_text, 'Samlet · år · officiel statistik') as variant_text,
        coalesce(ends_on, cast(starts_on + interval 364 day as date)) as ends_on,
        coalesce(value_text, replace(cast(round(value, 1) as text), '.', ',')) as value_text,
        coalesce(denominator_text, coalesce('af ' || cast(denominator as integer), '')) as denominator_text
    )
from series;

insert into mart.indicator
select distinct
    indicator_id, indicator_title, 'Hvor mange?', 'procent', 'op er bedre', 'personer', 'Personer', 'Alle personer',
    'beregnet', 'Skolen', 'Antal personer fra 1 til 4 vises ikke', '', '', '', '', date '2025-12-31', '31-12-2025'
from series;

insert into mart.municipality_peer values
    ('183', 'Ishøj', 'neet_rate', 'Unge uden tilknytning til uddannelse eller arbejdsmarked (uddannelsesmålsætningen)',
        'alder 15-24 · år · officiel statistik', '183', 'Ishøj', true, 0, 2726, '2.726 unge', '2025', 15, '15,0 %'),
    ('183', 'Ishøj', 'neet_rate', 'Unge uden tilknytning til uddannelse eller arbejdsmarked (uddannelsesmålsætningen)',
        'alder 15-24 · år · officiel statistik', '165', 'Albertslund', false, 1, 3000, '3.000 unge', '2025', 16, '16,0 %');

insert into mart.youth_status_step
select
    '183', 'Ishøj', day, strftime(cast(day as date), '%d-%m-%Y'), cast(day as date), day = '2026-10-31', step_order,
    step, step_title, kind, persons, cast(persons as text), '', bar_from, bar_width
from (values
    (1, 'all', 'Alle 16-24-årige', 'total', 2726, 0, 100),
    (2, 'completed', 'Har gennemført en ungdomsuddannelse', 'part', 1241, 54.5, 45.5),
    (9, 'remaining_other', 'Tilbage uden kendt vej', 'total', 111, 0, 4.1)
) as steps (step_order, step, step_title, kind, persons, bar_from, bar_width)
cross join (values ('2022-06-13'), ('2026-10-31')) as days (day);

insert into ops.extract values
    ('absence', 'Fravær', 'Studieadministrationen', 'Skolen', 'weekly', 0, 10, true),
    ('dst_population', 'Befolkning', 'Danmarks Statistik', 'Danmarks Statistik', 'quarterly', 3, 20, false);

insert into ops.delivery values
    ('absence', 'SKOLEN', date '2026-10-01', 'a1', 'fravaer.csv', 'snapshot', '', timestamp '2026-10-02 04:00:00', true,
        true, 'usable', null, null, null, null);

insert into ops.load_quality values ('absence', 1, 0, date '2026-10-01', null, null, null, 2, null);

insert into dim.indicator_extract values ('absence_rate', 'absence');

insert into ops.check_result values
    ('no_empty_release', 'Udgivelsen er ikke tom', 'stop', true, 0, ''),
    ('unknown_periods', 'Hvert tal har en periode', 'warn', false, 2, '2039');

insert into ops.status_history values
    ('20260610T041500-test', timestamp '2026-06-10 02:20:00', date '2026-06-10', 'a', 'a-1', 'alle', 'behind', '', '2023', 60);
