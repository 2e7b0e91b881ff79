-- Grain: one row per delivery. How many records it has is not told where they are
-- persons: it would be a count of them.
insert into ops.delivery by name
select
    * replace (
        if(tells_of_persons, null, records_read) as records_read,
        if(tells_of_persons, null, records_accepted) as records_accepted,
        if(tells_of_persons, null, records_held) as records_held,
        if(tells_of_persons, null, findings) as findings
    )
from delivery_count;
