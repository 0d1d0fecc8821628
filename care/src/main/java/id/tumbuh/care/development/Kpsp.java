package id.tumbuh.care.development;

import id.tumbuh.growth.message.MessageCode;
import org.jspecify.annotations.Nullable;

/** The result of a KPSP, which a health worker asks (child-growth.md 5.6). */
public enum Kpsp implements MessageCode {
    /** 9 or 10 yes. */
    SESUAI,
    /** 7 or 8: stimulate, repeat in two weeks; the same again is referred. */
    MERAGUKAN,
    /** 6 or fewer: refer. */
    PENYIMPANGAN;

    private static final int QUESTIONS = 10;
    private static final int SUITED = 9;
    private static final int DOUBTFUL = 7;

    @Override
    public String code() {
        return name();
    }

    /**
     * The result of ten answers.
     *
     * @param yes how many of the ten questions were answered yes; none may be left open
     */
    public static Kpsp of(int yes) {
        if (yes < 0 || yes > QUESTIONS) {
            throw new IllegalArgumentException("a KPSP has ten questions");
        }
        if (yes >= SUITED) {
            return SESUAI;
        }
        return yes >= DOUBTFUL ? MERAGUKAN : PENYIMPANGAN;
    }

    /** Whether the child is referred, given the result two weeks before; null where this is the first. */
    public boolean refer(@Nullable Kpsp before) {
        return this == PENYIMPANGAN || (this == MERAGUKAN && before == MERAGUKAN);
    }
}
