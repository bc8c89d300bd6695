-- V311__asylum_sequence.sql · Which procedure follows which («Folgeverfahren», «neue Entscheidung nach einem Urteil»), what becomes of a decision whose
-- instructions on remedies are missing or wrong, and that a last day which recognised refugees seldom use is not the loudest thing on the day.

alter table asylum_procedure
  add column previous_id bigint null after kind,
  add column without_instructions boolean null after told_until,
  add constraint uk_asylum_of_case unique (id, case_id);

alter table asylum_procedure
  -- of the same client only
  add constraint fk_asylum_previous foreign key (previous_id, case_id) references asylum_procedure (id, case_id),
  add constraint ck_asylum_first check (previous_id is null or kind <> 'FIRST'),
  add constraint ck_asylum_renewed check (kind <> 'RENEWED' or previous_id is not null),
  add constraint ck_asylum_untold check (without_instructions is null or decided_on is not null),
  add constraint ck_asylum_told_wrong check (not (coalesce(without_instructions, false) and told_until is not null)),
  drop constraint ck_asylum_kind,
  add constraint ck_asylum_kind check (kind in ('FIRST', 'AGAIN', 'SECOND', 'REVOCATION', 'RENEWED'));

update asylum_procedure set without_instructions = false where decided_on is not null;

update asylum_procedure set due_on = null where asylum = 'GRANTED' or refugee = 'GRANTED';

create table asylum_rule (
  id             bigint       not null,
  version        int          not null,
  untold_amount  int          not null,
  untold_unit    varchar(6)   character set ascii collate ascii_bin not null,
  untold_statute varchar(160) not null,
  source         varchar(400) not null,
  noted_by       varchar(120) not null,
  valid_from     date         not null,
  valid_to       date         not null,
  primary key (id),
  constraint uk_asylum_rule unique (valid_from),
  constraint ck_asylum_rule_untold check (untold_amount > 0 and untold_unit in ('DAYS', 'WEEKS', 'MONTHS')),
  constraint ck_asylum_rule_period check (valid_from < valid_to)
) default character set utf8mb4;

insert into asylum_rule (id, version, untold_amount, untold_unit, untold_statute, source, noted_by, valid_from, valid_to) values
  (1, 0, 12, 'MONTHS', '§ 58 Abs. 2 VwGO', '§ 58 Abs. 2 VwGO, für den Eilantrag § 36 Abs. 3 Satz 3 AsylG; vom Rechtsamt zu bestätigen', 'SIM', '1992-07-01', '9999-12-31');

grant select on asylum_rule to sim_counselling;
