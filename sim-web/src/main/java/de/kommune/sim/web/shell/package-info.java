/** The shell around every page: the rooms and their door, signing in and out, language, and the form field. */
package de.kommune.sim.web.shell;
