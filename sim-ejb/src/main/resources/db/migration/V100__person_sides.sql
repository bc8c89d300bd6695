-- V100__person_sides.sql · Each side of the wall keeps its own records of people («Seiten»): counselling and section 50-2.
-- Whoever both know has two records; neither side can tell from its own that the other has one. Households, merges and
-- numbers stay on one side, and the foreign keys see to it: each carries the side beside the number.

-- The default is the side that shows least, should a row ever be written without one.
alter table person
  add column side varchar(12) character set ascii collate ascii_bin not null default 'COUNSELLING' after status,
  add constraint ck_person_side check (side in ('COUNSELLING', 'OFFICE')),
  add constraint uk_person_side unique (id, side),
  add key ix_person_side_sort (side, status, sort_name, id),
  add key ix_person_side_name (side, sort_name, id),
  add key ix_person_side_born (side, birth_date, id),
  add key ix_person_side_status_born (side, status, birth_date, id),
  add key ix_person_side_interpreter (side, interpreter_needed, status, sort_name, id),
  drop key ix_person_sort,
  drop key ix_person_name,
  drop key ix_person_born,
  drop key ix_person_status_born,
  drop key ix_person_interpreter;
alter table person
  drop foreign key fk_person_merged_into,
  add constraint fk_person_merged_into_side foreign key (merged_into_id, side) references person (id, side);

-- A number in force belongs to one person of a side; that the other side knows it too must not show.
alter table person_identifier
  add column side varchar(12) character set ascii collate ascii_bin not null default 'COUNSELLING' after person_id;
alter table person_identifier
  drop key uk_person_identifier_active,
  add constraint uk_person_identifier_active unique (side, kind, active_value),
  drop foreign key fk_person_identifier_person,
  add constraint fk_person_identifier_side foreign key (person_id, side) references person (id, side) on delete cascade;

alter table household
  add column side varchar(12) character set ascii collate ascii_bin not null default 'COUNSELLING',
  add constraint uk_household_side unique (id, side);
alter table household_member
  add column side varchar(12) character set ascii collate ascii_bin not null default 'COUNSELLING' after person_id;
alter table household_member
  drop foreign key fk_household_member_household,
  drop foreign key fk_household_member_person,
  add constraint fk_household_member_household_side foreign key (household_id, side) references household (id, side),
  add constraint fk_household_member_person_side foreign key (person_id, side) references person (id, side);

-- Section 50-2 works with people of its side. Which side that is, the row rule says (PersonRows); merges are decided by the
-- counselling team's lead alone.
grant select, insert, update on person to sim_office;
grant select, insert, update on person_name to sim_office;
grant select, insert, update, delete on person_word to sim_office;
grant select, insert, update on person_identifier to sim_office;
grant select, insert, update, delete on person_citizenship to sim_office;
grant select, insert, update, delete on person_language to sim_office;
grant select, insert, update on household to sim_office;
grant select, insert, update on household_member to sim_office;
grant select on person_merge to sim_office;
grant select, insert, delete on person_key to sim_office;
grant select, insert, delete on duplicate_pair to sim_office;
grant select, insert, delete on not_the_same to sim_office;
