-- V310__family_reunion.sql · Families of clients who are to come («Familiennachzug»): the mission, its appointments, papers that are wanted, what the
-- foreigners' authority and the mission said, and when they arrive. Names of people abroad lie under seal. Counselling alone has a right on it; the housing
-- desk learns who comes when by a message on the client's consent.

create table family_reunion (
  id            bigint       not null,
  version       int          not null,
  request_token char(36)     character set ascii collate ascii_bin not null,
  case_id       bigint       not null,
  mission       varchar(120) not null,
  applied_on    date         null,
  consent       varchar(10)  character set ascii collate ascii_bin not null,
  consent_on    date         null,
  decision      varchar(8)   character set ascii collate ascii_bin not null,
  decided_on    date         null,
  visa_until    date         null,
  arrives_on    date         null,
  told_on       date         null,
  closed_on     date         null,
  changed_by    varchar(120) not null,
  primary key (id),
  constraint uk_family_reunion_token unique (request_token),
  constraint fk_family_reunion_case foreign key (case_id) references sim_case (id),
  constraint ck_family_reunion_consent check (consent in ('OPEN', 'ASKED', 'AGREED', 'REFUSED', 'NOT_NEEDED') and (consent in ('AGREED', 'REFUSED')) = (consent_on is not null)),
  constraint ck_family_reunion_decision check (decision in ('OPEN', 'GRANTED', 'REFUSED') and (decision = 'OPEN') = (decided_on is null)),
  constraint ck_family_reunion_visa check (decision = 'GRANTED' or (visa_until is null and arrives_on is null)),
  constraint ck_family_reunion_told check (told_on is null or arrives_on is not null),
  key ix_family_reunion_case (case_id, closed_on),
  key ix_family_reunion_visa (visa_until, closed_on)
) default character set utf8mb4 with system versioning;

create table person_abroad (
  id         bigint      not null,
  version    int         not null,
  reunion_id bigint      not null,
  kin        varchar(8)  character set ascii collate ascii_bin not null,
  birth_year int         null,
  key_no     int         not null,
  sealed     blob        not null,
  primary key (id),
  constraint fk_person_abroad_reunion foreign key (reunion_id) references family_reunion (id),
  constraint ck_person_abroad_kin check (kin in ('SPOUSE', 'CHILD', 'PARENT', 'SIBLING', 'OTHER')),
  constraint ck_person_abroad_year check (birth_year is null or birth_year between 1900 and 2100)
) default character set utf8mb4;

create table reunion_paper (
  id         bigint      not null,
  version    int         not null,
  reunion_id bigint      not null,
  kind       varchar(12) character set ascii collate ascii_bin not null,
  present_on date        null,
  primary key (id),
  constraint uk_reunion_paper unique (reunion_id, kind),
  constraint fk_reunion_paper_reunion foreign key (reunion_id) references family_reunion (id),
  constraint ck_reunion_paper_kind check (kind in ('FORM', 'PASSPORT', 'MARRIAGE', 'BIRTH', 'CUSTODY', 'LANGUAGE', 'HOUSING', 'INCOME', 'TITLE', 'TRANSLATION'))
) default character set utf8mb4;

create table mission_visit (
  id         bigint      not null,
  version    int         not null,
  reunion_id bigint      not null,
  starts_at  datetime    not null,
  purpose    varchar(11) character set ascii collate ascii_bin not null,
  state      varchar(9)  character set ascii collate ascii_bin not null,
  primary key (id),
  constraint uk_mission_visit unique (reunion_id, starts_at),
  constraint fk_mission_visit_reunion foreign key (reunion_id) references family_reunion (id),
  constraint ck_mission_visit_purpose check (purpose in ('APPLICATION', 'INTERVIEW', 'PAPERS', 'COLLECTION')),
  constraint ck_mission_visit_state check (state in ('PLANNED', 'KEPT', 'CANCELLED')),
  key ix_mission_visit_start (state, starts_at)
) default character set utf8mb4;

grant select, insert, update on family_reunion to sim_counselling;
grant select, insert, update, delete on person_abroad to sim_counselling;
grant select, insert, update on reunion_paper to sim_counselling;
grant select, insert, update on mission_visit to sim_counselling;
grant select (id, key_no, sealed), update (key_no, sealed) on person_abroad to sim_system;
grant select (key_no) on person_abroad to sim_operations;
