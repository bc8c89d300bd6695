-- V131__approvals_of_counselling.sql · Requests for approval («Freigaben») are counselling's and data protection's. Some name
-- a case, and that there is a case must not be known beyond the wall. Where an approval lets an account of another department
-- in, the system looks it up at the sign-in. A kind in which 50-2 takes part one day needs a table on its own side.
revoke select on approval_rule from sim_office;
revoke select on approval_rule from sim_volunteering;
revoke select, insert, update on approval from sim_office;
revoke select, insert, update on approval from sim_volunteering;
revoke select, insert on approval_step from sim_office;
revoke select, insert on approval_step from sim_volunteering;
revoke select, update on role_override from sim_office;
revoke select, update on role_override from sim_volunteering;
grant select, update on role_override to sim_system;
