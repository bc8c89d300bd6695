-- V191__suggestion_term.sql · How long a suggestion for beds is kept after its search («Aufbewahrung der Platzvorschläge»). It says who needs
-- protection or a way without steps, and is of no use once the beds are given. The timer of the night reads the term that is in force.

create table suggestion_term (
  id         bigint       not null,
  version    int          not null,
  days       int          not null,
  source     varchar(300) not null,
  noted_by   varchar(120) not null,
  valid_from date         not null,
  valid_to   date         not null,
  primary key (id),
  constraint uk_suggestion_term unique (valid_from),
  constraint ck_suggestion_term_days check (days between 1 and 365),
  constraint ck_suggestion_term_period check (valid_from < valid_to)
) default character set utf8mb4;

insert into suggestion_term (id, version, days, source, noted_by, valid_from, valid_to) values
  (1, 0, 30, 'Vorschlag des Hauses nach DSGVO Art. 5 Abs. 1 Buchst. e, von 50-2 zu bestätigen', 'Auslieferung', '2022-01-01', '9999-12-31');

grant select on suggestion_term to sim_office;
