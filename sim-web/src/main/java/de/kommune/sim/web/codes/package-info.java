/** Code lists as choices and as words. */
package de.kommune.sim.web.codes;
