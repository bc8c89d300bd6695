package de.kommune.sim.web.volunteering;

import java.io.Serializable;

/** One language in a form («Zeile einer Sprache»). */
public class SpokenLine implements Serializable {

    private String code;

    SpokenLine(String code) {
        this.code = code;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
