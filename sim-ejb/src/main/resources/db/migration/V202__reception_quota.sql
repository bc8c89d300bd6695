-- V202__reception_quota.sql · What the town still has to take in by the distribution statistics («Aufnahmequote», Verteilstatistik), as part of
-- what is expected: so many people on that day, to come within so many months. Less than nobody where the town is ahead. Empty where nobody noted it.

alter table arrival_expectation
  add column quota_open   int  null,
  add column quota_on     date null,
  add column quota_months int  null,
  add constraint ck_arrival_expectation_quota check (
    (quota_open is null and quota_on is null and quota_months is null)
    or (quota_open is not null and quota_on is not null and quota_months is not null
        and quota_open between -2000 and 2000 and quota_months between 1 and 24));
