package id.tumbuh.server.month;

import id.tumbuh.care.month.Period;
import id.tumbuh.server.foundation.Caller;

/** The end of a month as one act, for whoever brings in years at once, such as the demonstration. Whoever calls answers for the right to do so. */
public interface MonthEnd {
    /**
     * Validates and signs a month as the register is now; a month that was signed before is left as it is.
     *
     * @param caller a bidan of the posyandu
     * @param reason why an identity does not hold, wherever one does not
     */
    void sign(Caller caller, String posyandu, Period period, String reason);

    /** Receives and approves a month that is signed; any other is left as it is. */
    void approve(Caller caller, String posyandu, Period period);
}
