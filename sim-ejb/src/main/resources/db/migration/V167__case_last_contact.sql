-- V167__case_last_contact.sql · When anybody talked with the person of a case last («letzter Kontakt»): under the sign that all topics
-- stand under. Two talks that are recorded at once meet in one row, so the row may be changed. docs/adr/0020.
insert into case_topic (case_id, code, last_on) select case_id, '*', max(last_on) from case_topic group by case_id;

grant update on case_topic to sim_counselling;
