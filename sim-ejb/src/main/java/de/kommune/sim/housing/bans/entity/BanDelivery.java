package de.kommune.sim.housing.bans.entity;

/** How somebody was told of a ban («Art der Bekanntgabe»). */
public enum BanDelivery {
    ORAL,
    HANDED_OVER,
    POST,
    /** With the certificate of the post that it was delivered («Postzustellungsurkunde»). */
    CERTIFIED_POST
}
