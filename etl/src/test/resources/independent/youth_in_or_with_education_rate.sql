-- Young people in or with a youth education, counted straight from the municipalities' files, to compare with what the night
-- computes. Leaves a table `independent`.

create table independent as
with
named as (
    select
        *,
        regexp_extract(filename, 'ungedatabase_([^_]+)_([0-9-]+)_([0-9-]+)\.', ['sender', 'part', 'known_on']) as name
    from read_csv(
        getvariable('inbox') || '/kommuner/*/ungedatabase_*.csv',
        delim = ';', header = true, all_varchar = true, filename = true, union_by_name = true
    )
),

newest as (
    select
        *,
        name.known_on = max(name.known_on) over (partition by name.sender, name.part) as is_newest,
        lpad(replace("CPR-nr.", '-', ''), 10, '0') as pupil
    from named
    where name.known_on <= getvariable('as_of')
),

dated as (
    select
        *,
        Statusdato::date as on_date,
        try_strptime(
            case
                when pupil[7] <= '3' then '19'
                when pupil[7] in ('4', '9') then if(pupil[5:6] <= '36', '20', '19')
                else if(pupil[5:6] <= '57', '20', '18')
            end || pupil[5:6] || pupil[3:4] || lpad((pupil[1:2]::int % 60)::text, 2, '0'),
            '%Y%m%d'
        )::date as born
    from newest
    where is_newest and regexp_full_match(pupil, '[0-9]{10}')
),

placed as (
    select
        *,
        case replace("Bopælskommune", ' Kommune', '')
            when 'Albertslund' then '165'
            when 'Ishøj' then '183'
            else right("Bopælskommune", 3)
        end as residence,
        case name.sender when 'ALBERTSLUND' then '165' when 'ISHØJ' then '183' else '187' end as sender
    from dated
),

-- Who is in two municipalities' files is counted by that of residence.
once as (
    select * from placed
    qualify sender = residence
        or count_if(sender = residence) over (partition by pupil, on_date) = 0
),

residents as (
    select
        unnest(['084', residence]) as municipality_code,
        on_date,
        "Fuldført EUD" = 'Ja' or "Fuldført gymnasial" = 'Ja' or coalesce("I gang med" in ('EUD', 'EUX', 'GYM'), false)
            as has
    from once
    where date_sub('year', born, on_date) between 16 and 24
)

select
    municipality_code,
    'alle' as institution_code,
    'alle' as branch_school,
    'alle' as programme_code,
    'alle' as stage,
    'alle' as entry,
    'age=16-24' as group_key,
    on_date::text as period_id,
    count_if(has) as numerator,
    count(*) as denominator
from residents
group by all;
