package de.kommune.sim.assistance.boundary;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * What is kept about a client because help was asked for («Anfrage für die Auskunft»), in the constants' own words.
 *
 * @param language code of the language; null for any
 * @param helper the first name of who is proposed or helps; null before and afterwards
 * @param knownUntil until when the coordination may know the client's first name; null where it does not
 */
public record HelpAccount(
        LocalDate askedOn,
        Enum<?> kind,
        Enum<?> state,
        String language,
        Enum<?> genderWish,
        LocalDate from,
        LocalDate until,
        String helper,
        LocalDate startedOn,
        LocalDate endedOn,
        Enum<?> goal,
        LocalDate knownUntil)
        implements Serializable {

    static HelpAccount of(HelpView view) {
        var request = view.request();
        return new HelpAccount(
                request.getAskedOn(),
                request.getNeed().getKind(),
                request.getState(),
                request.getNeed().getLanguage(),
                request.getNeed().getGenderWish(),
                request.getNeed().getFrom(),
                request.getNeed().getUntil(),
                request.getHelperName(),
                request.getStartedOn(),
                request.getEndedOn(),
                request.getGoal(),
                view.knownUntil());
    }
}
