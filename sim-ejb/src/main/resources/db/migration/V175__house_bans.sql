-- V175__house_bans.sql · The bans from a shelter («Hausverbote»), on what they rest, and requests for a time limit («Befristungsanträge»). The
-- paper with its reasons lies under seal.

create table ban_statute (
  id                 bigint       not null,
  version            int          not null,
  words              varchar(300) not null,
  remedy             varchar(300) not null,
  limit_after_months int          not null,
  source             varchar(300) not null,
  checked            boolean      not null,
  valid_from         date         not null,
  valid_to           date         not null,
  primary key (id),
  constraint uk_ban_statute unique (valid_from),
  constraint ck_ban_statute_months check (limit_after_months between 1 and 60),
  constraint ck_ban_statute_period check (valid_from < valid_to)
) default character set utf8mb4;

create table house_ban (
  id           bigint       not null,
  version      int          not null,
  facility_id  bigint       not null,
  person_id    bigint       null,
  side         varchar(12)  character set ascii collate ascii_bin not null default 'OFFICE',
  outsider     varchar(120) null,
  ground       varchar(20)  character set ascii collate ascii_bin not null,
  starts_at    datetime(6)  not null,
  ends_at      datetime(6)  not null,
  imposed_by   varchar(120) not null,
  imposed_at   datetime(6)  not null,
  token        varchar(36)  character set ascii collate ascii_bin not null,
  delivery     varchar(15)  character set ascii collate ascii_bin null,
  delivered_at datetime(6)  null,
  delivered_by varchar(120) null,
  lifted_by    varchar(120) null,
  lift_reason  varchar(300) null,
  key_no       int          not null,
  sealed       mediumblob   not null,
  primary key (id),
  constraint uk_house_ban_token unique (token),
  constraint fk_house_ban_facility foreign key (facility_id) references facility (id),
  constraint fk_house_ban_person foreign key (person_id, side) references person (id, side),
  constraint ck_house_ban_side check (side = 'OFFICE'),
  constraint ck_house_ban_whom check ((person_id is null) <> (outsider is null)),
  constraint ck_house_ban_ground check (ground in ('VIOLENCE', 'THREAT', 'PROPERTY_DAMAGE', 'DRUGS', 'NOISE', 'UNAUTHORISED_STAY', 'OTHER')),
  constraint ck_house_ban_span check (starts_at < ends_at),
  constraint ck_house_ban_delivery check (delivery in ('ORAL', 'HANDED_OVER', 'POST', 'CERTIFIED_POST')),
  constraint ck_house_ban_delivered check ((delivery is null) = (delivered_at is null) and (delivery is null) = (delivered_by is null)),
  constraint ck_house_ban_lifted check ((lifted_by is null) = (lift_reason is null)),
  key ix_house_ban_facility (facility_id, ends_at),
  key ix_house_ban_person (person_id, facility_id, ends_at),
  key ix_house_ban_end (ends_at, starts_at),
  key ix_house_ban_key (key_no, id)
) default character set utf8mb4;

create table ban_limit_request (
  id           bigint       not null,
  version      int          not null,
  house_ban_id bigint       not null,
  requested_on date         not null,
  decision     varchar(8)   character set ascii collate ascii_bin null,
  decided_on   date         null,
  decided_by   varchar(120) null,
  open_ban_id  bigint as (case when decision is null then house_ban_id end) persistent,
  primary key (id),
  constraint uk_ban_limit_request_open unique (open_ban_id),
  constraint fk_ban_limit_request foreign key (house_ban_id) references house_ban (id),
  constraint ck_ban_limit_request_decision check (decision in ('GRANTED', 'REFUSED')),
  constraint ck_ban_limit_request_decided check ((decision is null) = (decided_on is null) and (decision is null) = (decided_by is null))
) default character set utf8mb4;

insert into ban_statute (id, version, words, remedy, limit_after_months, source, checked, valid_from, valid_to) values
  (1, 0, 'dem Hausrecht der Stadt an ihren Unterkünften und § 14 Abs. 1 des Ordnungsbehördengesetzes (OBG NRW)',
   'innerhalb eines Monats nach Bekanntgabe Klage beim Verwaltungsgericht Düsseldorf erhoben werden (§ 74 Abs. 1 der Verwaltungsgerichtsordnung)',
   6, 'OBG NRW, § 74 Abs. 1 VwGO; Vorschlag, vom Rechtsamt zu bestätigen', false, '2022-01-01', '9999-12-31');

grant select on ban_statute to sim_office;
grant select, insert, update on house_ban to sim_office;
grant select, insert, update on ban_limit_request to sim_office;
-- the nightly resealing moves papers from an old key to the newest, and reads nothing else
grant select (id, key_no, sealed), update (key_no, sealed) on house_ban to sim_system;
grant select (key_no) on house_ban to sim_operations;
