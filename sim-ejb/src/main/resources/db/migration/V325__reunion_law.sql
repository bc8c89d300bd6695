-- V325__reunion_law.sql · By which law a family may come («Recht des Familiennachzugs»): what protection the client has, since when nobody can contest it
-- any more, and whether the family's claim was announced in time. What the law says for each protection, and until when one has to apply, is rows with
-- validity and source.

set session system_versioning_alter_history = 'KEEP';

alter table family_reunion
  add column protection varchar(10) character set ascii collate ascii_bin null,
  add column final_on   date        null,
  add column kept_on    date        null,
  add constraint ck_family_reunion_protection check (protection is null or protection in ('REFUGEE', 'RESETTLED', 'SUBSIDIARY', 'OTHER')),
  add constraint ck_family_reunion_final check (final_on is null or protection is not null),
  add constraint ck_family_reunion_kept check (kept_on is null or (final_on is not null and kept_on >= final_on));

create table reunion_rule (
  id          bigint       not null,
  version     int          not null,
  protection  varchar(10)  character set ascii collate ascii_bin not null,
  suspended   boolean      not null,
  term_amount int          null,
  term_unit   varchar(6)   character set ascii collate ascii_bin null,
  says        varchar(700) not null,
  uncertain   boolean      not null,
  source      varchar(400) not null,
  noted_by    varchar(120) not null,
  valid_from  date         not null,
  valid_to    date         not null,
  primary key (id),
  constraint uk_reunion_rule unique (protection, valid_from),
  constraint ck_reunion_rule_protection check (protection in ('REFUGEE', 'RESETTLED', 'SUBSIDIARY', 'OTHER')),
  constraint ck_reunion_rule_term check ((term_amount is null) = (term_unit is null) and (term_amount is null or term_amount > 0)),
  constraint ck_reunion_rule_unit check (term_unit is null or term_unit in ('DAYS', 'WEEKS', 'MONTHS')),
  constraint ck_reunion_rule_period check (valid_from < valid_to)
) default character set utf8mb4;

-- The last day is reckoned without moving it from a weekend or a holiday: who applies by then is on time by every reading.
insert into reunion_rule (id, version, protection, suspended, term_amount, term_unit, says, uncertain, source, noted_by, valid_from, valid_to) values
  (1, 0, 'REFUGEE', false, 3, 'MONTHS', 'Wird das Visum innerhalb von drei Monaten beantragt, nachdem die Anerkennung unanfechtbar ist, kommt es bei Ehegatten und minderjährigen ledigen Kindern auf Lebensunterhalt und Wohnraum nicht an, wenn die Familie nicht in einem anderen Staat zusammenleben kann, zu dem sie eine besondere Bindung hat. Es genügt, wenn die Person hier den Antrag rechtzeitig stellt. Danach steht es im Ermessen der Behörde. Für Eltern unbegleiteter Minderjähriger gilt § 36 Abs. 1 AufenthG; halten Sie auch dort die drei Monate ein.', false, '§ 29 Abs. 2 Satz 1 bis 3 AufenthG; zu Eltern EuGH, 12.04.2018, C-550/16', 'SIM', '2015-08-01', '2026-06-12'),
  (2, 0, 'REFUGEE', false, 3, 'MONTHS', 'Wird das Visum innerhalb von drei Monaten beantragt, nachdem die Anerkennung unanfechtbar ist, kommt es bei Ehegatten und minderjährigen ledigen Kindern auf Lebensunterhalt und Wohnraum nicht an, wenn die Familie nicht in einem anderen Staat zusammenleben kann, zu dem sie eine besondere Bindung hat. Es genügt, wenn die Person hier den Antrag rechtzeitig stellt. Danach steht es im Ermessen der Behörde. Für Eltern unbegleiteter Minderjähriger gilt § 36 Abs. 1 AufenthG; halten Sie auch dort die drei Monate ein.', true, '§ 29 Abs. 2 Satz 1 bis 3 AufenthG; Fortgeltung nach dem GEAS-Anpassungsgesetz zu bestätigen', 'SIM', '2026-06-12', '9999-12-31'),
  (3, 0, 'RESETTLED', false, 3, 'MONTHS', 'Wird das Visum innerhalb von drei Monaten nach Erteilung der Aufenthaltserlaubnis nach § 23 Abs. 4 AufenthG beantragt, kommt es bei Ehegatten und minderjährigen ledigen Kindern auf Lebensunterhalt und Wohnraum nicht an. Es genügt, wenn die Person hier den Antrag rechtzeitig stellt.', false, '§ 29 Abs. 2 Satz 1 bis 3 AufenthG', 'SIM', '2015-08-01', '9999-12-31'),
  (4, 0, 'SUBSIDIARY', false, null, null, 'Ehegatten, minderjährige ledige Kinder und Eltern Minderjähriger können aus humanitären Gründen ein Visum bekommen, höchstens 1.000 Menschen im Monat. Einen Anspruch und eine Frist von drei Monaten gibt es nicht.', false, '§ 36a AufenthG', 'SIM', '2018-08-01', '2025-07-24'),
  (5, 0, 'SUBSIDIARY', true, null, null, 'Vom 24.07.2025 bis zum 23.07.2027 ist der Familiennachzug zu Menschen mit subsidiärem Schutz ausgesetzt. Möglich bleiben Aufnahmen in Härtefällen nach §§ 22 und 23 AufenthG. Eine Frist von drei Monaten gibt es nicht. Klären Sie mit einer Fachberatung, ob es sich lohnt, jetzt einen Termin zu buchen.', true, '§ 104 Abs. 14 AufenthG in der Fassung vom 24.07.2025; zu bestätigen', 'SIM', '2025-07-24', '2027-07-24'),
  (6, 0, 'SUBSIDIARY', false, null, null, 'Nach der Aussetzung gilt wieder § 36a AufenthG: ein Visum aus humanitären Gründen, höchstens 1.000 Menschen im Monat, ohne Anspruch und ohne Frist von drei Monaten.', true, '§ 36a, § 104 Abs. 14 AufenthG; nach dem 23.07.2027 zu bestätigen', 'SIM', '2027-07-24', '9999-12-31'),
  (7, 0, 'OTHER', false, null, null, 'Lebensunterhalt und Wohnraum müssen in der Regel gesichert sein. Ob nachgezogen werden darf, hängt vom Aufenthaltstitel ab; manche Titel schließen es aus. Eine Frist von drei Monaten gibt es nicht.', false, '§§ 5, 27, 29 Abs. 1 und 3, §§ 30 bis 36 AufenthG', 'SIM', '2015-08-01', '9999-12-31');

grant select on reunion_rule to sim_counselling;
