-- V020__matching.sql · The duplicate search («Dublettensuche»): where people are filed, which pairs are open, which are decided.

-- Under which keys a person is found. A hash stands for a key: it tells nothing, and two keys that collide cost no more than a comparison.
create table person_key (
  person_id bigint not null,
  key_hash  bigint not null,
  primary key (key_hash, person_id),
  key ix_person_key_person (person_id),
  constraint fk_person_key_person foreign key (person_id) references person (id) on delete cascade
) default charset utf8mb4;

-- Pairs of records that may be one person and that nobody has decided yet («Klärfälle»).
create table duplicate_pair (
  lower_id    bigint        not null,
  higher_id   bigint        not null,
  band        varchar(12) character set ascii collate ascii_bin not null,
  probability decimal(9, 8) not null,
  found_at    datetime(6)   not null,
  primary key (lower_id, higher_id),
  constraint fk_duplicate_pair_lower foreign key (lower_id) references person (id) on delete cascade,
  constraint fk_duplicate_pair_higher foreign key (higher_id) references person (id) on delete cascade,
  constraint ck_duplicate_pair_order check (lower_id < higher_id),
  key ix_duplicate_pair_higher (higher_id),
  key ix_duplicate_pair_probability (probability, lower_id, higher_id)
) default charset utf8mb4;

-- Somebody said that these are two people («nicht dieselbe Person»); unordered, so the lower number stands first.
create table not_the_same (
  id         bigint       not null,
  version    int          not null,
  lower_id   bigint       not null,
  higher_id  bigint       not null,
  reason     varchar(500) null,
  decided_by varchar(120) not null,
  decided_at datetime(6)  not null,
  primary key (id),
  constraint uk_not_the_same_pair unique (lower_id, higher_id),
  constraint fk_not_the_same_lower foreign key (lower_id) references person (id) on delete cascade,
  constraint fk_not_the_same_higher foreign key (higher_id) references person (id) on delete cascade,
  constraint ck_not_the_same_order check (lower_id < higher_id),
  key ix_not_the_same_higher (higher_id)
) default charset utf8mb4;
