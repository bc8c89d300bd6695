-- V147__clock_in_daily_work.sql · Exceptions from the five years («Ausnahmen»), and how many handovers to the ASD lie ahead.

create table clock_exception (
  id            bigint       not null,
  version       int          not null,
  case_id       bigint       not null,
  valid_from    date         not null,
  valid_to      date         not null,
  max_contacts  int          not null,
  used_contacts int          not null,
  key_no        int          not null,
  sealed        mediumblob   not null,
  granted_by    varchar(120) not null,
  granted_at    datetime(6)  not null,
  revoked_by    varchar(120) null,
  revoked_at    datetime(6)  null,
  primary key (id),
  constraint fk_clock_exception_case foreign key (case_id) references sim_case (id),
  constraint ck_clock_exception_days check (valid_from < valid_to),
  constraint ck_clock_exception_contacts check (used_contacts between 0 and max_contacts and max_contacts between 1 and 99),
  constraint ck_clock_exception_revoked check ((revoked_by is null) = (revoked_at is null)),
  key ix_clock_exception_case (case_id, revoked_at),
  key ix_clock_exception_holding (revoked_at, valid_to),
  key ix_clock_exception_key (key_no, id)
) default character set utf8mb4;

grant select, insert, update on clock_exception to sim_counselling;
-- the nightly resealing moves texts from an old key to the newest, and reads nothing else
grant select (id, key_no, sealed), update (key_no, sealed) on clock_exception to sim_system;
grant select (key_no) on clock_exception to sim_operations;

-- In which month how many people's counselling time ends: figures, and nobody's name or number. A clock that rests has no
-- month, for nobody knows when it goes on.
create view handover_forecast as
  select case when c.clock_counted_until < current_date then null else date_format(c.clock_last_day, '%Y-%m') end as month_of_end,
         c.clock_last_day < current_date and c.clock_counted_until >= c.clock_last_day as is_over,
         count(distinct coalesce(p.merged_into_id, p.id)) as people
    from sim_case c join person p on p.id = c.person_id
   where c.status in ('OPEN', 'PAUSED', 'HANDOVER', 'REOPENED') and c.clock_last_day is not null
   group by 1, 2;
grant select on handover_forecast to sim_counselling;
grant select on handover_forecast to sim_statistics;
