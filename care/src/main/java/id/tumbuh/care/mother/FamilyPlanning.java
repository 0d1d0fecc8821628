package id.tumbuh.care.mother;

import id.tumbuh.growth.message.MessageCode;

/** The methods of family planning in the posyandu's books (SIP Format 3 and 6). */
public enum FamilyPlanning implements MessageCode {
    KONDOM,
    PIL,
    SUNTIK,
    IUD,
    IMPLAN,
    MOP,
    MOW,
    LAIN;

    @Override
    public String code() {
        return name();
    }
}
