-- V230__volunteer_events.sql · Group offers, events and trainings («Veranstaltungen») with the shifts that volunteers take, who came, and how
-- many guests there were. Guests are a number and never names. The volunteers' coordination alone keeps it.

create table volunteer_event (
  id            bigint       not null,
  version       int          not null,
  series_token  char(36)     character set ascii collate ascii_bin not null,
  series_no     int          not null,
  kind          varchar(16)  character set ascii collate ascii_bin not null,
  training      varchar(16)  character set ascii collate ascii_bin null,
  title         varchar(120) not null,
  place         varchar(160) not null,
  starts_at     datetime     not null,
  ends_at       datetime     not null,
  state         varchar(9)   character set ascii collate ascii_bin not null,
  sequence      int          not null,
  guests        int          null,
  changed_by    varchar(120) not null,
  primary key (id),
  -- the same form makes each date of a series once
  constraint uk_volunteer_event_series unique (series_token, series_no),
  constraint ck_volunteer_event_kind check (kind in ('LANGUAGE_CAFE', 'GROUP_OFFER', 'EVENT', 'TRAINING')),
  constraint ck_volunteer_event_training check ((kind = 'TRAINING') = (training is not null)),
  constraint ck_volunteer_event_times check (starts_at < ends_at),
  constraint ck_volunteer_event_state check (state in ('PLANNED', 'CANCELLED')),
  constraint ck_volunteer_event_guests check (guests is null or guests between 0 and 9999),
  key ix_volunteer_event_start (starts_at, id)
) default character set utf8mb4;

create table event_slot (
  id        bigint       not null,
  version   int          not null,
  event_id  bigint       not null,
  starts_at datetime     not null,
  ends_at   datetime     not null,
  task      varchar(120) not null,
  needed    int          not null,
  minors    boolean      not null,
  primary key (id),
  constraint fk_event_slot_event foreign key (event_id) references volunteer_event (id),
  constraint ck_event_slot_times check (starts_at < ends_at),
  constraint ck_event_slot_needed check (needed between 1 and 99),
  key ix_event_slot_start (starts_at, id)
) default character set utf8mb4;

create table slot_registration (
  id            bigint       not null,
  version       int          not null,
  slot_id       bigint       not null,
  volunteer_id  bigint       not null,
  state         varchar(10)  character set ascii collate ascii_bin not null,
  asked_at      datetime(6)  not null,
  attendance    varchar(7)   character set ascii collate ascii_bin null,
  minutes       int          null,
  turn          int          not null,
  changed_by    varchar(120) not null,
  primary key (id),
  constraint uk_slot_registration unique (slot_id, volunteer_id),
  constraint fk_slot_registration_slot foreign key (slot_id) references event_slot (id),
  constraint fk_slot_registration_volunteer foreign key (volunteer_id) references volunteer (id),
  constraint ck_slot_registration_state check (state in ('REGISTERED', 'WAITING', 'WITHDRAWN')),
  constraint ck_slot_registration_attendance check (attendance in ('CAME', 'EXCUSED', 'ABSENT')),
  constraint ck_slot_registration_registered check (attendance is null or state = 'REGISTERED'),
  constraint ck_slot_registration_minutes check ((minutes is not null) = (attendance is not null and attendance = 'CAME')),
  key ix_slot_registration_volunteer (volunteer_id, state)
) default character set utf8mb4;

-- What was moved from when to when, and what was cancelled; a row is never changed.
create table event_change (
  id         bigint       not null,
  version    int          not null,
  event_id   bigint       not null,
  kind       varchar(9)   character set ascii collate ascii_bin not null,
  reason     varchar(10)  character set ascii collate ascii_bin not null,
  was_at     datetime     not null,
  was_place  varchar(160) not null,
  now_at     datetime     null,
  now_place  varchar(160) null,
  changed_at datetime(6)  not null,
  changed_by varchar(120) not null,
  primary key (id),
  constraint fk_event_change_event foreign key (event_id) references volunteer_event (id),
  constraint ck_event_change_kind check (kind in ('MOVED', 'CANCELLED')),
  constraint ck_event_change_now check ((kind = 'MOVED') = (now_at is not null) and (now_at is null) = (now_place is null))
) default character set utf8mb4;

grant select, insert, update on volunteer_event to sim_volunteering;
grant select, insert, update, delete on event_slot to sim_volunteering;
grant select, insert, update on slot_registration to sim_volunteering;
grant select, insert on event_change to sim_volunteering;
