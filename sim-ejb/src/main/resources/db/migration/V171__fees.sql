-- V171__fees.sql · What living in the town's shelters costs («Benutzungsgebühren»): statutes and tariffs, who pays for whom, what each month
-- comes to, the notices, and what was paid.

create table fee_statute (
  id         bigint       not null,
  version    int          not null,
  title      varchar(120) not null,
  source     varchar(300) not null,
  day_count  varchar(15)  character set ascii collate ascii_bin not null,
  remedy     varchar(1500) not null,
  valid_from date         not null,
  valid_to   date         not null,
  primary key (id),
  constraint uk_fee_statute unique (valid_from),
  constraint ck_fee_statute_day_count check (day_count in ('THIRTIETHS', 'DAYS_OF_MONTH')),
  constraint ck_fee_statute_period check (valid_from < valid_to)
) default character set utf8mb4;

create table fee_tariff (
  statute_id    bigint        not null,
  payer_group   varchar(12)   character set ascii collate ascii_bin not null,
  facility_kind varchar(20)   character set ascii collate ascii_bin null,
  basis         varchar(16)   character set ascii collate ascii_bin not null,
  amount        decimal(9, 2) not null,
  constraint uk_fee_tariff unique (statute_id, payer_group, facility_kind),
  constraint fk_fee_tariff_statute foreign key (statute_id) references fee_statute (id),
  constraint ck_fee_tariff_group check (payer_group in ('SELF_PAYER', 'EMPLOYED', 'BENEFIT')),
  constraint ck_fee_tariff_basis check (basis in ('PER_SQUARE_METRE', 'PER_PERSON', 'FLAT')),
  constraint ck_fee_tariff_amount check (amount > 0)
) default character set utf8mb4;

create table fee_liability (
  id          bigint       not null,
  version     int          not null,
  person_id   bigint       not null,
  side        varchar(12)  character set ascii collate ascii_bin not null default 'OFFICE',
  payer_group varchar(12)  character set ascii collate ascii_bin not null,
  payer       varchar(12)  character set ascii collate ascii_bin not null,
  reference   varchar(60)  null,
  valid_from  date         not null,
  valid_to    date         not null,
  noted_by    varchar(120) not null,
  period for term (valid_from, valid_to),
  primary key (id),
  constraint uk_fee_liability unique (person_id, term without overlaps),
  constraint ck_fee_liability_side check (side = 'OFFICE'),
  constraint ck_fee_liability_group check (payer_group in ('SELF_PAYER', 'EMPLOYED', 'BENEFIT')),
  constraint ck_fee_liability_payer check (payer in ('SELF', 'JOB_CENTRE', 'OFFICE')),
  constraint fk_fee_liability_person foreign key (person_id, side) references person (id, side)
) default character set utf8mb4;

-- A month that comes to something else later gets another row; the former ones stay.
create table fee_assessment (
  id             bigint        not null,
  version        int           not null,
  person_id      bigint        not null,
  side           varchar(12)   character set ascii collate ascii_bin not null default 'OFFICE',
  month          date          not null,
  revision       int           not null,
  latest         boolean       not null,
  total          decimal(9, 2) not null,
  without_payer  int           not null,
  without_tariff int           not null,
  made_by        varchar(120)  not null,
  made_at        datetime(6)   not null,
  primary key (id),
  constraint uk_fee_assessment unique (person_id, month, revision),
  constraint ck_fee_assessment_side check (side = 'OFFICE'),
  constraint ck_fee_assessment_month check (dayofmonth(month) = 1),
  constraint fk_fee_assessment_person foreign key (person_id, side) references person (id, side),
  key ix_fee_assessment_month (month, latest)
) default character set utf8mb4;

create table fee_line (
  id            bigint        not null,
  version       int           not null,
  assessment_id bigint        not null,
  first_night   date          not null,
  nights        int           not null,
  facility      varchar(80)   not null,
  room          varchar(20)   null,
  basis         varchar(16)   character set ascii collate ascii_bin not null,
  rate          decimal(9, 2) not null,
  area          decimal(6, 2) not null,
  sharers       int           not null,
  divisor       int           not null,
  statute       varchar(120)  not null,
  payer_group   varchar(12)   character set ascii collate ascii_bin not null,
  payer         varchar(12)   character set ascii collate ascii_bin not null,
  amount        decimal(9, 2) not null,
  primary key (id),
  constraint uk_fee_line unique (assessment_id, first_night),
  constraint fk_fee_line_assessment foreign key (assessment_id) references fee_assessment (id)
) default character set utf8mb4;

-- The last number given in a year.
create table fee_notice_number (
  year_given  int not null,
  last_number int not null,
  primary key (year_given)
) default character set utf8mb4;

create table fee_notice (
  id          bigint        not null,
  version     int           not null,
  notice_no   varchar(20)   character set ascii collate ascii_bin not null,
  person_id   bigint        not null,
  side        varchar(12)   character set ascii collate ascii_bin not null default 'OFFICE',
  payer       varchar(12)   character set ascii collate ascii_bin not null,
  reference   varchar(60)   null,
  amount      decimal(9, 2) not null,
  issued_on   date          not null,
  due_on      date          not null,
  issued_by   varchar(120)  not null,
  document    mediumblob    not null,
  exported_at datetime(6)   null,
  primary key (id),
  constraint uk_fee_notice unique (notice_no),
  constraint ck_fee_notice_side check (side = 'OFFICE'),
  constraint fk_fee_notice_person foreign key (person_id, side) references person (id, side),
  key ix_fee_notice_exported (exported_at, id)
) default character set utf8mb4;

-- By how much a notice changes what a payer owes for a month; the sum over all notices is what the payer was told.
create table fee_notice_month (
  notice_id  bigint        not null,
  month      date          not null,
  sum_before decimal(9, 2) not null,
  sum_now    decimal(9, 2) not null,
  primary key (notice_id, month),
  constraint fk_fee_notice_month foreign key (notice_id) references fee_notice (id)
) default character set utf8mb4;

create table fee_payment (
  id          bigint        not null,
  version     int           not null,
  notice_id   bigint        not null,
  received_on date          not null,
  amount      decimal(9, 2) not null,
  reference   varchar(60)   null,
  token       varchar(36)   character set ascii collate ascii_bin not null,
  noted_by    varchar(120)  not null,
  primary key (id),
  constraint uk_fee_payment unique (token),
  constraint fk_fee_payment_notice foreign key (notice_id) references fee_notice (id),
  constraint ck_fee_payment_amount check (amount <> 0)
) default character set utf8mb4;

-- What the cash office's program wants to read, column by column.
create table fee_export_column (
  id       bigint      not null,
  version  int         not null,
  position int         not null,
  heading  varchar(40) not null,
  content  varchar(12) character set ascii collate ascii_bin not null,
  fixed    varchar(40) null,
  primary key (id),
  constraint uk_fee_export_column unique (position),
  constraint ck_fee_export_column check (content in ('NOTICE_NO', 'PERSON_NO', 'NAME', 'PAYER', 'REFERENCE', 'ISSUED_ON', 'DUE_ON', 'AMOUNT', 'MONTHS', 'FIXED'))
) default character set utf8mb4;

insert into fee_export_column (id, version, position, heading, content, fixed) values
  (1, 0, 1, 'Kassenzeichen', 'NOTICE_NO', null),
  (2, 0, 2, 'Personennummer', 'PERSON_NO', null),
  (3, 0, 3, 'Name', 'NAME', null),
  (4, 0, 4, 'Zahlungspflichtig', 'PAYER', null),
  (5, 0, 5, 'Aktenzeichen', 'REFERENCE', null),
  (6, 0, 6, 'Bescheid vom', 'ISSUED_ON', null),
  (7, 0, 7, 'Fällig am', 'DUE_ON', null),
  (8, 0, 8, 'Betrag', 'AMOUNT', null);

grant select, insert, update on fee_statute to sim_office;
grant select, insert on fee_tariff to sim_office;
grant select, insert, update, delete on fee_liability to sim_office;
grant select, insert, update on fee_assessment to sim_office;
grant select, insert on fee_line to sim_office;
grant select, insert, update on fee_notice to sim_office;
grant select, insert, update on fee_notice_number to sim_office;
grant select, insert on fee_notice_month to sim_office;
grant select, insert on fee_payment to sim_office;
grant select, insert, update, delete on fee_export_column to sim_office;
