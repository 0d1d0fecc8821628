package id.tumbuh.care.mother;

import id.tumbuh.growth.message.MessageCode;

/** When a mother died, as SIP Format 1 and 5 count it. */
public enum MotherDeath implements MessageCode {
    HAMIL,
    MELAHIRKAN,
    NIFAS;

    @Override
    public String code() {
        return name();
    }
}
