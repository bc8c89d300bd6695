package de.kommune.sim.assistance.boundary;

import de.kommune.sim.volunteering.requests.entity.HelpNeed;
import java.io.Serializable;

/**
 * Help to be asked for («neue Anfrage an das Ehrenamt»).
 *
 * @param areaId where; null for anywhere in town
 * @param wished whether the client wants it
 * @param form of the page: the same form asks once
 */
public record NewHelp(HelpNeed need, Long areaId, boolean wished, String form) implements Serializable {}
