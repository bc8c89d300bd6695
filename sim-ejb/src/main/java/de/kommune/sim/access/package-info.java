/** Who may: roles, permissions, and the one guard that stands before every boundary. */
package de.kommune.sim.access;
