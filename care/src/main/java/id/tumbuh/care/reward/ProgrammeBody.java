package id.tumbuh.care.reward;

import id.tumbuh.growth.message.Argument;
import id.tumbuh.growth.message.Message;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A programme as a flat map of texts, whole numbers and booleans, as facts carry it: {@code name}, {@code sop}, {@code revision},
 * {@code issued} as {@code 2026-11-01}, {@code rules}, and the settings by their wire names. What is left out is the default.
 */
public final class ProgrammeBody {
    static final int LONGEST_TEXT = 100;

    private static final String NAME = "name";
    private static final String SOP = "sop";
    private static final String REVISION = "revision";
    private static final String ISSUED = "issued";
    private static final String RULES = "rules";

    private final List<Message> faults = new ArrayList<>();
    private final Map<String, ?> body;
    private RewardOptions options = RewardOptions.USUAL;

    private ProgrammeBody(Map<String, ?> body) {
        this.body = body;
    }

    /** Reads a body; every fault is named, and with any there is no programme. */
    public static ProgrammeReading read(Map<String, ?> body) {
        ProgrammeBody reading = new ProgrammeBody(body);
        List<String> names = new ArrayList<>(body.keySet());
        Collections.sort(names);
        names.forEach(reading::setting);
        return reading.end();
    }

    /** The body of a programme: what it is called, and what differs from the defaults. */
    public static Map<String, Object> write(Programme programme) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put(NAME, programme.name());
        put(body, SOP, programme.sopNumber());
        put(body, REVISION, programme.revision());
        put(body, ISSUED, programme.issuedDay() == null ? null : RewardDay.text(programme.issuedDay()));
        body.put(RULES, programme.ruleVersion());
        for (RewardOption option : RewardOption.values()) {
            RewardChoice choice = programme.options().chosen(option);
            put(body, option.wire(), choice == option.usual() ? null : choice.wire());
        }
        for (RewardNumber number : RewardNumber.values()) {
            int value = programme.number(number);
            put(body, number.wire(), value == number.usual() ? null : (Object) Integer.valueOf(value));
        }
        return body;
    }

    private void setting(String name) {
        Object value = body.get(name);
        for (RewardOption option : RewardOption.values()) {
            if (option.wire().equals(name)) {
                choose(option, value);
                return;
            }
        }
        for (RewardNumber number : RewardNumber.values()) {
            if (number.wire().equals(name)) {
                count(number, value);
                return;
            }
        }
        if (name.equals(NAME) || name.equals(SOP) || name.equals(REVISION) || name.equals(RULES)) {
            words(name, value);
        } else if (name.equals(ISSUED)) {
            if (!(value instanceof String day) || RewardDay.epochDay(day) == null) {
                fault(ProgrammeFault.PENGATURAN_BUKAN_TANGGAL, name);
            }
        } else {
            fault(ProgrammeFault.PENGATURAN_TIDAK_DIKENAL, name);
        }
    }

    private void choose(RewardOption option, @Nullable Object value) {
        RewardChoice choice = option.choice(value);
        if (choice != null) {
            options = options.with(choice);
        } else {
            boolean right = value instanceof String || value instanceof Boolean;
            fault(
                    right ? ProgrammeFault.PENGATURAN_BUKAN_PILIHAN : ProgrammeFault.PENGATURAN_SALAH_JENIS,
                    option.wire());
        }
    }

    private void count(RewardNumber number, @Nullable Object value) {
        if (!(value instanceof Integer count)) {
            fault(ProgrammeFault.PENGATURAN_SALAH_JENIS, number.wire());
        } else if (number.allows(count)) {
            options = options.with(number, count);
        } else {
            faults.add(Message.of(
                    ProgrammeFault.PENGATURAN_DI_LUAR_BATAS,
                    Argument.name(number.wire()),
                    Argument.count(number.least()),
                    Argument.count(number.most())));
        }
    }

    private void words(String name, @Nullable Object value) {
        if (!(value instanceof String text)) {
            fault(ProgrammeFault.PENGATURAN_SALAH_JENIS, name);
        } else if (text.length() > LONGEST_TEXT) {
            faults.add(Message.of(
                    ProgrammeFault.PENGATURAN_TERLALU_PANJANG, Argument.name(name), Argument.count(LONGEST_TEXT)));
        }
    }

    private ProgrammeReading end() {
        String name = text(NAME);
        String rules = text(RULES);
        if (name == null && !(body.get(NAME) instanceof Integer || body.get(NAME) instanceof Boolean)) {
            fault(ProgrammeFault.PENGATURAN_KOSONG, NAME);
        }
        if (rules == null && !(body.get(RULES) instanceof Integer || body.get(RULES) instanceof Boolean)) {
            fault(ProgrammeFault.PENGATURAN_KOSONG, RULES);
        }
        int gains = options.number(RewardNumber.GAIN_MONTHS);
        int months = options.number(RewardNumber.MONTHS);
        if (options.has(RewardChoice.MONTHS_OF_SIX) && gains > months) {
            faults.add(Message.of(
                    ProgrammeFault.BULAN_NAIK_LEBIH_DARI_BULAN, Argument.count(gains), Argument.count(months)));
        }
        if (name == null || rules == null || !faults.isEmpty()) {
            return new ProgrammeReading(null, faults);
        }
        String issued = text(ISSUED);
        Integer day = issued == null ? null : RewardDay.epochDay(issued);
        return new ProgrammeReading(new Programme(name, text(SOP), text(REVISION), day, rules, options), faults);
    }

    /** Null where there is none, or a blank one. */
    private @Nullable String text(String name) {
        return body.get(name) instanceof String text && !text.trim().isEmpty() ? text : null;
    }

    private void fault(ProgrammeFault fault, String name) {
        faults.add(Message.of(fault, Argument.name(name)));
    }

    private static void put(Map<String, Object> body, String name, @Nullable Object value) {
        if (value != null) {
            body.put(name, value);
        }
    }
}
