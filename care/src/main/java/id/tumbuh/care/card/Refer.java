package id.tumbuh.care.card;

import id.tumbuh.growth.message.MessageCode;

/** Whether somebody is referred, in rising order (life-course.md 1.17). A kader refers and names no illness. */
public enum Refer implements MessageCode {
    TIDAK,
    /** Soon, on an ordinary day. */
    DIRUJUK,
    /** Today. */
    SEGERA;

    @Override
    public String code() {
        return name();
    }

    /** The more urgent of two. */
    public Refer or(Refer other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
