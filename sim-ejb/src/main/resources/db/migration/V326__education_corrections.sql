-- V326__education_corrections.sql · A place in a school or kindergarten that was entered by mistake («zurückgenommener Platz») stays readable with its
-- reason and counts no longer; and how many days a counsellor has for a task made from a watch list.

alter table learner_place
  add column struck_on      date        null,
  add column struck_because varchar(12) character set ascii collate ascii_bin null,
  add constraint ck_learner_place_struck check ((struck_on is null) = (struck_because is null)),
  add constraint ck_learner_place_because check (struck_because is null or struck_because in ('MISTYPED', 'OTHER_PERSON', 'NOT_TRUE'));

alter table education_rule
  add column task_days int not null default 7,
  add constraint ck_education_rule_task check (task_days between 0 and 90);

update education_rule set source = 'Alter: § 24 Abs. 2 SGB VIII, § 34 Abs. 6, §§ 35 bis 38 SchulG NRW; 30 Tage ohne Platz und 7 Tage für die Aufgabe: Vorschlag des Hauses, von der Teamleitung zu bestätigen'
  where id = 1 and noted_by = 'SIM';
