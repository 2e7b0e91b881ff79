--liquibase formatted sql

--changeset pejl:fact.staff_training
create table fact.staff_training (
    person_hi bigint not null,
    person_lo bigint not null,
    role text not null,
    department_code text not null,
    valid_from date not null,
    valid_to date,
    trained_on date,
    known_on date,
    school_year text not null
);

comment on table fact.staff_training is
    'Én række pr. medarbejder, rolle og tidsrum. Kun i kernen.';
comment on column fact.staff_training.person_hi is
    'Første halvdel af pseudonymet';
comment on column fact.staff_training.person_lo is
    'Anden halvdel af pseudonymet';
comment on column fact.staff_training.role is
    'Rolle';
comment on column fact.staff_training.department_code is
    'Afdelingens nummer';
comment on column fact.staff_training.valid_from is
    'Første dag';
comment on column fact.staff_training.valid_to is
    'Sidste dag';
comment on column fact.staff_training.trained_on is
    'Opkvalificeret';
comment on column fact.staff_training.known_on is
    'Dagen, som skolens liste er fra; tom når den ikke er i filens navn';
comment on column fact.staff_training.school_year is
    'Skoleår som 2024/25, som rækken hører til';
