-- V188__bed_suggestions.sql · What the search for beds weighs («Gewichte der Platzsuche»), where each shelter lies, and what a search found
-- («Vorschlag»). A suggestion keeps no bed for anybody: that the placements do, once somebody accepts it.

create table suggestion_weight (
  id         bigint       not null,
  version    int          not null,
  cost       varchar(20)  character set ascii collate ascii_bin not null,
  points     int          not null,
  source     varchar(300) not null,
  noted_by   varchar(120) not null,
  valid_from date         not null,
  valid_to   date         not null,
  primary key (id),
  constraint uk_suggestion_weight unique (cost, valid_from),
  constraint ck_suggestion_weight_cost check (cost in ('FAMILY_IN_FACILITIES', 'FAMILY_IN_FLATS', 'FAMILY_IN_ROOMS', 'NO_COMMON_LANGUAGE', 'STEPS', 'SCHOOL_WAY', 'CLINIC_WAY', 'RESERVE', 'IDLE_BED', 'MOVE')),
  constraint ck_suggestion_weight_points check (points between 0 and 10000),
  constraint ck_suggestion_weight_period check (valid_from < valid_to),
  key ix_suggestion_weight_day (valid_to, valid_from)
) default character set utf8mb4;

insert into suggestion_weight (id, version, cost, points, source, noted_by, valid_from, valid_to) values
  (1, 0, 'FAMILY_IN_FACILITIES', 1000, 'Vorschlag des Hauses, von 50-2 zu bestätigen', 'Auslieferung', '2022-01-01', '9999-12-31'),
  (2, 0, 'FAMILY_IN_FLATS', 200, 'Vorschlag des Hauses, von 50-2 zu bestätigen', 'Auslieferung', '2022-01-01', '9999-12-31'),
  (3, 0, 'FAMILY_IN_ROOMS', 20, 'Vorschlag des Hauses, von 50-2 zu bestätigen', 'Auslieferung', '2022-01-01', '9999-12-31'),
  (4, 0, 'NO_COMMON_LANGUAGE', 30, 'Vorschlag des Hauses, von 50-2 zu bestätigen', 'Auslieferung', '2022-01-01', '9999-12-31'),
  (5, 0, 'STEPS', 500, 'Vorschlag des Hauses, von 50-2 zu bestätigen', 'Auslieferung', '2022-01-01', '9999-12-31'),
  (6, 0, 'SCHOOL_WAY', 1, 'Vorschlag des Hauses, von 50-2 zu bestätigen', 'Auslieferung', '2022-01-01', '9999-12-31'),
  (7, 0, 'CLINIC_WAY', 2, 'Vorschlag des Hauses, von 50-2 zu bestätigen', 'Auslieferung', '2022-01-01', '9999-12-31'),
  (8, 0, 'RESERVE', 40, 'Vorschlag des Hauses, von 50-2 zu bestätigen', 'Auslieferung', '2022-01-01', '9999-12-31'),
  (9, 0, 'IDLE_BED', 50, 'Vorschlag des Hauses, von 50-2 zu bestätigen', 'Auslieferung', '2022-01-01', '9999-12-31'),
  (10, 0, 'MOVE', 100, 'Vorschlag des Hauses, von 50-2 zu bestätigen', 'Auslieferung', '2022-01-01', '9999-12-31');

create table facility_site (
  id             bigint       not null,
  version        int          not null,
  facility_id    bigint       not null,
  school_minutes int          null,
  clinic_minutes int          null,
  reserve        int          not null,
  noted_by       varchar(120) not null,
  primary key (id),
  constraint uk_facility_site unique (facility_id),
  constraint fk_facility_site_facility foreign key (facility_id) references facility (id),
  constraint ck_facility_site_ways check (school_minutes between 0 and 240 and clinic_minutes between 0 and 240),
  constraint ck_facility_site_reserve check (reserve between 0 and 500)
) default character set utf8mb4;

create table bed_suggestion (
  id            bigint       not null,
  version       int          not null,
  request_token varchar(36)  character set ascii collate ascii_bin not null,
  basis         varchar(25)  character set ascii collate ascii_bin not null,
  state         varchar(10)  character set ascii collate ascii_bin not null,
  changes       int          not null,
  points        bigint       not null,
  valid_from    date         not null,
  valid_to      date         not null,
  requested_by  varchar(120) not null,
  requested_at  datetime(6)  not null,
  closed_by     varchar(120) null,
  closed_at     datetime(6)  null,
  primary key (id),
  constraint uk_bed_suggestion_token unique (request_token),
  constraint ck_bed_suggestion_state check (state in ('SEARCHING', 'READY', 'FAILED', 'ACCEPTED', 'DISCARDED')),
  constraint ck_bed_suggestion_closed check ((state in ('ACCEPTED', 'DISCARDED')) = (closed_by is not null) and (closed_by is null) = (closed_at is null)),
  constraint ck_bed_suggestion_period check (valid_from < valid_to),
  key ix_bed_suggestion_requested (requested_at)
) default character set utf8mb4;

create table suggested_seat (
  id            bigint      not null,
  version       int         not null,
  suggestion_id bigint      not null,
  person_id     bigint      not null,
  side          varchar(12) character set ascii collate ascii_bin not null default 'OFFICE',
  household     bigint      not null,
  place_id      bigint      null,
  protection    boolean     not null,
  step_free     boolean     not null,
  clinic        boolean     not null,
  left_out      boolean     not null,
  obstacle      varchar(20) character set ascii collate ascii_bin null,
  primary key (id),
  constraint uk_suggested_seat_person unique (suggestion_id, person_id),
  constraint fk_suggested_seat_suggestion foreign key (suggestion_id) references bed_suggestion (id) on delete cascade,
  constraint fk_suggested_seat_person foreign key (person_id, side) references person (id, side),
  constraint fk_suggested_seat_place foreign key (place_id) references place (id) on delete set null,
  constraint ck_suggested_seat_side check (side = 'OFFICE'),
  key ix_suggested_seat_person (person_id)
) default character set utf8mb4;

create table suggested_cost (
  id            bigint      not null,
  version       int         not null,
  suggestion_id bigint      not null,
  cost          varchar(20) character set ascii collate ascii_bin not null,
  person_id     bigint      null,
  facility_id   bigint      not null,
  amount        bigint      not null,
  points        bigint      not null,
  primary key (id),
  constraint fk_suggested_cost_suggestion foreign key (suggestion_id) references bed_suggestion (id) on delete cascade,
  constraint fk_suggested_cost_person foreign key (person_id) references person (id),
  constraint fk_suggested_cost_facility foreign key (facility_id) references facility (id),
  key ix_suggested_cost_suggestion (suggestion_id)
) default character set utf8mb4;

grant select, insert, update on suggestion_weight to sim_office;
grant select, insert, update on facility_site to sim_office;
grant select, insert, update, delete on bed_suggestion to sim_office;
grant select, insert, update, delete on suggested_seat to sim_office;
grant select, insert, delete on suggested_cost to sim_office;
