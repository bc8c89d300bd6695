-- V111__takeover_job_order.sql · A job is ordered before it runs («Stapellauf»), so that two clicks do not start two.
alter table takeover add column job_ordered_at datetime(6) null after job_execution;
