package de.kommune.sim.housing.bans.boundary;

import de.kommune.sim.housing.bans.entity.BanGround;
import java.io.Serializable;
import java.time.LocalDateTime;

/**
 * Who is to be banned from where («neues Hausverbot»).
 *
 * @param personId null for an outsider
 * @param outsider the name of somebody who is in no register; null for a person
 * @param endsAt null for no end
 * @param reasons of this very case; they stand in the paper alone
 * @param form of the page, so that a second click bans nobody twice
 */
public record NewBan(
        long facilityId,
        Long personId,
        String outsider,
        BanGround ground,
        LocalDateTime startsAt,
        LocalDateTime endsAt,
        String reasons,
        String form)
        implements Serializable {}
