package de.kommune.sim.volunteering.recognition.boundary;

import static de.kommune.sim.access.Permission.VOLUNTEER_READ;

import de.kommune.sim.access.Deed;
import de.kommune.sim.access.Guarded;
import de.kommune.sim.access.Requires;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.paper.PdfLetter;
import de.kommune.sim.volunteering.recognition.policy.ThanksLetter;
import de.kommune.sim.volunteering.recognition.policy.ThanksLetter.Helped;
import de.kommune.sim.volunteering.volunteers.boundary.VolunteerRows;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Who helped for how long in a year, and thanks for it on paper («Dank»). */
@Stateless
@Guarded
public class Recognitions {

    private static final int MOST = 1000;

    private final ThanksLetter letter = new ThanksLetter();

    @Inject
    private HelperRows rows;

    @Inject
    private VolunteerRows volunteers;

    @Inject
    private Clock clock;

    /** One page of those who helped in that year, by name. */
    @Requires(VOLUNTEER_READ)
    public List<HelperLine> list(int year, int first, int size) {
        return rows.page(year, first, size);
    }

    @Requires(VOLUNTEER_READ)
    public long count(int year) {
        return rows.count(year);
    }

    /** Her certificate of thanks as PDF. */
    @Requires(value = VOLUNTEER_READ, deed = Deed.EXPORT)
    public byte[] certificate(long volunteerId, int year) {
        List<HelperLine> helped = rows.one(volunteers.get(volunteerId).getId(), year);
        if (helped.isEmpty()) {
            throw new BusinessException("volunteering.nothingToThank", String.valueOf(year));
        }
        return pdf(helped, year);
    }

    /** Those of everybody who helped in that year, one after another. */
    @Requires(value = VOLUNTEER_READ, deed = Deed.EXPORT)
    public byte[] certificates(int year) {
        List<HelperLine> helped = rows.page(year, 0, MOST);
        if (helped.isEmpty()) {
            throw new BusinessException("volunteering.nobodyHelped", String.valueOf(year));
        }
        return pdf(helped, year);
    }

    private byte[] pdf(List<HelperLine> helped, int year) {
        List<Helped> people = helped.stream()
                .map(line -> new Helped(line.givenName(), line.familyName(), line.minutes(), line.kinds()))
                .toList();
        return PdfLetter.of(letter.of(people, year, LocalDate.now(clock)));
    }
}
