/** From the text of one cell to a value: one reader per kind of value, vocabulary as resource files. Nothing is guessed in silence. */
package de.kommune.sim.takeover.intake.policy.parse;
