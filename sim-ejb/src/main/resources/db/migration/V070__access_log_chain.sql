-- V070__access_log_chain.sql · The access log («Zugriffsprotokoll») becomes a chain: each line carries a checksum over itself
-- and the line before, so that whoever changes, removes or slips in a line breaks it. The lines written before are taken
-- along, in their order.

rename table access_log to access_log_unchained;

create table access_log (
  seq        bigint       not null default 0,  -- given by the trigger, without gaps
  at         datetime(6)  not null,
  account    varchar(120) not null,
  roles      varchar(200) not null,
  department varchar(20)  null,
  permission varchar(60)  null,
  action     varchar(120) not null,
  deed       varchar(10) character set ascii collate ascii_bin not null,
  data       varchar(60)  not null,
  purpose    varchar(60)  not null,
  record_id  bigint       null,
  person_id  bigint       null,
  outcome    varchar(10) character set ascii collate ascii_bin not null,
  hits       bigint       null,
  changes    longtext collate utf8mb4_bin null,
  hash       char(64) character set ascii collate ascii_bin not null default '',
  primary key (seq),
  key ix_access_log_record (record_id, seq),
  key ix_access_log_person (person_id, seq),
  key ix_access_log_account (account, seq),
  key ix_access_log_outcome (outcome, seq),
  key ix_access_log_at (at),
  constraint ck_access_log_changes check (changes is null or json_valid(changes))
) default charset utf8mb4;

-- How far the chain goes («Kopf der Kette»). Its only row is locked by whoever writes a line, until that line is committed.
create table access_log_head (
  id   int    not null,
  seq  bigint not null,
  hash char(64) character set ascii collate ascii_bin not null,
  primary key (id),
  constraint ck_access_log_head check (id = 1)
) default charset utf8mb4;
insert into access_log_head (id, seq, hash) values (1, 0, repeat('0', 64));

-- Which record was added, changed or removed by which line («Änderungsprotokoll»): what the lines say, sorted by record.
create table change_log (
  seq        bigint       not null,
  position   int          not null,
  change_    varchar(10) character set ascii collate ascii_bin not null,
  kind       varchar(60)  not null,
  record_id  bigint       null,
  attributes varchar(2000) null,
  primary key (seq, position),
  key ix_change_log_record (record_id, seq),
  constraint fk_change_log_line foreign key (seq) references access_log (seq)
) default charset utf8mb4;

-- Triggers run with the rights of the schema's owner, so nobody who writes a line needs a right on the head. The text that
-- goes into the checksum gives each text with its length and a missing value as «-»: no two lines make the same one.
-- de.kommune.sim.audit.policy.Link and config/database/verify-log.sh compute it as well.
delimiter //
create trigger access_log_chain before insert on access_log for each row
begin
  declare last_seq bigint;
  declare last_hash char(64) character set ascii;
  select seq, hash into last_seq, last_hash from access_log_head where id = 1 for update;
  set new.seq = last_seq + 1;
  set new.hash = sha2(convert(concat_ws('|', last_hash, new.seq,
      date_format(new.at, '%Y-%m-%d %H:%i:%s.%f'),
      concat(char_length(new.account), ':', new.account),
      concat(char_length(new.roles), ':', new.roles),
      coalesce(concat(char_length(new.department), ':', new.department), '-'),
      coalesce(concat(char_length(new.permission), ':', new.permission), '-'),
      concat(char_length(new.action), ':', new.action),
      concat(char_length(new.deed), ':', new.deed),
      concat(char_length(new.data), ':', new.data),
      concat(char_length(new.purpose), ':', new.purpose),
      coalesce(new.record_id, '-'),
      coalesce(new.person_id, '-'),
      concat(char_length(new.outcome), ':', new.outcome),
      coalesce(new.hits, '-'),
      coalesce(concat(char_length(new.changes), ':', new.changes), '-')) using utf8mb4), 256);
  update access_log_head set seq = new.seq, hash = new.hash where id = 1;
end//

create trigger access_log_changes after insert on access_log for each row
begin
  if new.changes is not null then
    insert into change_log (seq, position, change_, kind, record_id, attributes)
      select new.seq, told.position, told.change_, told.kind, told.record_id, told.attributes
      from json_table(new.changes, '$[*]' columns (
        position for ordinality,
        change_ varchar(10) path '$.change',
        kind varchar(60) path '$.kind',
        record_id bigint path '$.id',
        attributes varchar(2000) path '$.attributes')) told;
  end if;
end//
delimiter ;

insert into access_log (at, account, roles, permission, action, deed, data, purpose, record_id, outcome)
  select at, account, '', permission, action, if(permission like '%\_READ' or permission = 'SIGNED_IN', 'READ', 'CHANGE'),
         '', permission, record_id, outcome
  from access_log_unchained order by id;
drop table access_log_unchained;

-- Everybody leaves lines, data protection reads them, nobody changes or removes one. Of the head all may know how far the
-- chain goes who print it on a sheet.
grant insert on access_log to sim_counselling;
grant insert on access_log to sim_office;
grant insert on access_log to sim_volunteering;
grant insert on access_log to sim_asd;
grant insert on access_log to sim_data_protection;
grant insert on access_log to sim_operations;
grant insert on access_log to sim_statistics;
grant insert on access_log to sim_system;
grant select on access_log to sim_data_protection;
grant select on change_log to sim_data_protection;
grant select on access_log_head to sim_counselling;
grant select on access_log_head to sim_data_protection;
grant select on access_log_head to sim_statistics;
grant select on access_log_head to sim_system;
