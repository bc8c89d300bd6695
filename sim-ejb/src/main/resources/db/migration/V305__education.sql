-- V305__education.sql · School, kindergarten and integration course («Schule, Kita, Sprache»): counselling's alone. By age and by the day on
-- which somebody came to the town; what others decided about the course; places found. None of it is decided here.

create table learner (
  id                bigint       not null,
  version           int          not null,
  case_id           bigint       not null,
  person_id         bigint       not null,
  in_town_since     date         not null,
  course_standing   varchar(8)   character set ascii collate ascii_bin not null,
  course_office     varchar(20)  character set ascii collate ascii_bin null,
  course_said_on    date         null,
  course_until      date         null,
  course_applied_on date         null,
  course_began_on   date         null,
  course_ended_on   date         null,
  course_level      varchar(8)   character set ascii collate ascii_bin null,
  changed_by        varchar(120) not null,
  primary key (id),
  constraint uk_learner unique (case_id, person_id),
  constraint fk_learner_case foreign key (case_id) references sim_case (id),
  constraint fk_learner_person foreign key (person_id) references person (id),
  -- a duty and an entitlement are said by whoever may say so, on a day; nobody else, and counselling never
  constraint ck_learner_said check (
    case course_standing
      when 'OBLIGED' then course_said_on is not null and course_office is not null
        and course_office in ('FOREIGNERS_OFFICE', 'JOB_CENTRE', 'BENEFIT_OFFICE')
      when 'ENTITLED' then course_said_on is not null and course_office is not null
        and course_office in ('FOREIGNERS_OFFICE', 'FEDERAL_OFFICE')
      when 'UNKNOWN' then course_said_on is null and course_office is null and course_until is null
      when 'NONE' then course_said_on is null and course_office is null and course_until is null
      else false
    end),
  constraint ck_learner_until check (course_until is null or course_until >= course_said_on),
  constraint ck_learner_began check (course_began_on is null or course_applied_on is null or course_began_on >= course_applied_on),
  constraint ck_learner_ended check ((course_ended_on is null) = (course_level is null)
    and (course_ended_on is null or (course_began_on is not null and course_ended_on >= course_began_on))),
  constraint ck_learner_level check (course_level in ('BELOW_A2', 'A2', 'B1')),
  key ix_learner_since (in_town_since),
  key ix_learner_course (course_standing, course_began_on, course_said_on),
  key ix_learner_until (case_id, course_until)
) default character set utf8mb4;

create table learner_place (
  id            bigint       not null,
  version       int          not null,
  request_token char(36)     character set ascii collate ascii_bin not null,
  learner_id    bigint       not null,
  kind          varchar(6)   character set ascii collate ascii_bin not null,
  name          varchar(120) not null,
  since_day     date         not null,
  until_day     date         null,
  changed_by    varchar(120) not null,
  primary key (id),
  constraint uk_learner_place_token unique (request_token),
  constraint fk_learner_place_learner foreign key (learner_id) references learner (id),
  constraint ck_learner_place_kind check (kind in ('SCHOOL', 'KITA')),
  constraint ck_learner_place_days check (until_day is null or until_day >= since_day),
  key ix_learner_place_learner (learner_id, kind, since_day)
) default character set utf8mb4;

create table education_rule (
  id          bigint       not null,
  version     int          not null,
  kita_age    int          not null,
  school_age  int          not null,
  key_month   int          not null,
  key_day     int          not null,
  leaving_age int          not null,
  school_days int          not null,
  kita_days   int          not null,
  course_days int          not null,
  source      varchar(400) not null,
  noted_by    varchar(120) not null,
  valid_from  date         not null,
  valid_to    date         not null,
  primary key (id),
  constraint uk_education_rule unique (valid_from),
  constraint ck_education_rule_period check (valid_from < valid_to),
  constraint ck_education_rule_ages check (0 < kita_age and kita_age < school_age and school_age < leaving_age),
  constraint ck_education_rule_key check (key_month between 8 and 12 and key_day between 1 and 30),
  constraint ck_education_rule_days check (school_days >= 0 and kita_days >= 0 and course_days >= 0)
) default character set utf8mb4;

insert into education_rule (id, version, kita_age, school_age, key_month, key_day, leaving_age, school_days, kita_days, course_days, source, noted_by, valid_from, valid_to) values
  (1, 0, 1, 6, 9, 30, 18, 30, 30, 30, 'Alter: § 24 Abs. 2 SGB VIII, § 34 Abs. 6, §§ 35 bis 38 SchulG NRW; 30 Tage ohne Platz: Vorschlag des Hauses, von der Teamleitung zu bestätigen', 'SIM', '2000-01-01', '9999-12-31');

grant select, insert, update on learner to sim_counselling;
grant select, insert, update on learner_place to sim_counselling;
grant select on education_rule to sim_counselling;
