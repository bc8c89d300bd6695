-- V317__residence_entry_and_conditions.sql · What else stands on a client's paper («Nebenbestimmungen», «Tag der Einreise»), and which kinds of right to stay no
-- authority issues. Rows of before have neither; where the issuing authority is missing, the page says so.

set session system_versioning_alter_history = 'KEEP';

alter table case_residence
  add entered_on date         null after first_granted_on,
  add conditions varchar(500) null after employment;

alter table residence_kind add issued boolean not null default true after asks_entry;
update residence_kind set issued = false where code in ('AUSREISEPFLICHTIG', 'EU', 'DEUTSCH');
