package id.tumbuh.bench.load;

import id.tumbuh.server.proof.Facts;
import id.tumbuh.server.proof.Line;
import id.tumbuh.server.proof.Phone;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The children of a posyandu, and bodies of facts about them, written without a JSON library: the load shares the cores. */
final class Cohort {
    static final LocalDate FIRST_MONTH = LocalDate.of(2023, 2, 6);
    private static final int BIRTHS_OVER = 600;
    private static final int BIRTH_WEIGHT = 3_200;
    private static final int GRAMS_A_MONTH = 190;
    private static final int BIRTH_LENGTH = 500;
    private static final int MILLIMETRES_A_MONTH = 9;
    private static final int FACT_LENGTH = 480;

    private final Phone phone;
    private final List<UUID> children = new ArrayList<>();

    Cohort(Phone phone, int size) {
        this.phone = phone;
        for (int i = 0; i < size; i++) {
            children.add(Facts.id());
        }
    }

    Phone phone() {
        return phone;
    }

    int size() {
        return children.size();
    }

    /** The registrations of all of them. */
    byte[] registrations() {
        StringBuilder text = new StringBuilder("{\"facts\":[");
        for (int i = 0; i < children.size(); i++) {
            text.append(i == 0 ? "" : ",");
            begin(text, "person.registered", children.get(i), FIRST_MONTH);
            text.append("\"body\":{\"kind\":\"child\",\"name\":\"Anak Contoh ")
                    .append(i)
                    .append("\",\"sex\":\"")
                    .append(i % 2 == 0 ? "male" : "female")
                    .append("\",\"birthDate\":\"")
                    .append(FIRST_MONTH.minusDays(10 + (long) i * 37 % BIRTHS_OVER))
                    .append("\",\"birthWeight\":3100,\"isSynthetic\":true,\"mother\":{\"name\":\"Ibu Contoh\"}}}");
        }
        return text.append("]}").toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Measurements of some of them in a month, each preceded by who came where wished. */
    byte[] month(int month, int from, int until, boolean attended) {
        LocalDate day = FIRST_MONTH.plusMonths(month);
        StringBuilder text =
                new StringBuilder((until - from) * FACT_LENGTH * (attended ? 2 : 1)).append("{\"facts\":[");
        for (int i = from; i < until; i++) {
            text.append(i == from ? "" : ",");
            if (attended) {
                begin(text, "visit.attended", children.get(i), day);
                text.append("\"body\":{}},");
            }
            begin(text, "visit.measured", children.get(i), day);
            int wobble = (i * 31 + month * 17) % 23;
            text.append("\"body\":{\"weight_g\":")
                    .append(BIRTH_WEIGHT + GRAMS_A_MONTH * (month + i % 5) + wobble * 20)
                    .append(",\"length_mm\":")
                    .append(BIRTH_LENGTH + MILLIMETRES_A_MONTH * (month + i % 5) + wobble)
                    .append(",\"position\":\"")
                    .append(month < 20 ? "lying" : "standing")
                    .append("\",\"scale\":\"dacin\"},\"rules\":\"tumbuh-2026-11\",\"shown\":{\"letter\":\"N\"}}");
        }
        return text.append("]}").toString().getBytes(StandardCharsets.UTF_8);
    }

    private void begin(StringBuilder text, String kind, UUID child, LocalDate day) {
        text.append("{\"id\":\"")
                .append(Facts.id())
                .append("\",\"type\":\"")
                .append(kind)
                .append("\",\"v\":1,\"posyandu\":\"")
                .append(phone.posyandu())
                .append("\",\"subject\":\"")
                .append(child)
                .append("\",\"day\":\"")
                .append(day)
                .append("\",\"device\":\"")
                .append(phone.device())
                .append("\",\"actor\":\"")
                .append(phone.actor())
                .append("\",\"at\":\"")
                .append(day)
                .append("T02:15:00Z\",\"seq\":")
                .append(phone.next())
                .append(",\"app\":\"load\",");
    }

    /** Sends facts; how many were accepted. */
    int send(Line line, byte[] facts) throws IOException {
        Line.Reply reply = line.send("POST", "/api/sync/facts", facts, "Authorization", phone.bearer());
        String text = reply.expect(200).text();
        int accepted = 0;
        for (int at = text.indexOf(ACCEPTED); at >= 0; at = text.indexOf(ACCEPTED, at + ACCEPTED.length())) {
            accepted++;
        }
        return accepted;
    }

    private static final String ACCEPTED = "\"outcome\":\"accepted\"";
}
