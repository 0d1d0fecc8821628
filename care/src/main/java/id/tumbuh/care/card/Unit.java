package id.tumbuh.care.card;

import id.tumbuh.growth.message.MessageCode;

/** Units as they are shown. Answers are whole numbers of a smaller part: grams, millimetres, tenths. */
public enum Unit implements MessageCode {
    KILOGRAM(1000),
    GRAM(1),
    SENTIMETER(10),
    MMHG(1),
    GRAM_PER_DL(10),
    MINGGU(1),
    BULAN(1),
    /** Things and times, without a word of their own. */
    KALI(1),
    TABLET(1),
    PORSI(1),
    KAPSUL(1),
    ORANG(1);

    private final int parts;

    Unit(int parts) {
        this.parts = parts;
    }

    @Override
    public String code() {
        return name();
    }

    /** How many of what is stored make one of what is shown: 1000 for kilograms stored as grams. */
    public int parts() {
        return parts;
    }
}
