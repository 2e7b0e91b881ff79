-- What depends on the day of the release: no value of a period that has not
-- begun, and which computed values may still change. Variable: as_of.
delete from fact.indicator_value
where period_id in (
    select period_id from dim.period
    where starts_on > cast(getvariable('as_of') as date)
);

-- Pupils are counted on 1 October, and who has not ended goes on in the count: one of
-- a day to come is none.
delete from fact.indicator_value
where indicator_id = 'pupils_by_campus_count'
    and period_id in (
        select period_id from dim.period
        where kind in ('year', 'school_year')
            and make_date(year(starts_on), 10, 1)
            > cast(getvariable('as_of') as date)
    );

delete from fact.benchmark
where period_id in (
    select period_id from dim.period
    where starts_on > cast(getvariable('as_of') as date)
);

update fact.indicator_value
set provisional = true
from dim.period as periods, dim.indicator as indicators
where fact.indicator_value.period_id = periods.period_id
    and fact.indicator_value.indicator_id = indicators.indicator_id
    and fact.indicator_value.route = 'computed'
    and periods.ends_on
        + to_months(indicators.maturity_months)
        + to_days(indicators.maturity_days) > cast(getvariable('as_of') as date);

-- An outcome that the newest starts cannot have had yet is no value: it would be
-- nought, or a share of the quick ones.
update fact.indicator_value
set numerator = null, denominator = null, value = null, missing = 'not_mature'
from dim.indicator as indicators
where fact.indicator_value.indicator_id = indicators.indicator_id
    and fact.indicator_value.route = 'computed'
    and fact.indicator_value.missing in ('', 'suppressed', 'too_few')
    and indicators.maturity_months > 0
    and fact.indicator_value.mature_from > cast(getvariable('as_of') as date);

delete from fact.commitment_status
where status_date > cast(getvariable('as_of') as date);

delete from fact.initiative_status
where status_date > cast(getvariable('as_of') as date);
