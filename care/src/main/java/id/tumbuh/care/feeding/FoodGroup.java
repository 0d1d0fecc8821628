package id.tumbuh.care.feeding;

import id.tumbuh.growth.message.MessageCode;
import java.util.List;

/** The eight groups of food of the last 24 hours (child-growth.md 5.4). */
public enum FoodGroup implements MessageCode {
    ASI,
    SEREALIA_UMBI,
    KACANG,
    SUSU_OLAHAN,
    DAGING_IKAN_UNGGAS,
    TELUR,
    SAYUR_BUAH_VITAMIN_A,
    SAYUR_BUAH_LAIN;

    /** At least so many of the eight. */
    public static final int LEAST = 5;

    @Override
    public String code() {
        return name();
    }

    /** Whether it comes from an animal, breast milk apart. */
    public boolean isAnimal() {
        return this == SUSU_OLAHAN || this == DAGING_IKAN_UNGGAS || this == TELUR;
    }

    /** Whether the food was varied enough: five groups or more, something of an animal among them. */
    public static boolean diverse(List<FoodGroup> eaten) {
        int different = 0;
        boolean animal = false;
        for (FoodGroup group : values()) {
            if (eaten.contains(group)) {
                different++;
                animal = animal || group.isAnimal();
            }
        }
        return different >= LEAST && animal;
    }
}
