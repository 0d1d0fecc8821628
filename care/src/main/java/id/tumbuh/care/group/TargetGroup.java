package id.tumbuh.care.group;

import id.tumbuh.growth.message.MessageCode;

/** The target groups (life-course.md 1.2). They overlap: a girl of sixteen who is pregnant is in two. */
public enum TargetGroup implements MessageCode {
    BUMIL,
    /** To 42 days after birth. */
    NIFAS,
    /** To 24 months after birth. */
    BUSUI,
    /** 0 to 11 completed months. */
    BAYI,
    /** 12 to 59 completed months. */
    BALITA,
    /** 60 to 71 completed months. */
    APRAS,
    /** 6 to 14 completed years. */
    USIA_SEKOLAH,
    /** 15 to 18 completed years. */
    REMAJA,
    /** 19 to 59 completed years. */
    DEWASA,
    /** From 60 completed years. */
    LANSIA;

    @Override
    public String code() {
        return name();
    }
}
