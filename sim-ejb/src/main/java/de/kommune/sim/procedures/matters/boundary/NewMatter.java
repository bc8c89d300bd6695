package de.kommune.sim.procedures.matters.boundary;

import java.io.Serializable;

/**
 * A matter that a client begins («neue Angelegenheit»).
 *
 * @param matterCode of the table of competences
 * @param authority another office of that kind than the table names; null for the one of the table
 * @param authorityWhy why another one; null where the table's
 * @param form the number of the form, so that it makes one matter however often it is sent
 */
public record NewMatter(String matterCode, String authority, String authorityWhy, String form)
        implements Serializable {}
