/** Lists that come from outside and that every feature uses: countries, languages. */
package de.kommune.sim.codes;
