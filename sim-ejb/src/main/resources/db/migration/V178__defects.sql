-- V178__defects.sql · What is broken in the shelters («Mängel»), until somebody has looked at it again. A defect may close a room or a bed.

create table defect (
  id          bigint       not null,
  version     int          not null,
  facility_id bigint       not null,
  room_id     bigint       null,
  kind        varchar(15)  character set ascii collate ascii_bin not null,
  urgency     varchar(8)   character set ascii collate ascii_bin not null,
  summary     varchar(200) not null,
  reported_on date         not null,
  reported_by varchar(80)  not null,
  due_on      date         not null,
  state       varchar(8)   character set ascii collate ascii_bin not null,
  assigned_to varchar(80)  null,
  mended_on   date         null,
  verified_by varchar(120) null,
  closure_id  bigint       null,
  token       varchar(36)  character set ascii collate ascii_bin not null,
  noted_by    varchar(120) not null,
  primary key (id),
  constraint uk_defect_token unique (token),
  constraint fk_defect_facility foreign key (facility_id) references facility (id),
  constraint fk_defect_room foreign key (room_id) references room (id),
  -- an entry that was wrong is deleted; the defect stays
  constraint fk_defect_closure foreign key (closure_id) references closure (id) on delete set null,
  constraint ck_defect_kind check (kind in ('WATER', 'HEATING', 'ELECTRICITY', 'DOOR_LOCK', 'FURNITURE', 'MOULD', 'PESTS', 'FIRE_PROTECTION', 'OTHER')),
  constraint ck_defect_urgency check (urgency in ('AT_ONCE', 'SOON', 'LATER')),
  constraint ck_defect_state check (state in ('REPORTED', 'ASSIGNED', 'MENDED', 'VERIFIED')),
  constraint ck_defect_mended check ((state in ('MENDED', 'VERIFIED')) = (mended_on is not null)),
  constraint ck_defect_verified check ((state = 'VERIFIED') = (verified_by is not null)),
  constraint ck_defect_order check (mended_on >= reported_on),
  key ix_defect_due (state, due_on),
  key ix_defect_mended (state, mended_on)
) default character set utf8mb4;

grant select, insert, update on defect to sim_office;
