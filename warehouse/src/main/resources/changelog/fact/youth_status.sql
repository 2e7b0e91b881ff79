--liquibase formatted sql

--changeset pejl:fact.youth_status
create table fact.youth_status (
    person_hi bigint not null,
    person_lo bigint not null,
    status_date date not null,
    residence_code text not null,
    age integer not null,
    completed_vet boolean not null,
    completed_youth_education boolean not null,
    current_education text not null,
    public_support boolean,
    is_employed boolean,
    immigrated_on date,
    in_agreed_offer boolean not null,
    delivered_months integer not null,
    known_months integer not null,
    unattached_months integer not null,
    school_year text not null
);

comment on table fact.youth_status is
    'Én række pr. person på 15-29 år og statusdato, hvor bopælskommunen har leveret skoleåret. Kun i kernen.';
comment on column fact.youth_status.person_hi is
    'Første halvdel af pseudonymet';
comment on column fact.youth_status.person_lo is
    'Anden halvdel af pseudonymet';
comment on column fact.youth_status.status_date is
    'Statusdato';
comment on column fact.youth_status.residence_code is
    'Bopælskommune, tre cifre, eller ''ukendt''';
comment on column fact.youth_status.age is
    'Alder i hele år på datoen';
comment on column fact.youth_status.completed_vet is
    'Har fuldført en erhvervsuddannelse';
comment on column fact.youth_status.completed_youth_education is
    'Har fuldført en erhvervsuddannelse, en gymnasial eller en anden ungdomsuddannelse';
comment on column fact.youth_status.current_education is
    'Uddannelse, personen er i gang med, ellers NONE';
comment on column fact.youth_status.public_support is
    'På offentlig forsørgelse; tom når det ikke vides';
comment on column fact.youth_status.is_employed is
    'I beskæftigelse mindst 18 timer om ugen; tom når timerne ikke vides';
comment on column fact.youth_status.immigrated_on is
    'Flyttet til fra udlandet';
comment on column fact.youth_status.in_agreed_offer is
    'I et aftalt tilbud';
comment on column fact.youth_status.delivered_months is
    'Af de seneste 13 månedsafslutninger: hvor mange der er leveret';
comment on column fact.youth_status.known_months is
    'Af dem: hvor mange, hvor det vides, om der var uddannelse eller arbejde';
comment on column fact.youth_status.unattached_months is
    'Af dem: hvor mange uden uddannelse (også FGU og 10. klasse) og uden 18 timers arbejde';
comment on column fact.youth_status.school_year is
    'Skoleår som 2024/25, som rækken hører til';
