-- V156__contact_entry.sql · A form that is sent twice is known by its own number (sent_form), so a talk («Beratungskontakt») keeps
-- none.
alter table contact drop constraint uk_contact_entry, drop column entry_token;
