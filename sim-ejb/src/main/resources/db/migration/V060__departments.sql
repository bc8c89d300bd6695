-- V060__departments.sql · What each department («Abteilung») may read and write. The roles come from
-- config/database/accounts.sql; nobody else has any right, the application's own account included. A migration that makes a
-- table grants it here in the same way; the server grants everything anew at each start, for a backup holds no rights.

-- Everybody leaves lines in the access log, data protection reads it, nobody changes it.
grant insert on access_log to sim_counselling;
grant insert on access_log to sim_office;
grant insert on access_log to sim_volunteering;
grant insert on access_log to sim_asd;
grant select, insert on access_log to sim_data_protection;
grant insert on access_log to sim_operations;
grant insert on access_log to sim_statistics;
grant insert on access_log to sim_system;

-- Numbers of new rows, for those who have rows to write.
grant select, insert on sim_id to sim_counselling;
grant select, insert on sim_id to sim_office;
grant select, insert on sim_id to sim_volunteering;
grant select, insert on sim_id to sim_asd;
grant select, insert on sim_id to sim_data_protection;
grant select, insert on sim_id to sim_operations;
grant select, insert on sim_id to sim_statistics;

-- Code lists are no secret.
grant select on country to sim_counselling;
grant select on country to sim_office;
grant select on country to sim_volunteering;
grant select on country to sim_asd;
grant select on country to sim_data_protection;
grant select on country to sim_operations;
grant select on country to sim_statistics;
grant select on language to sim_counselling;
grant select on language to sim_office;
grant select on language to sim_volunteering;
grant select on language to sim_asd;
grant select on language to sim_data_protection;
grant select on language to sim_operations;
grant select on language to sim_statistics;

-- People. A takeover that is taken back removes whom it brought; names and numbers then go by foreign key.
grant select, insert, update, delete on person to sim_counselling;
grant select, insert, update, delete on person_name to sim_counselling;
grant select, insert, update, delete on person_word to sim_counselling;
grant select, insert, update, delete on person_identifier to sim_counselling;
grant select, insert, update, delete on person_citizenship to sim_counselling;
grant select, insert, update, delete on person_language to sim_counselling;
grant select, insert, update, delete on household to sim_counselling;
grant select, insert, update, delete on household_member to sim_counselling;

-- Who is the same person: decided by the counselling team, never by a deletion.
grant select, insert, update on person_merge to sim_counselling;
grant select, insert, update, delete on person_key to sim_counselling;
grant select, insert, update, delete on duplicate_pair to sim_counselling;
grant select, insert, update, delete on not_the_same to sim_counselling;

-- Cases and the clock: counselling and nobody else.
grant select, insert on clock_policy to sim_counselling;
grant select, insert on clock_policy_warning to sim_counselling;
grant select, insert, update on case_number to sim_counselling;
grant select, insert, update, delete on sim_case to sim_counselling;
grant select, insert, update, delete on counselling_period to sim_counselling;
grant select, insert, update, delete on case_pause to sim_counselling;
grant select, insert, update, delete on case_responsibility to sim_counselling;

-- The contractor's files: counselling and nobody else.
grant select, insert, update on takeover to sim_counselling;
grant select, insert, update, delete on takeover_file to sim_counselling;
grant select, insert, delete on takeover_file_chunk to sim_counselling;
grant select, insert, update, delete on takeover_sheet to sim_counselling;
grant select, insert, update on takeover_mapping to sim_counselling;
grant select, insert, update, delete on takeover_subject to sim_counselling;
grant select, insert, update, delete on takeover_row to sim_counselling;
grant select, insert, delete on takeover_finding to sim_counselling;
grant select, insert, update, delete on takeover_remark to sim_counselling;
grant select, insert, update, delete on takeover_pair to sim_counselling;
grant select, insert, update, delete on takeover_reference to sim_counselling;
grant select, insert, delete on takeover_key to sim_counselling;
