package id.tumbuh.care.card;

import id.tumbuh.growth.message.MessageCode;

/** What became of the trouble found at home (life-course.md 1.12). */
public enum HomeVisitProblem implements MessageCode {
    TIDAK_ADA,
    SELESAI,
    BELUM_SELESAI,
    DIRUJUK;

    @Override
    public String code() {
        return name();
    }
}
