-- Grain: one row per value, as it may be shown.
insert into fact.indicator_value by name
from shown_value;
