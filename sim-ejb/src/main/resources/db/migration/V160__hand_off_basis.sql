-- V160__hand_off_basis.sql · A message across the wall («Mitteilung») no longer carries the number of the consent it rests on: 50-2
-- reads its words. Which consent it is, counselling knows by the disclosure that was recorded from the same form.
alter table hand_off drop column consent_id;
