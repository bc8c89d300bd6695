-- V153__cooperation.sql · Messages between counselling and section 50-2 («Mitteilungen»): what one side asks of the other,
-- about whom, on which ground and until when. Both sides read the message; which record each means, its own table says.

-- Statutes that let a side tell the other something. A change is a new row, with the earlier one ended.
create table hand_off_ground (
  id         bigint       not null,
  version    int          not null,
  code       varchar(30)  character set ascii collate ascii_bin not null,
  side       varchar(12)  character set ascii collate ascii_bin not null,
  words      varchar(200) not null,
  allows     varchar(500) not null,
  valid_from date         not null,
  valid_to   date         not null,
  source     varchar(200) not null,
  primary key (id),
  constraint uk_hand_off_ground unique (side, code, valid_from),
  constraint ck_hand_off_ground_side check (side in ('COUNSELLING', 'OFFICE')),
  constraint ck_hand_off_ground_days check (valid_from < valid_to)
) default character set utf8mb4;

insert into hand_off_ground (id, version, code, side, words, allows, valid_from, valid_to, source) values
  (1, 0, 'STGB_34', 'COUNSELLING', '§ 34 StGB (rechtfertigender Notstand)',
   'Nur wenn Leben, Gesundheit oder Freiheit gegenwärtig in Gefahr sind und nichts anderes hilft. Halten Sie fest, was abgewogen wurde.',
   '2022-01-01', '9999-12-31', 'StGB; Vorschlag, vom Datenschutz zu bestätigen'),
  (2, 0, 'OHNE_GEHEIMNIS', 'COUNSELLING', 'Art. 6 Abs. 1 Buchst. e DSGVO, § 3 Abs. 1 DSG NRW',
   'Nur für Mängel am Haus und anderes, das niemand der Beratung anvertraut hat.',
   '2022-01-01', '9999-12-31', 'DSG NRW; Vorschlag, vom Datenschutz zu bestätigen'),
  (3, 0, 'AUFGABE', 'OFFICE', 'Art. 6 Abs. 1 Buchst. e DSGVO, § 3 Abs. 1 DSG NRW',
   'Was das Team SIM wissen muss, damit es die Person aufsuchen und beraten kann: wer, wo, ab wann.',
   '2022-01-01', '9999-12-31', 'DSG NRW; Vorschlag, vom Datenschutz zu bestätigen'),
  (4, 0, 'WUNSCH', 'OFFICE', 'Art. 6 Abs. 1 Buchst. a DSGVO (Wunsch der Person)',
   'Die Person hat darum gebeten, dass SIM sich meldet.',
   '2022-01-01', '9999-12-31', 'DSGVO; Vorschlag, vom Datenschutz zu bestätigen');

create table hand_off_rule (
  id         bigint       not null,
  version    int          not null,
  kind       varchar(25)  character set ascii collate ascii_bin not null,
  due_days   int          not null,
  valid_from date         not null,
  source     varchar(200) not null,
  primary key (id),
  constraint uk_hand_off_rule unique (kind, valid_from),
  constraint ck_hand_off_rule_days check (due_days between 0 and 365)
) default character set utf8mb4;

insert into hand_off_rule (id, version, kind, due_days, valid_from, source) values
  (1, 0, 'ROOM_UNSUITABLE', 7, '2022-01-01', 'Vorschlag des Hauses'),
  (2, 0, 'MOVE_WISHED', 21, '2022-01-01', 'Vorschlag des Hauses'),
  (3, 0, 'FAMILY_ARRIVES', 14, '2022-01-01', 'Vorschlag des Hauses'),
  (4, 0, 'DEFECT_SEEN', 3, '2022-01-01', 'Vorschlag des Hauses'),
  (5, 0, 'APPLICATION_SUBMITTED', 21, '2022-01-01', 'Vorschlag des Hauses'),
  (6, 0, 'PAPER_FOLLOWS', 14, '2022-01-01', 'Vorschlag des Hauses'),
  (7, 0, 'ARRIVAL_ANNOUNCED', 7, '2022-01-01', 'Vorschlag des Hauses'),
  (8, 0, 'MOVE_PLANNED', 7, '2022-01-01', 'Vorschlag des Hauses'),
  (9, 0, 'COUNSELLING_WANTED', 7, '2022-01-01', 'Vorschlag des Hauses'),
  (10, 0, 'PAPERS_MISSING', 14, '2022-01-01', 'Vorschlag des Hauses'),
  (11, 0, 'HELP_WANTED', 7, '2022-01-01', 'Vorschlag des Hauses');

create table hand_off (
  id              bigint       not null,
  version         int          not null,
  kind            varchar(25)  character set ascii collate ascii_bin not null,
  from_desk       varchar(12)  character set ascii collate ascii_bin not null,
  to_desk         varchar(12)  character set ascii collate ascii_bin not null,
  person_name     varchar(250) not null,
  birth_date      date         null,
  birth_precision varchar(10)  character set ascii collate ascii_bin null,
  birth_nominal   boolean      null,
  basis_words     varchar(200) not null,
  consent_id      bigint       null,
  due_on          date         not null,
  state           varchar(10)  character set ascii collate ascii_bin not null,
  sent_by         varchar(120) not null,
  sent_at         datetime(6)  not null,
  taken_by        varchar(120) null,
  noted_at        datetime(6)  null,
  request_token   varchar(36)  character set ascii collate ascii_bin not null,
  primary key (id),
  constraint uk_hand_off_request unique (request_token),
  -- one end is counselling, the other is not: within a side there is no wall
  constraint ck_hand_off_across check ((from_desk = 'COUNSELLING') <> (to_desk = 'COUNSELLING')),
  constraint ck_hand_off_noted check (noted_at is null or state not in ('SENT', 'TAKEN')),
  key ix_hand_off_to (to_desk, state, due_on, id),
  key ix_hand_off_from (from_desk, state, due_on, id)
) default character set utf8mb4;

create table hand_off_step (
  id          bigint       not null,
  version     int          not null,
  hand_off_id bigint       not null,
  deed        varchar(10)  character set ascii collate ascii_bin not null,
  desk        varchar(12)  character set ascii collate ascii_bin not null,
  account     varchar(120) not null,
  at          datetime(6)  not null,
  key_no      int          not null,
  sealed      mediumblob   not null,
  primary key (id),
  key ix_hand_off_step (hand_off_id, at),
  key ix_hand_off_step_key (key_no, id),
  constraint fk_hand_off_step foreign key (hand_off_id) references hand_off (id)
) default character set utf8mb4;

create table hand_off_counselling (
  id          bigint      not null,
  version     int         not null,
  hand_off_id bigint      not null,
  person_id   bigint      not null,
  side        varchar(12) character set ascii collate ascii_bin not null default 'COUNSELLING',
  primary key (id),
  constraint uk_hand_off_counselling unique (hand_off_id),
  constraint ck_hand_off_counselling check (side = 'COUNSELLING'),
  constraint fk_hand_off_counselling foreign key (hand_off_id) references hand_off (id),
  constraint fk_hand_off_counselling_person foreign key (person_id, side) references person (id, side)
) default character set utf8mb4;

create table hand_off_office (
  id          bigint      not null,
  version     int         not null,
  hand_off_id bigint      not null,
  person_id   bigint      not null,
  side        varchar(12) character set ascii collate ascii_bin not null default 'OFFICE',
  primary key (id),
  constraint uk_hand_off_office unique (hand_off_id),
  constraint ck_hand_off_office check (side = 'OFFICE'),
  constraint fk_hand_off_office foreign key (hand_off_id) references hand_off (id),
  constraint fk_hand_off_office_person foreign key (person_id, side) references person (id, side)
) default character set utf8mb4;

grant select on hand_off_ground to sim_counselling;
grant select on hand_off_ground to sim_office;
grant select on hand_off_rule to sim_counselling;
grant select on hand_off_rule to sim_office;
grant select, insert, update on hand_off to sim_counselling;
grant select, insert, update on hand_off to sim_office;
grant select, insert on hand_off_step to sim_counselling;
grant select, insert on hand_off_step to sim_office;
grant select, insert, update on hand_off_counselling to sim_counselling;
grant select, insert, update on hand_off_office to sim_office;
grant select (id, key_no, sealed), update (key_no, sealed) on hand_off_step to sim_system;
grant select (key_no) on hand_off_step to sim_operations;
