-- V192__sent_reports.sql · That a report was sent («gemeldete Zählung»): which, for which nights, by whom, with which figures, and who was counted. Only
-- who counted is kept: so that it can be said what has changed since; who did not count was not reported.

create table sent_report (
  id            bigint       not null,
  version       int          not null,
  report        varchar(10)  character set ascii collate ascii_bin not null,
  valid_from    date         not null,
  valid_to      date         not null,
  sent_on       date         not null,
  counted       int          not null,
  not_counted   int          not null,
  unclear       int          not null,
  noted_by      varchar(120) not null,
  noted_at      datetime(6)  not null,
  request_token varchar(36)  character set ascii collate ascii_bin not null,
  primary key (id),
  constraint uk_sent_report_token unique (request_token),
  constraint ck_sent_report_report check (report in ('FEDERAL', 'STATE', 'FLUEAG')),
  constraint ck_sent_report_period check (valid_from < valid_to),
  constraint ck_sent_report_sent check (sent_on >= valid_to),
  constraint ck_sent_report_figures check (counted >= 0 and not_counted >= 0 and unclear >= 0),
  -- which reports a change touches, and the latest of one report
  key ix_sent_report_nights (valid_to, valid_from),
  key ix_sent_report_report (report, valid_from)
) default character set utf8mb4;

create table reported_person (
  id        bigint      not null,
  version   int         not null,
  report_id bigint      not null,
  person_id bigint      not null,
  side      varchar(12) character set ascii collate ascii_bin not null default 'OFFICE',
  primary key (id),
  constraint uk_reported_person unique (report_id, person_id),
  constraint fk_reported_person_report foreign key (report_id) references sent_report (id),
  constraint fk_reported_person_person foreign key (person_id, side) references person (id, side),
  constraint ck_reported_person_side check (side = 'OFFICE')
) default character set utf8mb4;

grant select, insert on sent_report to sim_office;
grant select, insert on reported_person to sim_office;
