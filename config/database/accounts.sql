-- The schema and its two accounts («Datenbankkonten»). Run once by an administrator of the database, with the passwords
-- that also go into the credential store; @db-...@ stand for them.
--   sim_owner  owns the schema, migrates it, keeps the batch job repository
--   sim_app    what the application works with: reads and writes rows, changes no table
create database if not exists sim character set utf8mb4 collate utf8mb4_unicode_ci;

create user if not exists 'sim_owner'@'@db-client-host@' identified by '@db-owner-password@';
create user if not exists 'sim_app'@'@db-client-host@' identified by '@db-app-password@';

grant all privileges on sim.* to 'sim_owner'@'@db-client-host@';
grant select, insert, update, delete on sim.* to 'sim_app'@'@db-client-host@';
