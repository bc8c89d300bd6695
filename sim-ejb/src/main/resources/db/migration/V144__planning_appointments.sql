-- V144__planning_appointments.sql · Where somebody has to be, from when until when («Termine»), and who of the team comes.

create table appointment (
  id            bigint       not null,
  version       int          not null,
  case_id       bigint       null,
  person_id     bigint       null,
  title         varchar(160) null,
  kind          varchar(20)  character set ascii collate ascii_bin not null,
  starts_at     datetime     not null,
  ends_at       datetime     not null,
  place         varchar(160) null,
  interpreter   varchar(15)  character set ascii collate ascii_bin not null,
  state         varchar(10)  character set ascii collate ascii_bin not null,
  cancel_reason varchar(500) null,
  created_by    varchar(120) not null,
  created_at    datetime(6)  not null,
  changed_at    datetime(6)  not null,
  primary key (id),
  key ix_appointment_case (case_id, starts_at),
  key ix_appointment_person (person_id, starts_at),
  key ix_appointment_start (starts_at, ends_at),
  key ix_appointment_state (state, starts_at),
  constraint fk_appointment_case foreign key (case_id) references sim_case (id),
  constraint fk_appointment_person foreign key (person_id) references person (id),
  constraint ck_appointment_end check (ends_at > starts_at),
  constraint ck_appointment_kind check (kind in ('TALK', 'HOME_VISIT', 'ACCOMPANIMENT', 'PHONE', 'MEETING', 'OTHER')),
  constraint ck_appointment_interpreter check (interpreter in ('NOT_NEEDED', 'NEEDED', 'ORDERED')),
  constraint ck_appointment_state check (state in ('PLANNED', 'KEPT', 'MISSED', 'CANCELLED'))
) default character set utf8mb4;

create table appointment_attendee (
  appointment_id bigint       not null,
  account        varchar(120) not null,
  primary key (appointment_id, account),
  key ix_appointment_attendee_account (account, appointment_id),
  constraint fk_appointment_attendee foreign key (appointment_id) references appointment (id)
) default character set utf8mb4;

grant select, insert, update on appointment to sim_counselling;
grant select, insert, delete on appointment_attendee to sim_counselling;
