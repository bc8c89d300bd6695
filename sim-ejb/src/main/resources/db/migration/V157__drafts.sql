-- V157__drafts.sql · What somebody was typing («Entwürfe»), under seal, until the form is saved or some days have passed.

-- For how many days a draft is kept; one row a decision, the latest holds.
create table draft_rule (
  id         bigint       not null,
  version    int          not null,
  valid_from date         not null,
  keep_days  int          not null,
  source     varchar(200) not null,
  primary key (id),
  constraint uk_draft_rule_day unique (valid_from),
  constraint ck_draft_rule_days check (keep_days between 1 and 90)
) default character set utf8mb4;

insert into draft_rule (id, version, valid_from, keep_days, source)
values (1, 0, '2022-01-01', 7, 'Vorschlag des Hauses, von der Teamleitung und dem Datenschutz zu bestätigen');

create table draft (
  id         bigint       not null,
  version    int          not null,
  account    varchar(120) not null,
  form_name  varchar(60)  character set ascii collate ascii_bin not null,
  subject_id bigint       not null,
  kept_at    datetime(6)  not null,
  key_no     int          not null,
  sealed     mediumblob   not null,
  primary key (id),
  constraint uk_draft unique (account, form_name, subject_id),
  key ix_draft_kept (kept_at),
  key ix_draft_key (key_no, id)
) default character set utf8mb4;

grant select, insert, update, delete on draft to sim_counselling;
-- the nightly resealing and the nightly erasure; neither learns whose draft it is
grant select (id, kept_at, key_no, sealed), update (key_no, sealed), delete on draft to sim_system;
grant select on draft_rule to sim_system;
grant select (key_no) on draft to sim_operations;
