-- V195__volunteers.sql · Volunteers («Ehrenamtliche»): who helps, with what and when, and how far each has come. Nobody of them is a person of
-- the register. Their coordination alone keeps them: counselling, section 50-2 and the ASD have no right on any of these tables.

create table volunteer (
  id               bigint       not null,
  version          int          not null,
  request_token    char(36)     character set ascii collate ascii_bin not null,
  state            varchar(11)  character set ascii collate ascii_bin not null,
  state_since      date         not null,
  heard_on         date         not null,
  started_on       date         null,
  ended_on         date         null,
  given_name       varchar(100) null,
  family_name      varchar(100) null,
  phone            varchar(60)  null,
  phone_digits     varchar(60)  character set ascii collate ascii_bin
    as (regexp_replace(regexp_replace(phone, '[^0-9]', ''), '^(0049|49|0)', '')) persistent,
  mail             varchar(200) null,
  area             varchar(60)  null,
  week_times       int          not null,
  skills           varchar(200) character set ascii collate ascii_bin not null,
  interests        varchar(200) character set ascii collate ascii_bin not null,
  secrecy_on       date         null,
  measles_seen_on  date         null,
  insurance        varchar(15)  character set ascii collate ascii_bin null,
  minors           boolean      not null,
  minors_since     date         null,
  minors_until     date         null,
  changed_by       varchar(120) not null,
  primary key (id),
  constraint uk_volunteer_token unique (request_token),
  constraint ck_volunteer_state check (state in ('PROSPECT', 'INTERVIEWED', 'CLEARANCE', 'ACTIVE', 'SUSPENDED', 'ENDED', 'ERASED')),
  constraint ck_volunteer_times check (week_times between 0 and 268435455),
  constraint ck_volunteer_insurance check (insurance in ('TOWN', 'STATE', 'ASSOCIATION')),
  constraint ck_volunteer_started check (state not in ('ACTIVE', 'SUSPENDED') or started_on is not null),
  constraint ck_volunteer_ended check ((state in ('ENDED', 'ERASED')) = (ended_on is not null)),
  constraint ck_volunteer_minors check (minors_until is null or minors_since is not null),
  -- of whom it is erased nothing is left that says who it was
  constraint ck_volunteer_erased check ((state = 'ERASED') = (family_name is null) and (family_name is null) = (given_name is null)
    and (state <> 'ERASED' or (phone is null and mail is null and area is null and week_times = 0 and skills = '' and interests = ''
      and secrecy_on is null and measles_seen_on is null and insurance is null and minors = false and minors_since is null))),
  key ix_volunteer_name (family_name, given_name, id),
  key ix_volunteer_state (state, state_since),
  key ix_volunteer_phone (phone_digits)
) default character set utf8mb4;

create table volunteer_language (
  volunteer_id  bigint     not null,
  language_code varchar(3) character set ascii collate ascii_bin not null,
  primary key (volunteer_id, language_code),
  constraint fk_volunteer_language_volunteer foreign key (volunteer_id) references volunteer (id),
  constraint fk_volunteer_language_code foreign key (language_code) references language (code),
  key ix_volunteer_language_code (language_code, volunteer_id)
) default character set utf8mb4;

create table volunteer_step (
  id           bigint       not null,
  version      int          not null,
  volunteer_id bigint       not null,
  state        varchar(11)  character set ascii collate ascii_bin not null,
  day          date         not null,
  reason       varchar(16)  character set ascii collate ascii_bin null,
  done_by      varchar(120) not null,
  primary key (id),
  constraint fk_volunteer_step_volunteer foreign key (volunteer_id) references volunteer (id),
  constraint ck_volunteer_step_state check (state in ('PROSPECT', 'INTERVIEWED', 'CLEARANCE', 'ACTIVE', 'SUSPENDED', 'ENDED')),
  constraint ck_volunteer_step_reason check ((state in ('SUSPENDED', 'ENDED')) = (reason is not null))
) default character set utf8mb4;

create table volunteer_training (
  id           bigint       not null,
  version      int          not null,
  volunteer_id bigint       not null,
  kind         varchar(16)  character set ascii collate ascii_bin not null,
  held_on      date         not null,
  noted_by     varchar(120) not null,
  primary key (id),
  constraint uk_volunteer_training unique (volunteer_id, kind, held_on),
  constraint fk_volunteer_training_volunteer foreign key (volunteer_id) references volunteer (id)
) default character set utf8mb4;

-- § 72a Abs. 5 SGB VIII: that somebody looked at the certificate, its date, and whether it names a relevant conviction. Nothing else, and
-- no former certificate beside the latest; a test counts the columns.
create table volunteer_certificate (
  id                  bigint  not null,
  version             int     not null,
  volunteer_id        bigint  not null,
  inspected           boolean not null,
  certificate_date    date    not null,
  relevant_conviction boolean not null,
  primary key (id),
  constraint uk_volunteer_certificate unique (volunteer_id),
  constraint fk_volunteer_certificate_volunteer foreign key (volunteer_id) references volunteer (id),
  constraint ck_volunteer_certificate_inspected check (inspected = true),
  key ix_volunteer_certificate_date (certificate_date)
) default character set utf8mb4;

create table volunteer_allowance (
  id            bigint        not null,
  version       int           not null,
  volunteer_id  bigint        not null,
  paid_on       date          not null,
  amount        decimal(10,2) not null,
  cancelled     boolean       not null,
  noted_by      varchar(120)  not null,
  request_token char(36)      character set ascii collate ascii_bin not null,
  primary key (id),
  constraint uk_volunteer_allowance_token unique (request_token),
  constraint fk_volunteer_allowance_volunteer foreign key (volunteer_id) references volunteer (id),
  constraint ck_volunteer_allowance_amount check (amount > 0),
  key ix_volunteer_allowance_paid (volunteer_id, paid_on)
) default character set utf8mb4;

-- How old a certificate may be when it is seen, for how long it clears, from when it is pointed out, and how long its facts are kept.
create table certificate_rule (
  id             bigint       not null,
  version        int          not null,
  max_age_months int          not null,
  renewal_months int          not null,
  warn_days      int          not null,
  keep_months    int          not null,
  source         varchar(400) not null,
  valid_from     date         not null,
  valid_to       date         not null,
  primary key (id),
  constraint uk_certificate_rule unique (valid_from),
  constraint ck_certificate_rule_terms check (max_age_months > 0 and renewal_months > 0 and warn_days >= 0 and keep_months >= 0),
  constraint ck_certificate_rule_period check (valid_from < valid_to)
) default character set utf8mb4;

insert into certificate_rule (id, version, max_age_months, renewal_months, warn_days, keep_months, source, valid_from, valid_to) values
  (1, 0, 3, 60, 90, 3, '§ 72a Abs. 5 SGB VIII, § 30a BZRG: bei Vorlage höchstens 3 Monate alt, Wiedervorlage nach 5 Jahren (übliche Praxis); Löschung 3 Monate nach dem Ende der Tätigkeit, die strengere der Fristen, die genannt werden; vom Datenschutz zu bestätigen', '2012-01-01', '9999-12-31');

-- Up to which sum of a calendar year allowances are free of tax, and from which share on that is pointed out.
create table allowance_limit (
  id           bigint        not null,
  version      int           not null,
  amount       decimal(10,2) not null,
  warn_percent int           not null,
  source       varchar(300)  not null,
  valid_from   date          not null,
  valid_to     date          not null,
  primary key (id),
  constraint uk_allowance_limit unique (valid_from),
  constraint ck_allowance_limit_amount check (amount > 0 and warn_percent between 1 and 100),
  constraint ck_allowance_limit_period check (valid_from < valid_to)
) default character set utf8mb4;

insert into allowance_limit (id, version, amount, warn_percent, source, valid_from, valid_to) values
  (1, 0, 720.00, 80, '§ 3 Nr. 26a EStG in der Fassung ab 2013', '2013-01-01', '2021-01-01'),
  (2, 0, 840.00, 80, '§ 3 Nr. 26a EStG in der Fassung ab 2021', '2021-01-01', '2026-01-01'),
  (3, 0, 960.00, 80, '§ 3 Nr. 26a EStG in der Fassung ab 2026; von der Kämmerei zu bestätigen', '2026-01-01', '9999-12-31');

-- For how long it is kept who helped, once that has ended.
create table volunteer_rule (
  id          bigint       not null,
  version     int          not null,
  keep_months int          not null,
  source      varchar(300) not null,
  valid_from  date         not null,
  valid_to    date         not null,
  primary key (id),
  constraint uk_volunteer_rule unique (valid_from),
  constraint ck_volunteer_rule_months check (keep_months > 0),
  constraint ck_volunteer_rule_period check (valid_from < valid_to)
) default character set utf8mb4;

insert into volunteer_rule (id, version, keep_months, source, valid_from, valid_to) values
  (1, 0, 12, 'Vorschlag des Hauses: ein Jahr nach dem Ende; vom Datenschutz zu bestätigen', '2022-01-01', '9999-12-31');

grant select, insert, update on volunteer to sim_volunteering;
grant select, insert, delete on volunteer_language to sim_volunteering;
grant select, insert, delete on volunteer_step to sim_volunteering;
grant select, insert, delete on volunteer_training to sim_volunteering;
grant select, insert, update, delete on volunteer_certificate to sim_volunteering;
grant select, insert, update, delete on volunteer_allowance to sim_volunteering;
grant select on certificate_rule to sim_volunteering;
grant select on allowance_limit to sim_volunteering;
grant select on volunteer_rule to sim_volunteering;
