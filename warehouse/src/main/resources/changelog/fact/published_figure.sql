--liquibase formatted sql

--changeset pejl:fact.published_figure
create table fact.published_figure (
    figure_id text not null,
    cell_number integer not null,
    document_id text not null,
    place text not null,
    indicator_id text not null,
    what text not null,
    measure text not null,
    municipality_code text not null,
    institution_code text not null,
    campus text not null,
    branch_school text not null,
    programme_code text not null,
    education text not null,
    stage text not null,
    entry text not null,
    group_key text not null,
    scope_text text not null,
    period text not null,
    since text,
    value decimal(18,6) not null,
    expected decimal(18,6) not null,
    decimals integer not null,
    unit text not null,
    precision text not null,
    computable boolean not null,
    note text,
    inconsistency text
);

comment on table fact.published_figure is
    'Én række pr. celle i en figur, som et dokument har offentliggjort.';
comment on column fact.published_figure.figure_id is
    'Figurens id';
comment on column fact.published_figure.cell_number is
    'Cellens nummer i figuren, fra 1';
comment on column fact.published_figure.document_id is
    'Dokument, som figuren står i';
comment on column fact.published_figure.place is
    'Sted i dokumentet';
comment on column fact.published_figure.indicator_id is
    'Nøgletal, som cellen viser';
comment on column fact.published_figure.what is
    'Figuren i dokumentets ord';
comment on column fact.published_figure.measure is
    'value (værdi), numerator (tæller), denominator (nævner), difference_to_national eller change';
comment on column fact.published_figure.municipality_code is
    'Kommune (tre cifre), region (081–085), ''alle'' for hele landet eller ''ukendt''';
comment on column fact.published_figure.institution_code is
    'Institutionsnummer for skole eller afdeling, ''alle'' eller ''ukendt''';
comment on column fact.published_figure.campus is
    'Campus eller adresse inden for skolen, ''alle'' eller ''ukendt''';
comment on column fact.published_figure.branch_school is
    'Brancheskole inden for skolen, ''alle'' eller ''ukendt''';
comment on column fact.published_figure.programme_code is
    'Uddannelsens CØSA-kode, ''alle'' eller ''ukendt''';
comment on column fact.published_figure.education is
    'Uddannelsesart, fx EUD, EUX, GYM, FGU eller 10. klasse, ''alle'' eller ''ukendt''';
comment on column fact.published_figure.stage is
    'Forløb: GF1, GF2, HF (hovedforløb) eller GYM, ''alle'' eller ''ukendt''';
comment on column fact.published_figure.entry is
    'Indgang på GF1, ''alle'' eller ''ukendt''';
comment on column fact.published_figure.group_key is
    'Øvrig afgrænsning som nøgle=værdi adskilt af semikolon i alfabetisk orden, fx age=16-24;status=completed, ellers ''alle''';
comment on column fact.published_figure.scope_text is
    'Afgrænsningen, som den vises';
comment on column fact.published_figure.period is
    'Periode';
comment on column fact.published_figure.since is
    'Periode, som en ændring regnes fra';
comment on column fact.published_figure.value is
    'Værdien, nøjagtigt som den er trykt';
comment on column fact.published_figure.expected is
    'Værdien, som reglerne giver; kun en anden, hvor dokumentet modsiger sig selv';
comment on column fact.published_figure.decimals is
    'Antal decimaler, som tallet er trykt med';
comment on column fact.published_figure.unit is
    'Enhed';
comment on column fact.published_figure.precision is
    'exact (som trykt), about (cirka) eller at_least (mindst)';
comment on column fact.published_figure.computable is
    'Falsk når værdien kun kan vises med sin kilde';
comment on column fact.published_figure.note is
    'Bemærkning';
comment on column fact.published_figure.inconsistency is
    'Hvor figuren modsiger sig selv eller dokumentet';
