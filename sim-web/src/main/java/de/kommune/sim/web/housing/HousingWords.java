package de.kommune.sim.web.housing;

import de.kommune.sim.common.Period;
import de.kommune.sim.housing.bans.entity.BanSpan;
import de.kommune.sim.housing.defects.boundary.DefectLine;
import de.kommune.sim.housing.estate.boundary.RoomView;
import de.kommune.sim.housing.estate.boundary.Storey;
import de.kommune.sim.housing.estate.entity.HouseRule;
import de.kommune.sim.housing.incidents.boundary.IncidentLine;
import de.kommune.sim.housing.inventory.boundary.HandedItem;
import de.kommune.sim.housing.inventory.boundary.ItemLine;
import de.kommune.sim.housing.inventory.entity.ItemKind;
import de.kommune.sim.housing.keys.boundary.HandedKey;
import de.kommune.sim.housing.keys.boundary.KeyLine;
import de.kommune.sim.housing.keys.boundary.KeySite;
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

    /** «Wohnung 3», «Haus B, Wohnung 3» */
    public String flat(KeySite site) {
        return site.building().isEmpty() ? site.unit() : Texts.format("housing.storeyOf", site.building(), site.unit());
    }

    /** «Zimmer 2a», «Wohnung 3, Zimmer 2a», «Haus B, Zimmer 2a» */
    public String room(KeySite site) {
        String home = site.unit().isEmpty() ? site.building() : flat(site);
        return home.isEmpty()
                ? Texts.format("housing.roomOf", site.room())
                : Texts.format("housing.roomInUnit", home, site.room());
    }

    /** «Kaiserstraße 12, Zimmer 2a», «Kaiserstraße 12, ganzes Haus» */
    public String site(DefectLine line) {
        return Texts.format("housing.storeyOf", line.facility(), lock(null, line.room()));
    }

    /** «Kaiserstraße 12, Zimmer 2a», «Kaiserstraße 12, außerhalb der Zimmer» */
    public String site(IncidentLine line) {
        String where = line.room() == null
                ? Texts.format("upkeep.happening.noRoom")
                : Texts.format("housing.roomOf", line.room());
        return Texts.format("housing.storeyOf", line.facility(), where);
    }

    /** «Zimmer 2a, Platz 1», «Zimmer 2a», «Lager der Unterkunft» */
    public String site(ItemLine line) {
        if (line.roomId() == null) {
            return Texts.format("housing.itemInStore");
        }
        String room = Texts.format("housing.roomOf", line.room());
        return line.bedId() == null ? room : Texts.format("housing.itemAtBed", room, line.placeNo());
    }

    /** «Kühlschrank Bosch · K-12», «Stuhl · I-4711» */
    public String item(ItemLine line) {
        return item(line.kind(), line.name(), line.tag());
    }

    public String item(HandedItem item) {
        return item(item.kind(), item.name(), item.tag());
    }

    private static String item(ItemKind kind, String name, String tag) {
        return Texts.format("housing.itemOf", name == null ? Texts.label(kind) : name, tag);
    }

    /** What a key opens: «Zimmer 2a», «Wohnung 3», «ganzes Haus» */
    public String lock(String unit, String room) {
        if (room != null) {
            return Texts.format("housing.roomOf", room);
        }
        return unit == null ? Texts.format("housing.keyOfHouse") : unit;
    }

    /** «Schlüssel Z-12 · Zimmer 2a» */
    public String key(KeyLine line) {
        return Texts.format("housing.keyOf", line.kind(), line.stamp(), lock(line.unit(), line.room()));
    }

    public String key(HandedKey key) {
        return Texts.format("housing.keyOf", key.kind(), key.stamp(), lock(key.unit(), key.room()));
    }

    /** «vom 23.11.2026, 18:00 bis 24.11.2026, 18:00», «seit 23.11.2026, 18:00» */
    public String span(BanSpan span) {
        return span.isOpen()
                ? Texts.format("housing.since", span.getStartsAt())
                : Texts.format("housing.fromTo", span.getStartsAt(), span.getEndsAt());
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
