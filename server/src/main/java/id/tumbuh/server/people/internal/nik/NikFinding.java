package id.tumbuh.server.people.internal.nik;

/**
 * What is wrong or doubtful with a NIK. An error makes the NIK doubtful ({@code ragu}) and is never a reason to lose the person; a
 * mismatch only warns, because a NIK is kept for life: after a corrected birth date, after codes were split, and in official test data.
 */
public enum NikFinding {
    LENGTH("TMB-NIK-LENGTH", true),
    SERIAL("TMB-NIK-SERIAL", true),
    PROVINCE("TMB-NIK-PROVINCE", false),
    REGION("TMB-NIK-REGION", false),
    BIRTH_DATE("TMB-NIK-BIRTH-DATE", false),
    SEX("TMB-NIK-SEX", false);

    private final String code;
    private final boolean error;

    NikFinding(String code, boolean error) {
        this.code = code;
        this.error = error;
    }

    public String code() {
        return code;
    }

    /** Whether this can be no NIK at all. */
    public boolean error() {
        return error;
    }
}
