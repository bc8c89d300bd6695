-- V196__fee_runs.sql · Months are counted by themselves on a day that is data («Abrechnungstag»), a month that still runs is preliminary, notices
-- are written one by one in a run that can break and go on («Bescheidlauf»), and who pays is corrected without losing what was noted before.

create table fee_rule (
  id           bigint       not null,
  version      int          not null,
  counting_day int          not null,
  months_back  int          not null,
  source       varchar(300) not null,
  noted_by     varchar(120) not null,
  valid_from   date         not null,
  valid_to     date         not null,
  primary key (id),
  constraint uk_fee_rule unique (valid_from),
  constraint ck_fee_rule_day check (counting_day between 1 and 28),
  constraint ck_fee_rule_months check (months_back between 1 and 120),
  constraint ck_fee_rule_period check (valid_from < valid_to)
) default character set utf8mb4;

insert into fee_rule (id, version, counting_day, months_back, source, noted_by, valid_from, valid_to) values
  (1, 0, 3, 24, 'Vorschlag des Hauses, von 50-2 zu bestätigen', 'Auslieferung', '2022-01-01', '9999-12-31');

-- A month is settled once it was counted after its last night; before that its coming nights are assumed.
alter table fee_assessment add column settled boolean not null default false;
update fee_assessment set settled = (date(made_at) > last_day(month));

alter table fee_liability add column change_reason varchar(300) null;
alter table fee_liability add column noted_at datetime(6) not null default current_timestamp(6);
alter table fee_liability add system versioning;

create table fee_notice_run (
  id         bigint       not null,
  version    int          not null,
  month      date         not null,
  due_on     date         not null,
  people     int          not null,
  done       int          not null,
  written    int          not null,
  state      varchar(7)   character set ascii collate ascii_bin not null,
  started_by varchar(120) not null,
  started_at datetime(6)  not null,
  primary key (id),
  constraint ck_fee_notice_run_state check (state in ('RUNNING', 'DONE', 'BROKEN')),
  constraint ck_fee_notice_run_done check (done between 0 and people),
  key ix_fee_notice_run (month, id)
) default character set utf8mb4;

grant select, insert, update on fee_rule to sim_office;
grant select, insert, update on fee_notice_run to sim_office;
