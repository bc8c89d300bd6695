/** The door to the drafts: {@code Drafts} for who types, and the nightly erasure. */
package de.kommune.sim.drafts.boundary;
