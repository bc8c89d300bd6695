-- V315__suspensive_effect.sql · Whether a remedy holds up the decision («aufschiebende Wirkung»), as part of «Wer entscheidet?»; where it does not, an urgent
-- application to the court stands beside it. And which matters counselling keeps in rooms of their own. All of it has to be confirmed by the Rechtsamt.

alter table competence
  add effect         varchar(8)   character set ascii collate ascii_bin null after urgent_unit,
  add effect_statute varchar(200) null after effect,
  add constraint ck_competence_effect check ((effect is null) = (effect_statute is null) and (effect is null or effect in ('SUSPENDS', 'NONE', 'DEPENDS'))
    and (remedy <> 'NONE' or effect is null));

alter table competence_matter
  add kept_in varchar(7) character set ascii collate ascii_bin null,
  add constraint ck_competence_matter_kept check (kept_in in ('ASYLUM', 'REUNION'));

update competence_matter set kept_in = 'ASYLUM' where code like 'ASYLUM%';
update competence_matter set kept_in = 'REUNION' where code = 'FAMILY_VISA';

update competence set effect = 'NONE', effect_statute = '§ 75 Abs. 1 AsylG, § 24 Abs. 4 AufenthG' where matter_code = 'ASSIGNMENT' and remedy <> 'NONE';
update competence set effect = 'SUSPENDS', effect_statute = '§§ 38 Abs. 1, 75 Abs. 1 AsylG' where matter_code in ('ASYLUM', 'ASYLUM_REVOCATION') and remedy <> 'NONE';
update competence set effect = 'NONE', effect_statute = '§§ 36 Abs. 3, 75 Abs. 1 AsylG' where matter_code = 'ASYLUM_UNFOUNDED' and remedy <> 'NONE';
update competence set effect = 'NONE', effect_statute = '§§ 34a Abs. 2, 75 Abs. 1 AsylG' where matter_code = 'ASYLUM_OTHER_STATE' and remedy <> 'NONE';
update competence set effect = 'NONE', effect_statute = '§§ 71 Abs. 4, 75 Abs. 1 AsylG' where matter_code = 'ASYLUM_AGAIN' and remedy <> 'NONE';
update competence set effect = 'NONE', effect_statute = '§ 84 Abs. 1 Satz 1 Nr. 1 AufenthG' where matter_code = 'RESIDENCE_TITLE' and remedy <> 'NONE';
update competence set effect = 'NONE', effect_statute = '§ 123 VwGO: die Klage gibt keine Duldung' where matter_code = 'TOLERATION' and remedy <> 'NONE';
update competence set effect = 'NONE', effect_statute = '§ 84 Abs. 1 Satz 1 Nr. 3 AufenthG, § 123 VwGO' where matter_code = 'WORK_PERMIT' and remedy <> 'NONE';
update competence set effect = 'NONE', effect_statute = '§ 12a Abs. 8 AufenthG, § 75 Abs. 1 AsylG' where matter_code = 'RESIDENCE_OBLIGATION' and remedy <> 'NONE';
update competence set effect = 'NONE', effect_statute = '§ 80 Abs. 2 VwGO, § 112 JustG NRW' where matter_code = 'REMOVAL' and remedy <> 'NONE';
update competence set effect = 'NONE', effect_statute = '§ 123 VwGO: die Klage gibt kein Visum' where matter_code = 'FAMILY_VISA' and remedy <> 'NONE';
update competence set effect = 'NONE', effect_statute = '§ 123 VwGO: der Widerspruch gibt keinen Kursplatz' where matter_code = 'INTEGRATION_COURSE' and remedy <> 'NONE';
update competence set effect = 'NONE', effect_statute = '§ 11 Abs. 4 AsylbLG, § 86b SGG' where matter_code = 'BENEFITS_ASYLUM' and remedy <> 'NONE';
update competence set effect = 'NONE', effect_statute = '§ 39 SGB II, § 86b SGG' where matter_code in ('BENEFITS_JOB_CENTRE', 'BENEFITS_UKRAINE') and decider = 'OTHER' and remedy <> 'NONE';
update competence set effect = 'NONE', effect_statute = '§ 11 Abs. 4 AsylbLG, § 86b SGG' where matter_code = 'BENEFITS_UKRAINE' and decider = 'OFFICE_50_2' and remedy <> 'NONE';
update competence set effect = 'DEPENDS', effect_statute = '§ 80 Abs. 1 und Abs. 2 Satz 1 Nr. 4 VwGO: nicht, wenn im Bescheid die sofortige Vollziehung steht' where matter_code = 'ACCOMMODATION' and remedy <> 'NONE';
update competence set effect = 'NONE', effect_statute = '§ 80 Abs. 2 Satz 1 Nr. 1, Abs. 6 VwGO: vorher bei der Stadt die Aussetzung beantragen' where matter_code = 'ACCOMMODATION_FEE' and remedy <> 'NONE';
update competence set effect = 'DEPENDS', effect_statute = '§§ 80, 123 VwGO: gegen eine Zuweisung ja, eine Aufnahme gibt die Klage nicht' where matter_code in ('SCHOOL_PLACE', 'KITA_PLACE') and remedy <> 'NONE';

-- The first titles for people from Ukraine are of March to May 2022. By the day of the first title the job centre has been competent for them since
-- 1 June 2022 (§ 74 SGB II), so the row reaches back to them; what somebody has changed since delivery stays as it is.
update competence set valid_from = '2022-02-24' where id = 20 and version = 0 and valid_from = '2022-06-01';
