package id.tumbuh.server.month.internal;

import id.tumbuh.care.skdn.AgeBands;
import id.tumbuh.server.foundation.GeneralProblem;
import id.tumbuh.server.foundation.Problem;

/** The age bands of the forms that a month can be asked in. */
enum Forms {
    F1_CIMAHI(AgeBands.F1_CIMAHI, true),
    F1_DKI(AgeBands.F1_DKI, false);

    private final AgeBands bands;
    private final boolean poverty;

    Forms(AgeBands bands, boolean poverty) {
        this.bands = bands;
        this.poverty = poverty;
    }

    AgeBands bands() {
        return bands;
    }

    /** Whether the form asks for the poor apart. */
    boolean poverty() {
        return poverty;
    }

    static Forms named(String name) {
        for (Forms form : values()) {
            if (form.name().equals(name)) {
                return form;
            }
        }
        throw Problem.of(GeneralProblem.INVALID, "form");
    }
}
