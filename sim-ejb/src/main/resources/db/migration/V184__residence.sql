-- V184__residence.sql · What right people have to stay («Aufenthaltsstatus»), since when and until when. Which kinds there are is a list with
-- validity and source; a person has one at a time, and every former state of a row is kept.

create table residence_kind (
  id               bigint       not null,
  version          int          not null,
  code             varchar(20)  character set ascii collate ascii_bin not null,
  words            varchar(120) not null,
  residence_group  varchar(20)  character set ascii collate ascii_bin not null,
  asks_first_grant boolean      not null,
  asks_entry       boolean      not null,
  source           varchar(300) not null,
  valid_from       date         not null,
  valid_to         date         not null,
  primary key (id),
  constraint uk_residence_kind unique (code, valid_from),
  constraint ck_residence_kind_group check (residence_group in ('PROCEDURE', 'TOLERATED', 'TEMPORARY_PROTECTION', 'ADMITTED', 'BENEFIT_TITLE', 'RECOGNISED', 'OTHER_TITLE', 'GERMAN')),
  constraint ck_residence_kind_period check (valid_from < valid_to)
) default character set utf8mb4;

-- 50-2 confirms this list before it is relied on
insert into residence_kind (id, version, code, words, residence_group, asks_first_grant, asks_entry, source, valid_from, valid_to) values
  (1, 0, 'ANKUNFTSNACHWEIS', 'Ankunftsnachweis', 'PROCEDURE', false, false, '§ 63a AsylG; nach der Reform des Asylsystems zum 12.06.2026 zu prüfen', '2016-02-05', '9999-12-31'),
  (2, 0, 'GESTATTUNG', 'Aufenthaltsgestattung', 'PROCEDURE', false, false, '§ 55 AsylG; nach der Reform des Asylsystems zum 12.06.2026 zu prüfen', '2005-01-01', '9999-12-31'),
  (3, 0, 'DULDUNG_60A', 'Duldung (§ 60a AufenthG)', 'TOLERATED', false, false, '§ 60a AufenthG', '2005-01-01', '9999-12-31'),
  (4, 0, 'DULDUNG_60B', 'Duldung bei ungeklärter Identität (§ 60b AufenthG)', 'TOLERATED', false, false, '§ 60b AufenthG', '2019-08-21', '9999-12-31'),
  (5, 0, 'DULDUNG_60C', 'Ausbildungsduldung (§ 60c AufenthG)', 'TOLERATED', false, false, '§ 60c AufenthG', '2020-01-01', '9999-12-31'),
  (6, 0, 'DULDUNG_60D', 'Beschäftigungsduldung (§ 60d AufenthG)', 'TOLERATED', false, false, '§ 60d AufenthG', '2020-01-01', '9999-12-31'),
  (7, 0, 'GUEB', 'Grenzübertrittsbescheinigung', 'TOLERATED', false, false, 'Verwaltungspraxis der Ausländerbehörde; von 50-2 zu bestätigen', '2005-01-01', '9999-12-31'),
  (8, 0, 'AUSREISEPFLICHTIG', 'Vollziehbar ausreisepflichtig, ohne Duldung', 'TOLERATED', false, false, '§§ 50, 58 Abs. 2 AufenthG', '2005-01-01', '9999-12-31'),
  (9, 0, 'AE_24', 'Vorübergehender Schutz (§ 24 AufenthG)', 'TEMPORARY_PROTECTION', true, true, '§ 24 AufenthG; Tag der ersten Erteilung nach § 1 AsylbLG, Tag der Einreise nach § 3 Abs. 3 Nr. 2 FlüAG NRW', '2005-01-01', '9999-12-31'),
  (10, 0, 'FIKTION_24', 'Fiktionsbescheinigung zum Antrag nach § 24 AufenthG', 'TEMPORARY_PROTECTION', true, true, '§ 81 Abs. 5 in Verbindung mit § 24 AufenthG', '2005-01-01', '9999-12-31'),
  (11, 0, 'AE_22', 'Aufnahme aus dem Ausland (§ 22 AufenthG)', 'ADMITTED', false, false, '§ 22 AufenthG', '2005-01-01', '9999-12-31'),
  (12, 0, 'AE_23_1', 'Aufnahme durch das Land (§ 23 Abs. 1 AufenthG)', 'ADMITTED', true, false, '§ 23 Abs. 1 AufenthG; § 2 Nr. 3 FlüAG NRW', '2005-01-01', '9999-12-31'),
  (13, 0, 'AE_23_2', 'Aufnahme durch den Bund (§ 23 Abs. 2 AufenthG)', 'ADMITTED', true, false, '§ 23 Abs. 2 AufenthG', '2005-01-01', '9999-12-31'),
  (14, 0, 'AE_23_4', 'Resettlement (§ 23 Abs. 4 AufenthG)', 'ADMITTED', true, false, '§ 23 Abs. 4 AufenthG', '2015-08-01', '9999-12-31'),
  (15, 0, 'AE_23_1_KRIEG', 'Aufnahme wegen Krieges im Heimatland (§ 23 Abs. 1 AufenthG)', 'BENEFIT_TITLE', true, false, '§ 23 Abs. 1 AufenthG; § 1 Abs. 1 Nr. 3 Buchst. a AsylbLG', '2005-01-01', '9999-12-31'),
  (16, 0, 'AE_25_4_S1', 'Vorübergehender Aufenthalt (§ 25 Abs. 4 Satz 1 AufenthG)', 'BENEFIT_TITLE', false, false, '§ 25 Abs. 4 Satz 1 AufenthG; § 1 Abs. 1 Nr. 3 Buchst. b AsylbLG', '2005-01-01', '9999-12-31'),
  (17, 0, 'AE_25_5_18M', 'Ausreise unmöglich, Aussetzung noch keine 18 Monate her (§ 25 Abs. 5 AufenthG)', 'BENEFIT_TITLE', false, false, '§ 25 Abs. 5 AufenthG; § 1 Abs. 1 Nr. 3 Buchst. c AsylbLG', '2015-03-01', '9999-12-31'),
  (18, 0, 'AE_25_1', 'Asylberechtigt (§ 25 Abs. 1 AufenthG)', 'RECOGNISED', false, false, '§ 25 Abs. 1 AufenthG', '2005-01-01', '9999-12-31'),
  (19, 0, 'AE_25_2_A1', 'Flüchtling (§ 25 Abs. 2 Satz 1 Alt. 1 AufenthG)', 'RECOGNISED', false, false, '§ 25 Abs. 2 Satz 1 Alt. 1 AufenthG', '2005-01-01', '9999-12-31'),
  (20, 0, 'AE_25_2_A2', 'Subsidiär geschützt (§ 25 Abs. 2 Satz 1 Alt. 2 AufenthG)', 'RECOGNISED', false, false, '§ 25 Abs. 2 Satz 1 Alt. 2 AufenthG', '2013-12-01', '9999-12-31'),
  (21, 0, 'AE_25_3', 'Abschiebungsverbot (§ 25 Abs. 3 AufenthG)', 'RECOGNISED', false, false, '§ 25 Abs. 3 AufenthG', '2005-01-01', '9999-12-31'),
  (22, 0, 'NE_26', 'Niederlassungserlaubnis nach Anerkennung (§ 26 Abs. 3 oder 4 AufenthG)', 'RECOGNISED', false, false, '§ 26 Abs. 3 und 4 AufenthG', '2005-01-01', '9999-12-31'),
  (23, 0, 'AE_16_17', 'Ausbildung oder Studium (§§ 16 bis 17 AufenthG)', 'OTHER_TITLE', false, false, '§§ 16 bis 17 AufenthG', '2005-01-01', '9999-12-31'),
  (24, 0, 'AE_18_21', 'Erwerbstätigkeit (§§ 18 bis 21 AufenthG)', 'OTHER_TITLE', false, false, '§§ 18 bis 21 AufenthG', '2005-01-01', '9999-12-31'),
  (25, 0, 'AE_23A', 'Härtefall (§ 23a AufenthG)', 'OTHER_TITLE', false, false, '§ 23a AufenthG', '2005-01-01', '9999-12-31'),
  (26, 0, 'AE_25_4A_4B', 'Opfer von Straftaten (§ 25 Abs. 4a oder 4b AufenthG)', 'OTHER_TITLE', false, false, '§ 25 Abs. 4a und 4b AufenthG', '2007-08-28', '9999-12-31'),
  (27, 0, 'AE_25_5', 'Ausreise unmöglich (§ 25 Abs. 5 AufenthG)', 'OTHER_TITLE', false, false, '§ 25 Abs. 5 AufenthG', '2005-01-01', '9999-12-31'),
  (28, 0, 'AE_25A_25B', 'Gut integriert (§ 25a oder § 25b AufenthG)', 'OTHER_TITLE', false, false, '§§ 25a, 25b AufenthG', '2011-07-01', '9999-12-31'),
  (29, 0, 'AE_104C', 'Chancen-Aufenthaltsrecht (§ 104c AufenthG)', 'OTHER_TITLE', false, false, '§ 104c AufenthG; neu nur bis zum 30.12.2025', '2022-12-31', '2025-12-31'),
  (30, 0, 'AE_27_36A', 'Familiennachzug (§§ 27 bis 36a AufenthG)', 'OTHER_TITLE', false, false, '§§ 27 bis 36a AufenthG', '2005-01-01', '9999-12-31'),
  (31, 0, 'AE_SONST', 'Sonstige Aufenthaltserlaubnis', 'OTHER_TITLE', false, false, '§ 7 AufenthG', '2005-01-01', '9999-12-31'),
  (32, 0, 'NE_9', 'Niederlassungserlaubnis oder Daueraufenthalt-EU (§§ 9, 9a AufenthG)', 'OTHER_TITLE', false, false, '§§ 9, 9a AufenthG', '2005-01-01', '9999-12-31'),
  (33, 0, 'EU', 'Freizügig (EU, EWR, Schweiz)', 'OTHER_TITLE', false, false, '§ 2 FreizügG/EU', '2005-01-01', '9999-12-31'),
  (34, 0, 'DEUTSCH', 'Deutsche Staatsangehörigkeit', 'GERMAN', false, false, '§ 3 StAG', '2000-01-01', '9999-12-31'),
  (35, 0, 'SPAETAUSSIEDLER', 'Spätaussiedler (§ 4 BVFG)', 'GERMAN', false, false, '§§ 4, 7 BVFG; § 7 StAG', '1993-01-01', '9999-12-31');

create table residence_title (
  id               bigint       not null,
  version          int          not null,
  person_id        bigint       not null,
  side             varchar(12)  character set ascii collate ascii_bin not null default 'OFFICE',
  kind_id          bigint       not null,
  first_granted_on date         null,
  entered_on       date         null,
  valid_from       date         not null,
  valid_to         date         not null,
  change_reason    varchar(300) null,
  changed_by       varchar(120) not null,
  changed_at       datetime(6)  not null,
  period for term (valid_from, valid_to),
  primary key (id),
  -- nobody has two at once
  constraint uk_residence_title unique (person_id, term without overlaps),
  -- section 50-2 alone keeps it, of people of its own side
  constraint ck_residence_title_side check (side = 'OFFICE'),
  constraint ck_residence_title_first check (first_granted_on is null or first_granted_on <= valid_from),
  constraint ck_residence_title_entry check (entered_on is null or entered_on <= valid_from),
  constraint fk_residence_title_person foreign key (person_id, side) references person (id, side),
  constraint fk_residence_title_kind foreign key (kind_id) references residence_kind (id)
) default character set utf8mb4 with system versioning;

-- Which number of § 2 FlüAG NRW an assignment means; none where only the person's status says so.
alter table assignment_basis
  add column reception varchar(20) character set ascii collate ascii_bin null,
  add constraint ck_assignment_basis_reception check (reception in ('ASYLUM', 'TEMPORARY_PROTECTION', 'ADMISSION', 'UNAUTHORISED'));
update assignment_basis set reception = 'ASYLUM' where code in ('ASYLG_50', 'DIRECT');
update assignment_basis set reception = 'TEMPORARY_PROTECTION' where code = 'AUFENTHG_24';
update assignment_basis set reception = 'ADMISSION' where code = 'RESETTLEMENT';
update assignment_basis set reception = 'UNAUTHORISED' where code = 'AUFENTHG_15A';

grant select on residence_kind to sim_office;
grant select, insert, update, delete on residence_title to sim_office;
