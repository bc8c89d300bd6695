/** The pages. {@code webapp/<feature>/<page>.xhtml} has its bean here in {@code <feature>.<Page>Page}. */
package de.kommune.sim.web;
