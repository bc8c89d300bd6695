-- V199__key_deposit.sql · The deposit for a key («Pfand»): paid when it is handed out, and paid back or kept with a reason when it comes back or is lost.

alter table key_issue
  add column deposit         decimal(7, 2) not null default 0,
  add column deposit_outcome varchar(8)    character set ascii collate ascii_bin null,
  add column deposit_reason  varchar(300)  null,
  add constraint ck_key_issue_deposit check (0 <= deposit and deposit <= 1000),
  add constraint ck_key_issue_deposit_outcome check (deposit_outcome in ('RETURNED', 'KEPT')),
  add constraint ck_key_issue_deposit_settled check ((deposit_outcome is not null) = (deposit > 0 and closed_on is not null)),
  add constraint ck_key_issue_deposit_reason check ((deposit_reason is not null) = (deposit_outcome is not null and deposit_outcome = 'KEPT'));
