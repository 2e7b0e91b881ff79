-- Hides the parts of values that protect hidden ones.
insert into hidden_part by name
with
counted as (
    select * from unsuppressed.relation.value
)

select
    counted.* exclude (value_id),
    part,
    'complementary' as rule
from protecting_part
inner join counted using (value_id);
