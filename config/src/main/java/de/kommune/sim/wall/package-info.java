/**
 * The half of the wall that stands in the server: which role a pooled database connection bears. The build lays it out as
 * a module of the server; the application and it share nothing but one key of the transaction.
 */
package de.kommune.sim.wall;
