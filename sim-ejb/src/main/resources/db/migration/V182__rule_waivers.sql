-- V182__rule_waivers.sql · Exceptions from the rules of housing («Ausnahmen von Belegungsregeln»), by four eyes within section 50-2. The table of
-- approvals is counselling's; this one is on the other side of the wall. The database itself lets nobody decide on her own request.

create table rule_waiver (
  id             bigint       not null,
  version        int          not null,
  basis          varchar(25)  character set ascii collate ascii_bin not null,
  valid_from     date         not null,
  valid_to       date         not null,
  reason         varchar(300) not null,
  requested_by   varchar(120) not null,
  requested_at   datetime(6)  not null,
  state          varchar(10)  character set ascii collate ascii_bin not null,
  decided_by     varchar(120) null,
  decided_at     datetime(6)  null,
  refusal_reason varchar(300) null,
  token          varchar(36)  character set ascii collate ascii_bin not null,
  primary key (id),
  constraint uk_rule_waiver_token unique (token),
  constraint ck_rule_waiver_basis check (basis in ('ZUWEISUNG_FLUEAG', 'EINWEISUNG_OBG_14', 'OBG_19', 'WOHNSITZAUFLAGE_12A', 'FREIWILLIG', 'NACHNUTZUNG_ANERKANNT')),
  constraint ck_rule_waiver_period check (valid_from < valid_to),
  constraint ck_rule_waiver_state check (state in ('REQUESTED', 'APPROVED', 'REFUSED', 'WITHDRAWN')),
  constraint ck_rule_waiver_decided check ((state = 'REQUESTED') = (decided_by is null) and (decided_by is null) = (decided_at is null)),
  constraint ck_rule_waiver_refused check ((state = 'REFUSED') = (refusal_reason is not null)),
  constraint ck_rule_waiver_four_eyes check (decided_by is null or (state = 'WITHDRAWN') = (decided_by = requested_by)),
  key ix_rule_waiver_state (state, id)
) default character set utf8mb4;

create table rule_waiver_rule (
  waiver_id bigint      not null,
  rule_name varchar(20) character set ascii collate ascii_bin not null,
  primary key (waiver_id, rule_name),
  constraint fk_rule_waiver_rule foreign key (waiver_id) references rule_waiver (id),
  -- from nothing else can there be an exception
  constraint ck_rule_waiver_rule check (rule_name in ('LICENSED_PERSONS', 'ROOM_MAX_PERSONS', 'ROOM_AREA', 'SEX_RULE', 'ROOM_MIX', 'FAMILY_ONLY', 'MINOR_ALONE', 'PROTECTION', 'HOUSE_BAN'))
) default character set utf8mb4;

create table waiver_seat (
  id               bigint      not null,
  version          int         not null,
  waiver_id        bigint      not null,
  person_id        bigint      not null,
  side             varchar(12) character set ascii collate ascii_bin not null default 'OFFICE',
  place_id         bigint      not null,
  needs_protection boolean     not null,
  primary key (id),
  constraint uk_waiver_seat_person unique (waiver_id, person_id),
  constraint uk_waiver_seat_place unique (waiver_id, place_id),
  constraint fk_waiver_seat foreign key (waiver_id) references rule_waiver (id),
  constraint fk_waiver_seat_person foreign key (person_id, side) references person (id, side),
  constraint fk_waiver_seat_place foreign key (place_id) references place (id),
  constraint ck_waiver_seat_side check (side = 'OFFICE')
) default character set utf8mb4;

grant select, insert, update on rule_waiver to sim_office;
grant select, insert on rule_waiver_rule to sim_office;
grant select, insert on waiver_seat to sim_office;
