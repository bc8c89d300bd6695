-- The schema, its two accounts («Datenbankkonten») and the roles of the departments («Datenbankrollen»). Run by an
-- administrator of the database before the first start and before each new version, with the passwords that also go into
-- the credential store; @db-...@ stand for them. It repeats without harm.
--   sim_owner  owns the schema, migrates it, grants its tables to the roles, keeps the batch job repository
--   sim_app    what the application works with: has no rights but takes the role of the department that a call works for
create database if not exists sim character set utf8mb4 collate utf8mb4_unicode_ci;

create user if not exists 'sim_owner'@'@db-client-host@' identified by '@db-owner-password@';
create user if not exists 'sim_app'@'@db-client-host@' identified by '@db-app-password@';

-- One role a department: what it may read and write is in the migrations, beside the tables. sim_system is for work that
-- nobody signs in for, such as noting a failed sign-in.
create role if not exists sim_counselling;
create role if not exists sim_office;
create role if not exists sim_volunteering;
create role if not exists sim_asd;
create role if not exists sim_data_protection;
create role if not exists sim_operations;
create role if not exists sim_statistics;
create role if not exists sim_system;

grant all privileges on sim.* to 'sim_owner'@'@db-client-host@' with grant option;

-- Whatever rights an earlier version gave are taken away. Without any right on the schema the account could not connect to
-- it; this one opens nothing, for the schema holds no routines.
revoke all privileges, grant option from 'sim_app'@'@db-client-host@';
grant execute on sim.* to 'sim_app'@'@db-client-host@';

grant sim_counselling to 'sim_app'@'@db-client-host@';
grant sim_office to 'sim_app'@'@db-client-host@';
grant sim_volunteering to 'sim_app'@'@db-client-host@';
grant sim_asd to 'sim_app'@'@db-client-host@';
grant sim_data_protection to 'sim_app'@'@db-client-host@';
grant sim_operations to 'sim_app'@'@db-client-host@';
grant sim_statistics to 'sim_app'@'@db-client-host@';
grant sim_system to 'sim_app'@'@db-client-host@';
