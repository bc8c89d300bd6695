-- V177__flat_wishes.sql · The waiting list for own flats («Warteliste für Wohnungen»). The database lets a person stand on it once.

create table flat_wish (
  id             bigint       not null,
  version        int          not null,
  person_id      bigint       not null,
  side           varchar(12)  character set ascii collate ascii_bin not null default 'OFFICE',
  persons        int          not null,
  rooms          int          not null,
  step_free      boolean      not null,
  priority       varchar(15)  character set ascii collate ascii_bin not null,
  since          date         not null,
  state          varchar(8)   character set ascii collate ascii_bin not null,
  removal        varchar(15)  character set ascii collate ascii_bin null,
  removed_on     date         null,
  changed_by     varchar(120) not null,
  live_person_id bigint as (case when state <> 'REMOVED' then person_id end) persistent,
  primary key (id),
  constraint uk_flat_wish_live unique (live_person_id),
  constraint fk_flat_wish_person foreign key (person_id, side) references person (id, side),
  constraint ck_flat_wish_side check (side = 'OFFICE'),
  constraint ck_flat_wish_size check (persons between 1 and 20 and rooms between 1 and 10),
  constraint ck_flat_wish_priority check (priority in ('NONE', 'HEALTH', 'PROTECTION', 'BIRTH', 'FAMILY_REUNION', 'WORK', 'SHELTER')),
  constraint ck_flat_wish_state check (state in ('WAITING', 'OFFERED', 'REMOVED')),
  constraint ck_flat_wish_removal check (removal in ('FOUND_BY_TOWN', 'FOUND_ITSELF', 'DEPARTED', 'WITHDRAWN', 'NOT_REACHED')),
  constraint ck_flat_wish_removed check ((state = 'REMOVED') = (removal is not null) and (removal is null) = (removed_on is null)),
  key ix_flat_wish_person (person_id, id),
  key ix_flat_wish_state (state, removed_on)
) default character set utf8mb4;

grant select, insert, update on flat_wish to sim_office;
