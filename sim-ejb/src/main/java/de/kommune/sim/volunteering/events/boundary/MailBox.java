package de.kommune.sim.volunteering.events.boundary;

import de.kommune.sim.volunteering.events.entity.EventRule;
import java.io.Serializable;
import java.util.List;

/**
 * What volunteers are told («Benachrichtigungen»), at most a hundred of each.
 *
 * @param configured whether there is a mail server
 * @param calls who has no address and is rung up
 * @param unsent what was not taken, or waits to be sent
 * @param done what was sent or told, the latest first
 */
public record MailBox(
        boolean configured, EventRule rule, List<MailLine> calls, List<MailLine> unsent, List<MailLine> done)
        implements Serializable {}
