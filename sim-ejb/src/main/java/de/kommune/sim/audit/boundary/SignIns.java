package de.kommune.sim.audit.boundary;

import de.kommune.sim.access.CallLog;
import de.kommune.sim.access.CallLog.About;
import de.kommune.sim.access.CallLog.Action;
import de.kommune.sim.access.CallLog.Actor;
import de.kommune.sim.access.CallLog.Entry;
import de.kommune.sim.access.Deed;
import de.kommune.sim.access.Outcome;
import de.kommune.sim.access.Permission;
import de.kommune.sim.access.Role;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Who came in, who was turned away at the door, and who stood before a page that is closed to the role («Anmeldungen»), in the
 * access log. Asks nobody for a permission.
 */
@Stateless
public class SignIns {

    /** What an account's name looks like. Anything else may be a password in the wrong field, which no log shall keep. */
    private static final Pattern ACCOUNT = Pattern.compile("[\\p{Alnum}._-]{1,40}");

    private static final String UNREADABLE = "?";

    @Inject
    private CallLog log;

    /** Somebody signed in and may work. */
    public void succeeded(String account, Set<Role> roles) {
        leave("succeeded", Actor.of(account, roles), Outcome.DONE);
    }

    /**
     * The password was right, but the account may not work with SIM.
     *
     * @param why the reason's name, as the sign-in page takes it
     */
    public void turnedAway(String account, Set<Role> roles, String why) {
        leave(why, Actor.of(account, roles), Outcome.REFUSED);
    }

    /** Account and password did not fit. */
    public void failed(String typed) {
        String account = typed != null && ACCOUNT.matcher(typed).matches() ? typed : UNREADABLE;
        leave("failed", Actor.of(account, Set.of()), Outcome.REFUSED);
    }

    /** Asked for a page that none of the roles opens, and was told that there is none. */
    public void keptOut(String account, Set<Role> roles, ClosedPage page) {
        log.apart(new Entry(
                Actor.of(account, roles),
                new Action("Page." + page.name(), Deed.READ, page.data()),
                page.permission(),
                page.permission().name(),
                new About(page.recordId(), null),
                Outcome.REFUSED,
                null));
    }

    /**
     * A page that stayed closed («verschlossene Seite»).
     *
     * @param name its path, {@code cases/view}
     * @param data the kind of data on it
     * @param permission what it asks for
     * @param recordId the number in its address, which may be anything; null for none
     */
    public record ClosedPage(String name, String data, Permission permission, Long recordId) {}

    private void leave(String what, Actor actor, Outcome outcome) {
        log.apart(Entry.event(actor, new Action("SignIn." + what, Deed.SIGN_IN, "access"), outcome));
    }
}
