-- V181__inventory.sql · What the shelters are furnished with («Inventar»), and who was handed what. The database lets nobody hold what somebody
-- holds.

create table inventory_item (
  id             bigint       not null,
  version        int          not null,
  facility_id    bigint       not null,
  room_id        bigint       null,
  place_id       bigint       null,
  kind           varchar(16)  character set ascii collate ascii_bin not null,
  name           varchar(80)  null,
  tag            varchar(40)  not null,
  item_condition varchar(8)   character set ascii collate ascii_bin not null,
  write_off      varchar(12)  character set ascii collate ascii_bin null,
  written_off_on date         null,
  noted_by       varchar(120) not null,
  primary key (id),
  -- what stands on a label is said aloud and typed: «a-12» and «A-12» are one number
  constraint uk_inventory_item_tag unique (tag),
  constraint fk_inventory_item_facility foreign key (facility_id) references facility (id),
  constraint fk_inventory_item_room foreign key (room_id) references room (id),
  constraint fk_inventory_item_place foreign key (place_id) references place (id),
  constraint ck_inventory_item_place check (place_id is null or room_id is not null),
  constraint ck_inventory_item_kind check (kind in ('BED', 'MATTRESS', 'BEDDING', 'WARDROBE', 'TABLE', 'CHAIR', 'REFRIGERATOR', 'COOKER', 'WASHING_MACHINE', 'KITCHENWARE', 'OTHER')),
  constraint ck_inventory_item_condition check (item_condition in ('NEW', 'GOOD', 'WORN', 'BROKEN')),
  constraint ck_inventory_item_write_off check (write_off in ('WORN_OUT', 'BROKEN', 'LOST', 'STOLEN', 'GIVEN_AWAY')),
  constraint ck_inventory_item_written_off check ((write_off is null) = (written_off_on is null)),
  key ix_inventory_item_facility (facility_id, written_off_on)
) default character set utf8mb4;

create table item_loan (
  id           bigint       not null,
  version      int          not null,
  item_id      bigint       not null,
  person_id    bigint       not null,
  side         varchar(12)  character set ascii collate ascii_bin not null default 'OFFICE',
  handed_on    date         not null,
  handed_by    varchar(120) not null,
  closed_on    date         null,
  outcome      varchar(12)  character set ascii collate ascii_bin null,
  closed_by    varchar(120) null,
  held_item_id bigint as (case when closed_on is null then item_id end) persistent,
  primary key (id),
  constraint uk_item_loan_held unique (held_item_id),
  constraint fk_item_loan_item foreign key (item_id) references inventory_item (id),
  constraint fk_item_loan_person foreign key (person_id, side) references person (id, side),
  constraint ck_item_loan_side check (side = 'OFFICE'),
  constraint ck_item_loan_outcome check (outcome in ('RETURNED', 'WRITTEN_OFF')),
  constraint ck_item_loan_closed check ((closed_on is null) = (outcome is null) and (closed_on is null) = (closed_by is null)),
  constraint ck_item_loan_order check (closed_on >= handed_on),
  key ix_item_loan_person (person_id, closed_on)
) default character set utf8mb4;

grant select, insert, update on inventory_item to sim_office;
grant select, insert, update on item_loan to sim_office;
