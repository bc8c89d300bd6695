/**
 * Requests for counselling («Anfragen»): who asks for whom and why, which counsellor takes it, and what became of it. A
 * request is no case: only who opens one lets the five years begin to run.
 */
package de.kommune.sim.intake;
