-- V030__cases.sql · SIM cases («Fälle»), their counselling periods, and the rules of the five-year clock.

-- What the council decided about the years of counselling («Regel der Fünfjahresuhr»), one row a version.
create table clock_policy (
  id                    bigint       not null,
  version               int          not null,
  mode                  varchar(30) character set ascii collate ascii_bin not null,
  years                 int          not null,
  min_pause_days        int          not null,
  grace_for_crisis_days int          not null,
  start_floor           date         null,
  counts_claimed        boolean      not null,
  council_reference     varchar(120) not null,
  valid_from            date         not null,
  entered_at            datetime(6)  not null,
  entered_by            varchar(120) not null,
  primary key (id),
  constraint uk_clock_policy_from unique (valid_from),
  constraint ck_clock_policy_years check (years between 1 and 99),
  constraint ck_clock_policy_days check (min_pause_days >= 0 and grace_for_crisis_days >= 0)
) default charset utf8mb4;

create table clock_policy_warning (
  policy_id bigint not null,
  days      int    not null,
  primary key (policy_id, days),
  constraint fk_clock_policy_warning_policy foreign key (policy_id) references clock_policy (id),
  constraint ck_clock_policy_warning_days check (days >= 0)
) default charset utf8mb4;

-- The council paper's reading. Shortest pause and days of grace are proposals; the team lead sets them by a new version.
insert into clock_policy (id, version, mode, years, min_pause_days, grace_for_crisis_days, start_floor, counts_claimed,
                          council_reference, valid_from, entered_at, entered_by)
values (1, 1, 'AGGREGATE_COUNSELLING', 5, 28, 90, null, false, 'Ratsvorlage 50/008/2021', '2022-01-01', '2022-01-01', 'sim');
insert into clock_policy_warning (policy_id, days) values (1, 365), (1, 180), (1, 90), (1, 30), (1, 0);

-- The last case number given in a year. Its row is locked until the number is used, so that none is lost.
create table case_number (
  year_given  int not null,
  last_number int not null,
  primary key (year_given)
) default charset utf8mb4;

create table sim_case (
  id                   bigint       not null,
  version              int          not null,
  case_no              varchar(20) character set ascii collate ascii_bin not null,
  person_id            bigint       not null,
  target_group         varchar(25) character set ascii collate ascii_bin not null,
  case_group           char(1) character set ascii collate ascii_bin null,
  status               varchar(20) character set ascii collate ascii_bin not null,
  opened_on            date         not null,
  closed_on            date         null,
  closing_reason       varchar(20) character set ascii collate ascii_bin null,
  own_dwelling_since   date         null,
  responsible          varchar(120) null,
  deputy               varchar(120) null,
  clock_policy_id      bigint       null,
  clock_first_day      date         null,
  clock_last_day       date         null,
  clock_counted_until  date         null,
  clock_allowance_days int          null,
  -- a person has one case that is not over
  live_person_id bigint as (case when status in ('REQUESTED', 'OPEN', 'PAUSED', 'HANDOVER', 'REOPENED')
                                 then person_id end) persistent,
  primary key (id),
  constraint uk_sim_case_no unique (case_no),
  constraint uk_sim_case_live unique (live_person_id),
  constraint fk_sim_case_person foreign key (person_id) references person (id),
  constraint fk_sim_case_policy foreign key (clock_policy_id) references clock_policy (id),
  constraint ck_sim_case_closed check (status <> 'CLOSED' or closed_on is not null and closing_reason is not null),
  constraint ck_sim_case_clock check ((clock_first_day is null) = (clock_last_day is null)
                                      and (clock_first_day is null) = (clock_counted_until is null)
                                      and (clock_first_day is null) = (clock_allowance_days is null)),
  key ix_sim_case_responsible (responsible, status, clock_last_day),
  key ix_sim_case_deputy (deputy, status, clock_last_day),
  key ix_sim_case_status (status, clock_last_day),
  key ix_sim_case_target (target_group, status, clock_last_day),
  key ix_sim_case_policy (clock_policy_id, id)
) default charset utf8mb4;

create table counselling_period (
  id             bigint       not null,
  version        int          not null,
  case_id        bigint       not null,
  valid_from     date         not null,
  valid_to       date         not null,
  source         varchar(20) character set ascii collate ascii_bin not null,
  evidence       varchar(20) character set ascii collate ascii_bin not null,
  entered_at     datetime(6)  not null,
  entered_by     varchar(120) not null,
  removed_at     datetime(6)  null,
  removed_by     varchar(120) null,
  removed_reason varchar(500) null,
  primary key (id),
  constraint fk_counselling_period_case foreign key (case_id) references sim_case (id),
  constraint ck_counselling_period_days check (valid_from < valid_to),
  constraint ck_counselling_period_removed check ((removed_at is null) = (removed_reason is null)
                                                  and (removed_at is null) = (removed_by is null)),
  key ix_counselling_period_case (case_id, valid_from)
) default charset utf8mb4;

create table case_pause (
  id         bigint       not null,
  version    int          not null,
  case_id    bigint       not null,
  valid_from date         not null,
  valid_to   date         not null,
  reason     varchar(500) not null,
  primary key (id),
  constraint fk_case_pause_case foreign key (case_id) references sim_case (id),
  constraint ck_case_pause_days check (valid_from < valid_to),
  key ix_case_pause_case (case_id, valid_from)
) default charset utf8mb4;

-- Who was responsible for a case, or deputy, and when («Zuständigkeit»).
create table case_responsibility (
  id         bigint       not null,
  version    int          not null,
  case_id    bigint       not null,
  part       varchar(15) character set ascii collate ascii_bin not null,
  account    varchar(120) not null,
  valid_from date         not null,
  valid_to   date         not null,
  primary key (id),
  constraint fk_case_responsibility_case foreign key (case_id) references sim_case (id),
  constraint ck_case_responsibility_days check (valid_from < valid_to),
  key ix_case_responsibility_case (case_id, part, valid_from),
  key ix_case_responsibility_account (account, valid_to)
) default charset utf8mb4;
