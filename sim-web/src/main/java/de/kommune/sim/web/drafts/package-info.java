/** Drafts in pages: a page includes {@code /WEB-INF/drafts/draft.xhtml} in its form and discards the draft once it is saved. */
package de.kommune.sim.web.drafts;
