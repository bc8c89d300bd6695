-- V186__counselling_places.sql · The team lead maintains where the team counsels («Beratungsorte»); nobody deletes a place.
grant insert on counselling_place to sim_counselling;
