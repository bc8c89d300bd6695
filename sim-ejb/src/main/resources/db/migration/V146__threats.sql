-- V146__threats.sql · Threatened homelessness («drohende Wohnungslosigkeit»): what threatens a home, the days that landlords and
-- courts have set, and the deadlines that the law ties to them. What the law says is data here, with its source.

create table deadline_rule (
  id         bigint       not null,
  version    int          not null,
  code       varchar(40) character set ascii collate ascii_bin not null,
  event      varchar(30) character set ascii collate ascii_bin not null,
  amount     int          not null,
  unit       varchar(10) character set ascii collate ascii_bin not null,
  direction  varchar(15) character set ascii collate ascii_bin not null,
  shift      varchar(20) character set ascii collate ascii_bin not null,
  title      varchar(120) not null,
  statute    varchar(120) not null,
  note       varchar(500) null,
  source     varchar(200) not null,
  valid_from date         not null,
  valid_to   date         not null,
  period for held (valid_from, valid_to),
  primary key (id),
  constraint uk_deadline_rule unique (code, held without overlaps),
  constraint ck_deadline_rule_amount check (amount >= 0),
  constraint ck_deadline_rule_unit check (unit in ('DAYS', 'WEEKS', 'MONTHS')),
  constraint ck_deadline_rule_direction check (direction in ('AFTER', 'BEFORE_END', 'BEFORE_START')),
  constraint ck_deadline_rule_shift check (shift in ('NEXT_WORKDAY', 'PREVIOUS_WORKDAY', 'NONE')),
  key ix_deadline_rule_event (event, valid_from)
) default character set utf8mb4;

insert into deadline_rule (id, version, code, event, amount, unit, direction, shift, title, statute, note, source, valid_from, valid_to) values
  (1, 0, 'OBJECTION', 'TENANCY_ENDS', 2, 'MONTHS', 'BEFORE_END', 'PREVIOUS_WORKDAY',
   'Widerspruch gegen die Kündigung muss bei der Vermietung sein', '§ 574b Abs. 2 BGB',
   'In Textform. Nur gegen eine ordentliche Kündigung. Hat die Vermietung nicht rechtzeitig auf das Widerspruchsrecht hingewiesen, geht der Widerspruch noch im ersten Termin des Räumungsprozesses.',
   'Gesetzestext; vom Rechtsamt zu bestätigen', '2001-09-01', '9999-12-31'),
  (2, 0, 'DEFENCE', 'ACTION_SERVED', 2, 'WEEKS', 'AFTER', 'NEXT_WORKDAY',
   'Verteidigung gegen die Räumungsklage beim Gericht anzeigen', '§ 276 Abs. 1 Satz 1, § 222 ZPO',
   'Notfrist, sie lässt sich nicht verlängern. Ohne Anzeige kann das Gericht ohne Verhandlung zur Räumung verurteilen.',
   'Gesetzestext; vom Rechtsamt zu bestätigen', '2002-01-01', '9999-12-31'),
  (3, 0, 'CURE', 'ACTION_SERVED', 2, 'MONTHS', 'AFTER', 'NEXT_WORKDAY',
   'Mietschulden ganz bezahlen, oder eine öffentliche Stelle verpflichtet sich dazu', '§ 569 Abs. 3 Nr. 2 BGB',
   'Macht nur die fristlose Kündigung wegen Zahlungsverzugs unwirksam, und nur einmal in zwei Jahren. Anträge: § 22 Abs. 8 SGB II, § 36 SGB XII.',
   'Gesetzestext; vom Rechtsamt zu bestätigen', '2001-09-01', '9999-12-31'),
  (4, 0, 'CLEARING_REQUEST', 'HEARING', 0, 'DAYS', 'AFTER', 'NONE',
   'Räumungsfrist beantragen, bevor die Verhandlung schließt', '§ 721 Abs. 1 Satz 2 ZPO',
   null, 'Gesetzestext; vom Rechtsamt zu bestätigen', '2002-01-01', '9999-12-31'),
  (5, 0, 'DEFAULT_OBJECTION', 'DEFAULT_JUDGMENT_SERVED', 2, 'WEEKS', 'AFTER', 'NEXT_WORKDAY',
   'Einspruch gegen das Versäumnisurteil', '§ 339 Abs. 1, § 222 ZPO',
   'Notfrist, sie lässt sich nicht verlängern.', 'Gesetzestext; vom Rechtsamt zu bestätigen', '2002-01-01', '9999-12-31'),
  (6, 0, 'APPEAL', 'JUDGMENT_SERVED', 1, 'MONTHS', 'AFTER', 'NEXT_WORKDAY',
   'Berufung gegen das Räumungsurteil', '§ 517, § 222 ZPO',
   'Notfrist. Nur durch eine Rechtsanwältin oder einen Rechtsanwalt.', 'Gesetzestext; vom Rechtsamt zu bestätigen', '2002-01-01', '9999-12-31'),
  (7, 0, 'CLEARING_COMPLAINT', 'JUDGMENT_SERVED', 2, 'WEEKS', 'AFTER', 'NEXT_WORKDAY',
   'Sofortige Beschwerde, wenn es nur um die Räumungsfrist geht', '§ 721 Abs. 6, § 569 Abs. 1 ZPO',
   'Notfrist, sie lässt sich nicht verlängern.', 'Gesetzestext; vom Rechtsamt zu bestätigen', '2002-01-01', '9999-12-31'),
  (8, 0, 'CLEARING_EXTENSION', 'CLEARING_PERIOD_ENDS', 2, 'WEEKS', 'BEFORE_END', 'PREVIOUS_WORKDAY',
   'Verlängerung der Räumungsfrist beantragen', '§ 721 Abs. 3 Satz 2 ZPO',
   'Die Räumungsfrist beträgt insgesamt höchstens ein Jahr.', 'Gesetzestext; vom Rechtsamt zu bestätigen', '2002-01-01', '9999-12-31'),
  (9, 0, 'SETTLEMENT_CLEARING', 'SETTLEMENT_CLEARING_DAY', 2, 'WEEKS', 'BEFORE_START', 'PREVIOUS_WORKDAY',
   'Räumungsfrist nach einem Vergleich beantragen', '§ 794a Abs. 1 Satz 2 ZPO',
   null, 'Gesetzestext; vom Rechtsamt zu bestätigen', '2002-01-01', '9999-12-31'),
  (10, 0, 'STAY', 'EVICTION_DATE', 2, 'WEEKS', 'BEFORE_START', 'PREVIOUS_WORKDAY',
   'Vollstreckungsschutz gegen die Räumung beantragen', '§ 765a Abs. 3 ZPO',
   'Später nur, wenn die Gründe erst danach entstanden sind oder niemand den Antrag früher stellen konnte. Zwei ganze Wochen liegen zwischen Antrag und Termin.',
   'Gesetzestext, vorsichtig gerechnet; vom Rechtsamt zu bestätigen', '2002-01-01', '9999-12-31'),
  (11, 0, 'CUTOFF_AGREEMENT', 'CUTOFF_DATE', 0, 'DAYS', 'BEFORE_START', 'PREVIOUS_WORKDAY',
   'Zahlen oder die Abwendungsvereinbarung mit dem Versorger annehmen', '§ 19 Abs. 5 StromGVV, § 19 Abs. 5 GasGVV',
   'Der Versorger muss eine Abwendungsvereinbarung anbieten. Gilt in der Grundversorgung.',
   'Verordnungstext; vom Rechtsamt zu bestätigen', '2021-12-01', '9999-12-31'),
  (12, 0, 'CUTOFF_EARLIEST', 'CUTOFF_THREATENED', 4, 'WEEKS', 'AFTER', 'PREVIOUS_WORKDAY',
   'Mit dem Versorger einig werden, danach darf er sperren', '§ 19 Abs. 2 StromGVV, § 19 Abs. 2 GasGVV',
   'Vor der Sperre muss der Versorger den Tag noch einmal ankündigen.',
   'Verordnungstext; vom Rechtsamt zu bestätigen', '2021-12-01', '9999-12-31'),
  (13, 0, 'COURT', 'SET_BY_COURT', 0, 'DAYS', 'AFTER', 'NONE',
   'Vom Gericht gesetzte Frist', 'z. B. § 276 Abs. 1 Satz 2, § 277 ZPO',
   'Der Tag steht im Schreiben des Gerichts.', 'Gesetzestext; vom Rechtsamt zu bestätigen', '2002-01-01', '9999-12-31');

create table threat (
  id          bigint       not null,
  version     int          not null,
  case_id     bigint       not null,
  kind        varchar(10) character set ascii collate ascii_bin not null,
  counterpart varchar(120) null,
  court       varchar(120) null,
  file_no     varchar(60)  null,
  noted_by    varchar(120) not null,
  noted_at    datetime(6)  not null,
  outcome     varchar(10) character set ascii collate ascii_bin null,
  settled_on  date         null,
  settled_by  varchar(120) null,
  -- of each kind one lasts at a time, whoever notes it and however often
  live_kind   varchar(10) character set ascii collate ascii_bin as (case when outcome is null then kind end) persistent,
  primary key (id),
  constraint uk_threat_live unique (case_id, live_kind),
  constraint fk_threat_case foreign key (case_id) references sim_case (id),
  constraint ck_threat_kind check (kind in ('NOTICE', 'ACTION', 'EVICTION', 'CUTOFF', 'ARREARS', 'OTHER')),
  constraint ck_threat_outcome check (outcome in ('AVERTED', 'MOVED', 'LOST', 'MISTAKE')),
  constraint ck_threat_settled check ((outcome is null) = (settled_on is null) and (outcome is null) = (settled_by is null)),
  key ix_threat_outcome (outcome, settled_on)
) default character set utf8mb4;

create table threat_event (
  id         bigint       not null,
  version    int          not null,
  threat_id  bigint       not null,
  kind       varchar(30) character set ascii collate ascii_bin not null,
  event_day  date         not null,
  noted_by   varchar(120) not null,
  noted_at   datetime(6)  not null,
  revoked_by varchar(120) null,
  revoked_at datetime(6)  null,
  primary key (id),
  constraint fk_threat_event_threat foreign key (threat_id) references threat (id),
  constraint ck_threat_event_revoked check ((revoked_by is null) = (revoked_at is null)),
  key ix_threat_event_day (threat_id, event_day)
) default character set utf8mb4;

create table threat_deadline (
  id       bigint not null,
  version  int    not null,
  event_id bigint not null,
  rule_id  bigint not null,
  last_day date   not null,
  primary key (id),
  constraint uk_threat_deadline unique (event_id, rule_id),
  constraint fk_threat_deadline_event foreign key (event_id) references threat_event (id),
  constraint fk_threat_deadline_rule foreign key (rule_id) references deadline_rule (id),
  key ix_threat_deadline_day (last_day)
) default character set utf8mb4;

grant select on deadline_rule to sim_counselling;
grant select, insert, update on threat to sim_counselling;
grant select, insert, update on threat_event to sim_counselling;
grant select, insert on threat_deadline to sim_counselling;
