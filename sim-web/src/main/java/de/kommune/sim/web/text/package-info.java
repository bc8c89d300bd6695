/** Words: the bundles of all features merged, notices after a deed, and how days and sums are read and written. */
package de.kommune.sim.web.text;
