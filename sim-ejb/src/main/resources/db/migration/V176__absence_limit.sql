-- V176__absence_limit.sql · After how many days of absence the housing desk asks what is the matter («Frist der Abwesenheit»); one limit follows
-- the other without a gap. Who is away stands in the placements.

create table absence_limit (
  id         bigint       not null,
  version    int          not null,
  days       int          not null,
  source     varchar(300) not null,
  noted_by   varchar(120) not null,
  valid_from date         not null,
  valid_to   date         not null,
  primary key (id),
  constraint uk_absence_limit unique (valid_from),
  constraint ck_absence_limit_days check (days between 1 and 365),
  constraint ck_absence_limit_period check (valid_from < valid_to)
) default character set utf8mb4;

insert into absence_limit (id, version, days, source, noted_by, valid_from, valid_to) values
  (1, 0, 14, 'Vorschlag des Hauses, von 50-2 zu bestätigen; die Benutzungsordnung der Stadt kann etwas anderes sagen', 'Auslieferung', '2022-01-01', '9999-12-31');

grant select, insert, update on absence_limit to sim_office;
