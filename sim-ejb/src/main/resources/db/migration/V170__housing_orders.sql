-- V170__housing_orders.sql · The orders about placements («Verfügungen»): templates whose versions never change, the statutes that they
-- cite with validity and source, and each order as the paper that left the house, sealed by the application.

create table order_template (
  id         bigint       not null,
  version    int          not null,
  kind       varchar(10)  character set ascii collate ascii_bin not null,
  version_no int          not null,
  checked    boolean      not null,
  entered_by varchar(120) not null,
  entered_at datetime(6)  not null,
  primary key (id),
  constraint uk_order_template unique (kind, version_no),
  constraint ck_order_template_kind check (kind in ('PLACEMENT', 'MOVE', 'ENDING'))
) default character set utf8mb4;

create table order_template_text (
  template_id bigint        not null,
  piece       varchar(10)   character set ascii collate ascii_bin not null,
  wording     varchar(4000) not null,
  primary key (template_id, piece),
  constraint fk_order_template_text foreign key (template_id) references order_template (id),
  constraint ck_order_template_piece check (piece in ('TITLE', 'RULING', 'REASONS', 'TERM', 'REMEDY'))
) default character set utf8mb4;

-- Without a basis it is the statute on remedies.
create table order_statute (
  id         bigint       not null,
  version    int          not null,
  basis      varchar(25)  character set ascii collate ascii_bin null,
  words      varchar(300) not null,
  source     varchar(300) not null,
  valid_from date         not null,
  valid_to   date         not null,
  primary key (id),
  constraint uk_order_statute unique (basis, valid_from),
  constraint ck_order_statute_period check (valid_from < valid_to)
) default character set utf8mb4;

create table housing_order (
  id           bigint       not null,
  version      int          not null,
  placement_id bigint       not null,
  person_id    bigint       not null,
  side         varchar(12)  character set ascii collate ascii_bin not null default 'OFFICE',
  template_id  bigint       not null,
  order_no     int          not null,
  issued_by    varchar(120) not null,
  issued_at    datetime(6)  not null,
  key_no       int          not null,
  sealed       mediumblob   not null,
  primary key (id),
  constraint uk_housing_order unique (placement_id, order_no),
  constraint fk_housing_order_person foreign key (person_id, side) references person (id, side),
  constraint fk_housing_order_template foreign key (template_id) references order_template (id),
  -- no key to the placement: what was withdrawn goes from its table, the order that was issued stays
  constraint ck_housing_order_side check (side = 'OFFICE'),
  key ix_housing_order_person (person_id, issued_at),
  key ix_housing_order_key (key_no, id)
) default character set utf8mb4;

insert into order_statute (id, version, basis, words, source, valid_from, valid_to) values
  (1, 0, 'ZUWEISUNG_FLUEAG', '§ 1 Abs. 1 und 2 des Flüchtlingsaufnahmegesetzes (FlüAG NRW)', 'FlüAG NRW; Vorschlag, vom Rechtsamt zu bestätigen', '2022-01-01', '9999-12-31'),
  (2, 0, 'EINWEISUNG_OBG_14', '§ 14 Abs. 1 des Ordnungsbehördengesetzes (OBG NRW)', 'OBG NRW; Vorschlag, vom Rechtsamt zu bestätigen', '2022-01-01', '9999-12-31'),
  (3, 0, 'OBG_19', '§§ 14 und 19 des Ordnungsbehördengesetzes (OBG NRW)', 'OBG NRW; Vorschlag, vom Rechtsamt zu bestätigen', '2022-01-01', '9999-12-31'),
  (4, 0, 'WOHNSITZAUFLAGE_12A', '§ 14 Abs. 1 des Ordnungsbehördengesetzes (OBG NRW) in Verbindung mit § 12a des Aufenthaltsgesetzes (AufenthG)',
   'OBG NRW, AufenthG; Vorschlag, vom Rechtsamt zu bestätigen', '2022-01-01', '9999-12-31'),
  (5, 0, 'NACHNUTZUNG_ANERKANNT', '§ 14 Abs. 1 des Ordnungsbehördengesetzes (OBG NRW)', 'OBG NRW; Vorschlag, vom Rechtsamt zu bestätigen', '2022-01-01', '9999-12-31'),
  (6, 0, null, 'innerhalb eines Monats nach Bekanntgabe Klage beim Verwaltungsgericht Düsseldorf erhoben werden (§ 74 Abs. 1 der Verwaltungsgerichtsordnung)',
   '§ 74 Abs. 1 VwGO, § 110 JustG NRW; Vorschlag, vom Rechtsamt zu bestätigen', '2022-01-01', '9999-12-31');

insert into order_template (id, version, kind, version_no, checked, entered_by, entered_at) values
  (1, 0, 'PLACEMENT', 1, false, 'Auslieferung', '2026-11-23 00:00:00'),
  (2, 0, 'MOVE', 1, false, 'Auslieferung', '2026-11-23 00:00:00'),
  (3, 0, 'ENDING', 1, false, 'Auslieferung', '2026-11-23 00:00:00');

insert into order_template_text (template_id, piece, wording) values
  (1, 'TITLE', 'Einweisungsverfügung'),
  (1, 'RULING', 'Ich weise {person}, geboren {birthDate}, vom {from} an in die Unterkunft {facility}, Zimmer {room}, Platz {place}, ein.'),
  (1, 'REASONS', 'Die Einweisung beruht auf {statute}. Sie sind ohne eigene Wohnung oder der Stadt zugewiesen; die Unterkunft ist geeignet und verfügbar. Ein Recht auf einen bestimmten Platz besteht nicht.\n\n{individual}'),
  (1, 'TERM', 'Die Einweisung gilt {until}. Sie endet, wenn sie aufgehoben oder durch eine andere Verfügung ersetzt wird.'),
  (2, 'TITLE', 'Umsetzungsverfügung'),
  (2, 'RULING', 'Ich setze {person}, geboren {birthDate}, vom {from} an in die Unterkunft {facility}, Zimmer {room}, Platz {place}, um. Den bisherigen Platz räumen Sie bis zu diesem Tag.'),
  (2, 'REASONS', 'Die Umsetzung beruht auf {statute}. Die Stadt verteilt die Plätze so, dass alle untergebracht werden können; ein Recht auf einen bestimmten Platz besteht nicht.\n\n{individual}'),
  (2, 'TERM', 'Die Unterbringung am neuen Platz gilt {until}.'),
  (3, 'TITLE', 'Beendigungsverfügung'),
  (3, 'RULING', 'Die Unterbringung von {person}, geboren {birthDate}, in der Unterkunft {facility}, Zimmer {room}, Platz {place}, endet. Die letzte Nacht ist die vom {lastNight}.'),
  (3, 'REASONS', 'Die Unterbringung beruhte auf {statute}. Ihre Voraussetzungen sind entfallen.\n\n{individual}'),
  (3, 'TERM', 'Räumen Sie den Platz nach dieser Nacht und geben Sie alle Schlüssel zurück.');
insert into order_template_text (template_id, piece, wording)
  select id, 'REMEDY', 'Gegen diese Verfügung kann {remedy}.' from order_template;

grant select, insert on order_template to sim_office;
grant select, insert on order_template_text to sim_office;
grant select on order_statute to sim_office;
grant select, insert on housing_order to sim_office;
-- the nightly resealing moves papers from an old key to the newest, and reads nothing else
grant select (id, key_no, sealed), update (key_no, sealed) on housing_order to sim_system;
grant select (key_no) on housing_order to sim_operations;
