-- What an indicator's query may call. Variable: parameters, those of its YAML, as
-- texts by name.
create or replace temp macro parameter(name) as
    getvariable('parameters')[name];

create or replace temp macro parameter_number(name) as
    cast(parameter(name) as integer);

create or replace temp macro parameter_flag(name) as
    cast(parameter(name) as boolean);

-- A list is written with commas: 8, 9.
create or replace temp macro parameter_list(name) as
    string_split(parameter(name), ', ');

-- The parameter age is one, 25, or the first and the last of many, 15-24.
create or replace temp macro is_of_age(age) as
    age between cast(split_part(parameter('age'), '-', 1) as integer)
        and cast(split_part(parameter('age'), '-', -1) as integer);

-- What a row of fact.enrolment says of so many months after the start.
create or replace temp macro outcome_after(months) as
    case months
        when 3 then outcome_3m
        when 6 then outcome_6m
        when 9 then outcome_9m
        when 12 then outcome_12m
        else error('fact.enrolment has 3, 6, 9 and 12 months, not ' || months)
    end;

-- The programme and the entry that fact.enrolment knows so many months after the start.
create or replace temp macro programme_after(months) as
    case months
        when 3 then programme_code
        when 6 then programme_code_6m
        else error('fact.enrolment has the programme of 3 and 6 months, not ' || months)
    end;

create or replace temp macro entry_after(months) as
    case months
        when 3 then entry
        when 6 then entry_6m
        else error('fact.enrolment has the entry of 3 and 6 months, not ' || months)
    end;

-- Whether so many of all are known that a number can be made of them.
create or replace temp macro is_mostly_known(known, everybody) as
    100 * known >= parameter_number('known_percent') * everybody;

-- What is counted, by one id in all indicators that count courses: by their starts,
-- or by their ends.
create or replace temp macro unit_of_course(hi, lo, stage, programme, day) as
    hash(hi, lo, stage, programme, day);

-- A person on a day (of leaving school, of an assessment), and a notification, by one
-- id in all indicators.
create or replace temp macro unit_of_person(hi, lo, day) as
    hash(hi, lo, day);

create or replace temp macro unit_of_notification(
    hi, lo, event, day, institution, education
) as
    hash(hi, lo, event, day, institution, education);

-- All residents of the indicator's age in a place on a day that are alike.
create or replace temp macro unit_of_residents(
    place, day, completed, education, support, employed, immigrated
) as
    hash(
        parameter('age'), place, day, completed, education, support, employed,
        immigrated
    );

-- What cells have in common that are placed alike.
create or replace temp macro alike_key(
    municipality, institution, campus, branch_school, programme, education,
    stage, entry, group_key, on_date, is_of_stage
) as
    hash(
        municipality, institution, campus, branch_school, programme, education,
        stage, entry, group_key, on_date, is_of_stage
    );
