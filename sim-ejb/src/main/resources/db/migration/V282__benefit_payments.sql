-- V282__benefit_payments.sql · What goes to the town's benefits program and what comes back («Zahlungen»). How the files look is data of the desk; what was
-- read in is kept line by line, also what nobody could understand.

create table payment_layout (
  id              bigint       not null,
  version         int          not null,
  direction       varchar(6)   character set ascii collate ascii_bin not null,
  separator_sign  varchar(10)  character set ascii collate ascii_bin not null,
  charset_name    varchar(15)  character set ascii collate ascii_bin not null,
  day_format      varchar(10)  character set ascii collate ascii_bin not null,
  number_format   varchar(10)  character set ascii collate ascii_bin not null,
  headed          boolean      not null,
  noted_by        varchar(120) not null,
  noted_at        datetime(6)  not null,
  primary key (id),
  key ix_payment_layout (direction, noted_at),
  constraint ck_payment_layout_direction check (direction in ('EXPORT', 'IMPORT')),
  constraint ck_payment_layout_separator check (separator_sign in ('SEMICOLON', 'COMMA', 'TAB', 'BAR')),
  constraint ck_payment_layout_charset check (charset_name in ('UTF_8_MARK', 'UTF_8', 'WINDOWS_1252', 'ISO_8859_15')),
  constraint ck_payment_layout_days check (day_format in ('DOTTED', 'ISO', 'COMPACT')),
  constraint ck_payment_layout_numbers check (number_format in ('COMMA', 'POINT', 'CENTS'))
) default character set utf8mb4;

create table payment_column (
  id         bigint      not null,
  version    int         not null,
  layout_id  bigint      not null,
  position   int         not null,
  heading    varchar(60) not null,
  field      varchar(15) character set ascii collate ascii_bin not null,
  fixed      varchar(60) null,
  primary key (id),
  constraint uk_payment_column unique (layout_id, position),
  constraint ck_payment_column_fixed check ((field = 'FIXED') = (fixed is not null)),
  constraint fk_payment_column foreign key (layout_id) references payment_layout (id)
) default character set utf8mb4;

create table payment_word (
  id         bigint      not null,
  version    int         not null,
  layout_id  bigint      not null,
  code       varchar(30) character set ascii collate ascii_bin not null,
  word       varchar(60) not null,
  primary key (id),
  constraint uk_payment_word unique (layout_id, code, word),
  constraint fk_payment_word foreign key (layout_id) references payment_layout (id)
) default character set utf8mb4;

-- proposals of the house until the desk knows what its program reads and writes
insert into payment_layout (id, version, direction, separator_sign, charset_name, day_format, number_format, headed, noted_by, noted_at) values
  (1, 0, 'EXPORT', 'SEMICOLON', 'UTF_8_MARK', 'DOTTED', 'COMMA', true, 'SIM', '2026-01-01'),
  (2, 0, 'IMPORT', 'SEMICOLON', 'UTF_8', 'DOTTED', 'COMMA', true, 'SIM', '2026-01-01');
insert into payment_column (id, version, layout_id, position, heading, field, fixed) values
  (1, 0, 1, 1, 'Referenz', 'REFERENCE', null),
  (2, 0, 1, 2, 'Ersetzt', 'REPLACES', null),
  (3, 0, 1, 3, 'Personennummer', 'PERSON_NO', null),
  (4, 0, 1, 4, 'Name', 'NAME', null),
  (5, 0, 1, 5, 'Bedarf', 'NEED', null),
  (6, 0, 1, 6, 'Rechtsgrundlage', 'STATUTE', null),
  (7, 0, 1, 7, 'Entscheidung', 'OUTCOME', null),
  (8, 0, 1, 8, 'Betrag', 'AMOUNT', null),
  (9, 0, 1, 9, 'Zahlweise', 'RHYTHM', null),
  (10, 0, 1, 10, 'Von', 'FIRST_DAY', null),
  (11, 0, 1, 11, 'Bis', 'LAST_DAY', null),
  (12, 0, 1, 12, 'Gesamt', 'TOTAL', null),
  (13, 0, 1, 13, 'Entschieden am', 'DECIDED_ON', null),
  (14, 0, 2, 1, 'Referenz', 'REFERENCE', null),
  (15, 0, 2, 2, 'Status', 'STATE', null),
  (16, 0, 2, 3, 'Betrag', 'PAID_AMOUNT', null),
  (17, 0, 2, 4, 'Datum', 'PAID_ON', null),
  (18, 0, 2, 5, 'Bemerkung', 'REMARK', null);
insert into payment_word (id, version, layout_id, code, word) values
  (1, 0, 1, 'ONCE', 'einmalig'),
  (2, 0, 1, 'MONTHLY', 'monatlich'),
  (3, 0, 1, 'GRANTED', 'bewilligt'),
  (4, 0, 1, 'PARTLY', 'teilweise bewilligt'),
  (5, 0, 1, 'REJECTED', 'abgelehnt'),
  (6, 0, 2, 'RECEIVED', 'angenommen'),
  (7, 0, 2, 'PAID', 'bezahlt'),
  (8, 0, 2, 'PARTLY_PAID', 'teilweise bezahlt'),
  (9, 0, 2, 'RETURNED', 'zurückgekommen'),
  (10, 0, 2, 'STOPPED', 'angehalten'),
  (11, 0, 2, 'REFUSED', 'abgelehnt');

create table payment_export (
  id         bigint       not null,
  version    int          not null,
  layout_id  bigint       not null,
  items      int          not null,
  taken_by   varchar(120) not null,
  taken_at   datetime(6)  not null,
  primary key (id),
  key ix_payment_export_at (taken_at),
  constraint fk_payment_export_layout foreign key (layout_id) references payment_layout (id)
) default character set utf8mb4;

create table payment_item (
  id              bigint      not null,
  version         int         not null,
  export_id       bigint      not null,
  decision_id     bigint      not null,
  application_id  bigint      not null,
  reference       varchar(60) character set utf8mb4 collate utf8mb4_bin not null,
  primary key (id),
  -- no decision goes out twice
  constraint uk_payment_item_decision unique (decision_id),
  constraint uk_payment_item_reference unique (reference),
  key ix_payment_item_application (application_id, id),
  constraint fk_payment_item_export foreign key (export_id) references payment_export (id),
  constraint fk_payment_item_decision foreign key (decision_id) references benefit_decision (id),
  constraint fk_payment_item_application foreign key (application_id) references benefit_application (id)
) default character set utf8mb4;

create table payment_import (
  id         bigint       not null,
  version    int          not null,
  layout_id  bigint       not null,
  file_name  varchar(200) not null,
  taken      int          not null,
  known      int          not null,
  refused    int          not null,
  read_by    varchar(120) not null,
  read_at    datetime(6)  not null,
  primary key (id),
  key ix_payment_import_at (read_at),
  constraint fk_payment_import_layout foreign key (layout_id) references payment_layout (id)
) default character set utf8mb4;

create table payment_line (
  id         bigint       not null,
  version    int          not null,
  import_id  bigint       not null,
  line_no    int          not null,
  content    mediumtext   not null,
  outcome    varchar(8)   character set ascii collate ascii_bin not null,
  problem    varchar(20)  character set ascii collate ascii_bin null,
  about      varchar(200) null,
  primary key (id),
  constraint uk_payment_line unique (import_id, line_no),
  constraint ck_payment_line_outcome check (outcome in ('TAKEN', 'KNOWN', 'REFUSED')),
  constraint ck_payment_line_problem check ((outcome = 'REFUSED') = (problem is not null)),
  constraint fk_payment_line foreign key (import_id) references payment_import (id)
) default character set utf8mb4;

create table payment_state (
  id         bigint         not null,
  version    int            not null,
  item_id    bigint         not null,
  import_id  bigint         not null,
  state      varchar(12)    character set ascii collate ascii_bin not null,
  amount     decimal(11, 2) null,
  paid_on    date           null,
  remark     varchar(300)   null,
  mark       varchar(64)    character set ascii collate ascii_bin not null,
  primary key (id),
  -- the same answer read in twice is one
  constraint uk_payment_state_mark unique (mark),
  key ix_payment_state_item (item_id, id),
  constraint ck_payment_state check (state in ('RECEIVED', 'PAID', 'PARTLY_PAID', 'RETURNED', 'STOPPED', 'REFUSED')),
  constraint fk_payment_state_item foreign key (item_id) references payment_item (id),
  constraint fk_payment_state_import foreign key (import_id) references payment_import (id)
) default character set utf8mb4;

-- what went out and came in is never changed
grant select, insert on payment_layout to sim_office;
grant select, insert on payment_column to sim_office;
grant select, insert on payment_word to sim_office;
grant select, insert on payment_export to sim_office;
grant select, insert, update on payment_item to sim_office;
grant select, insert, update on payment_import to sim_office;
grant select, insert on payment_line to sim_office;
grant select, insert on payment_state to sim_office;
