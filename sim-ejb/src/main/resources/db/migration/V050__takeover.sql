-- V050__takeover.sql · The contractor's case files on their way into the register («Fallübernahme»).

-- One hand-over from beginning to end. The state says how far it is; the job is the batch execution that works on it.
create table takeover (
  id               bigint       not null,
  version          int          not null,
  name             varchar(200) not null,
  contractor       varchar(200) not null,
  state            varchar(20)  collate utf8mb4_bin not null,
  legal_ground     varchar(30)  collate utf8mb4_bin null,
  opened_by        varchar(120) not null,
  opened_at        datetime(6)  not null,
  job_execution    bigint       null,
  committed_by     varchar(120) null,
  committed_at     datetime(6)  null,
  accepted_by      varchar(200) null,
  accepted_at      datetime(6)  null,
  undone_by        varchar(120) null,
  undone_at        datetime(6)  null,
  erase_staging_on date         null,
  primary key (id),
  key ix_takeover_state (state, opened_at),
  constraint ck_takeover_state check (state in ('RECEIVED', 'LEGAL_CHECK', 'PARSED', 'VALIDATED', 'MATCHED', 'REVIEWED',
    'COMMITTED', 'ACCEPTED', 'STAGING_ERASED', 'UNDONE'))
) default character set utf8mb4;

-- A file as it came («versiegelt»): its bytes are never changed, the hash is checked whenever they are read.
create table takeover_file (
  id          bigint       not null,
  version     int          not null,
  takeover_id bigint       not null,
  name        varchar(255) not null,
  size_bytes  bigint       not null,
  sha256      char(64)     collate utf8mb4_bin not null,
  receipt_no  varchar(40)  collate utf8mb4_bin not null,
  received_by varchar(120) not null,
  received_at datetime(6)  not null,
  row_total   int          not null,
  read_as     varchar(80)  not null,
  as_of       date         not null,
  year_pivot  date         not null,
  primary key (id),
  constraint uq_takeover_file_content unique (takeover_id, sha256),
  constraint uq_takeover_file_receipt unique (receipt_no),
  key ix_takeover_file_sha256 (sha256),
  constraint fk_takeover_file_takeover foreign key (takeover_id) references takeover (id)
) default character set utf8mb4;

create table takeover_file_chunk (
  file_id  bigint     not null,
  chunk_no int        not null,
  content  mediumblob not null,
  primary key (file_id, chunk_no),
  constraint fk_takeover_file_chunk_file foreign key (file_id) references takeover_file (id)
) default character set utf8mb4;

-- The header of a sheet, some values below it, and which column means what («Zuordnung»). What somebody confirmed is
-- remembered for the next list with the same header.
create table takeover_sheet (
  id          bigint       not null,
  version     int          not null,
  file_id     bigint       not null,
  name        varchar(100) collate utf8mb4_bin not null,
  fingerprint char(64)     collate utf8mb4_bin not null,
  headers     json         not null,
  samples     json         not null,
  columns     json         not null,
  primary key (id),
  constraint uq_takeover_sheet unique (file_id, name),
  constraint fk_takeover_sheet_file foreign key (file_id) references takeover_file (id)
) default character set utf8mb4;

create table takeover_mapping (
  id          bigint       not null,
  version     int          not null,
  fingerprint char(64)     collate utf8mb4_bin not null,
  columns     json         not null,
  saved_by    varchar(120) not null,
  saved_at    datetime(6)  not null,
  primary key (id),
  constraint uq_takeover_mapping unique (fingerprint)
) default character set utf8mb4;

-- One person-to-be of a takeover: all rows that a reviewer called the same person, and what became of them.
create table takeover_subject (
  id           bigint      not null,
  takeover_id  bigint      not null,
  person_id    bigint      null,
  known_before boolean     not null default false,
  legal_basis  varchar(20) collate utf8mb4_bin not null,
  committed    boolean     not null default false,
  primary key (id),
  key ix_takeover_subject_todo (takeover_id, committed, id),
  key ix_takeover_subject_person (person_id),
  constraint fk_takeover_subject_takeover foreign key (takeover_id) references takeover (id)
) default character set utf8mb4;

-- Every row of every file, exactly once, with exactly one outcome. The check below is the accounting rule of the house:
-- a row that holds no data is what it is, a row that holds data is taken over, quarantined, or refused with a reason.
create table takeover_row (
  id              bigint       not null,
  takeover_id     bigint       not null,
  file_id         bigint       not null,
  sheet           varchar(100) collate utf8mb4_bin not null,
  row_no          int          not null,
  lfd_nr          varchar(40)  null,
  row_hash        char(64)     collate utf8mb4_bin not null,
  kind            varchar(10)  collate utf8mb4_bin not null,
  outcome         varchar(12)  collate utf8mb4_bin not null,
  reason          varchar(40)  collate utf8mb4_bin null,
  reason_note     varchar(300) null,
  legal_basis     varchar(20)  collate utf8mb4_bin null,
  cells           json         not null,
  findings        json         not null,
  severity        varchar(10)  collate utf8mb4_bin null,
  family_name     varchar(200) null,
  given_names     varchar(200) null,
  birth_date      date         null,
  birth_precision varchar(10)  collate utf8mb4_bin null,
  birth_nominal   boolean      not null default false,
  sex             varchar(10)  collate utf8mb4_bin null,
  citizenship     varchar(3)   collate utf8mb4_bin null,
  azr_no          varchar(20)  collate utf8mb4_bin null,
  bamf_no         varchar(30)  collate utf8mb4_bin null,
  family_no       varchar(40)  null,
  relation        varchar(20)  collate utf8mb4_bin null,
  language        varchar(60)  null,
  phone           varchar(60)  null,
  care_from       date         null,
  care_to         date         null,
  subject_id      bigint       null,
  primary key (id),
  constraint uq_takeover_row_place unique (file_id, sheet, row_no),
  constraint uq_takeover_row_hash unique (takeover_id, row_hash),
  key ix_takeover_row_outcome (takeover_id, outcome, id),
  key ix_takeover_row_severity (takeover_id, severity, id),
  key ix_takeover_row_family (file_id, family_no),
  key ix_takeover_row_azr (takeover_id, azr_no, birth_date),
  key ix_takeover_row_subject (subject_id),
  constraint fk_takeover_row_takeover foreign key (takeover_id) references takeover (id),
  constraint fk_takeover_row_file foreign key (file_id) references takeover_file (id),
  constraint fk_takeover_row_subject foreign key (subject_id) references takeover_subject (id),
  constraint ck_takeover_row_outcome check (
    (kind = 'DATA' and outcome in ('TAKEN_OVER', 'QUARANTINED', 'REFUSED')) or (kind <> 'DATA' and outcome = kind)),
  constraint ck_takeover_row_reason check ((outcome = 'REFUSED') = (reason is not null))
) default character set utf8mb4;

-- Which findings a row has, so that the list can be filtered by one of them.
create table takeover_finding (
  takeover_id bigint      not null,
  code        varchar(60) collate utf8mb4_bin not null,
  row_id      bigint      not null,
  primary key (takeover_id, code, row_id),
  key ix_takeover_finding_row (row_id),
  constraint fk_takeover_finding_row foreign key (row_id) references takeover_row (id)
) default character set utf8mb4;

-- Free text of the list («Bemerkung»), apart from everything else and sealed until a counsellor has read it.
create table takeover_remark (
  row_id      bigint       not null,
  takeover_id bigint       not null,
  content     text         not null,
  is_sensitive boolean      not null,
  hints       varchar(200) collate utf8mb4_bin not null default '',
  state       varchar(10)  collate utf8mb4_bin not null,
  decided_by  varchar(120) null,
  decided_at  datetime(6)  null,
  primary key (row_id),
  key ix_takeover_remark_state (takeover_id, state, is_sensitive),
  constraint fk_takeover_remark_row foreign key (row_id) references takeover_row (id),
  constraint ck_takeover_remark_state check (state in ('SEALED', 'RELEASED', 'DISCARDED'))
) default character set utf8mb4;

-- Two rows, or a row and a person of the register, that may be the same human being, and what the reviewer said.
create table takeover_pair (
  id            bigint       not null,
  version       int          not null default 0,
  takeover_id   bigint       not null,
  row_id        bigint       not null,
  other_row_id  bigint       null,
  person_id     bigint       null,
  score         decimal(6,5) not null,
  explanation   json         not null,
  same_numbers  boolean      not null default false,
  decision      varchar(10)  collate utf8mb4_bin not null,
  decided_by    varchar(120) null,
  decided_at    datetime(6)  null,
  primary key (id),
  constraint uq_takeover_pair_rows unique (row_id, other_row_id),
  constraint uq_takeover_pair_person unique (row_id, person_id),
  key ix_takeover_pair_next (takeover_id, decision, score),
  key ix_takeover_pair_other (other_row_id),
  key ix_takeover_pair_person (person_id),
  constraint fk_takeover_pair_takeover foreign key (takeover_id) references takeover (id),
  constraint fk_takeover_pair_row foreign key (row_id) references takeover_row (id),
  constraint fk_takeover_pair_other foreign key (other_row_id) references takeover_row (id),
  constraint ck_takeover_pair_one_side check ((other_row_id is null) <> (person_id is null)),
  constraint ck_takeover_pair_decision check (decision in ('OPEN', 'SAME', 'DIFFERENT', 'LATER'))
) default character set utf8mb4;

-- What a commit created, so that it can be shown and taken back («Rücknahme»). No foreign keys: the targets are other
-- features' rows, and the note outlives them.
create table takeover_reference (
  id          bigint      not null auto_increment,
  takeover_id bigint      not null,
  subject_id  bigint      null,
  kind        varchar(20) collate utf8mb4_bin not null,
  record_id   bigint      not null,
  primary key (id),
  constraint uq_takeover_reference unique (takeover_id, kind, record_id),
  key ix_takeover_reference_record (kind, record_id),
  key ix_takeover_reference_subject (takeover_id, subject_id, kind),
  constraint fk_takeover_reference_takeover foreign key (takeover_id) references takeover (id)
) default character set utf8mb4;
