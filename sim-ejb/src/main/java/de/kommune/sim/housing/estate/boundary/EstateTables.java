package de.kommune.sim.housing.estate.boundary;

import static de.kommune.sim.access.Permission.ESTATE_READ;
import static de.kommune.sim.access.Permission.ESTATE_WRITE;

import de.kommune.sim.access.Deed;
import de.kommune.sim.access.Guarded;
import de.kommune.sim.access.Requires;
import de.kommune.sim.housing.estate.entity.Facility;
import de.kommune.sim.housing.estate.policy.EstateRow;
import de.kommune.sim.housing.estate.policy.EstateTable;
import de.kommune.sim.paper.file.FileChoice;
import de.kommune.sim.paper.file.ReadLimits;
import de.kommune.sim.paper.file.RowSource;
import de.kommune.sim.paper.file.RowSources;
import de.kommune.sim.paper.file.SheetRow;
import jakarta.annotation.Resource;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The estate as a table («Tabelle der Unterkünfte»): taking it out, and reading it in, all of it or nothing. */
@Stateless
@Guarded
public class EstateTables {

    private static final long MOST_BYTES = 5L << 20;

    @PersistenceContext
    private EntityManager em;

    @Resource
    private SessionContext call;

    @Inject
    private EstateReader reader;

    @Inject
    private TableWriter writer;

    @Inject
    private Clock clock;

    /** A row for each room, with the facility that it lies in. */
    @Requires(value = ESTATE_READ, deed = Deed.EXPORT)
    public EstateFile export() {
        Map<Long, Facility> facilities =
                em.createQuery("select f from Facility f", Facility.class).getResultList().stream()
                        .collect(Collectors.toMap(Facility::getId, Function.identity()));
        return new EstateFile(
                EstateTable.headings(),
                reader.allRooms(LocalDate.now(clock)).stream()
                        .map(room -> EstateTable.cells(row(facilities.get(room.facilityId()), room)))
                        .toList());
    }

    private static EstateRow row(Facility facility, RoomView room) {
        return new EstateRow(
                0,
                facility.facts(),
                facility.getPeriod().getFrom(),
                room.site().building(),
                room.site().unit(),
                room.facts(),
                room.beds().size());
    }

    /**
     * Reads a table in: enters what is new, writes down anew what is there, takes nothing away. With the least thing wrong
     * nothing is changed.
     *
     * @param name the file's own name
     */
    @Requires(value = ESTATE_WRITE, deed = Deed.CHANGE)
    public ReadIn readIn(String name, Path file) {
        EstateTable table = EstateTable.of(rows(name, file));
        if (!table.problems().isEmpty()) {
            return new ReadIn(0, 0, 0, table.problems());
        }
        ReadIn done = writer.write(table.rows(), LocalDate.now(clock));
        if (!done.isDone()) {
            call.setRollbackOnly();
        }
        return done;
    }

    private static List<SheetRow> rows(String name, Path file) {
        ReadLimits limits = ReadLimits.standard().withFileBytes(MOST_BYTES);
        List<SheetRow> rows = new ArrayList<>();
        try (RowSource source = RowSources.open(file, name, limits, FileChoice.DETECT)) {
            for (SheetRow row = source.next(); row != null; row = source.next()) {
                rows.add(row);
            }
        }
        return rows;
    }
}
