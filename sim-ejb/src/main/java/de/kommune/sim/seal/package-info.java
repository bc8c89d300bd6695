/**
 * Texts that the database must not be able to read («Versiegelung»): encrypted by the application under keys that lie in
 * the server's credential store, so that neither a copy of the database nor its administrator tells what was said.
 */
package de.kommune.sim.seal;
