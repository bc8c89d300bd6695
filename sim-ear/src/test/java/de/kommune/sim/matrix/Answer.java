package de.kommune.sim.matrix;

import java.net.http.HttpHeaders;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the server answered to one request. */
public record Answer(int status, String location, String body, HttpHeaders headers) {

    /** The number to quote and the view state: what differs between two answers that say the same. */
    private static final Pattern BY_CHANCE =
            Pattern.compile("name=\"jakarta.faces.ViewState\"[^>]*|<strong class=\"number\">[^<]*</strong>");

    private static final Pattern NONCE = Pattern.compile("nonce=\"([^\"]+)\"");

    public boolean asksForSignIn() {
        return body.contains("name=\"j_username\"") || location.contains("/login.xhtml");
    }

    /** Sent back to the sign-in with a reason: somebody had signed in, and was not let in. */
    boolean saysWhy() {
        return location.contains("why=");
    }

    /** A partial request or a page that leads on to another one. */
    public boolean leadsOn() {
        return status / 100 == 3 || body.contains("<redirect url=");
    }

    /** How often the body says it. */
    public int times(String said) {
        int times = 0;
        for (int at = body.indexOf(said); at >= 0; at = body.indexOf(said, at + said.length())) {
            times++;
        }
        return times;
    }

    /** The body without what chance puts into it: the nonce of the content policy, the view state, the number to quote. */
    public String text() {
        String plain = BY_CHANCE.matcher(body).replaceAll("");
        Matcher nonce = NONCE.matcher(body);
        return nonce.find() ? plain.replace(nonce.group(1), "") : plain;
    }

    /** A partial request of somebody who is not signed in is told to open its page anew, which then asks for the sign-in. */
    Outcome outcomeOfCommand(Asker sender) {
        if (leadsOn() && !asksForSignIn()) {
            return sender.isAdmitted() ? Outcome.RULE_SAID_NO : Outcome.REFUSED;
        }
        return outcome();
    }

    Outcome outcome() {
        if (asksForSignIn() || status == 400 || status == 401 || status == 403 || status == 405) {
            return Outcome.REFUSED;
        }
        if (status == 404) {
            return Outcome.NOT_FOUND;
        }
        if (status == 409) {
            return Outcome.RULE_SAID_NO;
        }
        return status >= 500 ? Outcome.BROKE : Outcome.RETURNED;
    }
}
