-- V241__measures.sql · Integration measures («Integrationsmaßnahmen»): courses, groups and projects of the town, who takes part by consent, who
-- waits, who came to which session, and what it cost. Counselling alone keeps them: section 50-2, the volunteers' coordination and all others have
-- no right on any of these tables.

create table measure (
  id             bigint        not null,
  version        int           not null,
  title          varchar(160)  not null,
  kind           varchar(8)    character set ascii collate ascii_bin not null,
  audience       varchar(14)   character set ascii collate ascii_bin not null,
  partner_id     bigint        null,
  language_code  varchar(3)    character set ascii collate ascii_bin null,
  place          varchar(160)  not null,
  capacity       int           not null,
  first_day      date          not null,
  last_day       date          not null,
  day_of_week    varchar(9)    character set ascii collate ascii_bin null,
  starts_at      time          null,
  ends_at        time          null,
  task_kind      varchar(9)    character set ascii collate ascii_bin not null,
  funding_source varchar(200)  null,
  funding_amount decimal(12,2) not null,
  own_share      decimal(12,2) not null,
  funded_from    date          null,
  funded_to      date          null,
  changed_by     varchar(120)  not null,
  primary key (id),
  constraint fk_measure_partner foreign key (partner_id) references partner (id),
  constraint fk_measure_language foreign key (language_code) references language (code),
  constraint ck_measure_kind check (kind in ('COURSE', 'GROUP', 'PROJECT')),
  constraint ck_measure_task check (task_kind in ('VOLUNTARY', 'MANDATORY')),
  constraint ck_measure_capacity check (capacity between 1 and 500),
  constraint ck_measure_days check (first_day <= last_day),
  constraint ck_measure_week check ((day_of_week is null) = (starts_at is null) and (starts_at is null) = (ends_at is null)
    and (starts_at is null or starts_at < ends_at)),
  constraint ck_measure_money check (funding_amount >= 0 and own_share >= 0),
  constraint ck_measure_funded check ((funded_from is null) = (funded_to is null) and (funded_from is null or funded_from <= funded_to)),
  key ix_measure_days (last_day, first_day, id),
  key ix_measure_kind (kind, last_day)
) default character set utf8mb4;

-- The seats («Plätze») of a measure, one row each: whoever takes part holds one, and the keys below keep two from holding the same and anybody
-- from holding one that there is not.
create table measure_seat (
  measure_id bigint not null,
  seat_no    int    not null,
  primary key (measure_id, seat_no),
  constraint fk_measure_seat_measure foreign key (measure_id) references measure (id),
  constraint ck_measure_seat_no check (seat_no between 1 and 500)
) default character set utf8mb4;

create table measure_participation (
  id            bigint       not null,
  version       int          not null,
  measure_id    bigint       not null,
  case_id       bigint       not null,
  state         varchar(11)  character set ascii collate ascii_bin not null,
  seat_no       int          null,
  agreed_on     date         not null,
  consent_id    bigint       null,
  told_on       date         null,
  waiting_since datetime(6)  not null,
  joined_on     date         null,
  ended_on      date         null,
  result        varchar(11)  character set ascii collate ascii_bin null,
  left_because  varchar(12)  character set ascii collate ascii_bin null,
  live_case_id  bigint       as (case when state in ('WAITING', 'TAKING_PART') then case_id end) persistent,
  changed_by    varchar(120) not null,
  primary key (id),
  constraint uk_measure_participation_seat unique (measure_id, seat_no),
  constraint uk_measure_participation_live unique (measure_id, live_case_id),
  constraint fk_measure_participation_measure foreign key (measure_id) references measure (id),
  constraint fk_measure_participation_case foreign key (case_id) references sim_case (id),
  constraint fk_measure_participation_consent foreign key (consent_id) references consent (id),
  constraint fk_measure_participation_seat foreign key (measure_id, seat_no) references measure_seat (measure_id, seat_no),
  constraint ck_measure_participation_state check (state in ('WAITING', 'TAKING_PART', 'ENDED', 'WITHDRAWN')),
  constraint ck_measure_participation_seated check ((state = 'TAKING_PART') = (seat_no is not null)),
  constraint ck_measure_participation_joined check ((state in ('TAKING_PART', 'ENDED')) = (joined_on is not null)),
  constraint ck_measure_participation_ended check ((state in ('ENDED', 'WITHDRAWN')) = (ended_on is not null)),
  constraint ck_measure_participation_result check ((state = 'ENDED') = (result is not null) and (coalesce(result, '') = 'LEFT') = (left_because is not null)),
  constraint ck_measure_participation_told check (told_on is null or consent_id is not null),
  key ix_measure_participation_case (case_id, state),
  key ix_measure_participation_order (measure_id, state, waiting_since, id)
) default character set utf8mb4;

create table measure_session (
  id             bigint       not null,
  version        int          not null,
  measure_id     bigint       not null,
  held_on        date         not null,
  starts_at      time         not null,
  ends_at        time         not null,
  planned        boolean      not null,
  cancelled      varchar(12)  character set ascii collate ascii_bin null,
  changed_by     varchar(120) not null,
  primary key (id),
  constraint uk_measure_session unique (measure_id, held_on, starts_at),
  constraint fk_measure_session_measure foreign key (measure_id) references measure (id),
  constraint ck_measure_session_times check (starts_at < ends_at)
) default character set utf8mb4;

create table measure_attendance (
  id               bigint       not null,
  version          int          not null,
  session_id       bigint       not null,
  participation_id bigint       not null,
  mark             varchar(7)   character set ascii collate ascii_bin not null,
  noted_by         varchar(120) not null,
  primary key (id),
  constraint uk_measure_attendance unique (session_id, participation_id),
  constraint fk_measure_attendance_session foreign key (session_id) references measure_session (id),
  constraint fk_measure_attendance_participation foreign key (participation_id) references measure_participation (id),
  constraint ck_measure_attendance_mark check (mark in ('PRESENT', 'EXCUSED', 'ABSENT')),
  key ix_measure_attendance_participation (participation_id, mark)
) default character set utf8mb4;

create table measure_cost (
  id         bigint        not null,
  version    int           not null,
  measure_id bigint        not null,
  year       int           not null,
  planned    decimal(12,2) not null,
  actual     decimal(12,2) null,
  noted_by   varchar(120)  not null,
  primary key (id),
  constraint uk_measure_cost unique (measure_id, year),
  constraint fk_measure_cost_measure foreign key (measure_id) references measure (id),
  constraint ck_measure_cost_year check (year between 2000 and 2100),
  constraint ck_measure_cost_money check (planned >= 0 and (actual is null or actual >= 0))
) default character set utf8mb4;

grant select, insert, update on measure to sim_counselling;
grant select, insert, delete on measure_seat to sim_counselling;
grant select, insert, update on measure_participation to sim_counselling;
grant select, insert, update, delete on measure_session to sim_counselling;
grant select, insert, update on measure_attendance to sim_counselling;
grant select, insert, update on measure_cost to sim_counselling;
