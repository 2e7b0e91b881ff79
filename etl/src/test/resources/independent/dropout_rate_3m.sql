-- Dropout three months after the start, counted straight from a school's and the registers' files with joins of its own,
-- to compare with what the night computes. Leaves a table `independent`.

create table enrolment as
with
named as (
    select
        *,
        regexp_extract(filename, 'Z8111_([^_]+)_([0-9-]+)_([0-9-]+)\.', ['sender', 'year', 'known_on']) as name
    from read_csv(
        getvariable('inbox') || '/skoler/*/Z8111_*.csv',
        delim = ';', header = true, all_varchar = true, encoding = 'latin-1', filename = true,
        ignore_errors = true, strict_mode = false
    )
)

select distinct
    lpad(replace("CPR-nr.", '-', ''), 10, '0') as pupil,
    Uddannelse as programme,
    Indgang as entry,
    GH as stage,
    try_strptime(Startdato, '%d-%m-%Y')::date as begun_on,
    try_strptime(Slutdato, '%d-%m-%Y')::date as ended_on,
    nullif("Afgangsårsag", '') as reason,
    Lokation as department
from named
where
    name.known_on <= getvariable('as_of')
    -- What is faulty in the sample.
    and try_strptime(Startdato, '%d-%m-%Y') is not null
    and (Slutdato is null or try_strptime(Slutdato, '%d-%m-%Y') is not null)
    and GH in ('GF1', 'GF2', 'HF')
    and Lokation is not null
    and length("Bopælskommune") <= 4
    and "CPR-nr."[3:4] <= '12'
qualify name.known_on = max(name.known_on) over (partition by name.sender, name.year);

create table leaver as
select
    lpad(replace("CPR-nr.", '-', ''), 10, '0') as pupil,
    Uddannelse as programme,
    GH as stage,
    try_strptime(Afgangsdato, '%d-%m-%Y')::date as ended_on,
    min("Afgangsårsag") as reason
from read_csv(
    getvariable('inbox') || '/skoler/*/Z425_*.csv',
    delim = ';', header = true, all_varchar = true, encoding = 'latin-1'
)
group by all;

create table meaning as
select
    Kode as reason,
    Betydning as outcome,
    Startdato::date as valid_from,
    coalesce(Slutdato::date, '9999-12-31') as valid_to
from read_csv(
    getvariable('inbox') || '/registre/afgangsaarsager_*.csv', delim = ';', header = true, all_varchar = true
);

create table course as
select
    enrolment.* exclude (reason),
    if(stage = 'GF1', 'GF1', programme) as course,
    (coalesce(ended_on, begun_on + interval 60 month) + interval 31 day)::date as reach,
    if(ended_on is null, null, coalesce(meaning.outcome, 'interrupted')) as outcome
from enrolment
left join leaver using (pupil, programme, stage, ended_on)
left join meaning
    on
        meaning.reason = coalesce(enrolment.reason, leaver.reason)
        and enrolment.ended_on >= meaning.valid_from
        and enrolment.ended_on < meaning.valid_to
where outcome is null or outcome not in ('never_started', 'excluded');

-- Rows that continue no earlier row.
create table beginning as
select
    *,
    (begun_on + interval 3 month)::date as day
from course
where not exists (
    select 1
    from course as earlier
    where
        earlier.pupil = course.pupil
        and earlier.stage = course.stage
        and earlier.course = course.course
        and (earlier.begun_on, earlier.department) < (course.begun_on, course.department)
        and course.begun_on <= earlier.reach
);

-- All that a beginning has become by its day.
create table state as
select
    b.pupil,
    b.stage,
    b.begun_on,
    b.department,
    b.day,
    max_by(r.programme, (r.begun_on, r.department)) as programme,
    max_by(r.entry, (r.begun_on, r.department)) as entry,
    max(coalesce(r.ended_on, '9999-12-31')) as ended_on,
    max_by(coalesce(r.outcome, ''), (coalesce(r.ended_on, '9999-12-31'), r.begun_on)) as outcome
from beginning as b
inner join course as r
    on
        b.pupil = r.pupil
        and b.stage = r.stage
        and b.course = r.course
        and r.begun_on between b.begun_on and b.day
where
    b.stage in ('GF1', 'GF2')
    and not exists (
        select 1
        from beginning as n
        where
            n.pupil = b.pupil
            and n.stage = b.stage
            and n.course = b.course
            and n.begun_on > b.begun_on
            and n.begun_on <= r.begun_on
    )
group by all;

create table counted as
select
    state.* exclude (entry),
    coalesce(state.entry, programmes.entry) as entry,
    programmes.branch_school,
    state.ended_on <= state.day
    and state.outcome = 'interrupted'
    and not exists (
        select 1
        from beginning as n
        where
            n.pupil = state.pupil
            and n.stage = if(state.stage = 'GF1', 'GF2', 'HF')
            and n.begun_on > state.begun_on
            and n.begun_on <= state.day
    ) as dropped_out
from state
left join (
    select
        Uddannelse as programme,
        max(Indgang) as entry,
        max(Brancheskole) as branch_school
    from read_csv(
        getvariable('inbox') || '/registre/uddannelsesregister_*.csv',
        delim = ';', header = true, all_varchar = true
    )
    group by all
) as programmes using (programme);

create table independent as
with
periods as (
    select
        *,
        unnest([
            strftime(begun_on, '%Y'),
            strftime(begun_on, '%Y') || if(month(begun_on) <= 6, 'H1', 'H2'),
            strftime(begun_on, '%YM%m')
        ]) as period_id
    from counted
),

scopes as (
    select '101401' as institution, 'alle' as branch, 'alle' as prog, 'alle' as at_entry, * from periods
    union all
    select '101401', 'alle', 'alle', entry, * from periods where entry is not null
    union all
    select '101401', 'alle', programme, 'alle', * from periods
    union all
    select department, 'alle', 'alle', 'alle', * from periods
    union all
    select '101401', branch_school, 'alle', 'alle', * from periods where branch_school is not null
)

select
    'alle' as municipality_code,
    institution as institution_code,
    branch as branch_school,
    prog as programme_code,
    stage,
    at_entry as entry,
    'alle' as group_key,
    period_id,
    count_if(dropped_out) as numerator,
    count(*) as denominator
from scopes
group by all;
