/** Forms on their way: {@code Drafts} for who types, the nightly erasure, and {@code SentForms}, by which one sent twice works once. */
package de.kommune.sim.drafts.boundary;
