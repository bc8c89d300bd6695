package de.kommune.sim.web.housing;

import de.kommune.sim.common.Period;
import de.kommune.sim.housing.estate.boundary.RoomView;
import de.kommune.sim.housing.estate.boundary.Storey;
import de.kommune.sim.housing.estate.entity.HouseRule;
import de.kommune.sim.web.text.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.math.BigDecimal;

/** How areas, floors and limits are said («Wörter der Unterbringung»). */
@Named("housingWords")
@ApplicationScoped
public class HousingWords {

    /** «14,5 m²» */
    public String area(BigDecimal area) {
        return Texts.format("housing.areaOf", AreaConverter.written(area));
    }

    /** «Erdgeschoss», «2. Obergeschoss», «1. Untergeschoss». */
    public String floor(int floor) {
        if (floor == 0) {
            return Texts.format("housing.groundFloor");
        }
        return floor > 0 ? Texts.format("housing.upperFloor", floor) : Texts.format("housing.basement", -floor);
    }

    /** «Haus B, Erdgeschoss» */
    public String storey(Storey storey) {
        return storey.building().isEmpty()
                ? floor(storey.floor())
                : Texts.format("housing.storeyOf", storey.building(), floor(storey.floor()));
    }

    /** «Zimmer 2a», «Wohnung 3, Zimmer 2a» */
    public String room(RoomView room) {
        return room.site().unit().isEmpty()
                ? Texts.format("housing.roomOf", room.facts().name())
                : Texts.format(
                        "housing.roomInUnit", room.site().unit(), room.facts().name());
    }

    /** «20 Personen», «6 m² je Person» */
    public String amount(HouseRule rule) {
        return rule.getKind().isPersons()
                ? Texts.format("housing.personsOf", rule.getAmount().intValue())
                : Texts.format("housing.areaPerPersonOf", AreaConverter.written(rule.getAmount()));
    }

    /** «vom 01.02.2026 bis 28.02.2026», «seit 01.02.2026» */
    public String period(Period period) {
        return period.isOpen()
                ? Texts.format("housing.since", period.getFrom())
                : Texts.format("housing.fromTo", period.getFrom(), period.getLastDay());
    }
}
