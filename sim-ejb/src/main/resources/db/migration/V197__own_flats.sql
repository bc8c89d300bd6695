-- V197__own_flats.sql · People in flats of their own («Eigene Wohnung») stand in the ledger too: they are not housed homeless, but § 3 FlüAG counts
-- whoever was assigned wherever she lives. And the rules of the ledger can be replaced by later ones; a rule that held stays as it is.

create table own_flat (
  id         bigint       not null,
  version    int          not null,
  person_id  bigint       not null,
  side       varchar(12)  character set ascii collate ascii_bin not null default 'OFFICE',
  valid_from date         not null,
  valid_to   date         not null,
  source     varchar(300) not null,
  noted_by   varchar(120) not null,
  noted_at   datetime(6)  not null,
  period for stay (valid_from, valid_to),
  primary key (id),
  constraint uk_own_flat unique (person_id, stay without overlaps),
  constraint ck_own_flat_side check (side = 'OFFICE'),
  constraint fk_own_flat_person foreign key (person_id, side) references person (id, side),
  key ix_own_flat_night (valid_to, valid_from)
) default character set utf8mb4 with system versioning;

alter table ledger_rule add column own_flat boolean null;
alter table ledger_rule add column noted_by varchar(120) not null default 'Auslieferung';
alter table ledger_rule drop constraint ck_ledger_rule_regime;
alter table ledger_rule add constraint ck_ledger_rule_regime check (gives_regime in ('PROTECTION_SEEKER', 'HOMELESS', 'OWN_FLAT', 'UNCLEAR'));

-- whether the night is one in a flat of her own; empty asks neither
insert into ledger_rule (id, version, question, rank_no, own_flat, gives_regime, gives_verdict, whole_month, reason, source, valid_from, valid_to) values
  (42, 0, 'REGIME', 1, true, 'OWN_FLAT', null, false, 'OWN_FLAT', '§ 3 WoBerichtsG: wer Miete oder ein dingliches Recht hat, ist nicht wohnungslos', '2022-01-01', '9999-12-31'),
  (43, 0, 'FEDERAL', 1, true, null, 'NOT_COUNTED', false, 'NOT_HOUSED', '§ 3 WoBerichtsG', '2022-01-01', '9999-12-31'),
  (44, 0, 'STATE', 1, true, null, 'NOT_COUNTED', false, 'NOT_HOUSED', 'Wohnungsnotfall-Berichterstattung NRW: gezählt wird, wer untergebracht ist; von 50-2 zu bestätigen', '2022-01-01', '9999-12-31');

grant select, insert, update, delete on own_flat to sim_office;
grant insert, update on ledger_rule to sim_office;
