package id.tumbuh.server.reward.internal;

import id.tumbuh.care.reward.ledger.DonorKind;
import id.tumbuh.care.reward.ledger.Purpose;
import id.tumbuh.care.reward.ledger.StockKind;
import id.tumbuh.care.reward.ledger.StockMove;
import id.tumbuh.server.sync.FactKind.Finding;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** What the bodies of Buku Donasi's facts must be. */
final class BookBodies {
    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_UNIT = 20;
    private static final int LONGEST_NOTE = 200;
    private static final int MOST_LINES = 500;
    private static final Set<StockKind> MOVES =
            EnumSet.of(StockKind.BELANJA, StockKind.RUSAK_ATAU_HILANG, StockKind.PINDAH_POSYANDU);

    private BookBodies() {}

    /** Without a donor's name it is from somebody who does not want to be named. */
    static List<Finding> received(JsonNode body, int version) {
        Checked checked = new Checked(body)
                .day("day")
                .one("donorKind", DonorKind.values())
                .item("item")
                .amount("quantity")
                .one("purpose", Purpose.values())
                .one("receivedBy", Keeper.values());
        boolean money = Checked.text(body, "item").equals(StockMove.RUPIAH);
        if (checked.has("donor")) {
            checked.words("donor", LONGEST_NAME);
        }
        if (!money || checked.has("unit")) {
            checked.words("unit", LONGEST_UNIT);
        }
        if (checked.has("rupiah")) {
            checked.amount("rupiah");
        }
        if (checked.has("proof")) {
            checked.reference("proof");
        }
        return noted(checked);
    }

    static List<Finding> moved(JsonNode body, int version) {
        Checked checked = new Checked(body).day("day").item("item").amount("quantity");
        String move = Checked.text(body, "move");
        checked.hold(MOVES.stream().anyMatch(kind -> kind.name().equals(move)), "move");
        if (move.equals(StockKind.PINDAH_POSYANDU.name())) {
            checked.hold(!Checked.text(body, "to").isEmpty(), "to");
        }
        if (move.equals(StockKind.BELANJA.name()) && checked.has("bought")) {
            checked.item("bought").amount("boughtQuantity").words("boughtUnit", LONGEST_UNIT);
            checked.hold(!Checked.text(body, "bought").equals(Checked.text(body, "item")), "bought");
        }
        return noted(checked);
    }

    static List<Finding> withdrawn(JsonNode body, int version) {
        return new Checked(body).words("reason", LONGEST_NOTE).findings();
    }

    static List<Finding> closed(JsonNode body, int version) {
        JsonNode lines = body.path("lines");
        Checked checked = new Checked(body).day("until").hash("hash");
        checked.hold(lines.isArray() && lines.size() <= MOST_LINES, "lines");
        return noted(checked);
    }

    private static List<Finding> noted(Checked checked) {
        if (checked.has("note")) {
            checked.words("note", LONGEST_NOTE);
        }
        return checked.findings();
    }
}
