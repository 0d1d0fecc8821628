package id.tumbuh.care.watch;

import static id.tumbuh.growth.message.ArgumentKind.COUNT;
import static id.tumbuh.growth.message.ArgumentKind.DATE;
import static id.tumbuh.growth.message.ArgumentKind.Z;

import id.tumbuh.growth.message.ArgumentKind;
import id.tumbuh.growth.message.MessageCode;
import java.util.List;

/** Why somebody is watched over, the most urgent first. A child has the first that holds. */
public enum WatchKind implements MessageCode {
    /** Any sign of severe acute malnutrition, since a day. */
    GIZI_BURUK(DATE),
    /** Children with diarrhoea of one neighbourhood, the first of them since a day. */
    KLASTER_DIARE(COUNT, DATE),
    BGM(DATE),
    DUA_T(DATE),
    /** TB/U then and now. */
    PANJANG_MELAMBAT(Z, Z),
    /** Referred for something else, on a day. */
    RUJUKAN_TERBUKA(DATE);

    private final List<ArgumentKind> arguments;

    WatchKind(ArgumentKind... arguments) {
        this.arguments = List.of(arguments);
    }

    @Override
    public String code() {
        return name();
    }

    @Override
    public List<ArgumentKind> arguments() {
        return arguments;
    }
}
