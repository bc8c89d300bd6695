-- V141__contacts.sql · Talks with clients («Beratungskontakte»): what is counted in the open, what was said under seal. One talk
-- may belong to several cases of a household.

-- How long an author may correct a talk; one row a decision, the latest holds.
create table contact_rule (
  id         bigint       not null,
  version    int          not null,
  valid_from date         not null,
  edit_hours int          not null,
  source     varchar(200) not null,
  primary key (id),
  constraint uk_contact_rule_day unique (valid_from),
  constraint ck_contact_rule_hours check (edit_hours between 0 and 168)
) default character set utf8mb4;

insert into contact_rule (id, version, valid_from, edit_hours, source)
values (1, 0, '2022-01-01', 24, 'Wie bei Notizen; Vorschlag des Hauses, von der Teamleitung zu bestätigen');

create table counselling_place (
  id          bigint      not null,
  version     int         not null,
  name        varchar(80) not null,
  position_no int         not null,
  valid_from  date        not null,
  valid_to    date        not null,
  primary key (id),
  constraint uk_counselling_place_name unique (name, valid_from),
  constraint ck_counselling_place_days check (valid_from < valid_to)
) default character set utf8mb4;

insert into counselling_place (id, version, name, position_no, valid_from, valid_to) values
  (151, 1, 'Kaiserstraße', 10, '2022-01-01', '9999-12-31'),
  (152, 1, 'Düsselberger Straße', 20, '2022-01-01', '9999-12-31'),
  (153, 1, 'Deller Straße', 30, '2022-01-01', '9999-12-31');

create table contact (
  id            bigint       not null,
  version       int          not null,
  held_at       datetime(6)  not null,
  minutes       int          not null,
  channel       varchar(20)  character set ascii collate ascii_bin not null,
  place         varchar(80)  null,
  category      varchar(10)  character set ascii collate ascii_bin not null,
  interpreting  varchar(15)  character set ascii collate ascii_bin not null,
  language_code varchar(3)   character set ascii collate ascii_bin null,
  author        varchar(120) not null,
  recorded_at   datetime(6)  not null,
  changed_at    datetime(6)  null,
  -- a form gives one talk, however often it is sent
  entry_token   char(36)     character set ascii collate ascii_bin not null,
  key_no        int          not null,
  sealed        mediumblob   not null,
  primary key (id),
  constraint uk_contact_entry unique (entry_token),
  constraint fk_contact_language foreign key (language_code) references language (code),
  constraint ck_contact_minutes check (minutes between 1 and 600),
  constraint ck_contact_channel check (channel in
    ('OPEN_HOURS', 'APPOINTMENT', 'OUTREACH_UNIT', 'PHONE', 'EMAIL', 'VIDEO', 'ACCOMPANIMENT')),
  constraint ck_contact_category check (category in ('NORMAL', 'CRISIS', 'HANDOVER')),
  constraint ck_contact_interpreting check (interpreting in ('NONE', 'STAFF', 'INTERPRETER', 'REMOTE')),
  key ix_contact_held (held_at),
  key ix_contact_author (author, recorded_at),
  key ix_contact_key (key_no, id)
) default character set utf8mb4;

-- Whose talk it was. The moment stands here as well: the talks of a case are found in their order by one index.
create table contact_case (
  id         bigint      not null,
  version    int         not null,
  contact_id bigint      not null,
  case_id    bigint      not null,
  held_at    datetime(6) not null,
  primary key (id),
  constraint uk_contact_case unique (contact_id, case_id),
  constraint fk_contact_case_contact foreign key (contact_id) references contact (id),
  constraint fk_contact_case_case foreign key (case_id) references sim_case (id),
  key ix_contact_case (case_id, held_at, id)
) default character set utf8mb4;

create table contact_topic (
  contact_id bigint not null,
  topic_id   bigint not null,
  primary key (contact_id, topic_id),
  constraint fk_contact_topic_contact foreign key (contact_id) references contact (id),
  constraint fk_contact_topic_topic foreign key (topic_id) references topic (id),
  key ix_contact_topic (topic_id, contact_id)
) default character set utf8mb4;

create table contact_addendum (
  id         bigint       not null,
  version    int          not null,
  contact_id bigint       not null,
  author     varchar(120) not null,
  written_at datetime(6)  not null,
  key_no     int          not null,
  sealed     mediumblob   not null,
  primary key (id),
  constraint fk_contact_addendum_contact foreign key (contact_id) references contact (id),
  key ix_contact_addendum_contact (contact_id, written_at),
  key ix_contact_addendum_key (key_no, id)
) default character set utf8mb4;

grant select on contact_rule to sim_counselling;
grant select on counselling_place to sim_counselling;
grant select, insert, update on contact to sim_counselling;
grant select, insert, update, delete on contact_case to sim_counselling;
grant select, insert, delete on contact_topic to sim_counselling;
grant select, insert on contact_addendum to sim_counselling;
-- the nightly resealing moves words from an old key to the newest, and reads nothing else
grant select (id, key_no, sealed), update (key_no, sealed) on contact to sim_system;
grant select (id, key_no, sealed), update (key_no, sealed) on contact_addendum to sim_system;
grant select (key_no) on contact to sim_operations;
grant select (key_no) on contact_addendum to sim_operations;
