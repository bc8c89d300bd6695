package de.kommune.sim.web.housing;

import de.kommune.sim.access.Permission;
import de.kommune.sim.housing.dwelling.boundary.DwellingLine;
import de.kommune.sim.housing.dwelling.boundary.Dwellings;
import de.kommune.sim.housing.dwelling.entity.KnownBy;
import de.kommune.sim.web.cases.CaseShown;
import de.kommune.sim.web.persons.PersonShown;
import de.kommune.sim.web.shell.Shell;
import de.kommune.sim.web.text.Texts;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where a client lives, as the pages of the person and of the case say it («Wohnort»); read once a request. */
@Named
@RequestScoped
public class PersonDwelling {

    private final Map<Long, List<DwellingLine>> read = new HashMap<>();

    @Inject
    private Shell shell;

    @EJB
    private Dwellings dwellings;

    void openPerson(@Observes PersonShown shown) {
        read(shown.personId());
    }

    void openCase(@Observes CaseShown shown) {
        read(shown.personId());
    }

    private void read(long personId) {
        if (shell.may(Permission.DWELLING_READ.name())) {
            of(personId);
        }
    }

    public List<DwellingLine> of(long personId) {
        return read.computeIfAbsent(personId, dwellings::ofPerson);
    }

    /** «wohnt in Kaiserstraße 12, Zimmer 2a, seit 01.02.2026», and by what 50-2's record was recognised if not by a number. */
    public String words(DwellingLine line) {
        String house = Stream.of(line.facility(), line.building(), line.unit())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        String key = line.knownBy() == KnownBy.NAME ? "housing.dwelling.byName" : "housing.dwelling.line";
        return Texts.format(key, house, line.room(), line.since());
    }
}
