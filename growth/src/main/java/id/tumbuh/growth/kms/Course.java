package id.tumbuh.growth.kms;

import id.tumbuh.growth.message.MessageCode;

/** The finer reading of N and T in the growth-monitoring standard (domain notes 2.4). */
public enum Course implements MessageCode {
    /** Tumbuh kejar: gained enough and rose into a higher band. */
    N1,
    /** Tumbuh normal: gained enough and stayed in its band. */
    N2,
    /** Gained, but less than the minimal weight gain. */
    T1,
    /** Weight unchanged. */
    T2,
    /** Lost weight. */
    T3;

    @Override
    public String code() {
        return name();
    }
}
