-- V283__regime_of_continued_titles.sql · Whose former title goes on while a new one is asked for: the benefits of the former title, which the paper does not name.
insert into regime_rule (id, version, rank_no, after_regime, residence_group, kind_code, first_grant_from, first_grant_to, event_kind, wait_months, of_age,
    gives_regime, starts, reason, source, unsettled, noted_by, valid_from, valid_to) values
  (32, 0, 49, null, null, 'FIKTION_81_4', null, null, null, null, false, 'SGB2', 'NEXT_MONTH', 'Der bisherige Titel gilt weiter, bis über den neuen entschieden ist; nach welchem Gesetz er Leistungen gab, ist nachzusehen.', '§ 81 Abs. 4 AufenthG; von 50-2 zu bestätigen', true, 'SIM', '1993-11-01', '9999-12-31');
