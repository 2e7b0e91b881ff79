--liquibase formatted sql

--changeset pejl:ops.finding
create table ops.finding (
    extract text not null,
    slot text not null,
    sha256 text not null,
    file_name text not null,
    record_number integer not null,
    column_name text not null,
    rule text not null,
    severity text not null,
    text text not null
);

comment on table ops.finding is
    'Én række pr. fund i en leverance; af hver regel højst et fast antal pr. leverance.';
comment on column ops.finding.extract is
    'Udtræk; tom tekst når filen ikke kendes';
comment on column ops.finding.slot is
    'Leveranceplads; tom tekst når filen ikke kendes';
comment on column ops.finding.sha256 is
    'Leverancens SHA-256';
comment on column ops.finding.file_name is
    'Filens navn';
comment on column ops.finding.record_number is
    'Postens nummer i filen, fra 1 med overskriften talt med; 0 når fundet gælder hele filen';
comment on column ops.finding.column_name is
    'Kolonne; tom tekst når fundet gælder hele posten';
comment on column ops.finding.rule is
    'Regel';
comment on column ops.finding.severity is
    'warn (advarsel), hold (posten holdt tilbage) eller reject (leverancen afvist)';
comment on column ops.finding.text is
    'Hvad der er galt';
