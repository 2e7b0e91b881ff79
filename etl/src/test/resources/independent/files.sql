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

create view meaning as
select
    Kode as reason,
    Betydning as outcome,
    Startdato::date as valid_from,
    coalesce(Slutdato::date, '9999-12-31') as valid_to
from newest('registre/afgangsaarsager_*.csv', 'utf-8');

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
