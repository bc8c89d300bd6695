package de.kommune.sim.takeover.intake.policy.cell;

/**
 * File number of an asylum application («BAMF-Aktenzeichen»).
 *
 * @param number digits before the hyphen
 * @param countryKey three digits of the country of origin after it, null when the list has none
 */
public record BamfNumber(String number, String countryKey) {

    @Override
    public String toString() {
        return countryKey == null ? number : number + "-" + countryKey;
    }
}
