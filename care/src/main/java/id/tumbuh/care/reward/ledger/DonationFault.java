package id.tumbuh.care.reward.ledger;

import id.tumbuh.growth.message.MessageCode;

/** What is missing in a line of the Buku Donasi. */
public enum DonationFault implements MessageCode {
    DONATUR_KOSONG,
    BARANG_KOSONG,
    JUMLAH_DONASI_TIDAK_SAH,
    SATUAN_KOSONG,
    PENERIMA_DONASI_KOSONG;

    @Override
    public String code() {
        return name();
    }
}
