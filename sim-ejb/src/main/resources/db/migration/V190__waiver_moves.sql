-- V190__waiver_moves.sql · Exceptions from the rules of housing are made for moves, too («Ausnahme beim Umzug»). A move goes on on the basis on
-- which somebody came, so it names none; which placement each person leaves is kept, so that the yes is to that move and to no other.

alter table rule_waiver
  add column kind varchar(10) character set ascii collate ascii_bin not null default 'PLACEMENT' after version,
  modify column basis varchar(25) character set ascii collate ascii_bin null,
  add constraint ck_rule_waiver_kind check (kind in ('PLACEMENT', 'MOVE')),
  add constraint ck_rule_waiver_kind_basis check ((kind = 'MOVE') = (basis is null));

alter table waiver_seat
  add column home_id bigint null after place_id;
