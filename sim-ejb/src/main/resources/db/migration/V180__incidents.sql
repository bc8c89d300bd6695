-- V180__incidents.sql · What happened in the shelters («Vorkommnisse»), who was told and what was done. The words lie under seal; no person hangs
-- on an incident.

create table incident (
  id          bigint       not null,
  version     int          not null,
  facility_id bigint       not null,
  room_id     bigint       null,
  kind        varchar(20)  character set ascii collate ascii_bin not null,
  happened_at datetime(6)  not null,
  noted_by    varchar(120) not null,
  noted_at    datetime(6)  not null,
  token       varchar(36)  character set ascii collate ascii_bin not null,
  closed_by   varchar(120) null,
  closed_at   datetime(6)  null,
  key_no      int          not null,
  sealed      mediumblob   not null,
  primary key (id),
  constraint uk_incident_token unique (token),
  constraint fk_incident_facility foreign key (facility_id) references facility (id),
  constraint fk_incident_room foreign key (room_id) references room (id),
  constraint ck_incident_kind check (kind in ('CONFLICT', 'VIOLENCE', 'THREAT', 'THEFT', 'PROPERTY_DAMAGE', 'FIRE', 'WATER_DAMAGE', 'INTRUSION', 'HOSTILITY', 'OTHER')),
  constraint ck_incident_order check (happened_at <= noted_at),
  constraint ck_incident_closed check ((closed_by is null) = (closed_at is null)),
  key ix_incident_closed (closed_at, happened_at),
  key ix_incident_key (key_no, id)
) default character set utf8mb4;

create table incident_notice (
  id          bigint       not null,
  version     int          not null,
  incident_id bigint       not null,
  recipient   varchar(20)  character set ascii collate ascii_bin not null,
  told_on     date         not null,
  noted_by    varchar(120) not null,
  primary key (id),
  constraint uk_incident_notice unique (incident_id, recipient),
  constraint fk_incident_notice foreign key (incident_id) references incident (id),
  constraint ck_incident_notice_recipient check (recipient in ('POLICE', 'FIRE_BRIGADE', 'RESCUE_SERVICE', 'SECURITY', 'CARETAKER', 'SUPERIOR', 'YOUTH_WELFARE', 'PUBLIC_ORDER'))
) default character set utf8mb4;

create table incident_measure (
  id          bigint       not null,
  version     int          not null,
  incident_id bigint       not null,
  noted_by    varchar(120) not null,
  noted_at    datetime(6)  not null,
  token       varchar(36)  character set ascii collate ascii_bin not null,
  key_no      int          not null,
  sealed      mediumblob   not null,
  primary key (id),
  constraint uk_incident_measure_token unique (token),
  constraint fk_incident_measure foreign key (incident_id) references incident (id),
  key ix_incident_measure_key (key_no, id)
) default character set utf8mb4;

grant select, insert, update on incident to sim_office;
grant select, insert on incident_notice to sim_office;
grant select, insert on incident_measure to sim_office;
-- the nightly resealing moves words from an old key to the newest, and reads nothing else
grant select (id, key_no, sealed), update (key_no, sealed) on incident to sim_system;
grant select (id, key_no, sealed), update (key_no, sealed) on incident_measure to sim_system;
grant select (key_no) on incident to sim_operations;
grant select (key_no) on incident_measure to sim_operations;
