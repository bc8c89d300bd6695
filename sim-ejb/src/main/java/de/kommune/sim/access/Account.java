package de.kommune.sim.access;

import java.util.Set;

/**
 * Somebody whom the directory knows («Konto»).
 *
 * @param name the account's name, in the one spelling that SIM uses
 * @param displayName how the directory calls the person
 * @param roles what the directory's groups give, by the server's mapping
 */
public record Account(String name, String displayName, Set<Role> roles) {}
