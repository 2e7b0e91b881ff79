-- How marts say things in Danish. Temporary: gone with the connection. The table
-- words holds what people read for the values of scope keys.
create or replace temp macro status_text(status) as
    case status
        when 'reached' then 'Nået'
        when 'on_course' then 'På kurs'
        when 'unchanged' then 'Uændret'
        when 'behind' then 'Bagud'
        when 'missed' then 'Ikke nået'
        when 'not_assessable' then 'Kan ikke vurderes'
    end;

create or replace temp macro status_order(status) as
    list_position(
        [
            'reached', 'on_course', 'unchanged', 'behind', 'missed',
            'not_assessable'
        ],
        status
    );

create or replace temp macro missing_text(missing) as
    case missing
        when 'suppressed' then 'skjult af hensyn til diskretion'
        when 'too_few' then 'for få svar'
        when 'not_mature' then 'årgangen er for ung'
        when 'series_break' then 'brud i serien'
        when 'late' then 'leverancen er forsinket'
        when 'not_collected' then 'ikke indsamlet'
        when 'not_applicable' then 'ikke relevant'
        when 'no_data' then 'ingen data'
        when 'before_start' then 'ingen måling efter start'
        else ''
    end;

create or replace temp macro route_text(route) as
    case route
        when 'official' then 'officiel statistik'
        when 'computed' then 'beregnet'
        when 'both' then 'officiel statistik og beregnet'
    end;

create or replace temp macro period_kind_text(kind) as
    case kind
        when 'date' then 'dag'
        when 'month' then 'måned'
        when 'quarter' then 'kvartal'
        when 'half_year' then 'halvår'
        when 'year' then 'år'
        when 'school_year' then 'skoleår'
        when 'years' then 'flere år'
    end;

-- 1234.5 as 1.234,5.
create or replace temp macro danish_number(amount, decimals) as
    if(amount < 0, '-', '')
    || replace(format('{:,}', cast(trunc(abs(amount)) as bigint)), ',', '.')
    || if(
        decimals > 0,
        ',' || left(split_part(cast(amount as text), '.', 2), decimals),
        ''
    );

create or replace temp macro with_unit(amount, decimals, unit, unit_title) as
    danish_number(amount, decimals)
    || case
        when unit = 'percent' then ' %'
        when unit like 'score%' then ''
        else ' ' || unit_title
    end;

-- A difference carries its sign; between percentages it is in percentage points.
create or replace temp macro difference(amount, decimals, unit, unit_title) as
    if(amount > 0, '+', '') || with_unit(
        amount,
        decimals,
        if(unit = 'percent', 'pp', unit),
        if(unit = 'percent', 'procentpoint', unit_title)
    );

-- The keys of a group in words: 'age=16-24;status=completed'.
create or replace temp macro key_text(name) as
    case name
        when 'age' then 'alder '
        when 'sex' then 'køn '
        when 'grade_level' then 'klassetrin '
        when 'interval' then 'interval '
        else ''
    end;

-- Whether a value is worse than what it is held against; a directional target that
-- stands still is not on course either.
create or replace temp macro is_off_course(
    amount, expected, direction, is_directional
) as
    case
        when expected is null then false
        when amount = expected then is_directional
        when direction = 'down' then amount > expected
        else amount < expected
    end;

-- What parties report of commitments and initiatives.
create or replace temp macro delivered_text(status) as
    case status
        when 'not_started' then 'Ikke begyndt'
        when 'in_progress' then 'I gang'
        when 'fulfilled' then 'Opfyldt'
        when 'stopped' then 'Stoppet'
        else 'Ikke oplyst'
    end;

create or replace temp macro delivered_order(status) as
    coalesce(
        list_position(
            ['stopped', 'not_started', 'in_progress', 'fulfilled'], status
        ),
        5
    );

create or replace temp macro delivered_symbol(status) as
    case status
        when 'not_started' then '□'
        when 'in_progress' then '▶'
        when 'fulfilled' then '●'
        when 'stopped' then '✕'
        else '○'
    end;
