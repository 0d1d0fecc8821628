package id.tumbuh.server.demo;

import id.tumbuh.growth.Position;
import id.tumbuh.sim.Session;
import id.tumbuh.sim.Visit;
import java.util.Locale;
import tools.jackson.databind.node.ObjectNode;

/** The bodies of facts about open days and measurements. */
final class VisitBodies {
    private VisitBodies() {}

    static ObjectNode measured(Visit visit) {
        ObjectNode body = Lines.object();
        body.put("weight_g", visit.weightGrams());
        body.put("scale", visit.scale().name().toLowerCase(Locale.ROOT));
        if (visit.lengthMm() != null) {
            body.put("length_mm", visit.lengthMm());
        }
        Position position = visit.position();
        if (position != null) {
            body.put("position", position == Position.LYING ? "lying" : "standing");
        }
        if (visit.headMm() != null) {
            body.put("head_mm", visit.headMm());
        }
        if (visit.armMm() != null) {
            body.put("muac_mm", visit.armMm());
        }
        if (visit.oedema()) {
            body.put("oedema", true);
        }
        return body;
    }

    static String reason(Session.Cancellation cancelled) {
        return switch (cancelled) {
            case FLOOD -> "Banjir";
            case HOLIDAY -> "Hari libur";
            case NO_KADER -> "Kader berhalangan";
            case OUTBREAK -> "Wabah";
            case ELECTION -> "Pemilihan umum";
            case NO_ROOM -> "Tempat dipakai";
        };
    }
}
