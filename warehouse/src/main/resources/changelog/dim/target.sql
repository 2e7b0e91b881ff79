--liquibase formatted sql

--changeset pejl:dim.target
create table dim.target (
    target_id text not null,
    valid_from date not null,
    valid_to date not null,
    is_current boolean not null,
    document_id text not null,
    sort_order integer not null,
    title text not null,
    wording text,
    type text not null,
    indicator_id text not null,
    route text not null,
    period_kind text not null,
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
    scope_by text,
    direction text not null,
    goal_value decimal(18,6),
    goal_change decimal(18,6),
    goal_comparison text,
    goal_period text,
    goal_text text,
    deadline date,
    deadline_is_stated boolean not null,
    final_period text,
    basis_rule text not null,
    basis_period text,
    baseline_value decimal(18,6),
    baseline_period text,
    baseline_numerator decimal(18,4),
    baseline_denominator decimal(18,4),
    baseline_is_stated boolean not null,
    baseline_is_forecast boolean not null,
    compare_on text not null,
    compare_within_days integer not null,
    every_member boolean not null,
    member_minimum integer not null,
    member_goals text,
    baseline_note text,
    benchmark_value decimal(18,6),
    benchmark_period text,
    owner text not null,
    reading text,
    inconsistency text,
    note text,
    finding text,
    context text,
    also_in text
);

comment on table dim.target is
    'Én række pr. mål og version.';
comment on column dim.target.target_id is
    'Målets id';
comment on column dim.target.valid_from is
    'Første dag, hvor versionen gælder; med target_id rækkens nøgle';
comment on column dim.target.valid_to is
    'Første dag, hvor versionen ikke længere gælder; 9999-12-31 når den er åben';
comment on column dim.target.is_current is
    'Sand for den nyeste version';
comment on column dim.target.document_id is
    'Dokument, som sætter målet';
comment on column dim.target.sort_order is
    'Målets rækkefølge i dokumentet';
comment on column dim.target.title is
    'Målet i én sætning';
comment on column dim.target.wording is
    'Dokumentets egne ord';
comment on column dim.target.type is
    'quantified (tal og frist), directional (kun retning) eller coverage (alle)';
comment on column dim.target.indicator_id is
    'Nøgletal, som målet måles med';
comment on column dim.target.route is
    'Den vej, som målet bedømmes på: official eller computed';
comment on column dim.target.period_kind is
    'Art af periode, som målet bedømmes på; koder som dim.period.kind';
comment on column dim.target.municipality_code is
    'Kommune (tre cifre), region (081–085), ''alle'' for hele landet eller ''ukendt''';
comment on column dim.target.institution_code is
    'Institutionsnummer for skole eller afdeling, ''alle'' eller ''ukendt''';
comment on column dim.target.campus is
    'Campus eller adresse inden for skolen, ''alle'' eller ''ukendt''';
comment on column dim.target.branch_school is
    'Brancheskole inden for skolen, ''alle'' eller ''ukendt''';
comment on column dim.target.programme_code is
    'Uddannelsens CØSA-kode, ''alle'' eller ''ukendt''';
comment on column dim.target.education is
    'Uddannelsesart, fx EUD, EUX, GYM, FGU eller 10. klasse, ''alle'' eller ''ukendt''';
comment on column dim.target.stage is
    'Forløb: GF1, GF2, HF (hovedforløb) eller GYM, ''alle'' eller ''ukendt''';
comment on column dim.target.entry is
    'Indgang på GF1, ''alle'' eller ''ukendt''';
comment on column dim.target.group_key is
    'Øvrig afgrænsning som nøgle=værdi adskilt af semikolon i alfabetisk orden, fx age=16-24;status=completed, ellers ''alle''';
comment on column dim.target.scope_text is
    'Afgrænsningen, som den vises';
comment on column dim.target.scope_by is
    'Det, som målet er delt op efter, fx programme; tom når målet har én værdi';
comment on column dim.target.direction is
    'up (op), down (ned) eller keep-or-up (fastholdes eller op)';
comment on column dim.target.goal_value is
    'Målsætningens værdi; tom for mål uden tal';
comment on column dim.target.goal_change is
    'Ændring fra udgangspunktet, som målsætningen er; tom når den er et tal i sig selv';
comment on column dim.target.goal_comparison is
    'Sammenligning, som dokumentet selv har den: >, >=, < eller <=';
comment on column dim.target.goal_period is
    'Hvornår målsætningen gælder: every year, at deadline eller perioder adskilt af semikolon';
comment on column dim.target.goal_text is
    'Målsætningen, som den vises';
comment on column dim.target.deadline is
    'Sidste dag, ellers dokumentets sidste dag; tom når målet aldrig kan være forsømt';
comment on column dim.target.deadline_is_stated is
    'Sand når dokumentet selv sætter fristen';
comment on column dim.target.final_period is
    'Periode, som målet bedømmes på for altid efter fristen; tom når det er den sidste, der er forbi ved fristen';
comment on column dim.target.basis_rule is
    'Hvor målet regnes fra: printed (trykt udgangspunkt), value_of (værdien i basis_period), first_value (første værdi), last_before_start (sidste før start) eller none (intet)';
comment on column dim.target.basis_period is
    'Periode til basis_rule value_of';
comment on column dim.target.baseline_value is
    'Udgangspunktets værdi, som dokumentet har den';
comment on column dim.target.baseline_period is
    'Udgangspunktets periode';
comment on column dim.target.baseline_numerator is
    'Udgangspunktets tæller, som dokumentet har den';
comment on column dim.target.baseline_denominator is
    'Udgangspunktets nævner, som dokumentet har den';
comment on column dim.target.baseline_is_stated is
    'Sand når dokumentet trykker værdien selv';
comment on column dim.target.baseline_is_forecast is
    'Sand når udgangspunktet er en forventning, ikke et udfald';
comment on column dim.target.compare_on is
    'Måned og dag (06-13), når kun værdien nærmest den dag hvert år sammenlignes; ellers tom tekst';
comment on column dim.target.compare_within_days is
    'Højeste antal dage fra compare_on';
comment on column dim.target.every_member is
    'Sand når hvert medlem skal nå målet';
comment on column dim.target.member_minimum is
    'Mindste nævner for, at et medlem regnes med';
comment on column dim.target.member_goals is
    'Tabel med målsætninger for hvert medlem';
comment on column dim.target.baseline_note is
    'Bemærkning til udgangspunktet';
comment on column dim.target.benchmark_value is
    'Sammenligningens værdi, som dokumentet har den';
comment on column dim.target.benchmark_period is
    'Sammenligningens periode';
comment on column dim.target.owner is
    'Ansvarlig, eller ''ikke udpeget''';
comment on column dim.target.reading is
    'Hvordan målet er læst, hvor teksten ikke nævner sit nøgletal';
comment on column dim.target.inconsistency is
    'Hvor dokumentet modsiger sig selv';
comment on column dim.target.note is
    'Bemærkning';
comment on column dim.target.finding is
    'Hvad dokumentet siger, at man har fundet';
comment on column dim.target.context is
    'Baggrund i dokumentet';
comment on column dim.target.also_in is
    'Andre dokumenter, der har samme mål';
