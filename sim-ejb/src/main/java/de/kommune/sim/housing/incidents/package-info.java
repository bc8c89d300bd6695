/** What happened in the shelters («Vorkommnisse»): what, where and when in a word, who was told; the words about it and the measures lie under seal. */
package de.kommune.sim.housing.incidents;
