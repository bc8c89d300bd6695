-- V150__documents.sql · The papers of a case («Dokumente»): what each is and until when it is valid stands readable, its content
-- is sealed by the application in pieces of a megabyte.

create table document_type (
  code       varchar(25)  character set ascii collate ascii_bin not null,
  name_de    varchar(80)  not null,
  name_en    varchar(80)  not null,
  position   int          not null,
  valid_from date         not null default '1900-01-01',
  valid_to   date         not null default '9999-12-31',
  primary key (code),
  constraint ck_document_type_period check (valid_from < valid_to)
) default character set utf8mb4;

insert into document_type (code, name_de, name_en, position) values
  ('PASSPORT', 'Pass oder Personalausweis', 'Passport or identity card', 10),
  ('RESIDENCE_TITLE', 'Aufenthaltstitel', 'Residence title', 20),
  ('RESIDENCE_DOCUMENT', 'Aufenthaltsgestattung, Duldung oder Fiktionsbescheinigung', 'Permission to stay, toleration or provisional certificate', 30),
  ('ARRIVAL_CERTIFICATE', 'Ankunftsnachweis', 'Certificate of arrival', 40),
  ('ASYLUM_DECISION', 'Bescheid des BAMF', 'Decision of the BAMF', 50),
  ('NOTICE', 'Bescheid einer anderen Behörde', 'Decision of another authority', 60),
  ('COURT', 'Schreiben eines Gerichts', 'Letter of a court', 70),
  ('CIVIL_STATUS', 'Geburts-, Heirats- oder andere Personenstandsurkunde', 'Birth, marriage or other civil status certificate', 80),
  ('POWER_OF_ATTORNEY', 'Vollmacht', 'Power of attorney', 90),
  ('CONSENT', 'Unterschriebene Einwilligung', 'Signed consent', 100),
  ('TENANCY', 'Mietvertrag', 'Tenancy agreement', 110),
  ('TENANCY_AT_RISK', 'Kündigung, Räumungsklage oder Mahnung', 'Notice, action for eviction or reminder', 120),
  ('WORK', 'Arbeitsvertrag oder Lohnabrechnung', 'Work contract or pay slip', 130),
  ('SCHOOL', 'Bescheinigung von Schule, Kita oder Kurs', 'Certificate of a school, childcare or course', 140),
  ('MEDICAL', 'Ärztliche Bescheinigung', 'Medical certificate', 150),
  ('OTHER', 'Anderes', 'Other', 900);

-- How large a document may be and which kinds of files are taken; one row a decision, the latest holds.
create table document_rule (
  id            bigint       not null,
  version       int          not null,
  valid_from    date         not null,
  max_megabytes int          not null,
  formats       varchar(100) character set ascii collate ascii_bin not null,
  source        varchar(200) not null,
  primary key (id),
  constraint uk_document_rule_day unique (valid_from),
  constraint ck_document_rule_size check (max_megabytes between 1 and 100)
) default character set utf8mb4;

insert into document_rule (id, version, valid_from, max_megabytes, formats, source)
values (1, 0, '2022-01-01', 20, 'PDF,JPEG,PNG,WEBP', 'Vorschlag des Hauses, von Teamleitung und IT zu bestätigen');

create table document (
  id               bigint       not null,
  version          int          not null,
  case_id          bigint       not null,
  type_code        varchar(25)  character set ascii collate ascii_bin not null,
  title            varchar(150) not null,
  received_on      date         not null,
  valid_until      date         null,
  format           varchar(10)  character set ascii collate ascii_bin not null,
  bytes            int          not null,
  digest           varchar(64)  character set ascii collate ascii_bin not null,
  request_token    varchar(36)  character set ascii collate ascii_bin not null,
  uploaded_by      varchar(120) not null,
  uploaded_at      datetime(6)  not null,
  withdrawn_by     varchar(120) null,
  withdrawn_at     datetime(6)  null,
  withdrawn_reason varchar(300) null,
  -- the same content once a case, as long as it was not withdrawn
  live_digest      varchar(64) character set ascii collate ascii_bin
    as (case when withdrawn_at is null then digest end) persistent,
  primary key (id),
  constraint uk_document_token unique (request_token),
  constraint uk_document_content unique (case_id, live_digest),
  key ix_document_case (case_id, received_on),
  key ix_document_expiry (withdrawn_at, valid_until),
  constraint fk_document_case foreign key (case_id) references sim_case (id),
  constraint fk_document_type foreign key (type_code) references document_type (code),
  constraint ck_document_withdrawn check ((withdrawn_at is null) = (withdrawn_by is null)
    and (withdrawn_at is null) = (withdrawn_reason is null))
) default character set utf8mb4;

create table document_chunk (
  document_id bigint     not null,
  chunk_no    int        not null,
  key_no      int        not null,
  sealed      mediumblob not null,
  primary key (document_id, chunk_no),
  key ix_document_chunk_key (key_no, document_id),
  constraint fk_document_chunk_document foreign key (document_id) references document (id)
) default character set utf8mb4;

-- The key by which the same content is known again: one row, made with the first upload, sealed like the documents.
create table document_digest_key (
  id     bigint     not null,
  key_no int        not null,
  sealed mediumblob not null,
  primary key (id),
  constraint ck_document_digest_key_one check (id = 1)
) default character set utf8mb4;

grant select on document_type to sim_counselling;
grant select on document_rule to sim_counselling;
grant select, insert, update on document to sim_counselling;
grant select, insert, delete on document_chunk to sim_counselling;
grant select, insert on document_digest_key to sim_counselling;
-- the nightly resealing moves contents from an old key to the newest, and reads nothing else
grant select (document_id, chunk_no, key_no, sealed), update (key_no, sealed) on document_chunk to sim_system;
grant select (id, key_no, sealed), update (key_no, sealed) on document_digest_key to sim_system;
grant select (key_no) on document_chunk to sim_operations;
grant select (key_no) on document_digest_key to sim_operations;
