-- V151__handover.sql · Handing a client over to the general social service («Übergabe an den ASD»): the steps, and the package as
-- a frozen copy. The ASD's role in the database sees packages that were offered, and nothing else of counselling.

create table handover (
  id          bigint      not null,
  version     int         not null,
  case_id     bigint      not null,
  state       varchar(20) character set ascii collate ascii_bin not null,
  planned_for date        not null,
  consent_id  bigint      null,
  -- one handover of a case at a time
  live_case bigint as (case when state not in ('COMPLETED', 'CLIENT_DECLINED') then case_id end) persistent,
  primary key (id),
  constraint uk_handover_live unique (live_case),
  key ix_handover_case (case_id, id),
  key ix_handover_consent (consent_id),
  key ix_handover_state (state, planned_for),
  constraint fk_handover_case foreign key (case_id) references sim_case (id),
  constraint fk_handover_consent foreign key (consent_id) references consent (id),
  constraint ck_handover_state check (state in ('PLANNED', 'CONSENT_OPEN', 'PACKAGE_READY', 'OFFERED', 'ACCEPTED', 'RETURNED',
    'CLIENT_DECLINED', 'COMPLETED')),
  constraint ck_handover_consent check (consent_id is not null
    or state in ('PLANNED', 'CONSENT_OPEN', 'CLIENT_DECLINED'))
) default character set utf8mb4;

-- Who did what when; the reasons are free text about people and lie under seal.
create table handover_step (
  id          bigint       not null,
  version     int          not null,
  handover_id bigint       not null,
  state       varchar(20)  character set ascii collate ascii_bin not null,
  account     varchar(120) not null,
  at          datetime(6)  not null,
  key_no      int          null,
  sealed      mediumblob   null,
  primary key (id),
  key ix_handover_step_handover (handover_id, id),
  key ix_handover_step_key (key_no, id),
  constraint fk_handover_step_handover foreign key (handover_id) references handover (id)
) default character set utf8mb4;

create table handover_package (
  id            bigint       not null,
  version       int          not null,
  handover_id   bigint       not null,
  person_id     bigint       not null,
  case_no       varchar(20)  character set ascii collate ascii_bin not null,
  client_name   varchar(250) not null,
  birth_date    varchar(20)  not null,
  responsible   varchar(120) not null,
  consent_day   date         not null,
  manifest_hash char(64)     character set ascii collate ascii_bin not null,
  made_by       varchar(120) not null,
  made_at       datetime(6)  not null,
  offered_by    varchar(120) null,
  offered_at    datetime(6)  null,
  withdrawn_at  datetime(6)  null,
  answer        varchar(10)  character set ascii collate ascii_bin null,
  answered_by   varchar(120) null,
  answered_at   datetime(6)  null,
  primary key (id),
  key ix_handover_package_handover (handover_id, id),
  key ix_handover_package_offered (offered_at, withdrawn_at, answer),
  constraint fk_handover_package_handover foreign key (handover_id) references handover (id),
  constraint ck_handover_package_offered check ((offered_at is null) = (offered_by is null)),
  constraint ck_handover_package_answer check ((answer is null) = (answered_by is null)
    and (answer is null) = (answered_at is null) and (answer is null or offered_at is not null))
) default character set utf8mb4;

create table handover_item (
  id         bigint       not null,
  version    int          not null,
  package_id bigint       not null,
  position   int          not null,
  kind       varchar(15)  character set ascii collate ascii_bin not null,
  title      varchar(200) not null,
  format     varchar(10)  character set ascii collate ascii_bin null,
  key_no     int          not null,
  sealed     longblob     not null,
  primary key (id),
  constraint uk_handover_item_position unique (package_id, position),
  key ix_handover_item_key (key_no, id),
  constraint fk_handover_item_package foreign key (package_id) references handover_package (id)
) default character set utf8mb4;

-- What the ASD sees: packages that are on offer or were accepted, neither withdrawn nor returned.
create view asd_package as
  select id, person_id, case_no, client_name, birth_date, responsible, consent_day, manifest_hash, offered_by, offered_at, answer,
         answered_by, answered_at
  from handover_package
  where offered_at is not null and withdrawn_at is null and (answer is null or answer = 'ACCEPTED');

create view asd_package_item as
  select i.id, i.package_id, i.position, i.kind, i.title, i.format, i.key_no, i.sealed
  from handover_item i join asd_package p on p.id = i.package_id;

insert into approval_rule (id, version, kind, decide_within_hours, use_within_hours, valid_from, source) values
  (10, 1, 'HANDOVER_RELEASE', 168, 168, '2022-01-01', 'Vorschlag, noch nicht festgelegt');

insert into retention_rule (id, version, subject, years, confirmed, source, valid_from, valid_to)
values (10, 0, 'HANDED_OVER', 1, false, 'Vorschlag des Hauses: die Kopie bei SIM wird nach der Übergabe nur noch kurz gebraucht; vom Datenschutz zu bestätigen', '2022-01-01', '9999-12-31');

grant select, insert, update on handover to sim_counselling;
grant select, insert on handover_step to sim_counselling;
grant select, insert, update on handover_package to sim_counselling;
grant select, insert, delete on handover_item to sim_counselling;
grant select on asd_package to sim_asd;
grant select on asd_package_item to sim_asd;
-- the nightly resealing moves texts from an old key to the newest, and reads nothing else
grant select (id, key_no, sealed), update (key_no, sealed) on handover_step to sim_system;
grant select (id, key_no, sealed), update (key_no, sealed) on handover_item to sim_system;
grant select (key_no) on handover_step to sim_operations;
grant select (key_no) on handover_item to sim_operations;
