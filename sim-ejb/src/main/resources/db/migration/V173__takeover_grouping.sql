-- V173__takeover_grouping.sql · A grouping of rows that is dissolved («Probelauf») lets go of its rows by itself.
alter table takeover_row
  drop foreign key fk_takeover_row_subject;
alter table takeover_row
  add constraint fk_takeover_row_subject foreign key (subject_id) references takeover_subject (id) on delete set null;
