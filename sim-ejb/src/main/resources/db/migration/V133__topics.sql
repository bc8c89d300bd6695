-- V133__topics.sql · What counselling is about («Beratungsthemen»): a tree that the team lead maintains. A row is a wording
-- and the days on which it holds; the code stays. No department may delete one.

create table topic (
  id          bigint      not null,
  version     int         not null,
  code        varchar(60) character set ascii collate ascii_bin not null,
  parent_code varchar(60) character set ascii collate ascii_bin null,
  name        varchar(80) not null,
  position_no int         not null,
  valid_from  date        not null,
  valid_to    date        not null,
  period for holds (valid_from, valid_to),
  primary key (id),
  constraint uk_topic_code unique (code, holds without overlaps),
  key ix_topic_parent (parent_code, position_no)
) default character set utf8mb4;

-- Categories and topics of the program used before 2022 (ABUKo), and the five fields of the council paper 50/008/2021.
insert into topic (id, version, code, parent_code, name, position_no, valid_from, valid_to) values
  (101, 1, 'ASYL', null, 'Asyl', 10, '2022-01-01', '9999-12-31'),
  (102, 1, 'ASYL_ERSTORIENTIERUNG', 'ASYL', 'Erstorientierung nach Ankunft', 10, '2022-01-01', '9999-12-31'),
  (103, 1, 'ASYL_VERFAHREN', 'ASYL', 'Asylverfahren', 20, '2022-01-01', '9999-12-31'),
  (104, 1, 'ASYL_SOZIALLEISTUNGEN', 'ASYL', 'Sozialleistungen', 30, '2022-01-01', '9999-12-31'),
  (105, 1, 'ASYL_HILFE', 'ASYL', 'Hilfe bei Sprache, Bildung, Gesundheit, Kultur', 40, '2022-01-01', '9999-12-31'),
  (106, 1, 'ASYL_UNTERBRINGUNG', 'ASYL', 'Unterbringung', 50, '2022-01-01', '9999-12-31'),
  (107, 1, 'ASYL_KONFLIKTE', 'ASYL', 'Konfliktbewältigung', 60, '2022-01-01', '9999-12-31'),
  (108, 1, 'ASYL_FACHSTELLE', 'ASYL', 'Weitervermittlung an Fachstelle', 70, '2022-01-01', '9999-12-31'),
  (109, 1, 'ASYL_SONSTIGES', 'ASYL', 'Sonstiges', 80, '2022-01-01', '9999-12-31'),
  (110, 1, 'INTEGRATION', null, 'Integration', 20, '2022-01-01', '9999-12-31'),
  (111, 1, 'INTEGRATION_SPRACHE', 'INTEGRATION', 'Sprache', 10, '2022-01-01', '9999-12-31'),
  (112, 1, 'INTEGRATION_BILDUNG', 'INTEGRATION', 'Bildung und Kinderbetreuung', 20, '2022-01-01', '9999-12-31'),
  (113, 1, 'INTEGRATION_ARBEIT', 'INTEGRATION', 'Arbeit und Ausbildung', 30, '2022-01-01', '9999-12-31'),
  (114, 1, 'INTEGRATION_GESUNDHEIT', 'INTEGRATION', 'Gesundheit', 40, '2022-01-01', '9999-12-31'),
  (115, 1, 'SIM', null, 'Soziales und Alltag', 30, '2022-01-01', '9999-12-31'),
  (116, 1, 'KITA_SCHULE', 'SIM', 'Kita und Schule', 10, '2022-01-01', '9999-12-31'),
  (117, 1, 'ARBEIT', 'SIM', 'Arbeit aufnehmen', 20, '2022-01-01', '9999-12-31'),
  (118, 1, 'WOHNUNGSSUCHE', 'SIM', 'Wohnung suchen', 30, '2022-01-01', '9999-12-31'),
  (119, 1, 'FREIZEIT', 'SIM', 'Freizeit', 40, '2022-01-01', '9999-12-31'),
  (120, 1, 'ALLTAGSKOMPETENZ', 'SIM', 'Alltag bewältigen', 50, '2022-01-01', '9999-12-31'),
  (121, 1, 'OBDACHLOSIGKEIT', null, 'Obdachlosigkeit', 40, '2022-01-01', '9999-12-31'),
  (122, 1, 'OBDACHLOSIGKEIT_MIETSCHULDEN', 'OBDACHLOSIGKEIT', 'Mietschulden', 10, '2022-01-01', '9999-12-31'),
  (123, 1, 'OBDACHLOSIGKEIT_KUENDIGUNG', 'OBDACHLOSIGKEIT', 'Kündigung', 20, '2022-01-01', '9999-12-31'),
  (124, 1, 'OBDACHLOSIGKEIT_RAEUMUNG', 'OBDACHLOSIGKEIT', 'Räumung', 30, '2022-01-01', '9999-12-31'),
  (125, 1, 'OBDACHLOSIGKEIT_WOHNUNGSSUCHE', 'OBDACHLOSIGKEIT', 'Wohnungssuche', 40, '2022-01-01', '9999-12-31');

grant select, insert, update on topic to sim_counselling;
