-- V200__housing_law.sql · What orders, bans and assignments rest on, and by when defects are to be mended («Rechtsgrundlagen und Fristen»): the office keeps
-- these lists itself. A version that held stays as it is; the next one takes over from a day on.

create table defect_deadline (
  id         bigint       not null,
  version    int          not null,
  urgency    varchar(8)   character set ascii collate ascii_bin not null,
  days       int          not null,
  source     varchar(300) not null,
  noted_by   varchar(120) not null,
  valid_from date         not null,
  valid_to   date         not null,
  primary key (id),
  constraint uk_defect_deadline unique (urgency, valid_from),
  constraint ck_defect_deadline_urgency check (urgency in ('AT_ONCE', 'SOON', 'LATER')),
  constraint ck_defect_deadline_days check (days between 0 and 365),
  constraint ck_defect_deadline_period check (valid_from < valid_to)
) default character set utf8mb4;

insert into defect_deadline (id, version, urgency, days, source, noted_by, valid_from, valid_to) values
  (1, 0, 'AT_ONCE', 1, 'Vorschlag des Hauses, von 50-2 zu bestätigen', 'Auslieferung', '2022-01-01', '9999-12-31'),
  (2, 0, 'SOON', 7, 'Vorschlag des Hauses, von 50-2 zu bestätigen', 'Auslieferung', '2022-01-01', '9999-12-31'),
  (3, 0, 'LATER', 30, 'Vorschlag des Hauses, von 50-2 zu bestätigen', 'Auslieferung', '2022-01-01', '9999-12-31');

alter table order_statute add column noted_by varchar(120) not null default 'Auslieferung';
alter table ban_statute add column noted_by varchar(120) not null default 'Auslieferung';
alter table assignment_basis add column noted_by varchar(120) not null default 'Auslieferung';

grant select, insert, update on defect_deadline to sim_office;
grant insert, update on order_statute to sim_office;
grant insert, update on ban_statute to sim_office;
grant insert, update on assignment_basis to sim_office;
