-- V240__volunteer_terms.sql · The terms and limits of volunteering («Fristen und Grenzen des Ehrenamts») are kept by the coordination itself; data
-- protection sees how the facts about certificates stand («Aufsicht über Führungszeugnisse») and not whose they are.

alter table certificate_rule add column noted_by varchar(120) not null default 'Auslieferung';
alter table allowance_limit add column noted_by varchar(120) not null default 'Auslieferung';
alter table volunteer_rule add column noted_by varchar(120) not null default 'Auslieferung';
grant insert, update on certificate_rule to sim_volunteering;
grant insert, update on allowance_limit to sim_volunteering;
grant insert, update on volunteer_rule to sim_volunteering;

-- a form that is sent twice, even in the same moment, makes one volunteer
grant select, insert, update, delete on sent_form to sim_volunteering;

-- no name, no telephone, no language, no area: who it is stands in no column
create view certificate_oversight as
  select v.id, v.state, v.minors, v.minors_since, v.minors_until, c.certificate_date, c.relevant_conviction
    from volunteer v left join volunteer_certificate c on c.volunteer_id = v.id
   where v.state <> 'ERASED' and (v.minors = true or c.id is not null);
grant select on certificate_oversight to sim_data_protection;
grant select on certificate_rule to sim_data_protection;
