-- V071__case_look.sql · Who looked at a case («Zugriffe auf einen Fall»): the lines of the access log that are about a case, its
-- person, or a record of that person. Counselling reads this and nothing else of the log; it runs with the owner's rights.
create view case_look as
  select l.seq, l.at, l.account, l.roles, l.department, l.deed, l.data, l.purpose, l.record_id, l.person_id, l.outcome
  from access_log l
  where l.record_id in (select c.id from sim_case c)
     or l.record_id in (select c.person_id from sim_case c)
     or l.record_id in (select p.merged_into_id from sim_case c join person p on p.id = c.person_id)
     or l.person_id in (select c.person_id from sim_case c)
     or l.person_id in (select p.merged_into_id from sim_case c join person p on p.id = c.person_id);

grant select on case_look to sim_counselling;
