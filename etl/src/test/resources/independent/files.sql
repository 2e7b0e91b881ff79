-- The sample's files as they are, and of each slot the newest as of the day: what the independent counts have in common. A view
-- is read when a count uses it.

create macro newest(files, charset) as table
with
named as (
    select
        *,
        regexp_extract(filename, '(.*)_([0-9-]+)\.csv$', ['slot', 'known_on']) as name
    from read_csv(
        getvariable('inbox') || '/' || files,
        delim = ';', header = true, all_varchar = true, encoding = charset, filename = true, union_by_name = true,
        ignore_errors = true, strict_mode = false
    )
)

select * exclude (name, filename), name.slot as slot
from named
where name.known_on <= getvariable('as_of')
qualify name.known_on = max(name.known_on) over (partition by name.slot);

create view programme as
select
    Uddannelse as programme,
    max(Uddannelsesart) as education,
    max(Indgang) as entry,
    max(Brancheskole) as branch_school
from newest('registre/uddannelsesregister_*.csv', 'utf-8')
group by all;

create view department as
select
    Afdeling as department,
    Hovedinstitution as school,
    Campus as campus,
    Fra::date as valid_from,
    coalesce(Til::date, '9999-12-31') as valid_to
from newest('registre/afdelinger_*.csv', 'utf-8');

create view question as
select
    "Undersøgelse" as survey,
    "År" as year,
    "Spørgsmål" as question,
    "Indikator" as survey_indicator,
    "Forløb" as asked_at,
    "Laveste"::decimal(4, 1) as lowest,
    "Højeste"::decimal(4, 1) as highest,
    Vendes = 'Ja' as turned,
    coalesce(string_split("Positive svar", ' '), []) as positive
from newest('registre/spoergsmaal_*.csv', 'utf-8');

-- What a scope keeps, and otherwise all.
create macro part(is_all, value) as if(is_all = 1, 'alle', value);

create macro school_year(day) as
    year(day - interval 7 month) || '/' || lpad(((year(day - interval 7 month) + 1) % 100)::text, 2, '0');
create macro half_year(day) as strftime(day, '%Y') || if(month(day) <= 6, 'H1', 'H2');

-- Enrolments, without what is faulty in the sample.
create view enrolment as
select distinct
    lpad(replace("CPR-nr.", '-', ''), 10, '0') as pupil,
    Uddannelse as programme,
    Indgang as entry,
    GH as stage,
    strptime(Startdato, '%d-%m-%Y')::date as begun_on,
    strptime(Slutdato, '%d-%m-%Y')::date as ended_on,
    nullif("Afgangsårsag", '') as reason,
    Lokation as department
from newest('skoler/*/Z8111_*.csv', 'latin-1')
where
    try_strptime(Startdato, '%d-%m-%Y') is not null
    and (Slutdato is null or try_strptime(Slutdato, '%d-%m-%Y') is not null)
    and GH in ('GF1', 'GF2', 'HF')
    and Lokation is not null
    and length("Bopælskommune") <= 4
    and "CPR-nr."[3:4] <= '12';

create view leaver as
select
    lpad(replace("CPR-nr.", '-', ''), 10, '0') as pupil,
    Uddannelse as programme,
    GH as stage,
    strptime(Afgangsdato, '%d-%m-%Y')::date as ended_on,
    min("Afgangsårsag") as reason
from newest('skoler/*/Z425_*.csv', 'latin-1')
group by all;

-- All schools of the sample use the same system.
create view meaning as
select
    Kode as reason,
    Betydning as outcome,
    Startdato::date as valid_from,
    coalesce(Slutdato::date, '9999-12-31') as valid_to
from newest('registre/afgangsaarsager_*.csv', 'utf-8')
where System = 'Uddata+';

-- Enrolments with how they ended; one that was never begun is none, nor is an exchange or an assessment of prior learning.
create view counted_enrolment as
select
    enrolment.* exclude (reason),
    if(enrolment.ended_on is null, null, coalesce(meaning.outcome, 'interrupted')) as outcome
from enrolment
left join leaver using (pupil, programme, stage, ended_on)
left join meaning
    on
        meaning.reason = coalesce(enrolment.reason, leaver.reason)
        and enrolment.ended_on >= meaning.valid_from
        and enrolment.ended_on < meaning.valid_to
where meaning.outcome is null or meaning.outcome not in ('never_started', 'excluded');

-- GF2 by its last day: a row that completes, and that no later row on the programme continues.
create view gf2_completion as
select
    completed.*,
    school,
    branch_school
from counted_enrolment as completed
left join department on
    completed.department = department.department
    and ended_on >= valid_from
    and ended_on < valid_to
left join programme using (programme)
where
    stage = 'GF2'
    and outcome = 'completed'
    and not exists (
        select 1
        from counted_enrolment as later
        where
            later.pupil = completed.pupil
            and later.stage = 'GF2'
            and later.programme = completed.programme
            and later.begun_on > completed.begun_on
            and later.begun_on <= completed.ended_on + interval 31 day
    );

-- The starts on basic courses and what has become of each so many months later. A row within 31 days of an earlier one on the
-- same course continues it; a pupil may choose another programme or entry on GF1, and those of the day count. Who has interrupted
-- before choosing them begins anew.
create macro status_after(months) as table
with
course as materialized (
    select
        *,
        if(stage = 'GF1', 'GF1', programme) as course,
        (coalesce(ended_on, begun_on + interval 60 month) + interval 31 day)::date as reach
    from counted_enrolment
),

-- Rows that continue no earlier row.
beginning as materialized (
    select
        *,
        (begun_on + to_months(months))::date as day
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
            and not (
                coalesce(earlier.outcome, '') = 'interrupted'
                and course.begun_on > earlier.ended_on
                and (course.programme <> earlier.programme or coalesce(course.entry <> earlier.entry, false))
            )
    )
),

-- All that a beginning has become by its day.
state as (
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
    group by all
)

select
    state.* exclude (entry, outcome),
    coalesce(state.entry, programmes.entry) as entry,
    programmes.branch_school,
    school,
    case
        when
            (state.ended_on <= state.day and state.outcome = 'completed')
            or exists (
                select 1
                from beginning as n
                where
                    n.pupil = state.pupil
                    and n.stage = if(state.stage = 'GF1', 'GF2', 'HF')
                    and (state.stage = 'GF1' or n.programme = state.programme)
                    and n.begun_on > state.begun_on
                    and n.begun_on <= state.day
            )
            then 'completed'
        when state.ended_on > state.day or state.outcome <> 'interrupted' then 'in_progress'
        when
            exists (
                select 1
                from beginning as n
                where
                    n.pupil = state.pupil
                    and n.stage in ('GF1', 'GF2')
                    and (n.programme <> state.programme or n.entry <> state.entry)
                    and n.begun_on > state.ended_on
                    and n.begun_on <= state.day
            )
            then 'interrupted_with_reselection'
        else 'interrupted_without_reselection'
    end as status
from state
left join programme as programmes using (programme)
left join department
    on
        state.department = department.department
        and state.begun_on >= department.valid_from
        and state.begun_on < department.valid_to;

-- Those of the starts whose status after so many months is one of these, by place, programme or entry and by the period of the start.
create macro starts_with_status(months, wanted) as table
with
dated as (
    select
        *,
        unnest([strftime(begun_on, '%Y'), half_year(begun_on), strftime(begun_on, '%YM%m')]) as period_id
    from status_after(months)
)

select
    'alle' as municipality_code,
    part(grouping(department) * grouping(school), coalesce(department, school)) as institution_code,
    'alle' as campus,
    part(grouping(branch_school), branch_school) as branch_school,
    part(grouping(programme), programme) as programme_code,
    'alle' as education,
    stage,
    part(grouping(entry), entry) as entry,
    'alle' as group_key,
    period_id,
    count_if(list_contains(wanted, status)) as numerator,
    count(*) as denominator
from dated
group by grouping sets (
    (period_id, stage, school),
    (period_id, stage, school, entry),
    (period_id, stage, school, programme),
    (period_id, stage, department),
    (period_id, stage, school, branch_school)
);

create macro born(personal_number) as try_strptime(
    case
        when personal_number[7] <= '3' then '19'
        when personal_number[7] in ('4', '9') then if(personal_number[5:6] <= '36', '20', '19')
        else if(personal_number[5:6] <= '57', '20', '18')
    end || personal_number[5:6] || personal_number[3:4] || lpad((personal_number[1:2]::int % 60)::text, 2, '0'),
    '%Y%m%d'
)::date;

-- Residents and what they do, by day. Who is in two municipalities' files is counted from that of residence.
create view resident as
with
placed as (
    select
        *,
        case replace("Bopælskommune", ' Kommune', '')
            when 'Albertslund' then '165'
            when 'Ishøj' then '183'
            else right("Bopælskommune", 3)
        end as municipality,
        case regexp_extract(slot, 'ungedatabase_([^_]+)_', 1)
            when 'ALBERTSLUND' then '165'
            when 'ISHØJ' then '183'
            else '187'
        end as sender
    from newest('kommuner/*/ungedatabase_*.csv', 'utf-8')
    where regexp_full_match("CPR-nr.", '[0-9]{10}')
)

select
    "CPR-nr." as personal_number,
    municipality,
    Statusdato::date as on_date,
    date_sub('year', born("CPR-nr."), Statusdato::date) as age,
    "Fuldført EUD" = 'Ja' or "Fuldført gymnasial" = 'Ja' as has_completed,
    coalesce("I gang med", '') as education,
    "Offentlig forsørgelse" = 'Ja' as is_supported,
    replace("Timer om ugen", ',', '.')::decimal(9, 2) as hours,
    Indvandret::date as immigrated_on
from placed
qualify sender = municipality or count_if(sender = municipality) over (partition by personal_number, on_date) = 0;
