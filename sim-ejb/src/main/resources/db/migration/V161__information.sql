-- V161__information.sql · What a client may know of what SIM keeps about her («Auskunft nach Art. 15 DSGVO»): the request with its
-- last day, the entries that were gathered, and the frozen package. Entries and files lie under seal and are erased after delivery.

-- By when the town must have answered, and for how long the package is kept afterwards; one row a decision, the latest holds.
create table information_term (
  id               bigint       not null,
  version          int          not null,
  valid_from       date         not null,
  reply_months     int          not null,
  extension_months int          not null,
  keep_days        int          not null,
  confirmed        boolean      not null,
  source           varchar(250) not null,
  primary key (id),
  constraint uk_information_term_day unique (valid_from),
  constraint ck_information_term check (reply_months > 0 and extension_months >= 0 and keep_days > 0)
) default character set utf8mb4;

insert into information_term (id, version, valid_from, reply_months, extension_months, keep_days, confirmed, source)
values (1, 0, '2018-05-25', 1, 2, 30, false,
  'Art. 12 Abs. 3 DSGVO (ein Monat, zwei weitere möglich); 30 Tage Aufbewahrung des Pakets: Vorschlag des Hauses, vom Datenschutz zu bestätigen');

create table information_request (
  id             bigint       not null,
  version        int          not null,
  case_id        bigint       not null,
  received_on    date         not null,
  asker          varchar(20)  character set ascii collate ascii_bin not null,
  representative varchar(200) null,
  identity_check varchar(20)  character set ascii collate ascii_bin not null,
  way            varchar(15)  character set ascii collate ascii_bin not null,
  due_on         date         not null,
  extended       boolean      not null,
  state          varchar(15)  character set ascii collate ascii_bin not null,
  recorded_by    varchar(120) not null,
  recorded_at    datetime(6)  not null,
  collected_at   datetime(6)  null,
  delivered_on   date         null,
  delivered_to   varchar(200) null,
  delivery_check varchar(20)  character set ascii collate ascii_bin null,
  erase_on       date         null,
  -- one open request of a case at a time
  live_case bigint as (case when state in ('RECEIVED', 'COLLECTED', 'IN_REVIEW', 'RELEASED') then case_id end) persistent,
  primary key (id),
  constraint uk_information_request_live unique (live_case),
  key ix_information_request_case (case_id, id),
  key ix_information_request_state (state, due_on),
  key ix_information_request_erase (erase_on),
  constraint fk_information_request_case foreign key (case_id) references sim_case (id),
  constraint ck_information_request_state check (state in ('RECEIVED', 'COLLECTED', 'IN_REVIEW', 'RELEASED', 'DELIVERED',
    'DECLINED', 'WITHDRAWN')),
  constraint ck_information_request_asker check ((asker = 'REPRESENTATIVE') = (representative is not null)),
  constraint ck_information_request_due check (due_on > received_on),
  constraint ck_information_request_delivery check ((state = 'DELIVERED') = (delivered_on is not null)
    and (delivered_on is null) = (delivered_to is null) and (delivered_on is null) = (delivery_check is null))
) default character set utf8mb4;

-- Who did what when; the reasons are free text about people and lie under seal.
create table information_step (
  id         bigint       not null,
  version    int          not null,
  request_id bigint       not null,
  deed       varchar(15)  character set ascii collate ascii_bin not null,
  account    varchar(120) not null,
  at         datetime(6)  not null,
  key_no     int          null,
  sealed     mediumblob   null,
  primary key (id),
  key ix_information_step_request (request_id, id),
  key ix_information_step_key (key_no, id),
  constraint fk_information_step_request foreign key (request_id) references information_request (id)
) default character set utf8mb4;

-- One thing that is kept about the client. Title, text, what is blacked out and why it is left out lie under seal together.
create table information_entry (
  id         bigint       not null,
  version    int          not null,
  request_id bigint       not null,
  position   int          not null,
  section    varchar(15)  character set ascii collate ascii_bin not null,
  state      varchar(10)  character set ascii collate ascii_bin not null,
  proposals  int          not null,
  keeper     varchar(120) null,
  source_id  bigint       null,
  format     varchar(10)  character set ascii collate ascii_bin null,
  key_no     int          not null,
  sealed     mediumblob   not null,
  primary key (id),
  constraint uk_information_entry_position unique (request_id, position),
  key ix_information_entry_section (request_id, section, position),
  key ix_information_entry_keeper (keeper, state),
  key ix_information_entry_key (key_no, id),
  constraint fk_information_entry_request foreign key (request_id) references information_request (id),
  constraint ck_information_entry_state check (state in ('AWAITING', 'OPEN', 'SEEN', 'LEFT_OUT'))
) default character set utf8mb4;

create table information_package (
  id            bigint       not null,
  version       int          not null,
  request_id    bigint       not null,
  entries       int          not null,
  manifest_hash char(64)     character set ascii collate ascii_bin not null,
  made_by       varchar(120) not null,
  made_at       datetime(6)  not null,
  primary key (id),
  key ix_information_package_request (request_id, id),
  constraint fk_information_package_request foreign key (request_id) references information_request (id)
) default character set utf8mb4;

create table information_file (
  id         bigint       not null,
  version    int          not null,
  package_id bigint       not null,
  position   int          not null,
  name       varchar(100) character set ascii collate ascii_bin not null,
  key_no     int          not null,
  sealed     longblob     not null,
  primary key (id),
  constraint uk_information_file_position unique (package_id, position),
  key ix_information_file_key (key_no, id),
  constraint fk_information_file_package foreign key (package_id) references information_package (id)
) default character set utf8mb4;

-- What data protection sees of it: days and states, neither the case nor the person.
create view information_date as
  select id, received_on, due_on, extended, state, delivered_on from information_request;

insert into approval_rule (id, version, kind, decide_within_hours, use_within_hours, valid_from, source) values
  (11, 1, 'INFORMATION_RELEASE', 336, 336, '2022-01-01', 'Vorschlag, noch nicht festgelegt');

alter table task drop constraint ck_task_origin;
alter table task add constraint ck_task_origin
  check (origin in ('MANUAL', 'CONTACT', 'DEADLINE', 'HANDOFF', 'INFORMATION', 'SYSTEM'));

grant select on information_term to sim_counselling;
grant select, insert, update on information_request to sim_counselling;
grant select, insert on information_step to sim_counselling;
grant select, insert, update, delete on information_entry to sim_counselling;
grant select, insert, delete on information_package to sim_counselling;
grant select, insert, delete on information_file to sim_counselling;
grant select on information_date to sim_data_protection;
-- the nightly resealing and the nightly erasure; neither learns whose request it is
grant select (id, key_no, sealed), update (key_no, sealed) on information_step to sim_system;
grant select (id, request_id, key_no, sealed), update (key_no, sealed), delete on information_entry to sim_system;
grant select (id, package_id, key_no, sealed), update (key_no, sealed), delete on information_file to sim_system;
grant select (id, request_id), delete on information_package to sim_system;
grant select (id, erase_on) on information_request to sim_system;
grant select (key_no) on information_step to sim_operations;
grant select (key_no) on information_entry to sim_operations;
grant select (key_no) on information_file to sim_operations;
