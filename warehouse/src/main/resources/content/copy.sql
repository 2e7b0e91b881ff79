-- Copies from core what may be published: dimensions of the data, and facts that
-- somebody has published already. Facts about persons stay in core.
insert into dim.municipality by name from core.dim.municipality;
insert into dim.institution by name from core.dim.institution;
insert into dim.programme by name from core.dim.programme;
insert into dim.date by name from core.dim.date;
insert into dim.period by name from core.dim.period;
insert into fact.population by name from core.fact.population;
insert into fact.education_status by name from core.fact.education_status;
insert into fact.labour_market by name from core.fact.labour_market;
insert into fact.school_statistic by name from core.fact.school_statistic;
insert into fact.commitment_status by name
from core.fact.commitment_status;
insert into fact.initiative_status by name
from core.fact.initiative_status;
insert into fact.indicator_value by name from suppressed.fact.indicator_value;
insert into fact.benchmark by name from suppressed.fact.benchmark;
