-- V051__takeover_key.sql · Under which keys the rows of a takeover are filed while they are matched («Suchschlüssel»).
-- A hash stands for the key: two keys that collide only cost a comparison. Emptied when the matching is done.
create table takeover_key (
  takeover_id bigint  not null,
  key_hash    bigint  not null,
  row_id      bigint  not null,
  filed       boolean not null,
  primary key (takeover_id, key_hash, row_id),
  key ix_takeover_key_row (takeover_id, row_id),
  constraint fk_takeover_key_takeover foreign key (takeover_id) references takeover (id)
) default character set utf8mb4;
