/** Who decides what («Wer entscheidet?»): asked with a client beside one, printed for her, and kept up to date. */
package de.kommune.sim.web.competence;
