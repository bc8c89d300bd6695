/** The pages of the counsellor's day: talks, the open consultation hour, goals, and the topics behind them. */
package de.kommune.sim.web.counselling;
