-- V152__day.sql · From when the start page points something out («Regel der Startseite»); one row a decision, the latest holds.

create table day_rule (
  id           bigint       not null,
  version      int          not null,
  valid_from   date         not null,
  contact_days int          not null,
  paper_days   int          not null,
  task_days    int          not null,
  source       varchar(200) not null,
  primary key (id),
  constraint uk_day_rule_day unique (valid_from),
  constraint ck_day_rule_contact check (contact_days between 7 and 365),
  constraint ck_day_rule_paper check (paper_days between 0 and 365),
  constraint ck_day_rule_task check (task_days between 0 and 60)
) default character set utf8mb4;

insert into day_rule (id, version, valid_from, contact_days, paper_days, task_days, source)
values (1, 0, '2022-01-01', 60, 42, 3, 'Vorschlag des Hauses, von der Teamleitung zu bestätigen');

grant select on day_rule to sim_counselling;
