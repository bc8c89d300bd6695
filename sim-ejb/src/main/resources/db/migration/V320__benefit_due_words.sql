-- V320__benefit_due_words.sql · How one came to the day by which the next thing should happen («Rechenweg der Frist») stands beside the day, for the
-- calendar of deadlines of section 50-2; and what ends soon is found quickly.

alter table benefit_application add column due_words varchar(800) null after due_on;

update benefit_application a join application_paper p on p.id = a.id
  left join benefit_notice n on n.decision_id = a.decision_id
  left join benefit_rule r on r.valid_from <= date(p.submitted_at) and r.valid_to > date(p.submitted_at)
  set a.due_words = case
    when a.state = 'DECIDED' and n.remedy_until = a.due_on then n.remedy_words
    when a.state in ('SUBMITTED', 'IN_REVIEW') and a.due_on = date(p.submitted_at) + interval r.due_days day
      then concat(r.due_days, ' Tage nach dem Eingang am ', date_format(p.submitted_at, '%d.%m.%Y'), ' (Regeln für Leistungsanträge, seit ', date_format(r.valid_from, '%d.%m.%Y'), ').')
    else 'Nach den Regeln für Leistungsanträge. Wie genau gerechnet wurde, ist erst für neuere Einträge festgehalten.' end
  where a.due_on is not null;

alter table benefit_application
  add constraint ck_benefit_application_due_words check ((due_on is null) = (due_words is null));

delimiter //
create or replace trigger application_paper_received after insert on application_paper for each row
begin
  declare days int;
  declare since date;
  select r.due_days, r.valid_from into days, since from benefit_rule r
    where r.valid_from <= date(new.submitted_at) and r.valid_to > date(new.submitted_at);
  insert into benefit_application (id, version, state, state_since, due_on, due_words)
  values (new.id, 1, 'SUBMITTED', date(new.submitted_at), date(new.submitted_at) + interval coalesce(days, 30) day,
    concat(coalesce(days, 30), ' Tage nach dem Eingang am ', date_format(new.submitted_at, '%d.%m.%Y'),
      if(since is null, ' (es war keine Regel hinterlegt).', concat(' (Regeln für Leistungsanträge, seit ', date_format(since, '%d.%m.%Y'), ').'))));
end//
delimiter ;

create index ix_benefit_application_day on benefit_application (due_on, id);
create index ix_benefit_decision_ends on benefit_decision (valid_to, state);
create index ix_regime_confirmed_from on regime_confirmed (valid_from);
set session system_versioning_alter_history = 'KEEP';
create index ix_residence_title_to on residence_title (valid_to, side);

-- «Wer entscheidet?» names the same days as the rules of the regime: the law of the first title counts since 1 July 2026 alone. What the town has
-- changed since the delivery stays as it is.
update competence set version = version + 1,
    note = 'Für erste Aufenthaltstitel und erste Fiktionsbescheinigungen nach dem 31.03.2025, und erst seit dem 01.07.2026: bis zum 30.06.2026 war auch für sie das Jobcenter zuständig, und was es bewilligt hatte, lief längstens bis zum 30.09.2026 weiter. Wer vorher einen Titel hatte, bleibt beim Jobcenter. Verkündung des Leistungsrechtsanpassungsgesetzes vor Gebrauch prüfen.'
  where id = 21 and matter_code = 'BENEFITS_UKRAINE' and decider = 'OFFICE_50_2' and noted_by = 'Auslieferung';
