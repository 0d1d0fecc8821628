package id.tumbuh.care.reward.ledger;

import static id.tumbuh.growth.message.ArgumentKind.COUNT;
import static id.tumbuh.growth.message.ArgumentKind.DATE;
import static id.tumbuh.growth.message.ArgumentKind.NAME;

import id.tumbuh.growth.message.ArgumentKind;
import id.tumbuh.growth.message.MessageCode;
import java.util.List;

/** What a person has to look at in the book; the move is kept, whatever it is. */
public enum StockProblem implements MessageCode {
    /** Less than nothing in stock: item, how much is missing. A receipt is not written down yet, or a parcel went twice. */
    STOK_KURANG,
    /** A second gift for one entitlement is not booked again: day. */
    KADO_KEDUA_TIDAK_DIBUKUKAN,
    /** Set aside twice for one entitlement: day. */
    DISISIHKAN_DUA_KALI,
    /** Released and not set aside: day. */
    DILEPAS_TANPA_DISISIHKAN,
    /** Money for a child, where the programme gives none: day. */
    UANG_UNTUK_ANAK,
    /** Nothing or less than nothing: day. It is not booked. */
    JUMLAH_TIDAK_SAH,
    /** A move for a child without the child, or to another posyandu without its name: day. It is not booked. */
    TUJUAN_KOSONG;

    @Override
    public String code() {
        return name();
    }

    @Override
    public List<ArgumentKind> arguments() {
        return this == STOK_KURANG ? List.of(NAME, COUNT) : List.of(DATE);
    }
}
