--liquibase formatted sql

--changeset pejl:mart.check_result
create view mart.check_result as
select
    check_id,
    title,
    severity,
    passed,
    case
        when passed then 'Bestået'
        when severity = 'warn' then 'Advarsel'
        else 'Stoppet'
    end as result_text,
    case
        when passed then 3
        when severity = 'warn' then 2
        else 1
    end as result_order
from ops.check_result;

comment on view mart.check_result is
    'Én række pr. kontrol af udgivelsen.';
comment on column mart.check_result.check_id is
    'Kontrollens id';
comment on column mart.check_result.title is
    'Hvad der kontrolleres';
comment on column mart.check_result.severity is
    'stop (en udgivelse, der ikke består, tages ikke i brug) eller warn (advarsel)';
comment on column mart.check_result.passed is
    'Sand når kontrollen er bestået';
comment on column mart.check_result.result_text is
    'Resultatet, som det vises';
comment on column mart.check_result.result_order is
    'Rækkefølge: stoppet, advarsel, bestået';
