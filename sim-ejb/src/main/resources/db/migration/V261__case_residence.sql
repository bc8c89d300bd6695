-- V261__case_residence.sql · The right to stay of counselling's clients («Aufenthaltsstatus»), as counselling reads it from their papers: one at a
-- time, every former state of a row kept. Section 50-2 has its own record of its own people and no right on this one.

create table case_residence (
  id               bigint       not null,
  version          int          not null,
  case_id          bigint       not null,
  kind_id          bigint       not null,
  first_granted_on date         null,
  -- what the paper says beside
  duty             varchar(10)  character set ascii collate ascii_bin not null,
  employment       varchar(10)  character set ascii collate ascii_bin not null,
  issuer           varchar(120) null,
  document_id      bigint       null,
  valid_from       date         not null,
  valid_to         date         not null,
  change_reason    varchar(300) null,
  changed_by       varchar(120) not null,
  changed_at       datetime(6)  not null,
  period for term (valid_from, valid_to),
  primary key (id),
  -- nobody has two at once
  constraint uk_case_residence unique (case_id, term without overlaps),
  constraint ck_case_residence_first check (first_granted_on is null or first_granted_on <= valid_from),
  constraint ck_case_residence_duty check (duty in ('UNKNOWN', 'NONE', 'PLACE', 'AREA')),
  constraint ck_case_residence_employment check (employment in ('UNKNOWN', 'YES', 'PERMISSION', 'NO')),
  constraint fk_case_residence_case foreign key (case_id) references sim_case (id),
  constraint fk_case_residence_kind foreign key (kind_id) references residence_kind (id),
  constraint fk_case_residence_document foreign key (document_id) references document (id),
  key ix_case_residence_end (valid_to, case_id)
) default character set utf8mb4 with system versioning;

-- So many days before a paper ends it becomes a task («Ablauf eines Aufenthaltspapiers»).
create table residence_watch (
  id         bigint       not null,
  version    int          not null,
  days       int          not null,
  source     varchar(400) not null,
  noted_by   varchar(120) not null,
  valid_from date         not null,
  valid_to   date         not null,
  primary key (id),
  constraint uk_residence_watch unique (days, valid_from),
  constraint ck_residence_watch_days check (days between 1 and 400),
  constraint ck_residence_watch_period check (valid_from < valid_to)
) default character set utf8mb4;

insert into residence_watch (id, version, days, source, noted_by, valid_from, valid_to) values
  (1, 0, 90, 'Auftrag der Stadt: 90, 60 und 30 Tage vor dem Ablauf', 'system', '2020-01-01', '9999-12-31'),
  (2, 0, 60, 'Auftrag der Stadt: 90, 60 und 30 Tage vor dem Ablauf', 'system', '2020-01-01', '9999-12-31'),
  (3, 0, 30, 'Auftrag der Stadt: 90, 60 und 30 Tage vor dem Ablauf', 'system', '2020-01-01', '9999-12-31');

grant select, insert, update, delete on case_residence to sim_counselling;
grant select on residence_watch to sim_counselling;
