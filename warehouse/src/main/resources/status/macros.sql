-- What the steps of the status model share. Temporary: gone with the connection.

-- A value rounded half up to the indicator's published decimals.
create or replace temp macro published(amount, decimals) as
    case decimals
        when 0 then cast(round(amount, 0) as decimal(18, 6))
        when 1 then cast(round(amount, 1) as decimal(18, 6))
        when 2 then cast(round(amount, 2) as decimal(18, 6))
        when 3 then cast(round(amount, 3) as decimal(18, 6))
        else cast(amount as decimal(18, 6))
    end;

-- Numerator over denominator, cut (not rounded) at the sixth decimal, so that
-- rounding it once more is still half up.
create or replace temp macro ratio(numerator, denominator, factor) as
    cast(
        cast(
            cast(numerator * 10000 as hugeint) * factor * 1000000
            // nullif(cast(denominator * 10000 as hugeint), 0)
            as decimal(18, 0)
        ) * 0.000001 as decimal(18, 6)
    );

-- Whether a value meets a goal by the document's own comparison.
create or replace temp macro holds(amount, comparison, goal) as
    case comparison
        when '>' then amount > goal
        when '>=' then amount >= goal
        when '<' then amount < goal
        when '<=' then amount <= goal
        when '=' then amount = goal
    end;

-- The value on the straight line from baseline to goal on a day.
create or replace temp macro trajectory(
    baseline, goal, starts_on, ends_on, on_day
) as
    case
        when on_day >= ends_on or ends_on <= starts_on then goal
        when on_day <= starts_on then baseline
        else baseline + cast(
            cast((goal - baseline) * (on_day - starts_on) as double)
            / (ends_on - starts_on)
            as decimal(18, 6)
        )
    end;

-- Lower and upper bound of the 95 % Wilson interval of a share, from 0 to 1.
create or replace temp macro wilson_low(hits, total) as
    (
        hits + 1.9207 - 1.959964
        * sqrt(cast(hits * (total - hits) as double) / total + 0.9604)
    ) / (total + 3.841459);

create or replace temp macro wilson_high(hits, total) as
    (
        hits + 1.9207 + 1.959964
        * sqrt(cast(hits * (total - hits) as double) / total + 0.9604)
    ) / (total + 3.841459);

-- Whether two shares may differ by chance alone: zero lies in the 95 % Newcombe
-- interval of their difference.
create or replace temp macro within_chance(hits_1, total_1, hits_2, total_2) as
    cast(abs(hits_1 / total_1 - hits_2 / total_2) as decimal(9, 6)) <= cast(
        case
            when hits_1 / total_1 >= hits_2 / total_2
                then sqrt(
                    pow(hits_1 / total_1 - wilson_low(hits_1, total_1), 2)
                    + pow(wilson_high(hits_2, total_2) - hits_2 / total_2, 2)
                )
            else sqrt(
                pow(hits_2 / total_2 - wilson_low(hits_2, total_2), 2)
                + pow(wilson_high(hits_1, total_1) - hits_1 / total_1, 2)
            )
        end as decimal(9, 6)
    );

-- The month and day ('06-13') in the year in which it lies nearest to a day.
create or replace temp macro nearest_day(on_day, month_day) as
    case
        when try_cast(year(on_day) || '-' || month_day as date) - on_day > 183
            then try_cast(year(on_day) - 1 || '-' || month_day as date)
        when try_cast(year(on_day) || '-' || month_day as date) - on_day < -183
            then try_cast(year(on_day) + 1 || '-' || month_day as date)
        else try_cast(year(on_day) || '-' || month_day as date)
    end;

-- The value of one key of a group key, for example role in 'grade=9;role=x'.
create or replace temp macro key_value(group_key, name) as
    regexp_extract(group_key, '(?:^|;)' || name || '=([^;]*)', 1);

-- A group key without one of its keys.
create or replace temp macro without_key(group_key, name) as
    coalesce(
        nullif(
            array_to_string(
                list_filter(
                    string_split(group_key, ';'),
                    lambda pair: not starts_with(pair, name || '=')
                ),
                ';'
            ),
            ''
        ),
        'alle'
    );

-- Whether values after one day and up to another do not continue the series.
create or replace temp macro has_break(indicator, after_day, to_day) as
    exists (
        from dim.series_break
        where indicator_id = indicator
            and effect <> 'note'
            and broken_on > after_day
            and broken_on <= to_day
    );

-- Whether the series ended after one day and up to another.
create or replace temp macro has_end(indicator, after_day, to_day) as
    exists (
        from dim.series_break
        where indicator_id = indicator
            and effect = 'ends'
            and broken_on > after_day
            and broken_on <= to_day
    );
