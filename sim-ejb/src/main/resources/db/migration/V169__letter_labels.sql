-- V169__letter_labels.sql · What authorities call things in their assignment letters («Bezeichnungen im Schreiben»), kept by section 50-2 in
-- the browser. What ships are usual German headings; no letter of an authority was at hand when they were chosen.

create table letter_label (
  id      bigint      not null,
  version int         not null,
  field   varchar(15) character set ascii collate ascii_bin not null,
  label   varchar(60) character set utf8mb4 collate utf8mb4_bin not null,
  primary key (id),
  constraint uk_letter_label unique (label),
  constraint ck_letter_label_field check (field in ('BASIS', 'ORDER_REF', 'ANNOUNCED_ON', 'ARRIVAL_PLANNED', 'FAMILY_NAME', 'GIVEN_NAMES',
    'BIRTH_DATE', 'SEX', 'AZR_NUMBER'))
) default character set utf8mb4;

insert into letter_label (id, version, field, label) values
  (1, 0, 'BASIS', 'rechtsgrundlage'), (2, 0, 'BASIS', 'grundlage'),
  (3, 0, 'ORDER_REF', 'aktenzeichen'), (4, 0, 'ORDER_REF', 'az.'), (5, 0, 'ORDER_REF', 'geschäftszeichen'), (6, 0, 'ORDER_REF', 'mein zeichen'),
  (7, 0, 'ANNOUNCED_ON', 'datum'), (8, 0, 'ANNOUNCED_ON', 'datum des schreibens'),
  (9, 0, 'ARRIVAL_PLANNED', 'zuweisung zum'), (10, 0, 'ARRIVAL_PLANNED', 'ankunft am'), (11, 0, 'ARRIVAL_PLANNED', 'zuweisungsdatum'),
  (12, 0, 'FAMILY_NAME', 'name'), (13, 0, 'FAMILY_NAME', 'familienname'), (14, 0, 'FAMILY_NAME', 'nachname'),
  (15, 0, 'GIVEN_NAMES', 'vorname'), (16, 0, 'GIVEN_NAMES', 'vornamen'),
  (17, 0, 'BIRTH_DATE', 'geburtsdatum'), (18, 0, 'BIRTH_DATE', 'geb. am'), (19, 0, 'BIRTH_DATE', 'geboren am'),
  (20, 0, 'SEX', 'geschlecht'),
  (21, 0, 'AZR_NUMBER', 'azr-nummer'), (22, 0, 'AZR_NUMBER', 'azr-nr.'), (23, 0, 'AZR_NUMBER', 'azr');

grant select, insert, delete on letter_label to sim_office;
