-- V174__house_keys.sql · The keys of the shelters («Schlüssel») and who holds which («Schlüsselausgabe»). The database itself lets nobody be
-- handed a key that somebody else holds.

create table house_key (
  id          bigint       not null,
  version     int          not null,
  facility_id bigint       not null,
  unit_id     bigint       null,
  room_id     bigint       null,
  kind        varchar(12)  character set ascii collate ascii_bin not null,
  stamp       varchar(40)  not null,
  state       varchar(8)   character set ascii collate ascii_bin not null,
  noted_by    varchar(120) not null,
  primary key (id),
  -- what is stamped on a key is said aloud and typed: «a-12» and «A-12» are one number
  constraint uk_house_key unique (facility_id, stamp),
  constraint fk_house_key_facility foreign key (facility_id) references facility (id),
  constraint fk_house_key_unit foreign key (unit_id) references unit (id),
  constraint fk_house_key_room foreign key (room_id) references room (id),
  constraint ck_house_key_site check (unit_id is null or room_id is null),
  constraint ck_house_key_kind check (kind in ('KEY', 'TRANSPONDER', 'CARD', 'LETTER_BOX')),
  constraint ck_house_key_state check (state in ('IN_USE', 'LOST', 'RETIRED'))
) default character set utf8mb4;

create table key_issue (
  id           bigint       not null,
  version      int          not null,
  house_key_id bigint       not null,
  person_id    bigint       not null,
  side         varchar(12)  character set ascii collate ascii_bin not null default 'OFFICE',
  handed_on    date         not null,
  handed_by    varchar(120) not null,
  closed_on    date         null,
  outcome      varchar(8)   character set ascii collate ascii_bin null,
  loss_reason  varchar(300) null,
  closed_by    varchar(120) null,
  held_key_id  bigint as (case when closed_on is null then house_key_id end) persistent,
  primary key (id),
  constraint uk_key_issue_held unique (held_key_id),
  constraint fk_key_issue_key foreign key (house_key_id) references house_key (id),
  constraint fk_key_issue_person foreign key (person_id, side) references person (id, side),
  constraint ck_key_issue_side check (side = 'OFFICE'),
  constraint ck_key_issue_outcome check (outcome in ('RETURNED', 'LOST')),
  constraint ck_key_issue_closed check ((closed_on is null) = (outcome is null) and (closed_on is null) = (closed_by is null)),
  constraint ck_key_issue_order check (closed_on >= handed_on),
  constraint ck_key_issue_loss check ((loss_reason is not null) = (outcome is not null and outcome = 'LOST')),
  key ix_key_issue_person (person_id, closed_on)
) default character set utf8mb4;

grant select, insert, update on house_key to sim_office;
grant select, insert, update on key_issue to sim_office;
