-- A small published night: three targets of two documents, two indicators.
insert into ops.release values
    ('20261124T041500-test', '20261124T041500-test', date '2026-11-24', timestamp '2026-11-24 03:21:10', date '2026-11-12', 'f3a9', true);

insert into mart.target_status (
    as_of, document_id, document_title, document_order, target_id, target_order, target_title,
    type, member, member_title, is_headline, status, status_text, status_order, reason,
    reason_text, indicator_id, indicator_title, unit, decimals, direction, scope_text,
    municipality_code, municipality_name, period_id, period_title, value, numerator, denominator,
    baseline_is_derived, provisional, deadline, value_text, baseline_text, goal_text, owner
) values
    (date '2026-11-24', 'a', 'Aftale A', 1, 'a-1', 1, 'Flere gennemfører', 'directional', 'alle', '', true,
     'on_course', 'På kurs', 2, '', '', 'education_status_rate', 'Uddannelsesstatus', 'percent', 1, 'up', 'Ishøj',
     '183', 'Ishøj', '2024', '2024', 65.1, 1061, 1630, false, false, date '2027-12-31', '65,1 %', '63,0 % (2022)', 'højere', 'Skolechefen'),
    (date '2026-11-24', 'a', 'Aftale A', 1, 'a-2', 2, 'Mindst 30 % vælger en erhvervsuddannelse', 'quantified', 'alle', '', true,
     'not_assessable', 'Kan ikke vurderes', 6, 'no_data', 'ingen data', 'vet_choice_rate', 'Valg af erhvervsuddannelse', 'percent', 1, 'up', 'Ishøj',
     '183', 'Ishøj', null, null, null, null, null, false, false, null, '', '9,8 % (2019/20)', 'mindst 30,0 %', 'ikke udpeget'),
    (date '2026-11-24', 'b', 'Plan B', 2, 'b-1', 3, 'Frafaldet falder', 'directional', 'alle', '', true,
     'behind', 'Bagud', 4, '', '', 'dropout', 'Frafald', 'percent', 1, 'down', 'Skolen',
     'alle', 'Hele landet', '2025/26', '2025/26', 14.2, 142, 1000, false, false, date '2026-12-31', '14,2 %', '13,0 % (2024/25)', 'lavere', 'Rektor');

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
group by all;

insert into mart.indicator_series
select
    indicator_id, title, unit, decimals, 'official', code, 'alle', 'alle', 'alle', 'alle', 'alle', 'alle', 'alle',
    group_key, name, 'alle', 'alle', scope_text, period_id, period_kind, period_title, starts_on,
    numerator, denominator, value, '', '', false
from (values
    ('education_status_rate', 'Uddannelsesstatus', 'percent', 1, '183', 'Ishøj', 'age=18-25;status=completed', 'Ishøj, gennemført', '2024', 'year', '2024', date '2024-01-01', 1061, 1630, 65.1),
    ('education_status_rate', 'Uddannelsesstatus', 'percent', 1, '183', 'Ishøj', 'age=18-25;status=in_progress', 'Ishøj, i gang', '2024', 'year', '2024', date '2024-01-01', 245, 1630, 15.0),
    ('education_status_rate', 'Uddannelsesstatus', 'percent', 1, '183', 'Ishøj', 'age=18-25;status=interrupted', 'Ishøj, afbrudt', '2024', 'year', '2024', date '2024-01-01', 164, 1630, 10.1),
    ('education_status_rate', 'Uddannelsesstatus', 'percent', 1, '183', 'Ishøj', 'age=18-25;status=not_registered', 'Ishøj, ikke registreret', '2024', 'year', '2024', date '2024-01-01', 160, 1630, 9.8),
    ('population_count', 'Folketal', 'persons', 0, 'alle', 'Hele landet', 'age=16-24', 'Hele landet, 16-24 år', '2025K1', 'quarter', '1. kvartal 2025', date '2025-01-01', 655000, null, 655000),
    ('population_count', 'Folketal', 'persons', 0, 'alle', 'Hele landet', 'age=16-24', 'Hele landet, 16-24 år', '2026K1', 'quarter', '1. kvartal 2026', date '2026-01-01', 650000, null, 650000),
    ('unemployed_rate', 'Ledige', 'percent', 1, 'alle', 'Hele landet', 'alle', 'Hele landet', '2026M06', 'month', 'juni 2026', date '2026-06-01', null, null, 2.9),
    ('basic_school_absence_rate', 'Fravær', 'percent', 1, '165', 'Albertslund', 'grade_level=Udskoling', 'Albertslund, Udskoling', '2024/25', 'school_year', '2024/25', date '2024-08-01', null, null, 8.2)
) as series (indicator_id, title, unit, decimals, code, name, group_key, scope_text, period_id, period_kind, period_title, starts_on, numerator, denominator, value);
