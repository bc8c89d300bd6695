-- V163__placement.sql · Who has which bed on which nights («Belegung»). The database itself lets nobody have two beds and no bed two people on
-- one night, and keeps every former state of a row: what was known when can be asked for ever.

create table placement (
  id               bigint       not null,
  version          int          not null,
  person_id        bigint       not null,
  side             varchar(12)  character set ascii collate ascii_bin not null default 'OFFICE',
  place_id         bigint       not null,
  facility_id      bigint       not null,
  basis            varchar(25)  character set ascii collate ascii_bin not null,
  state            varchar(10)  character set ascii collate ascii_bin not null,
  needs_protection boolean      not null,
  valid_from       date         not null,
  valid_to         date         not null,
  end_reason       varchar(20)  character set ascii collate ascii_bin null,
  change_reason    varchar(300) null,
  changed_by       varchar(120) not null,
  changed_at       datetime(6)  not null,
  period for stay (valid_from, valid_to),
  primary key (id),
  constraint uk_placement_person unique (person_id, stay without overlaps),
  constraint uk_placement_place unique (place_id, stay without overlaps),
  constraint ck_placement_side check (side = 'OFFICE'),
  constraint ck_placement_basis check (basis in ('ZUWEISUNG_FLUEAG', 'EINWEISUNG_OBG_14', 'OBG_19', 'WOHNSITZAUFLAGE_12A', 'FREIWILLIG', 'NACHNUTZUNG_ANERKANNT')),
  constraint ck_placement_state check (state in ('PROPOSED', 'ORDERED', 'OCCUPIED', 'ABSENT', 'ENDED')),
  constraint ck_placement_ended check ((state = 'ENDED') = (end_reason is not null)),
  constraint fk_placement_person foreign key (person_id, side) references person (id, side),
  constraint fk_placement_place foreign key (place_id) references place (id),
  constraint fk_placement_facility foreign key (facility_id) references facility (id),
  -- the occupancy of a night, of one facility or of all
  key ix_placement_facility (facility_id, valid_to, valid_from),
  key ix_placement_night (valid_to, valid_from, facility_id)
) default character set utf8mb4 with system versioning;

grant select, insert, update, delete on placement to sim_office;
