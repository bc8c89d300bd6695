-- V091__case_notes.sql · Notes about a case («Notizen»): who may read them is a level, what they say is sealed by the
-- application. And the emergency opening («Notöffnung») by the team lead, which the authors get to see.

-- How long an author may correct a note, and how long an emergency opening lasts; one row a decision, the latest holds.
create table note_rule (
  id            bigint       not null,
  version       int          not null,
  valid_from    date         not null,
  edit_hours    int          not null,
  glass_minutes int          not null,
  source        varchar(200) not null,
  primary key (id),
  constraint uk_note_rule_day unique (valid_from),
  constraint ck_note_rule_hours check (edit_hours between 0 and 168),
  constraint ck_note_rule_minutes check (glass_minutes between 5 and 1440)
) default character set utf8mb4;

insert into note_rule (id, version, valid_from, edit_hours, glass_minutes, source)
values (1, 0, '2022-01-01', 24, 60, 'Vorschlag des Hauses, von der Teamleitung und dem Datenschutz zu bestätigen');

create table case_note (
  id          bigint       not null,
  version     int          not null,
  case_id     bigint       not null,
  addendum_to bigint       null,
  level       varchar(20)  character set ascii collate ascii_bin not null,
  source      varchar(15)  character set ascii collate ascii_bin not null,
  author      varchar(120) not null,
  written_at  datetime(6)  not null,
  changed_at  datetime(6)  null,
  key_no      int          not null,
  sealed      mediumblob   not null,
  primary key (id),
  key ix_case_note_case (case_id, written_at),
  key ix_case_note_author (author, written_at),
  key ix_case_note_key (key_no, id),
  constraint fk_case_note_case foreign key (case_id) references sim_case (id),
  constraint fk_case_note_addendum foreign key (addendum_to) references case_note (id),
  constraint ck_case_note_level check (level in ('TEAM', 'AUTHOR_AND_DEPUTY', 'SEALED')),
  constraint ck_case_note_source check (source in ('COUNSELLING', 'TAKEOVER'))
) default character set utf8mb4;

create table emergency_opening (
  id        bigint       not null,
  version   int          not null,
  case_id   bigint       not null,
  account   varchar(120) not null,
  reason    varchar(500) not null,
  opened_at datetime(6)  not null,
  ends_at   datetime(6)  not null,
  primary key (id),
  key ix_emergency_opening_case (case_id, account, ends_at),
  constraint fk_emergency_opening_case foreign key (case_id) references sim_case (id),
  constraint ck_emergency_opening_end check (ends_at > opened_at)
) default character set utf8mb4;

-- Which note was read through an opening; its author sees the line until it is taken note of.
create table emergency_reading (
  id           bigint       not null,
  version      int          not null,
  opening_id   bigint       not null,
  note_id      bigint       not null,
  author       varchar(120) not null,
  read_at      datetime(6)  not null,
  noted_at     datetime(6)  null,
  primary key (id),
  constraint uk_emergency_reading unique (opening_id, note_id),
  key ix_emergency_reading_author (author, noted_at),
  key ix_emergency_reading_note (note_id),
  constraint fk_emergency_reading_opening foreign key (opening_id) references emergency_opening (id),
  constraint fk_emergency_reading_note foreign key (note_id) references case_note (id)
) default character set utf8mb4;

grant select on note_rule to sim_counselling;
grant select, insert, update, delete on case_note to sim_counselling;
grant select, insert, update on emergency_opening to sim_counselling;
grant select, insert, update on emergency_reading to sim_counselling;
-- the nightly resealing moves texts from an old key to the newest, and reads nothing else
grant select (id, key_no, sealed), update (key_no, sealed) on case_note to sim_system;
grant select (row_id, key_no, sealed), update (key_no, sealed) on takeover_remark to sim_system;
grant select (file_id, chunk_no, key_no, sealed), update (key_no, sealed) on takeover_file_chunk to sim_system;
grant select (key_no) on case_note to sim_operations;
grant select (key_no) on takeover_remark to sim_operations;
grant select (key_no) on takeover_file_chunk to sim_operations;
-- how often sealed notes were opened in an emergency, without what and why
create view emergency_opening_count as
  select date(opened_at) as day, count(*) as openings from emergency_opening group by date(opened_at);
grant select on emergency_opening_count to sim_data_protection;
grant select on emergency_opening_count to sim_statistics;
