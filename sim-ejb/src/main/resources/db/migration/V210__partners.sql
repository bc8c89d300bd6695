-- V210__partners.sql · Partners («Partner»): organisations that help clients, whom to call there, what they offer, when and where, and what was
-- agreed with them. Nothing here is about a client: counselling and the volunteers' coordination keep the directory together, section 50-2 and
-- the other departments have no right on it, for whom counselling works with may itself tell of what it does.

-- Places («Orte») from which distances are reckoned without a map and without the internet.
create table town_place (
  id         bigint        not null,
  version    int           not null,
  name       varchar(80)   not null,
  latitude   decimal(8,5)  not null,
  longitude  decimal(8,5)  not null,
  source     varchar(200)  not null,
  changed_by varchar(120)  not null,
  primary key (id),
  constraint uk_town_place_name unique (name),
  constraint ck_town_place_spot check (latitude between -90 and 90 and longitude between -180 and 180)
) default character set utf8mb4;

create table partner (
  id            bigint       not null,
  version       int          not null,
  request_token char(36)     character set ascii collate ascii_bin not null,
  name          varchar(120) not null,
  kind          varchar(24)  character set ascii collate ascii_bin not null,
  phone         varchar(60)  null,
  phone_digits  varchar(60)  character set ascii collate ascii_bin
    as (regexp_replace(regexp_replace(phone, '[^0-9]', ''), '^(0049|49|0)', '')) persistent,
  mail          varchar(200) null,
  website       varchar(200) null,
  street        varchar(120) null,
  postcode      varchar(5)   character set ascii collate ascii_bin null,
  town          varchar(80)  null,
  place_id      bigint       null,
  latitude      decimal(8,5) null,
  longitude     decimal(8,5) null,
  hint          varchar(300) null,
  ended_on      date         null,
  changed_by    varchar(120) not null,
  primary key (id),
  constraint uk_partner_token unique (request_token),
  constraint uk_partner_name unique (name),
  constraint fk_partner_place foreign key (place_id) references town_place (id),
  constraint ck_partner_kind check (kind in ('KREISINTEGRATIONSZENTRUM', 'WELFARE', 'COURSE_PROVIDER', 'SCHOOL', 'KITA', 'CLUB',
    'FAITH_COMMUNITY', 'DOCTOR', 'LAWYER', 'JOB_CENTRE', 'EMPLOYER', 'LANDLORD', 'AUTHORITY', 'OTHER')),
  constraint ck_partner_postcode check (postcode is null or postcode regexp '^[0-9]{5}$'),
  constraint ck_partner_spot check ((latitude is null) = (longitude is null)
    and (latitude is null or (latitude between -90 and 90 and longitude between -180 and 180))),
  key ix_partner_kind (kind, name),
  key ix_partner_phone (phone_digits)
) default character set utf8mb4;

-- Whom to call there: names and numbers of an office, nobody's private ones.
create table partner_contact (
  id           bigint       not null,
  version      int          not null,
  partner_id   bigint       not null,
  name         varchar(120) not null,
  job          varchar(120) null,
  phone        varchar(60)  null,
  phone_digits varchar(60)  character set ascii collate ascii_bin
    as (regexp_replace(regexp_replace(phone, '[^0-9]', ''), '^(0049|49|0)', '')) persistent,
  mail         varchar(200) null,
  noted_by     varchar(120) not null,
  primary key (id),
  constraint uk_partner_contact unique (partner_id, name),
  constraint fk_partner_contact_partner foreign key (partner_id) references partner (id)
) default character set utf8mb4;

create table partner_offer (
  id            bigint       not null,
  version       int          not null,
  request_token char(36)     character set ascii collate ascii_bin not null,
  partner_id    bigint       not null,
  topic         varchar(20)  character set ascii collate ascii_bin not null,
  title         varchar(160) not null,
  venue         varchar(160) null,
  withdrawn_on  date         null,
  changed_by    varchar(120) not null,
  primary key (id),
  constraint uk_partner_offer_token unique (request_token),
  constraint fk_partner_offer_partner foreign key (partner_id) references partner (id),
  constraint ck_partner_offer_topic check (topic in ('INFORMATION_ADVICE', 'NETWORKING', 'PROJECT_SUPPORT', 'QUALIFICATION',
    'LANGUAGE_COURSE', 'SCHOOL_KITA', 'WORK_TRAINING', 'MIGRATION_ADVICE', 'HOUSING', 'DEBT', 'HEALTH', 'PSYCHOSOCIAL', 'ADDICTION',
    'FAMILY', 'VIOLENCE', 'INTERPRETING', 'MATERIAL_HELP', 'LEISURE', 'VOLUNTEERING', 'OTHER')),
  key ix_partner_offer_topic (topic, withdrawn_on, partner_id)
) default character set utf8mb4;

create table partner_offer_language (
  offer_id      bigint     not null,
  language_code varchar(3) character set ascii collate ascii_bin not null,
  primary key (offer_id, language_code),
  constraint fk_partner_offer_language_offer foreign key (offer_id) references partner_offer (id),
  constraint fk_partner_offer_language_code foreign key (language_code) references language (code),
  key ix_partner_offer_language_code (language_code, offer_id)
) default character set utf8mb4;

-- When it is open in an ordinary week: the house, or one of its offers that has times of its own.
create table partner_hours (
  id          bigint      not null,
  version     int         not null,
  partner_id  bigint      not null,
  offer_id    bigint      null,
  day_of_week varchar(9)  character set ascii collate ascii_bin not null,
  opens       time        not null,
  closes      time        not null,
  primary key (id),
  constraint fk_partner_hours_partner foreign key (partner_id) references partner (id),
  constraint fk_partner_hours_offer foreign key (offer_id) references partner_offer (id),
  constraint ck_partner_hours_day check (day_of_week in ('MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY')),
  constraint ck_partner_hours_span check (opens < closes),
  key ix_partner_hours_day (day_of_week, opens, closes, partner_id)
) default character set utf8mb4;

create table partner_agreement (
  id            bigint       not null,
  version       int          not null,
  request_token char(36)     character set ascii collate ascii_bin not null,
  partner_id    bigint       not null,
  kind          varchar(20)  character set ascii collate ascii_bin not null,
  reference     varchar(60)  null,
  concluded_on  date         not null,
  ends_on       date         null,
  review_on     date         null,
  cancelled_on  date         null,
  noted_by      varchar(120) not null,
  primary key (id),
  constraint uk_partner_agreement_token unique (request_token),
  constraint fk_partner_agreement_partner foreign key (partner_id) references partner (id),
  constraint ck_partner_agreement_kind check (kind in ('COOPERATION', 'PROCESSING', 'JOINT_CONTROL', 'FUNDING', 'OTHER')),
  constraint ck_partner_agreement_days check ((ends_on is null or concluded_on <= ends_on)
    and (review_on is null or concluded_on < review_on)),
  key ix_partner_agreement_ends (cancelled_on, ends_on),
  key ix_partner_agreement_review (cancelled_on, review_on)
) default character set utf8mb4;

-- How long before its end or its review an agreement is pointed out.
create table agreement_rule (
  id         bigint       not null,
  version    int          not null,
  warn_days  int          not null,
  source     varchar(300) not null,
  valid_from date         not null,
  valid_to   date         not null,
  primary key (id),
  constraint uk_agreement_rule unique (valid_from),
  constraint ck_agreement_rule_days check (warn_days >= 0),
  constraint ck_agreement_rule_period check (valid_from < valid_to)
) default character set utf8mb4;

insert into agreement_rule (id, version, warn_days, source, valid_from, valid_to) values
  (1, 0, 90, 'Vorschlag des Hauses: drei Monate vorher, damit Zeit zum Verhandeln bleibt; von der Teamleitung zu bestätigen', '2020-01-01', '9999-12-31');

-- Middles of towns, rounded to about a kilometre: enough to put what is near before what is far.
insert into town_place (id, version, name, latitude, longitude, source, changed_by) values
  (921, 0, 'Haan, Stadtmitte', 51.19300, 7.01000, 'auf etwa einen Kilometer gerundet, vom Vermessungsamt zu bestätigen', 'system'),
  (922, 0, 'Haan-Gruiten', 51.22500, 7.01000, 'auf etwa einen Kilometer gerundet, vom Vermessungsamt zu bestätigen', 'system'),
  (923, 0, 'Hilden', 51.17000, 6.93500, 'auf etwa einen Kilometer gerundet, vom Vermessungsamt zu bestätigen', 'system'),
  (924, 0, 'Mettmann', 51.25000, 6.97500, 'auf etwa einen Kilometer gerundet, vom Vermessungsamt zu bestätigen', 'system'),
  (925, 0, 'Erkrath', 51.22000, 6.91000, 'auf etwa einen Kilometer gerundet, vom Vermessungsamt zu bestätigen', 'system'),
  (926, 0, 'Langenfeld', 51.11000, 6.95000, 'auf etwa einen Kilometer gerundet, vom Vermessungsamt zu bestätigen', 'system'),
  (927, 0, 'Monheim am Rhein', 51.09000, 6.89000, 'auf etwa einen Kilometer gerundet, vom Vermessungsamt zu bestätigen', 'system'),
  (928, 0, 'Ratingen', 51.30000, 6.85000, 'auf etwa einen Kilometer gerundet, vom Vermessungsamt zu bestätigen', 'system'),
  (929, 0, 'Velbert', 51.34000, 7.04000, 'auf etwa einen Kilometer gerundet, vom Vermessungsamt zu bestätigen', 'system'),
  (930, 0, 'Wülfrath', 51.28000, 7.04000, 'auf etwa einen Kilometer gerundet, vom Vermessungsamt zu bestätigen', 'system'),
  (931, 0, 'Heiligenhaus', 51.33000, 6.97000, 'auf etwa einen Kilometer gerundet, vom Vermessungsamt zu bestätigen', 'system'),
  (932, 0, 'Solingen', 51.17000, 7.08000, 'auf etwa einen Kilometer gerundet, vom Vermessungsamt zu bestätigen', 'system'),
  (933, 0, 'Wuppertal-Vohwinkel', 51.23000, 7.08000, 'auf etwa einen Kilometer gerundet, vom Vermessungsamt zu bestätigen', 'system'),
  (934, 0, 'Düsseldorf', 51.22500, 6.78000, 'auf etwa einen Kilometer gerundet, vom Vermessungsamt zu bestätigen', 'system');

-- The district's integration centre with its four services; address, telephone and people are the town's to enter.
insert into partner (id, version, request_token, name, kind, changed_by) values
  (901, 0, '00000000-0000-0000-0000-000000000001', 'Kreisintegrationszentrum', 'KREISINTEGRATIONSZENTRUM', 'system');
insert into partner_offer (id, version, request_token, partner_id, topic, title, changed_by) values
  (911, 0, '00000000-0000-0000-0000-000000000001', 901, 'INFORMATION_ADVICE', 'Information und Beratung', 'system'),
  (912, 0, '00000000-0000-0000-0000-000000000002', 901, 'NETWORKING', 'Vernetzung', 'system'),
  (913, 0, '00000000-0000-0000-0000-000000000003', 901, 'PROJECT_SUPPORT', 'Projektentwicklung und Projektbegleitung', 'system'),
  (914, 0, '00000000-0000-0000-0000-000000000004', 901, 'QUALIFICATION', 'Qualifizierung', 'system');

grant select, insert, update on town_place to sim_counselling, sim_volunteering;
grant select, insert, update on partner to sim_counselling, sim_volunteering;
grant select, insert, delete on partner_contact to sim_counselling, sim_volunteering;
grant select, insert, update on partner_offer to sim_counselling, sim_volunteering;
grant select, insert, delete on partner_offer_language to sim_counselling, sim_volunteering;
grant select, insert, delete on partner_hours to sim_counselling, sim_volunteering;
grant select, insert, update on partner_agreement to sim_counselling;
grant select on partner_agreement to sim_volunteering;
grant select on agreement_rule to sim_counselling, sim_volunteering;
