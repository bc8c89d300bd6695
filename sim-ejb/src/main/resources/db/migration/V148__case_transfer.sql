-- V148__case_transfer.sql · Handing a case to a colleague with a covering note («Weitergabe»), and for how long a closed case is
-- kept («Aufbewahrung»). Nothing is erased yet.

create table case_transfer (
  id           bigint       not null,
  version      int          not null,
  case_id      bigint       not null,
  given_by     varchar(120) not null,
  given_to     varchar(120) not null,
  given_at     datetime(6)  not null,
  state        varchar(10) character set ascii collate ascii_bin not null,
  ended_by     varchar(120) null,
  ended_at     datetime(6)  null,
  key_no       int          not null,
  sealed       mediumblob   not null,
  -- of a case one transfer is open at a time
  open_case_id bigint as (case when state = 'OPEN' then case_id end) persistent,
  primary key (id),
  constraint uk_case_transfer_open unique (open_case_id),
  constraint fk_case_transfer_case foreign key (case_id) references sim_case (id),
  constraint ck_case_transfer_state check (state in ('OPEN', 'CONFIRMED', 'WITHDRAWN')),
  constraint ck_case_transfer_ended check ((state = 'OPEN') = (ended_at is null) and (ended_by is null) = (ended_at is null)),
  key ix_case_transfer_case (case_id, given_at),
  key ix_case_transfer_to (given_to, state),
  key ix_case_transfer_by (given_by, state),
  key ix_case_transfer_key (key_no, id)
) default character set utf8mb4;

create table retention_rule (
  id         bigint       not null,
  version    int          not null,
  subject    varchar(20) character set ascii collate ascii_bin not null,
  years      int          not null,
  confirmed  boolean      not null,
  source     varchar(200) not null,
  valid_from date         not null,
  valid_to   date         not null,
  period for held (valid_from, valid_to),
  primary key (id),
  constraint uk_retention_rule unique (subject, held without overlaps),
  constraint ck_retention_rule_years check (years between 0 and 99)
) default character set utf8mb4;

insert into retention_rule (id, version, subject, years, confirmed, source, valid_from, valid_to)
values (1, 0, 'CASE', 3, false, 'Vorschlag des Hauses nach § 84 Abs. 2 SGB X und Art. 5 Abs. 1 Buchst. e DSGVO; vom Datenschutz zu bestätigen', '2022-01-01', '9999-12-31');

grant select, insert, update on case_transfer to sim_counselling;
-- the nightly resealing moves texts from an old key to the newest, and reads nothing else
grant select (id, key_no, sealed), update (key_no, sealed) on case_transfer to sim_system;
grant select (key_no) on case_transfer to sim_operations;
grant select on retention_rule to sim_counselling;
grant select on retention_rule to sim_data_protection;
