package de.kommune.sim.audit.boundary;

import de.kommune.sim.access.CallLog;
import de.kommune.sim.access.CallLog.Action;
import de.kommune.sim.access.CallLog.Actor;
import de.kommune.sim.access.CallLog.Entry;
import de.kommune.sim.access.Deed;
import de.kommune.sim.access.Outcome;
import de.kommune.sim.access.Role;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.regex.Pattern;

/** Who came in and who was turned away at the door («Anmeldungen»), in the access log. Asks nobody for a permission. */
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

    private void leave(String what, Actor actor, Outcome outcome) {
        log.apart(Entry.event(actor, new Action("SignIn." + what, Deed.SIGN_IN, "access"), outcome));
    }
}
