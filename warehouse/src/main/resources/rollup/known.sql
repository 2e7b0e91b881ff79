-- What indicators' queries may call. Whether so many of all are known that a
-- number can be made of them: 90 per cent or more.
create or replace temp macro is_mostly_known(known, everybody) as
    10 * known >= 9 * everybody;
