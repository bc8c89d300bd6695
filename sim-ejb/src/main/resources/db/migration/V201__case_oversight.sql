-- V201__case_oversight.sql · What data protection sees of the cases of counselling («Fallverzeichnis»): numbers, states and days of
-- cases, handovers and consents. No person, no reason, no purpose, no recipient's name: these columns are not in the views.
create view case_oversight as
  select id, case_no, status, opened_on, closed_on, responsible, clock_first_day, clock_due from sim_case;
create view handover_oversight as
  select id, case_id, state, planned_for from handover;
create view consent_oversight as
  select id, case_id, valid_from, valid_to, revoked_at from consent;

grant select on case_oversight to sim_data_protection;
grant select on handover_oversight to sim_data_protection;
grant select on consent_oversight to sim_data_protection;
