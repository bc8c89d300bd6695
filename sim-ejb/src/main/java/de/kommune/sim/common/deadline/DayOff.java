package de.kommune.sim.common.deadline;

/** Why a day is no working day («arbeitsfreier Tag»); the holidays are those of § 2 Feiertagsgesetz NW. */
public enum DayOff {
    SATURDAY,
    SUNDAY,
    NEW_YEAR,
    GOOD_FRIDAY,
    EASTER_MONDAY,
    MAY_DAY,
    ASCENSION,
    WHIT_MONDAY,
    CORPUS_CHRISTI,
    GERMAN_UNITY,
    REFORMATION,
    ALL_SAINTS,
    CHRISTMAS,
    SECOND_CHRISTMAS
}
