-- V010__persons.sql · People («Personen»), their names, numbers and households («Haushalte»).

-- Countries («Staaten») with the codes of ISO 3166 and of the federal statistical office, valid from-to.
create table country (
  code       char(3) character set ascii collate ascii_bin not null,
  destatis   char(3) character set ascii collate ascii_bin not null,
  name_de    varchar(80) not null,
  name_en    varchar(80) not null,
  valid_from date        not null default '1900-01-01',
  valid_to   date        not null default '9999-12-31',
  primary key (code),
  constraint uk_country_destatis unique (destatis, valid_from),
  constraint ck_country_period check (valid_from < valid_to)
) default charset utf8mb4;

-- Languages («Sprachen») with their ISO 639 code.
create table language (
  code       varchar(3) character set ascii collate ascii_bin not null,
  name_de    varchar(60) not null,
  name_en    varchar(60) not null,
  primary key (code)
) default charset utf8mb4;

create table person (
  id                 bigint       not null,
  version            int          not null,
  person_no          varchar(12) character set ascii collate ascii_bin not null,
  status             varchar(12) character set ascii collate ascii_bin not null,
  display_name       varchar(250) not null,
  sort_name          varchar(120) collate utf8mb4_bin not null,
  sex                varchar(8) character set ascii collate ascii_bin not null,
  birth_date         date         null,
  birth_precision    varchar(10) character set ascii collate ascii_bin null,
  birth_nominal      boolean      null,
  birth_place        varchar(120) null,
  birth_country      char(3) character set ascii collate ascii_bin null,
  interpreter_needed boolean      not null,
  phone              varchar(60)  null,
  mail               varchar(200) null,
  protected_address  boolean      not null,
  deceased_on        date         null,
  merged_into_id     bigint       null,
  changed_at         datetime(6)  not null,
  changed_by         varchar(120) not null,
  primary key (id),
  constraint uk_person_no unique (person_no),
  constraint fk_person_birth_country foreign key (birth_country) references country (code),
  constraint fk_person_merged_into foreign key (merged_into_id) references person (id),
  constraint ck_person_merged check ((status = 'MERGED') = (merged_into_id is not null)),
  constraint ck_person_birth check ((birth_date is null) = (birth_precision is null)
                                    and (birth_date is null) = (birth_nominal is null)),
  key ix_person_sort (status, sort_name, id),
  key ix_person_name (sort_name, id),
  key ix_person_born (birth_date, id),
  key ix_person_status_born (status, birth_date, id),
  key ix_person_interpreter (interpreter_needed, status, sort_name, id)
) default charset utf8mb4;

create table person_name (
  id                  bigint       not null,
  version             int          not null,
  person_id           bigint       not null,
  kind                varchar(15) character set ascii collate ascii_bin not null,
  given_names         varchar(120) not null,
  family_name         varchar(120) not null,
  father_name         varchar(120) not null,
  grandfather_name    varchar(120) not null,
  script              char(4) character set ascii collate ascii_bin not null,
  source              varchar(120) null,
  preferred           boolean      not null,
  valid_from          date         not null,
  valid_to            date         not null,
  primary key (id),
  constraint fk_person_name_person foreign key (person_id) references person (id) on delete cascade,
  constraint ck_person_name_period check (valid_from < valid_to),
  key ix_person_name_person (person_id)
) default charset utf8mb4;

-- What a search for a name looks at: every word of every name of a person, folded («Suchwörter»).
create table person_word (
  person_id bigint      not null,
  word      varchar(60) collate utf8mb4_bin not null,
  primary key (word, person_id),
  key ix_person_word_person (person_id),
  constraint fk_person_word_person foreign key (person_id) references person (id) on delete cascade
) default charset utf8mb4;

create table person_identifier (
  id           bigint       not null,
  version      int          not null,
  person_id    bigint       not null,
  kind         varchar(20) character set ascii collate ascii_bin not null,
  value        varchar(60) collate utf8mb4_bin not null,
  issuer       varchar(120) null,
  valid_from   date         not null,
  valid_to     date         not null,
  -- a number in force belongs to one person only
  active_value varchar(60) collate utf8mb4_bin as (case when valid_to = '9999-12-31' then value end) persistent,
  primary key (id),
  constraint uk_person_identifier_active unique (kind, active_value),
  constraint fk_person_identifier_person foreign key (person_id) references person (id) on delete cascade,
  constraint ck_person_identifier_period check (valid_from < valid_to),
  key ix_person_identifier_person (person_id),
  key ix_person_identifier_value (value)
) default charset utf8mb4;

create table person_citizenship (
  person_id    bigint  not null,
  country_code char(3) character set ascii collate ascii_bin not null,
  primary key (person_id, country_code),
  key ix_person_citizenship_country (country_code, person_id),
  constraint fk_person_citizenship_person foreign key (person_id) references person (id) on delete cascade,
  constraint fk_person_citizenship_country foreign key (country_code) references country (code)
) default charset utf8mb4;

create table person_language (
  person_id     bigint     not null,
  language_code varchar(3) character set ascii collate ascii_bin not null,
  level         varchar(10) character set ascii collate ascii_bin not null,
  primary key (person_id, language_code),
  key ix_person_language_code (language_code, person_id),
  constraint fk_person_language_person foreign key (person_id) references person (id) on delete cascade,
  constraint fk_person_language_language foreign key (language_code) references language (code)
) default charset utf8mb4;

-- Who said that two records are one person, and who took it back («Zusammenführungen»).
create table person_merge (
  id               bigint       not null,
  version          int          not null,
  absorbed_id      bigint       not null,
  survivor_id      bigint       not null,
  status_before    varchar(12) character set ascii collate ascii_bin not null,
  reason           varchar(500) not null,
  merged_at        datetime(6)  not null,
  merged_by        varchar(120) not null,
  undone_at        datetime(6)  null,
  undone_by        varchar(120) null,
  -- a record is merged into one other at a time
  active_id        bigint as (case when undone_at is null then absorbed_id end) persistent,
  primary key (id),
  constraint uk_person_merge_active unique (active_id),
  constraint fk_person_merge_absorbed foreign key (absorbed_id) references person (id),
  constraint fk_person_merge_survivor foreign key (survivor_id) references person (id),
  constraint ck_person_merge_two check (absorbed_id <> survivor_id),
  key ix_person_merge_survivor (survivor_id, merged_at),
  key ix_person_merge_absorbed (absorbed_id, merged_at)
) default charset utf8mb4;

create table household (
  id      bigint not null,
  version int    not null,
  primary key (id)
) default charset utf8mb4;

create table household_member (
  id                bigint  not null,
  version           int     not null,
  household_id      bigint  not null,
  person_id         bigint  not null,
  relation          varchar(12) character set ascii collate ascii_bin not null,
  valid_from        date    not null,
  valid_to          date    not null,
  head_person_id    bigint as (case when relation = 'HEAD' then person_id end) persistent,
  head_household_id bigint as (case when relation = 'HEAD' then household_id end) persistent,
  period for membership (valid_from, valid_to),
  primary key (id),
  -- once in a household at a time; head of one household at a time; one head a household
  constraint uk_household_member_once unique (household_id, person_id, membership without overlaps),
  constraint uk_household_member_head unique (head_person_id, membership without overlaps),
  constraint uk_household_member_one_head unique (head_household_id, membership without overlaps),
  constraint fk_household_member_household foreign key (household_id) references household (id),
  constraint fk_household_member_person foreign key (person_id) references person (id),
  key ix_household_member_person (person_id, valid_to)
) default charset utf8mb4;
