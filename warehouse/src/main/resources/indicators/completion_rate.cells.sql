-- Cells: one per enrolment that ended as completed or interrupted, once for scopes of
-- a stage and once for those of whole educations. In these a completed basic course
-- counts only where its department offers no later stage: else it has led on, and its
-- pupil counts when that ends. A department offers what pupils begin there or move to.
-- Transfers and 10th grade are left out.
with
ends as (
    select * from fact.enrolment_end
    where outcome in ('completed', 'interrupted') and stage <> '10. klasse'
),

offers as (
    select distinct
        unnest([department_code, end_department_code]) as department_code,
        stage,
        if(stage = 'HF', programme_code, 'alle') as programme_code
    from fact.enrolment
    where stage in ('GF2', 'HF')
),

judged as (
    select
        ends.*,
        ends.outcome = 'completed' and offers.stage is not null as has_led_on
    from ends
    left join offers
        on ends.department_code = offers.department_code
        and (
            (ends.stage = 'GF1' and offers.stage = 'GF2')
            or (
                ends.stage = 'GF2'
                and offers.stage = 'HF'
                and ends.programme_code = offers.programme_code
            )
        )
)

select
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
