-- V280__benefit_regime.sql · Under which law people get benefits («Leistungsregime»): the rules as data with reason and source, what happened, and what
-- section 50-2 has confirmed. The timeline itself is stored nowhere: it is derived.

create table regime_rule (
  id               bigint       not null,
  version          int          not null,
  rank_no          int          not null,
  after_regime     varchar(12)  character set ascii collate ascii_bin null,
  residence_group  varchar(20)  character set ascii collate ascii_bin null,
  kind_code        varchar(20)  character set ascii collate ascii_bin null,
  first_grant_from date         null,
  first_grant_to   date         null,
  event_kind       varchar(20)  character set ascii collate ascii_bin null,
  wait_months      int          null,
  of_age           boolean      not null,
  gives_regime     varchar(12)  character set ascii collate ascii_bin not null,
  starts           varchar(12)  character set ascii collate ascii_bin not null,
  reason           varchar(300) not null,
  source           varchar(300) not null,
  unsettled        boolean      not null,
  noted_by         varchar(120) not null,
  valid_from       date         not null,
  valid_to         date         not null,
  period for term (valid_from, valid_to),
  primary key (id),
  -- of a rank one version holds at a time
  constraint uk_regime_rule unique (rank_no, term without overlaps),
  constraint ck_regime_rule_given check (gives_regime in ('ASYLBLG_3', 'ASYLBLG_2', 'SGB2', 'SGB12', 'NONE', 'SELF')),
  constraint ck_regime_rule_after check (after_regime in ('ASYLBLG_3', 'ASYLBLG_2', 'SGB2', 'SGB12', 'NONE', 'SELF')),
  constraint ck_regime_rule_starts check (starts in ('SAME_DAY', 'NEXT_MONTH')),
  constraint ck_regime_rule_group check (residence_group in ('PROCEDURE', 'TOLERATED', 'TEMPORARY_PROTECTION', 'ADMITTED', 'BENEFIT_TITLE', 'RECOGNISED', 'OTHER_TITLE', 'GERMAN')),
  constraint ck_regime_rule_event check (event_kind in ('ENTRY', 'STAY_INTERRUPTED', 'RECOGNITION', 'OWN_INCOME', 'INCAPABLE', 'STAY_CAUSED', 'SGB_GRANTED', 'DEPARTED')),
  constraint ck_regime_rule_months check (wait_months between 1 and 120)
) default character set utf8mb4;

-- 50-2 confirms these rows before they are relied on
insert into regime_rule (id, version, rank_no, after_regime, residence_group, kind_code, first_grant_from, first_grant_to, event_kind, wait_months, of_age,
    gives_regime, starts, reason, source, unsettled, noted_by, valid_from, valid_to) values
  (1, 0, 10, null, null, null, null, null, 'DEPARTED', null, false, 'NONE', 'SAME_DAY', 'Wer fortgezogen oder ausgereist ist, bekommt von der Stadt keine Leistungen mehr.', '§ 1 Abs. 3, §§ 10, 10a AsylbLG; § 36 SGB II; von 50-2 zu bestätigen', false, 'SIM', '1993-11-01', '9999-12-31'),
  (2, 0, 20, null, null, null, null, null, 'OWN_INCOME', null, false, 'SELF', 'SAME_DAY', 'Wer von eigenem Einkommen oder Vermögen lebt, bekommt keine Leistungen.', '§ 7 AsylbLG; §§ 9, 11, 12 SGB II; von 50-2 zu bestätigen', false, 'SIM', '1993-11-01', '9999-12-31'),
  (3, 0, 30, null, null, null, null, null, 'RECOGNITION', null, false, 'SGB2', 'NEXT_MONTH', 'Mit der Anerkennung fällt der Grund für Leistungen nach dem AsylbLG weg; der Titel kann später kommen.', '§ 1 Abs. 3 AsylbLG; § 7 Abs. 1 Satz 2 Nr. 3 SGB II; von 50-2 zu bestätigen', false, 'SIM', '1993-11-01', '9999-12-31'),
  (4, 0, 40, null, 'PROCEDURE', null, null, null, null, null, false, 'ASYLBLG_3', 'SAME_DAY', 'Wer eine Aufenthaltsgestattung oder einen Ankunftsnachweis hat, bekommt Leistungen nach dem AsylbLG.', '§ 1 Abs. 1 Nr. 1, 1a AsylbLG; von 50-2 zu bestätigen', false, 'SIM', '1993-11-01', '2026-06-12'),
  (5, 0, 40, null, 'PROCEDURE', null, null, null, null, null, false, 'ASYLBLG_3', 'SAME_DAY', 'Wer im Asylverfahren ist, bekommt Leistungen nach dem AsylbLG; nach der Reform des Asylsystems ist der Wortlaut zu prüfen.', '§ 1 Abs. 1 Nr. 1, 1a AsylbLG in der seit dem 12.06.2026 geltenden Fassung; von 50-2 zu bestätigen', true, 'SIM', '2026-06-12', '9999-12-31'),
  (6, 0, 41, null, 'TOLERATED', null, null, null, null, null, false, 'ASYLBLG_3', 'SAME_DAY', 'Wer geduldet oder vollziehbar ausreisepflichtig ist, bekommt Leistungen nach dem AsylbLG.', '§ 1 Abs. 1 Nr. 4, 5 AsylbLG; von 50-2 zu bestätigen', false, 'SIM', '1993-11-01', '9999-12-31'),
  (7, 0, 42, null, 'BENEFIT_TITLE', null, null, null, null, null, false, 'ASYLBLG_3', 'SAME_DAY', 'Wer diesen Titel hat, bekommt Leistungen nach dem AsylbLG.', '§ 1 Abs. 1 Nr. 3 AsylbLG; von 50-2 zu bestätigen', false, 'SIM', '1993-11-01', '9999-12-31'),
  (8, 0, 43, null, 'TEMPORARY_PROTECTION', null, null, null, null, null, false, 'ASYLBLG_3', 'SAME_DAY', 'Bis zum 31.05.2022 bekam, wer vorübergehenden Schutz hatte, Leistungen nach dem AsylbLG.', '§ 1 Abs. 1 Nr. 3 Buchst. a AsylbLG in der bis zum 31.05.2022 geltenden Fassung; von 50-2 zu bestätigen', false, 'SIM', '2005-01-01', '2022-06-01'),
  (9, 0, 44, null, 'TEMPORARY_PROTECTION', null, null, '2025-04-01', null, null, false, 'SGB2', 'NEXT_MONTH', 'Seit dem 01.06.2022 bekommt, wer vorübergehenden Schutz hat, Leistungen nach dem SGB II oder SGB XII, wenn der erste Titel oder die erste Fiktionsbescheinigung vom 31.03.2025 oder früher ist.', '§ 74 SGB II; § 146 SGB XII; Leistungsrechtsanpassungsgesetz, Verkündung zu prüfen; von 50-2 zu bestätigen', false, 'SIM', '2022-06-01', '9999-12-31'),
  (10, 0, 45, null, 'TEMPORARY_PROTECTION', null, '2025-04-01', null, 'SGB_GRANTED', null, false, 'SGB2', 'NEXT_MONTH', 'Was das Jobcenter oder das Sozialamt bewilligt hatte, läuft bis zum Ende der Bewilligung weiter, längstens bis zum 30.09.2026.', 'Leistungsrechtsanpassungsgesetz, Übergang; Verkündung zu prüfen; von 50-2 zu bestätigen', true, 'SIM', '2026-07-01', '2026-10-01'),
  (11, 0, 46, null, 'TEMPORARY_PROTECTION', null, '2025-04-01', null, null, null, false, 'SGB2', 'NEXT_MONTH', 'Bis zum Inkrafttreten des Leistungsrechtsanpassungsgesetzes bekommt auch Leistungen nach dem SGB II oder SGB XII, wessen erster Titel nach dem 31.03.2025 erteilt ist.', '§ 74 SGB II; § 146 SGB XII; von 50-2 zu bestätigen', false, 'SIM', '2022-06-01', '2026-07-01'),
  (12, 0, 46, null, 'TEMPORARY_PROTECTION', null, '2025-04-01', null, null, null, false, 'ASYLBLG_3', 'SAME_DAY', 'Wessen erster Titel oder erste Fiktionsbescheinigung nach § 24 AufenthG nach dem 31.03.2025 erteilt ist, bekommt seit dem 01.07.2026 Leistungen nach dem AsylbLG.', 'Leistungsrechtsanpassungsgesetz (§ 1 AsylbLG), geplant zum 01.07.2026; Verkündung zu prüfen; von 50-2 zu bestätigen', true, 'SIM', '2026-07-01', '9999-12-31'),
  (30, 0, 47, null, null, 'VISUM', null, null, null, null, false, 'NONE', 'NEXT_MONTH', 'Wer mit einem Visum hier ist, hat den Lebensunterhalt in der Regel nachgewiesen; ob Leistungen zustehen, ist zu prüfen.', '§ 5 Abs. 1 Nr. 1, § 6 AufenthG; von 50-2 zu bestätigen', true, 'SIM', '1993-11-01', '9999-12-31'),
  (31, 0, 48, null, null, 'FIKTION_81_3_S1', null, null, null, null, false, 'SGB2', 'NEXT_MONTH', 'Bis über den ersten Titel entschieden ist, gilt der Aufenthalt als erlaubt; ob das Jobcenter zuständig ist, ist zu prüfen.', '§ 81 Abs. 3 Satz 1 AufenthG; § 7 Abs. 1 SGB II; von 50-2 zu bestätigen', true, 'SIM', '1993-11-01', '9999-12-31'),
  (13, 0, 50, null, 'RECOGNISED', null, null, null, null, null, false, 'SGB2', 'NEXT_MONTH', 'Wer anerkannt ist und den Titel hat, bekommt Leistungen nach dem SGB II oder SGB XII.', '§ 7 Abs. 1 SGB II; § 1 Abs. 3 AsylbLG; von 50-2 zu bestätigen', false, 'SIM', '1993-11-01', '9999-12-31'),
  (14, 0, 51, null, 'ADMITTED', null, null, null, null, null, false, 'SGB2', 'NEXT_MONTH', 'Wer aus dem Ausland aufgenommen ist, bekommt Leistungen nach dem SGB II oder SGB XII.', '§ 7 Abs. 1 SGB II; von 50-2 zu bestätigen', false, 'SIM', '1993-11-01', '9999-12-31'),
  (15, 0, 52, null, null, 'EU', null, null, null, null, false, 'SGB2', 'NEXT_MONTH', 'Freizügige Menschen bekommen nur dann Leistungen, wenn sie nicht allein zur Arbeitssuche hier sind; das prüft das Jobcenter.', '§ 7 Abs. 1 Satz 2 Nr. 1, 2 SGB II; § 23 Abs. 3 SGB XII; von 50-2 zu bestätigen', true, 'SIM', '1993-11-01', '9999-12-31'),
  (16, 0, 53, null, null, 'AE_16_17', null, null, null, null, false, 'SGB2', 'NEXT_MONTH', 'In Ausbildung oder Studium sind Leistungen oft ausgeschlossen; das prüft das Jobcenter.', '§ 7 Abs. 5, 6 SGB II; von 50-2 zu bestätigen', true, 'SIM', '1993-11-01', '9999-12-31'),
  (17, 0, 54, null, 'OTHER_TITLE', null, null, null, null, null, false, 'SGB2', 'NEXT_MONTH', 'Wer diesen Aufenthaltstitel hat, bekommt Leistungen nach dem SGB II oder SGB XII.', '§ 7 Abs. 1 SGB II; von 50-2 zu bestätigen', false, 'SIM', '1993-11-01', '9999-12-31'),
  (18, 0, 55, null, 'GERMAN', null, null, null, null, null, false, 'SGB2', 'NEXT_MONTH', 'Deutsche bekommen Leistungen nach dem SGB II oder SGB XII.', '§ 7 Abs. 1 SGB II; von 50-2 zu bestätigen', false, 'SIM', '1993-11-01', '9999-12-31'),
  (19, 0, 900, null, null, null, null, null, null, null, false, 'NONE', 'NEXT_MONTH', 'Es ist kein Aufenthaltsstatus eingetragen, nach dem sich ein Leistungsregime ergibt. Bitte den Status klären.', 'Hinweis von SIM', true, 'SIM', '1993-11-01', '9999-12-31'),
  (20, 0, 1010, 'ASYLBLG_3', null, null, null, null, 'STAY_CAUSED', null, false, 'ASYLBLG_3', 'SAME_DAY', 'Wer die Dauer des Aufenthalts rechtsmissbräuchlich selbst beeinflusst hat, bekommt keine Leistungen wie nach dem SGB XII.', '§ 2 Abs. 1 Satz 1 AsylbLG; von 50-2 zu bestätigen', false, 'SIM', '1993-11-01', '9999-12-31'),
  (21, 0, 1020, 'ASYLBLG_3', null, null, null, null, null, 48, false, 'ASYLBLG_2', 'SAME_DAY', 'Nach 48 Monaten Leistungen gab es Leistungen wie nach dem SGB XII; gerechnet ist vereinfacht vom Tag der Einreise an.', '§ 2 Abs. 1 AsylbLG in der bis zum 28.02.2015 geltenden Fassung; von 50-2 zu bestätigen', true, 'SIM', '2007-08-28', '2015-03-01'),
  (22, 0, 1021, 'ASYLBLG_3', null, null, null, null, null, 15, false, 'ASYLBLG_2', 'SAME_DAY', 'Nach 15 Monaten Aufenthalt gab es Leistungen wie nach dem SGB XII; wer sie hatte, behielt sie.', '§ 2 Abs. 1, § 15 AsylbLG in der bis zum 20.08.2019 geltenden Fassung; von 50-2 zu bestätigen', false, 'SIM', '2015-03-01', '2019-08-21'),
  (23, 0, 1022, 'ASYLBLG_3', null, null, null, null, null, 18, false, 'ASYLBLG_2', 'SAME_DAY', 'Nach 18 Monaten Aufenthalt gab es bis zum 26.02.2024 Leistungen wie nach dem SGB XII; wer sie hatte, behält sie.', '§ 2 Abs. 1 AsylbLG in der bis zum 26.02.2024 geltenden Fassung; § 20 AsylbLG; von 50-2 zu bestätigen', false, 'SIM', '2019-08-21', '2024-02-27'),
  (24, 0, 1023, 'ASYLBLG_3', null, null, null, null, null, 36, false, 'ASYLBLG_2', 'SAME_DAY', 'Nach 36 Monaten Aufenthalt ohne wesentliche Unterbrechung gibt es Leistungen wie nach dem SGB XII.', '§ 2 Abs. 1 Satz 1 AsylbLG; von 50-2 zu bestätigen', false, 'SIM', '2024-02-27', '9999-12-31'),
  (25, 0, 1030, 'SGB2', null, null, null, null, null, null, true, 'SGB12', 'SAME_DAY', 'Wer die Altersgrenze erreicht hat, bekommt Grundsicherung im Alter.', '§ 7a SGB II; § 41 Abs. 2 SGB XII; von 50-2 zu bestätigen', false, 'SIM', '1993-11-01', '9999-12-31'),
  (26, 0, 1031, 'SGB2', null, null, null, null, 'INCAPABLE', null, false, 'SGB12', 'SAME_DAY', 'Wer auf absehbare Zeit keine drei Stunden am Tag arbeiten kann und allein lebt, bekommt Leistungen nach dem SGB XII.', '§ 8 Abs. 1, § 19 Abs. 1 SGB II; §§ 19, 41 Abs. 3 SGB XII; von 50-2 zu bestätigen', false, 'SIM', '1993-11-01', '9999-12-31');

create table regime_age_limit (
  id         bigint       not null,
  version    int          not null,
  born_from  date         not null,
  born_to    date         not null,
  months     int          not null,
  source     varchar(300) not null,
  period for births (born_from, born_to),
  primary key (id),
  constraint uk_regime_age_limit unique (months, births without overlaps)
) default character set utf8mb4;

insert into regime_age_limit (id, version, born_from, born_to, months, source) values
  (1, 0, '1880-01-01', '1947-01-01', 780, '§ 7a SGB II; von 50-2 zu bestätigen'),
  (2, 0, '1947-01-01', '1948-01-01', 781, '§ 7a SGB II; von 50-2 zu bestätigen'),
  (3, 0, '1948-01-01', '1949-01-01', 782, '§ 7a SGB II; von 50-2 zu bestätigen'),
  (4, 0, '1949-01-01', '1950-01-01', 783, '§ 7a SGB II; von 50-2 zu bestätigen'),
  (5, 0, '1950-01-01', '1951-01-01', 784, '§ 7a SGB II; von 50-2 zu bestätigen'),
  (6, 0, '1951-01-01', '1952-01-01', 785, '§ 7a SGB II; von 50-2 zu bestätigen'),
  (7, 0, '1952-01-01', '1953-01-01', 786, '§ 7a SGB II; von 50-2 zu bestätigen'),
  (8, 0, '1953-01-01', '1954-01-01', 787, '§ 7a SGB II; von 50-2 zu bestätigen'),
  (9, 0, '1954-01-01', '1955-01-01', 788, '§ 7a SGB II; von 50-2 zu bestätigen'),
  (10, 0, '1955-01-01', '1956-01-01', 789, '§ 7a SGB II; von 50-2 zu bestätigen'),
  (11, 0, '1956-01-01', '1957-01-01', 790, '§ 7a SGB II; von 50-2 zu bestätigen'),
  (12, 0, '1957-01-01', '1958-01-01', 791, '§ 7a SGB II; von 50-2 zu bestätigen'),
  (13, 0, '1958-01-01', '1959-01-01', 792, '§ 7a SGB II; von 50-2 zu bestätigen'),
  (14, 0, '1959-01-01', '1960-01-01', 794, '§ 7a SGB II; von 50-2 zu bestätigen'),
  (15, 0, '1960-01-01', '1961-01-01', 796, '§ 7a SGB II; von 50-2 zu bestätigen'),
  (16, 0, '1961-01-01', '1962-01-01', 798, '§ 7a SGB II; von 50-2 zu bestätigen'),
  (17, 0, '1962-01-01', '1963-01-01', 800, '§ 7a SGB II; von 50-2 zu bestätigen'),
  (18, 0, '1963-01-01', '1964-01-01', 802, '§ 7a SGB II; von 50-2 zu bestätigen'),
  (19, 0, '1964-01-01', '9999-12-31', 804, '§ 7a SGB II; von 50-2 zu bestätigen');

-- What happened and no paper on the right to stay says. A wrong row is taken back with a reason, never removed.
create table regime_fact (
  id               bigint       not null,
  version          int          not null,
  person_id        bigint       not null,
  side             varchar(12)  character set ascii collate ascii_bin not null default 'OFFICE',
  event_kind       varchar(20)  character set ascii collate ascii_bin not null,
  valid_from       date         not null,
  valid_to         date         not null,
  evidence         varchar(200) not null,
  noted_by         varchar(120) not null,
  noted_at         datetime(6)  not null,
  withdrawn_by     varchar(120) null,
  withdrawn_at     datetime(6)  null,
  withdraw_reason  varchar(200) null,
  primary key (id),
  key ix_regime_fact_person (person_id, side),
  constraint ck_regime_fact_side check (side = 'OFFICE'),
  constraint ck_regime_fact_event check (event_kind in ('ENTRY', 'STAY_INTERRUPTED', 'RECOGNITION', 'OWN_INCOME', 'INCAPABLE', 'STAY_CAUSED', 'SGB_GRANTED', 'DEPARTED')),
  constraint ck_regime_fact_period check (valid_from < valid_to),
  constraint ck_regime_fact_withdrawn check ((withdrawn_by is null) = (withdrawn_at is null) and (withdrawn_by is null) = (withdraw_reason is null)),
  constraint fk_regime_fact_person foreign key (person_id, side) references person (id, side)
) default character set utf8mb4;

create table regime_confirmation (
  id               bigint       not null,
  version          int          not null,
  person_id        bigint       not null,
  side             varchar(12)  character set ascii collate ascii_bin not null default 'OFFICE',
  fingerprint      varchar(64)  character set ascii collate ascii_bin not null,
  stamp            varchar(120) character set ascii collate ascii_bin not null,
  confirmed_by     varchar(120) not null,
  confirmed_at     datetime(6)  not null,
  primary key (id),
  key ix_regime_confirmation_person (person_id, id),
  constraint ck_regime_confirmation_side check (side = 'OFFICE'),
  constraint fk_regime_confirmation_person foreign key (person_id, side) references person (id, side)
) default character set utf8mb4;

create table regime_confirmed (
  id               bigint       not null,
  version          int          not null,
  confirmation_id  bigint       not null,
  regime           varchar(12)  character set ascii collate ascii_bin not null,
  reason           varchar(700) not null,
  valid_from       date         not null,
  valid_to         date         not null,
  period for term (valid_from, valid_to),
  primary key (id),
  constraint uk_regime_confirmed unique (confirmation_id, term without overlaps),
  constraint ck_regime_confirmed_regime check (regime in ('ASYLBLG_3', 'ASYLBLG_2', 'SGB2', 'SGB12', 'NONE', 'SELF')),
  constraint fk_regime_confirmed foreign key (confirmation_id) references regime_confirmation (id)
) default character set utf8mb4;

-- what was confirmed is never changed, nor are events removed
grant select, insert, update on regime_rule to sim_office;
grant select on regime_age_limit to sim_office;
grant select, insert, update on regime_fact to sim_office;
grant select, insert on regime_confirmation to sim_office;
grant select, insert on regime_confirmed to sim_office;
