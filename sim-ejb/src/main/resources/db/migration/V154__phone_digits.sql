-- V154__phone_digits.sql · Telephone numbers are found however they are written («Telefonsuche»): the digits without country
-- code and leading zero, as Contact.digitsOf reads what somebody types.
alter table person
  add column phone_digits varchar(60) character set ascii collate ascii_bin
    as (regexp_replace(regexp_replace(phone, '[^0-9]', ''), '^(0049|49|0)', '')) persistent,
  add key ix_person_phone (phone_digits, id);
