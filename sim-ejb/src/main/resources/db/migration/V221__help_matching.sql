-- V221__help_matching.sql · Who is proposed for which request («Zuordnung»), and what counts how much when volunteers are ranked. The coordination
-- alone keeps it: counselling learns a first name, from the request.

create table help_proposal (
  id           bigint       not null,
  version      int          not null,
  request_id   bigint       not null,
  round        int          not null,
  volunteer_id bigint       not null,
  proposed_on  date         not null,
  proposed_by  varchar(120) not null,
  again        boolean      null,
  primary key (id),
  constraint uk_help_proposal unique (request_id, round),
  constraint fk_help_proposal_request foreign key (request_id) references help_request (id),
  constraint fk_help_proposal_volunteer foreign key (volunteer_id) references volunteer (id),
  key ix_help_proposal_volunteer (volunteer_id)
) default character set utf8mb4;

create table matching_weight (
  id         bigint       not null,
  version    int          not null,
  criterion  varchar(12)  character set ascii collate ascii_bin not null,
  points     int          not null,
  source     varchar(300) not null,
  valid_from date         not null,
  valid_to   date         not null,
  primary key (id),
  constraint uk_matching_weight unique (criterion, valid_from),
  constraint ck_matching_weight_criterion check (criterion in ('COMMON_TIME', 'DISTANCE', 'SKILL', 'INTEREST', 'LOAD', 'EXPERIENCE')),
  constraint ck_matching_weight_points check (points between 0 and 1000),
  constraint ck_matching_weight_period check (valid_from < valid_to)
) default character set utf8mb4;

insert into matching_weight (id, version, criterion, points, source, valid_from, valid_to) values
  (1, 0, 'COMMON_TIME', 10, 'Vorschlag des Hauses: je gemeinsame Tageszeit; von der Koordination zu bestätigen', '2022-01-01', '9999-12-31'),
  (2, 0, 'DISTANCE', 5, 'Vorschlag des Hauses: Abzug je Kilometer; von der Koordination zu bestätigen', '2022-01-01', '9999-12-31'),
  (3, 0, 'SKILL', 20, 'Vorschlag des Hauses: je gewünschte Fähigkeit; von der Koordination zu bestätigen', '2022-01-01', '9999-12-31'),
  (4, 0, 'INTEREST', 30, 'Vorschlag des Hauses: möchte genau diese Art von Einsatz; von der Koordination zu bestätigen', '2022-01-01', '9999-12-31'),
  (5, 0, 'LOAD', 25, 'Vorschlag des Hauses: Abzug je laufenden Einsatz; von der Koordination zu bestätigen', '2022-01-01', '9999-12-31'),
  (6, 0, 'EXPERIENCE', 15, 'Vorschlag des Hauses: je gut beendeten Einsatz, höchstens drei; von der Koordination zu bestätigen', '2022-01-01', '9999-12-31');

grant select, insert, update on help_proposal to sim_volunteering;
grant select on matching_weight to sim_volunteering;
