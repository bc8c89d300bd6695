/**
 * Deadlines as the law reckons them («Fristberechnung»): from the day of an event, in days, weeks or months, past weekends
 * and the holidays of North Rhine-Westphalia. Whoever has a deadline uses it: threatened homes, decisions of authorities.
 */
package de.kommune.sim.common.deadline;
