/**
 * Who decides what («Wer entscheidet?»): for each matter the authority, the way there, the remedy and its deadline, in the
 * version that held on the day in question, and a letter that says it to a client. Says nothing about anybody, so both
 * sides of the wall keep it together (docs/adr/0031).
 */
package de.kommune.sim.authorities.competence;
