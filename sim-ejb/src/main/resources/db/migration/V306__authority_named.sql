-- V306__authority_named.sql · Who decides instead of the authority of the table (authority_matter.authority): only where another authority decides, and
-- never one side of the town's own wall by its name. What section 50-2 decides cannot be recorded as decided by counselling in words either.

set session system_versioning_alter_history = 'KEEP';

alter table authority_matter
  add constraint ck_authority_matter_named check (authority is null or decider = 'OTHER'),
  add constraint ck_authority_matter_own check (authority is null
    or authority not regexp '(^|[^[:alnum:]])(50-2|sim|sozial- und integrationsmanagement)([^[:alnum:]]|$)');
