-- V132__planning_tasks.sql · What somebody has to do until a day («Aufgaben»), with or without a case; and forms that were
-- sent («abgesendete Formulare»), so that one that is sent twice does its work once.

create table task (
  id          bigint       not null,
  version     int          not null,
  case_id     bigint       null,
  title       varchar(160) not null,
  due_on      date         not null,
  owner       varchar(120) not null,
  handed_by   varchar(120) null,
  handed_at   datetime(6)  null,
  noted_at    datetime(6)  null,
  created_by  varchar(120) not null,
  created_at  datetime(6)  not null,
  origin      varchar(15)  character set ascii collate ascii_bin not null,
  source_id   bigint       null,
  state       varchar(10)  character set ascii collate ascii_bin not null,
  ended_by    varchar(120) null,
  ended_at    datetime(6)  null,
  drop_reason varchar(500) null,
  key_no      int          null,
  sealed      blob         null,
  primary key (id),
  key ix_task_owner (owner, state, due_on),
  key ix_task_created_by (created_by, state, due_on),
  key ix_task_handed_by (handed_by, state, due_on),
  key ix_task_case (case_id, state, due_on),
  key ix_task_source (origin, source_id),
  key ix_task_due (state, due_on),
  key ix_task_key (key_no, id),
  constraint fk_task_case foreign key (case_id) references sim_case (id),
  constraint ck_task_origin check (origin in ('MANUAL', 'CONTACT', 'DEADLINE', 'HANDOFF', 'SYSTEM')),
  constraint ck_task_state check (state in ('OPEN', 'DONE', 'DROPPED')),
  constraint ck_task_end check ((state = 'OPEN') = (ended_at is null)),
  constraint ck_task_drop check (state <> 'DROPPED' or drop_reason is not null),
  constraint ck_task_sealed check ((key_no is null) = (sealed is null))
) default character set utf8mb4;

-- The number of a form, and the record that was made of it. A second one with the same number waits here for the first.
create table sent_form (
  token     char(36)    character set ascii collate ascii_bin not null,
  record_id bigint      null,
  sent_at   datetime(6) not null,
  primary key (token),
  key ix_sent_form_at (sent_at)
) default character set utf8mb4;

grant select, insert, update on task to sim_counselling;
grant select, insert, update, delete on sent_form to sim_counselling;
-- the nightly resealing, as for notes
grant select (id, key_no, sealed), update (key_no, sealed) on task to sim_system;
grant select (key_no) on task to sim_operations;
