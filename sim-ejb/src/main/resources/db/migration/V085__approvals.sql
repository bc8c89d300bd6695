-- V085__approvals.sql · Four eyes («Freigaben»): requests, what was done with each, and how long they wait and hold.

create table approval_rule (
  id                  bigint       not null,
  version             int          not null,
  kind                varchar(30) character set ascii collate ascii_bin not null,
  decide_within_hours int          not null,
  use_within_hours    int          not null,
  valid_from          date         not null,
  source              varchar(120) not null,
  primary key (id),
  constraint uk_approval_rule_from unique (kind, valid_from),
  constraint ck_approval_rule_hours check (decide_within_hours > 0 and use_within_hours > 0)
) default charset utf8mb4;

-- Proposals until the team lead and data protection have set them; a change is a row with a later day.
insert into approval_rule (id, version, kind, decide_within_hours, use_within_hours, valid_from, source) values
  (1, 1, 'BREAK_GLASS_EXTENSION', 24, 8, '2022-01-01', 'Vorschlag, noch nicht festgelegt'),
  (2, 1, 'UNSEALING', 72, 24, '2022-01-01', 'Vorschlag, noch nicht festgelegt'),
  (3, 1, 'ROLE_OVERRIDE', 72, 168, '2022-01-01', 'Vorschlag, noch nicht festgelegt');

create table approval (
  id           bigint       not null,
  version      int          not null,
  kind         varchar(30) character set ascii collate ascii_bin not null,
  subject_id   bigint       not null,
  subject      varchar(200) not null,
  reason       varchar(500) not null,
  requested_by varchar(120) not null,
  requested_at datetime(6)  not null,
  expires_at   datetime(6)  not null,
  state        varchar(20) character set ascii collate ascii_bin not null,
  -- one open request at a time for the same subject
  live_subject bigint as (case when state in ('REQUESTED', 'APPROVED') then subject_id end) persistent,
  primary key (id),
  constraint uk_approval_live unique (kind, live_subject),
  constraint ck_approval_time check (requested_at < expires_at),
  key ix_approval_subject (kind, subject_id, id),
  key ix_approval_waiting (kind, state, expires_at),
  key ix_approval_requested (requested_by, state, expires_at),
  key ix_approval_expiry (state, expires_at)
) default charset utf8mb4;

create table approval_step (
  id          bigint       not null,
  version     int          not null,
  approval_id bigint       not null,
  reached     varchar(20) character set ascii collate ascii_bin not null,
  account     varchar(120) not null,
  at          datetime(6)  not null,
  reason      varchar(500) null,
  primary key (id),
  constraint fk_approval_step_approval foreign key (approval_id) references approval (id),
  -- a request reaches each state at most once: it is approved once, and used once
  constraint uk_approval_step unique (approval_id, reached),
  key ix_approval_step_account (account, at)
) default charset utf8mb4;

-- Whoever takes part asks, decides and uses; a step is never changed.
grant select on approval_rule to sim_counselling;
grant select on approval_rule to sim_office;
grant select on approval_rule to sim_volunteering;
grant select on approval_rule to sim_data_protection;
grant select on approval_rule to sim_system;

grant select, insert, update on approval to sim_counselling;
grant select, insert, update on approval to sim_office;
grant select, insert, update on approval to sim_volunteering;
grant select, insert, update on approval to sim_data_protection;
grant select, insert, update on approval to sim_system;

grant select, insert on approval_step to sim_counselling;
grant select, insert on approval_step to sim_office;
grant select, insert on approval_step to sim_volunteering;
grant select, insert on approval_step to sim_data_protection;
grant select, insert on approval_step to sim_system;
