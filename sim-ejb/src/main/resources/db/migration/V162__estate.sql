-- V162__estate.sql · The town's shelters («Unterkünfte») down to the single bed: facility, building, flat, room, place; what is closed
-- when and why; and the house rules, each with its validity and where it comes from.

create table facility (
  id            bigint       not null,
  version       int          not null,
  name          varchar(80)  not null,
  search_key    varchar(80)  character set ascii collate ascii_bin not null,
  kind          varchar(20)  character set ascii collate ascii_bin not null,
  carrier       varchar(10)  character set ascii collate ascii_bin not null,
  postcode      varchar(5)   character set ascii collate ascii_bin not null,
  town          varchar(60)  not null,
  accessibility varchar(12)  character set ascii collate ascii_bin not null,
  remark        varchar(300) null,
  valid_from    date         not null,
  valid_to      date         not null,
  primary key (id),
  -- two writings of one address are one facility
  constraint uk_facility_key unique (search_key),
  constraint ck_facility_kind check (kind in ('GEMEINSCHAFTS_UK', 'DEZENTRALE_UK', 'NOTUNTERKUNFT', 'ANGEMIETET', 'HOTEL')),
  constraint ck_facility_carrier check (carrier in ('FLUEAG', 'OBG')),
  constraint ck_facility_accessibility check (accessibility in ('NONE', 'STEP_FREE', 'WHEELCHAIR')),
  constraint ck_facility_period check (valid_from < valid_to),
  key ix_facility_name (name, id)
) default character set utf8mb4;

create table building (
  id          bigint      not null,
  version     int         not null,
  facility_id bigint      not null,
  name        varchar(40) not null,
  primary key (id),
  constraint uk_building unique (facility_id, name),
  constraint fk_building_facility foreign key (facility_id) references facility (id)
) default character set utf8mb4;

create table unit (
  id          bigint      not null,
  version     int         not null,
  building_id bigint      not null,
  name        varchar(40) not null,
  primary key (id),
  constraint uk_unit unique (building_id, name),
  constraint fk_unit_building foreign key (building_id) references building (id)
) default character set utf8mb4;

create table room (
  id          bigint       not null,
  version     int          not null,
  facility_id bigint       not null,
  unit_id     bigint       not null,
  name        varchar(20)  not null,
  floor       int          not null,
  area        decimal(6,2) not null,
  max_persons int          null,
  sex_rule    varchar(8)   character set ascii collate ascii_bin not null,
  family_only boolean      not null,
  sheltered   boolean      not null,
  step_free   boolean      not null,
  search_key  varchar(120) character set ascii collate ascii_bin not null,
  primary key (id),
  constraint uk_room unique (unit_id, name),
  constraint fk_room_facility foreign key (facility_id) references facility (id),
  constraint fk_room_unit foreign key (unit_id) references unit (id),
  constraint ck_room_sex_rule check (sex_rule in ('ANYBODY', 'WOMEN', 'MEN')),
  constraint ck_room_area check (area > 0),
  constraint ck_room_max_persons check (max_persons is null or max_persons between 1 and 99),
  key ix_room_facility (facility_id, floor, name),
  key ix_room_search (search_key, id)
) default character set utf8mb4;

create table place (
  id       bigint not null,
  version  int    not null,
  room_id  bigint not null,
  place_no int    not null,
  primary key (id),
  constraint uk_place unique (room_id, place_no),
  constraint fk_place_room foreign key (room_id) references room (id),
  constraint ck_place_no check (place_no between 1 and 99)
) default character set utf8mb4;

create table closure (
  id          bigint       not null,
  version     int          not null,
  facility_id bigint       not null,
  room_id     bigint       null,
  place_id    bigint       null,
  reason      varchar(15)  character set ascii collate ascii_bin not null,
  remark      varchar(200) null,
  valid_from  date         not null,
  valid_to    date         not null,
  noted_by    varchar(120) not null,
  primary key (id),
  constraint fk_closure_facility foreign key (facility_id) references facility (id),
  constraint fk_closure_room foreign key (room_id) references room (id),
  constraint fk_closure_place foreign key (place_id) references place (id),
  constraint ck_closure_scope check (place_id is null or room_id is not null),
  constraint ck_closure_reason check (reason in ('REPAIR', 'WATER_DAMAGE', 'FIRE_DAMAGE', 'PESTS', 'INSPECTION', 'PROTECTION', 'RESERVE', 'OTHER')),
  constraint ck_closure_period check (valid_from < valid_to),
  key ix_closure_facility (facility_id, valid_to, valid_from)
) default character set utf8mb4;

-- A rule without a facility holds in all that have none of their own. One version follows the other without a gap.
create table house_rule (
  id          bigint       not null,
  version     int          not null,
  facility_id bigint       null,
  kind        varchar(20)  character set ascii collate ascii_bin not null,
  amount      decimal(7,2) not null,
  source      varchar(300) not null,
  valid_from  date         not null,
  valid_to    date         not null,
  primary key (id),
  constraint uk_house_rule unique (facility_id, kind, valid_from),
  constraint fk_house_rule_facility foreign key (facility_id) references facility (id),
  constraint ck_house_rule_kind check (kind in ('LICENSED_PERSONS', 'FIRE_PERSONS', 'AREA_PER_PERSON')),
  constraint ck_house_rule_amount check (amount > 0),
  constraint ck_house_rule_period check (valid_from < valid_to)
) default character set utf8mb4;

insert into house_rule (id, version, facility_id, kind, amount, source, valid_from, valid_to) values
  (1, 0, null, 'AREA_PER_PERSON', 6.00,
   'Vorschlag des Hauses, von 50-2 zu bestätigen; für Gemeinden in NRW ist keine Mindestfläche vorgeschrieben', '2022-01-01', '9999-12-31');

grant select, insert, update on facility to sim_office;
grant select, insert on building to sim_office;
grant select, insert on unit to sim_office;
grant select, insert, update on room to sim_office;
grant select, insert, delete on place to sim_office;
grant select, insert, update, delete on closure to sim_office;
grant select, insert, update on house_rule to sim_office;
