-- V110__takeover_key.sql · The keys of the rows («Suchschlüssel») lie in memory while rows are matched; their table goes.
drop table takeover_key;
