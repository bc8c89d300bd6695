-- V168__assignments.sql · Which people an authority assigns to the town («Zuweisungen»): announced, confirmed, arrived or not. On what an
-- assignment rests is a list with validity and source, and each step of an assignment is kept.

create table assignment_basis (
  id         bigint       not null,
  version    int          not null,
  code       varchar(20)  character set ascii collate ascii_bin not null,
  words      varchar(120) not null,
  flueag     boolean      not null,
  source     varchar(300) not null,
  valid_from date         not null,
  valid_to   date         not null,
  primary key (id),
  constraint uk_assignment_basis unique (code, valid_from),
  constraint ck_assignment_basis_period check (valid_from < valid_to)
) default character set utf8mb4;

-- flueag: whether people of this basis are counted under the FlüAG; 50-2 confirms this list before it is relied on
insert into assignment_basis (id, version, code, words, flueag, source, valid_from, valid_to) values
  (1, 0, 'ASYLG_50', 'Landesinterne Verteilung, § 50 AsylG', true, '§ 50 AsylG; § 2 Nr. 1 und 1a FlüAG NRW', '2022-01-01', '9999-12-31'),
  (2, 0, 'AUFENTHG_24', 'Vorübergehender Schutz, § 24 AufenthG', true, '§ 24 Abs. 3 und 4 AufenthG; § 2 Nr. 2 FlüAG NRW', '2022-01-01', '9999-12-31'),
  (3, 0, 'AUFENTHG_12A', 'Wohnsitzregelung, § 12a AufenthG', false, '§ 12a AufenthG; in § 2 FlüAG NRW nicht genannt', '2022-01-01', '9999-12-31'),
  (4, 0, 'AUFENTHG_15A', 'Verteilung unerlaubt Eingereister, § 15a AufenthG', true, '§ 15a AufenthG; § 2 Nr. 4 FlüAG NRW', '2022-01-01', '9999-12-31'),
  (5, 0, 'DIRECT', 'Direktzuweisung durch die Bezirksregierung', true, '§ 1 Abs. 2 FlüAG NRW', '2022-01-01', '9999-12-31'),
  (6, 0, 'RESETTLEMENT', 'Aufnahme aus dem Ausland (Resettlement), § 23 AufenthG', true,
   '§ 23 AufenthG; § 2 Nr. 3 FlüAG NRW nennt Abs. 1, ob auch Abs. 4 zählt, klärt 50-2', '2022-01-01', '9999-12-31'),
  (7, 0, 'BVFG', 'Spätaussiedler, BVFG', false, '§ 8 BVFG; in § 2 FlüAG NRW nicht genannt', '2022-01-01', '9999-12-31');

create table assignment (
  id              bigint       not null,
  version         int          not null,
  basis_id        bigint       not null,
  order_ref       varchar(60)  null,
  announced_on    date         not null,
  arrival_planned date         not null,
  arrived_on      date         null,
  state           varchar(10)  character set ascii collate ascii_bin not null,
  cancel_reason   varchar(20)  character set ascii collate ascii_bin null,
  request_token   char(36)     character set ascii collate ascii_bin not null,
  primary key (id),
  constraint uk_assignment_token unique (request_token),
  constraint fk_assignment_basis foreign key (basis_id) references assignment_basis (id),
  constraint ck_assignment_state check (state in ('ANNOUNCED', 'CONFIRMED', 'ARRIVED', 'NO_SHOW', 'CANCELLED')),
  constraint ck_assignment_arrived check ((state = 'ARRIVED') = (arrived_on is not null)),
  constraint ck_assignment_cancelled check ((state = 'CANCELLED') = (cancel_reason is not null)),
  constraint ck_assignment_reason check (cancel_reason in ('REVOKED', 'OTHER_TOWN', 'ENTERED_TWICE')),
  key ix_assignment_planned (state, arrival_planned, id)
) default character set utf8mb4;

create table assigned_person (
  id            bigint      not null,
  version       int         not null,
  assignment_id bigint      not null,
  person_id     bigint      not null,
  side          varchar(12) character set ascii collate ascii_bin not null default 'OFFICE',
  primary key (id),
  constraint uk_assigned_person unique (assignment_id, person_id),
  constraint fk_assigned_person_assignment foreign key (assignment_id) references assignment (id),
  constraint fk_assigned_person_person foreign key (person_id, side) references person (id, side),
  -- section 50-2 enters assignments of people of its own side alone
  constraint ck_assigned_person_side check (side = 'OFFICE'),
  key ix_assigned_person_person (person_id, assignment_id)
) default character set utf8mb4;

create table assignment_step (
  id            bigint       not null,
  version       int          not null,
  assignment_id bigint       not null,
  state         varchar(10)  character set ascii collate ascii_bin not null,
  planned       date         not null,
  account       varchar(120) not null,
  at            datetime(6)  not null,
  primary key (id),
  constraint fk_assignment_step_assignment foreign key (assignment_id) references assignment (id),
  key ix_assignment_step (assignment_id, at, id)
) default character set utf8mb4;

grant select on assignment_basis to sim_office;
grant select, insert, update on assignment to sim_office;
grant select, insert on assigned_person to sim_office;
grant select, insert on assignment_step to sim_office;
