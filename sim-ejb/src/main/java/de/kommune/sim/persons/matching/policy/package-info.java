/**
 * How names, dates and whole records are compared («Dublettenprüfung»). Folding writes a name of any script in one
 * alphabet; romanisation rules weigh which letters stand for which; a record comparison adds up the evidence of all
 * fields and explains it; prudence keeps relatives apart. Rules, weights and particles are data beside the classes, each
 * file with its source.
 */
package de.kommune.sim.persons.matching.policy;
