/** What a client has running with authorities («Angelegenheiten»). */
package de.kommune.sim.web.matters;
