--liquibase formatted sql

--changeset pejl:fact.school_class
create table fact.school_class (
    class_id text not null,
    programme_code text not null,
    stage text not null,
    department_code text not null,
    start_date date not null,
    end_date date not null,
    pupils_at_start integer not null,
    phases integer not null,
    school_year text not null
);

comment on table fact.school_class is
    'Én række pr. hold.';
comment on column fact.school_class.class_id is
    'Holdets navn';
comment on column fact.school_class.programme_code is
    'Uddannelsens kode';
comment on column fact.school_class.stage is
    'Forløb: GF1, GF2, HF (hovedforløb), GYM …';
comment on column fact.school_class.department_code is
    'Afdelingens nummer';
comment on column fact.school_class.start_date is
    'Første dag';
comment on column fact.school_class.end_date is
    'Sidste dag';
comment on column fact.school_class.pupils_at_start is
    'Elever ved start';
comment on column fact.school_class.phases is
    'Gennemførte faser af Stærk igennem, 0 til 4';
comment on column fact.school_class.school_year is
    'Skoleår som 2024/25, som rækken hører til';
