-- Cells: one per enrolment that ended as completed or interrupted, once for scopes of
-- a stage and once for those of whole educations. In these a completed basic course
-- counts only where its department does not offer the next stage: else it has led on,
-- and its pupil counts when that ends. A department offers what pupils begin there or
-- move to, from a year before the first of them to a year after the last. Transfers
-- and 10th grade are left out.
with
ends as (
    select * from fact.enrolment_end
    where outcome in ('completed', 'interrupted') and stage <> '10. klasse'
),

later_stages as (
    select
        * replace (
            if(stage = 'HF', programme_code, 'alle') as programme_code
        )
    from fact.enrolment
    where stage in ('GF2', 'HF')
),

offers as (
    select
        department_code,
        stage,
        programme_code,
        start_date,
        if(
            department_code = end_department_code,
            end_date,
            end_department_from
        ) as end_date
    from later_stages
    union all
    select
        end_department_code,
        stage,
        programme_code,
        end_department_from,
        end_date
    from later_stages
),

offered as (
    select
        department_code,
        stage,
        programme_code,
        min(start_date) - interval 1 year as first_day,
        max(coalesce(end_date, date '9998-12-31')) + interval 1 year as last_day
    from offers
    group by department_code, stage, programme_code
),

judged as (
    select
        ends.*,
        ends.outcome = 'completed' and offered.stage is not null as has_led_on
    from ends
    left join offered
        on ends.department_code = offered.department_code
        and ends.end_date between offered.first_day and offered.last_day
        and (
            (ends.stage = 'GF1' and offered.stage = 'GF2')
            or (
                ends.stage = 'GF2'
                and offered.stage = 'HF'
                and ends.programme_code = offered.programme_code
            )
        )
)

select
    unit_of_course(
        person_hi, person_lo, stage, programme_code, end_date
    ) as unit,
    'alle' as municipality_code,
    department_code as institution_code,
    cast(null as text) as campus,
    cast(null as text) as branch_school,
    programme_code,
    nullif(education, 'ukendt') as education,
    stage,
    nullif(entry, 'ukendt') as entry,
    'alle' as group_key,
    end_date as on_date,
    cast(outcome = 'completed' as decimal(18, 4)) as numerator,
    cast(1 as decimal(18, 4)) as denominator,
    unnest(if(has_led_on, [true], [true, false])) as is_of_stage
from judged
