package id.tumbuh.care.reward.ledger;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of the Buku Donasi (child-growth.md 4.2).
 *
 * @param day epoch day
 * @param item code of the goods, or {@link StockMove#RUPIAH}
 * @param quantity in whole units; of money, rupiah
 * @param unit such as paket or kg; of money, none
 * @param rupiah value of goods; null where nobody has said
 * @param receivedBy who took it
 * @param proof id of a receipt or photo; null where there is none
 */
public record Donation(
        String id,
        String posyandu,
        int day,
        String donor,
        DonorKind kind,
        String item,
        long quantity,
        @Nullable String unit,
        @Nullable Long rupiah,
        Purpose purpose,
        String receivedBy,
        @Nullable String proof) {
    /** What is missing in it. */
    public List<DonationFault> faults() {
        List<DonationFault> faults = new ArrayList<>();
        if (donor.trim().isEmpty()) {
            faults.add(DonationFault.DONATUR_KOSONG);
        }
        if (item.trim().isEmpty()) {
            faults.add(DonationFault.BARANG_KOSONG);
        }
        if (quantity <= 0) {
            faults.add(DonationFault.JUMLAH_DONASI_TIDAK_SAH);
        }
        if (!item.equals(StockMove.RUPIAH) && (unit == null || unit.trim().isEmpty())) {
            faults.add(DonationFault.SATUAN_KOSONG);
        }
        if (receivedBy.trim().isEmpty()) {
            faults.add(DonationFault.PENERIMA_DONASI_KOSONG);
        }
        return faults;
    }

    /** Its move into the stock. */
    public StockMove move() {
        return StockMove.received(id, posyandu, day, item, quantity);
    }
}
