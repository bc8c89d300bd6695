/**
 * What somebody was typing («Entwürfe»): kept on the server under seal while a form is open, so that it survives a lost
 * session and a closed tab. Each belongs to one account and one form; nobody else is shown it, and it is gone once the form
 * is saved, or after some days.
 */
package de.kommune.sim.drafts;
