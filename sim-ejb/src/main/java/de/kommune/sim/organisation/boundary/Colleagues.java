package de.kommune.sim.organisation.boundary;

import static de.kommune.sim.access.Permission.COLLEAGUE_READ;
import static de.kommune.sim.access.Permission.COLLEAGUE_WRITE;

import de.kommune.sim.access.Caller;
import de.kommune.sim.access.Guarded;
import de.kommune.sim.access.Requires;
import de.kommune.sim.access.Role;
import de.kommune.sim.codes.entity.Language;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.common.NotFoundException;
import de.kommune.sim.organisation.entity.StaffLanguage;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The counselling team («Kolleginnen und Kollegen») as a choice, and the languages in which each of them counsels. */
@Stateless
@Guarded
public class Colleagues {

    @PersistenceContext
    private EntityManager em;

    @EJB
    private Caller caller;

    @Inject
    private Workforce workforce;

    @Inject
    private Staff staff;

    /** Everybody who works on cases, by name. */
    @Requires(COLLEAGUE_READ)
    public List<ColleagueLine> list() {
        Map<String, Set<String>> languages = workforce.languages();
        return workforce.members().stream()
                .map(member -> new ColleagueLine(
                        member.getAccount(),
                        member.getDisplayName(),
                        member.getTeamPart(),
                        List.copyOf(languages.getOrDefault(member.getAccount(), Set.of())),
                        mayChange(member.getAccount())))
                .toList();
    }

    /** Notes that somebody counsels in a language; noted twice it is noted once. */
    @Requires(COLLEAGUE_WRITE)
    public void speaks(String account, String language) {
        String known = checked(account);
        if (em.find(Language.class, language) == null) {
            throw new NotFoundException();
        }
        if (find(known, language).isEmpty()) {
            em.persist(new StaffLanguage(known, language));
        }
    }

    /** Takes that back. */
    @Requires(COLLEAGUE_WRITE)
    public void speaksNoLonger(String account, String language) {
        find(checked(account), language).forEach(em::remove);
    }

    private List<StaffLanguage> find(String account, String language) {
        return em.createQuery(
                        "select l from StaffLanguage l where l.account = :account and l.language = :language",
                        StaffLanguage.class)
                .setParameter("account", account)
                .setParameter("language", language)
                .getResultList();
    }

    private String checked(String account) {
        String known = staff.requireOfTeam(account);
        if (!mayChange(known)) {
            throw new BusinessException("organisation.languagesOfOthers");
        }
        return known;
    }

    private boolean mayChange(String account) {
        return caller.name().equals(account) || caller.roles().contains(Role.TEAM_LEAD);
    }
}
