-- What earlier releases said; variable: files. A value that is hidden tonight is not
-- told by an earlier night either.
insert into ops.status_history by name
with
earlier as (
    select *
    from read_parquet(
        getvariable('files'), hive_partitioning = false, union_by_name = true
    )
),

hidden as (
    select distinct target_id, member, period_id from fact.target_value
    where missing in ('suppressed', 'too_few')
)

select
    earlier.* replace (
        if(hidden.target_id is null, earlier.value, null) as value
    )
from earlier
left join hidden using (target_id, member, period_id);
