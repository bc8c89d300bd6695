-- V179__inspections.sql · Walking through the shelters («Begehungen») along a checklist that is data with validity and source. What is not in
-- order is a defect.

create table inspection_point (
  id          bigint       not null,
  version     int          not null,
  wording     varchar(120) not null,
  kind        varchar(15)  character set ascii collate ascii_bin not null,
  position_no int          not null,
  source      varchar(300) not null,
  valid_from  date         not null,
  valid_to    date         not null,
  primary key (id),
  constraint uk_inspection_point unique (wording, valid_from),
  constraint ck_inspection_point_kind check (kind in ('WATER', 'HEATING', 'ELECTRICITY', 'DOOR_LOCK', 'FURNITURE', 'MOULD', 'PESTS', 'FIRE_PROTECTION', 'OTHER')),
  constraint ck_inspection_point_period check (valid_from < valid_to)
) default character set utf8mb4;

create table inspection (
  id               bigint       not null,
  version          int          not null,
  facility_id      bigint       not null,
  planned_on       date         not null,
  planned_by       varchar(120) not null,
  held_on          date         null,
  held_by          varchar(120) null,
  open_facility_id bigint as (case when held_on is null then facility_id end) persistent,
  primary key (id),
  constraint uk_inspection_open unique (open_facility_id),
  constraint fk_inspection_facility foreign key (facility_id) references facility (id),
  constraint ck_inspection_held check ((held_on is null) = (held_by is null)),
  key ix_inspection_held (held_on, planned_on)
) default character set utf8mb4;

create table inspection_finding (
  id            bigint       not null,
  version       int          not null,
  inspection_id bigint       not null,
  point_id      bigint       not null,
  defect_id     bigint       null,
  remark        varchar(120) null,
  primary key (id),
  constraint uk_inspection_finding unique (inspection_id, point_id),
  constraint fk_inspection_finding foreign key (inspection_id) references inspection (id),
  constraint fk_inspection_finding_point foreign key (point_id) references inspection_point (id),
  constraint fk_inspection_finding_defect foreign key (defect_id) references defect (id)
) default character set utf8mb4;

insert into inspection_point (id, version, wording, kind, position_no, source, valid_from, valid_to) values
  (1, 0, 'Fluchtwege frei und gekennzeichnet', 'FIRE_PROTECTION', 1, 'Vorschlag des Hauses, von 50-2 zu bestätigen', '2022-01-01', '9999-12-31'),
  (2, 0, 'Rauchmelder und Feuerlöscher vorhanden und geprüft', 'FIRE_PROTECTION', 2, 'Vorschlag des Hauses, von 50-2 zu bestätigen; § 47 Abs. 3 BauO NRW', '2022-01-01', '9999-12-31'),
  (3, 0, 'Türen und Schlösser', 'DOOR_LOCK', 3, 'Vorschlag des Hauses, von 50-2 zu bestätigen', '2022-01-01', '9999-12-31'),
  (4, 0, 'Wasser und Sanitär', 'WATER', 4, 'Vorschlag des Hauses, von 50-2 zu bestätigen', '2022-01-01', '9999-12-31'),
  (5, 0, 'Heizung und Strom', 'HEATING', 5, 'Vorschlag des Hauses, von 50-2 zu bestätigen', '2022-01-01', '9999-12-31'),
  (6, 0, 'Kein Schimmel, keine Schädlinge', 'MOULD', 6, 'Vorschlag des Hauses, von 50-2 zu bestätigen', '2022-01-01', '9999-12-31'),
  (7, 0, 'Gemeinschaftsräume, Küche und Außengelände', 'OTHER', 7, 'Vorschlag des Hauses, von 50-2 zu bestätigen', '2022-01-01', '9999-12-31');

grant select on inspection_point to sim_office;
grant select, insert, update on inspection to sim_office;
grant select, insert on inspection_finding to sim_office;
