package de.kommune.sim.authorities.competence.boundary;

import static de.kommune.sim.access.Permission.COMPETENCE_READ;
import static de.kommune.sim.access.Permission.COMPETENCE_WRITE;

import de.kommune.sim.access.Caller;
import de.kommune.sim.access.Deed;
import de.kommune.sim.access.Guarded;
import de.kommune.sim.access.Requires;
import de.kommune.sim.authorities.competence.entity.Competence;
import de.kommune.sim.authorities.competence.entity.CompetenceDays;
import de.kommune.sim.authorities.competence.entity.CompetenceFacts;
import de.kommune.sim.authorities.competence.entity.Matter;
import de.kommune.sim.authorities.competence.policy.CompetenceLetter;
import de.kommune.sim.codes.entity.Language;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.common.NotFoundException;
import de.kommune.sim.paper.PdfLetter;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Who decides what («Zuständigkeiten»): asked for a day, told to a client on paper, and kept up to date version by version. */
@Stateless
@Guarded
public class Competences {

    @PersistenceContext
    private EntityManager em;

    @EJB
    private Caller caller;

    @Inject
    private CompetenceReader reader;

    @Inject
    private Clock clock;

    /** Every matter as it stands today. */
    @Requires(COMPETENCE_READ)
    public List<CompetenceLine> list() {
        return reader.on(today());
    }

    /** Who decides, by the law of the day that counts, and until when one can answer. */
    @Requires(COMPETENCE_READ)
    public CompetenceAnswer ask(String matterCode, CompetenceDays days) {
        return reader.answer(matter(matterCode), days, today());
    }

    /** In which languages the letter can be printed beside German. */
    @Requires(COMPETENCE_READ)
    public List<Language> languages() {
        return reader.languages();
    }

    /**
     * The same as a letter for the client (PDF).
     *
     * @param language of the list of languages; German alone where it is «deu»
     */
    @Requires(value = COMPETENCE_READ, deed = Deed.PRINT)
    public byte[] letter(String matterCode, CompetenceDays days, String language) {
        LocalDate today = today();
        CompetenceAnswer answer = reader.answer(matter(matterCode), days, today);
        return PdfLetter.of(new CompetenceLetter()
                .of(
                        answer.competence().facts(),
                        answer.days(),
                        answer.answering(),
                        reader.columns(answer.competence().matter(), language),
                        today));
    }

    /** All versions of a matter, the latest first. */
    @Requires(COMPETENCE_READ)
    public List<CompetenceLine> versions(String matterCode) {
        return reader.versions(matter(matterCode));
    }

    /**
     * From that day on these facts hold instead of the latest version of the matter, for as long as it would have.
     *
     * @param version of that latest one, as the page showed it
     */
    @Requires(value = COMPETENCE_WRITE, deed = Deed.CHANGE)
    public void replace(String matterCode, int version, CompetenceFacts facts, LocalDate from) {
        Competence next = latest(matterCode, version).next(facts, from, today(), caller.name());
        em.flush(); // the former one has given way before the next one is there
        em.persist(next);
    }

    /** Notes that somebody has compared the latest version with the law as it stands today. */
    @Requires(value = COMPETENCE_WRITE, deed = Deed.CHANGE)
    public void check(String matterCode, int version) {
        latest(matterCode, version).check(today(), caller.name());
    }

    private Competence latest(String matterCode, int version) {
        Competence found = em.find(
                Competence.class, reader.versions(matter(matterCode)).get(0).id(), LockModeType.PESSIMISTIC_WRITE);
        if (found.getVersion() != version) {
            throw new BusinessException("common.staleChange");
        }
        return found;
    }

    private Matter matter(String code) {
        Matter found = code == null ? null : em.find(Matter.class, code);
        if (found == null) {
            throw new NotFoundException();
        }
        return found;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
