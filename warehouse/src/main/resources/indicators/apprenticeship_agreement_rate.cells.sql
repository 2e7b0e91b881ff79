-- Cells: one per completed GF2, on the day and at the department of completion.
with
completions as (
    select * from fact.enrolment
    where stage = 'GF2' and completed_on is not null
),

agreements as (
    select * from fact.apprenticeship_agreement
),

-- Signed, and in force or to begin, on the last day of GF2.
agreed as (
    select distinct
        completions.person_hi,
        completions.person_lo,
        completions.programme_code,
        completions.completed_on
    from completions
    inner join agreements
        on completions.person_hi = agreements.person_hi
        and completions.person_lo = agreements.person_lo
        and completions.programme_code = agreements.programme_code
        and agreements.signed_date <= completions.completed_on
        and agreements.end_date >= completions.completed_on
        and coalesce(
            agreements.terminated_date > completions.completed_on, true
        )
),

judged as (
    select
        completions.*,
        agreed.completed_on is not null as has_agreement
    from completions
    left join agreed
        on completions.person_hi = agreed.person_hi
        and completions.person_lo = agreed.person_lo
        and completions.programme_code = agreed.programme_code
        and completions.completed_on = agreed.completed_on
)

select
    unit_of_course(
        person_hi, person_lo, stage, programme_code, start_date
    ) as unit,
    'alle' as municipality_code,
    end_department_code as institution_code,
    cast(null as text) as campus,
    cast(null as text) as branch_school,
    programme_code as programme_code,
    cast(null as text) as education,
    stage as stage,
    cast(null as text) as entry,
    'alle' as group_key,
    completed_on as on_date,
    cast(has_agreement as decimal(18, 4)) as numerator,
    cast(1 as decimal(18, 4)) as denominator
from judged
