-- V183__least_rights.sql · Rights that nobody uses go. Who of counselling stands in for whom («Vertretung») is read by counselling,
-- by the volunteers' coordination, and by data protection where it decides on requests. An exception that was approved is begun by
-- the system at the sign-in, never by who asked for it.
revoke select on deputyship from sim_office;
revoke select on deputyship from sim_asd;
revoke select on deputyship from sim_operations;
revoke select on deputyship from sim_statistics;
revoke update on role_override from sim_counselling;
