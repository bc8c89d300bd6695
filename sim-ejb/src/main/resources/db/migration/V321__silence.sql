-- V321__silence.sql · What follows when somebody does not answer the benefits desk («fehlende Mitwirkung»), as the letter says it: with the rule
-- that sets the time to answer, and with its statute.

alter table benefit_rule
  add column silence varchar(400) not null default 'Antworten Sie nicht, kann die Abteilung 50-2 die Leistung ganz oder zum Teil versagen, bis Sie die Angaben nachholen. Können Sie etwas nicht beschaffen, sagen Sie uns das bitte; wir helfen Ihnen dabei.' after answer_days,
  add column silence_statute varchar(160) not null default '§ 9 Abs. 3 AsylbLG, §§ 60, 66 und 67 SGB I' after silence;
