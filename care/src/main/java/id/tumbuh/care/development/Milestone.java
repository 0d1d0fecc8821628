package id.tumbuh.care.development;

import static id.tumbuh.care.development.ChecklistAge.BULAN_12_18;
import static id.tumbuh.care.development.ChecklistAge.BULAN_18_24;
import static id.tumbuh.care.development.ChecklistAge.BULAN_1_3;
import static id.tumbuh.care.development.ChecklistAge.BULAN_3_6;
import static id.tumbuh.care.development.ChecklistAge.BULAN_6_9;
import static id.tumbuh.care.development.ChecklistAge.BULAN_9_12;
import static id.tumbuh.care.development.ChecklistAge.TAHUN_2_3;
import static id.tumbuh.care.development.ChecklistAge.TAHUN_3_4;
import static id.tumbuh.care.development.ChecklistAge.TAHUN_4_5;
import static id.tumbuh.care.development.ChecklistAge.TAHUN_5_6;

import id.tumbuh.growth.message.MessageCode;

/**
 * The items of the development checklist that a kader asks, by age, in the order of the Buku KIA. The book itself was not read: the
 * lists of three applications that carry it agree in every item and in their order; where one of them has two neighbouring ages
 * exchanged, the other two and the page numbers of the book stand against it.
 */
public enum Milestone implements MessageCode {
    KEPALA_45(BULAN_1_3),
    KEPALA_KE_TENGAH(BULAN_1_3),
    MENATAP_WAJAH(BULAN_1_3),
    MENGOCEH(BULAN_1_3),
    TERTAWA_KERAS(BULAN_1_3),
    TERKEJUT_SUARA(BULAN_1_3),
    MEMBALAS_SENYUM(BULAN_1_3),
    MENGENAL_IBU(BULAN_1_3),
    BERBALIK(BULAN_3_6),
    KEPALA_90(BULAN_3_6),
    KEPALA_STABIL(BULAN_3_6),
    MENGGENGGAM_MAINAN(BULAN_3_6),
    MERAIH_BENDA(BULAN_3_6),
    MENGAMATI_TANGAN(BULAN_3_6),
    MEMPERLUAS_PANDANGAN(BULAN_3_6),
    MELIHAT_BENDA_KECIL(BULAN_3_6),
    MEMEKIK_GEMBIRA(BULAN_3_6),
    TERSENYUM_PADA_MAINAN(BULAN_3_6),
    DUDUK_SENDIRI(BULAN_6_9),
    KAKI_MENYANGGA(BULAN_6_9),
    MERANGKAK(BULAN_6_9),
    MEMINDAHKAN_BENDA(BULAN_6_9),
    MEMEGANG_DUA_BENDA(BULAN_6_9),
    MERAUP_BENDA_KECIL(BULAN_6_9),
    SUARA_MAMAMA(BULAN_6_9),
    MENCARI_BENDA_JATUH(BULAN_6_9),
    TEPUK_TANGAN(BULAN_6_9),
    MELEMPAR_BENDA(BULAN_6_9),
    MAKAN_KUE_SENDIRI(BULAN_6_9),
    BANGUN_BERDIRI(BULAN_9_12),
    BERDIRI_BERPEGANGAN(BULAN_9_12),
    BERJALAN_DITUNTUN(BULAN_9_12),
    MENGULURKAN_LENGAN(BULAN_9_12),
    MENGGENGGAM_PENSIL(BULAN_9_12),
    BENDA_KE_MULUT(BULAN_9_12),
    MENIRU_BUNYI(BULAN_9_12),
    SUKU_KATA_SAMA(BULAN_9_12),
    INGIN_TAHU(BULAN_9_12),
    MENDENGAR_BISIKAN(BULAN_9_12),
    SENANG_CILUKBA(BULAN_9_12),
    MENGENAL_KELUARGA(BULAN_9_12),
    BERDIRI_SENDIRI(BULAN_12_18),
    MEMBUNGKUK_BERDIRI(BULAN_12_18),
    BERJALAN_MUNDUR(BULAN_12_18),
    MEMANGGIL_ORANG_TUA(BULAN_12_18),
    MENUMPUK_DUA(BULAN_12_18),
    KUBUS_KE_KOTAK(BULAN_12_18),
    MENUNJUK_KEINGINAN(BULAN_12_18),
    CEMBURU(BULAN_12_18),
    BERDIRI_30_DETIK(BULAN_18_24),
    BERJALAN_MANTAP(BULAN_18_24),
    MENUMPUK_EMPAT(BULAN_18_24),
    MENJUMPUT(BULAN_18_24),
    MENGGELINDINGKAN_BOLA(BULAN_18_24),
    ENAM_KATA(BULAN_18_24),
    MENIRU_PEKERJAAN(BULAN_18_24),
    MEMEGANG_CANGKIR(BULAN_18_24),
    NAIK_TANGGA(TAHUN_2_3),
    MENENDANG_BOLA(TAHUN_2_3),
    MENCORET(TAHUN_2_3),
    BICARA_DUA_KATA(TAHUN_2_3),
    MENUNJUK_BAGIAN_TUBUH(TAHUN_2_3),
    MENYEBUT_GAMBAR(TAHUN_2_3),
    MEMBANTU_MEMUNGUT(TAHUN_2_3),
    MAKAN_SENDIRI(TAHUN_2_3),
    MELEPAS_PAKAIAN(TAHUN_2_3),
    SATU_KAKI_2_DETIK(TAHUN_3_4),
    MELOMPAT_DUA_KAKI(TAHUN_3_4),
    SEPEDA_RODA_TIGA(TAHUN_3_4),
    GARIS_LURUS(TAHUN_3_4),
    MENUMPUK_DELAPAN(TAHUN_3_4),
    MENGENAL_WARNA(TAHUN_3_4),
    NAMA_UMUR_TEMPAT(TAHUN_3_4),
    ATAS_BAWAH_DEPAN(TAHUN_3_4),
    MENDENGARKAN_CERITA(TAHUN_3_4),
    MENCUCI_TANGAN(TAHUN_3_4),
    BERMAIN_BERSAMA(TAHUN_3_4),
    MEMAKAI_SEPATU(TAHUN_3_4),
    MEMAKAI_BAJU(TAHUN_3_4),
    SATU_KAKI_6_DETIK(TAHUN_4_5),
    MELOMPAT_SATU_KAKI(TAHUN_4_5),
    MENARI(TAHUN_4_5),
    TANDA_SILANG(TAHUN_4_5),
    LINGKARAN(TAHUN_4_5),
    ORANG_3_BAGIAN(TAHUN_4_5),
    MENGANCING_BAJU(TAHUN_4_5),
    NAMA_LENGKAP(TAHUN_4_5),
    KATA_BARU(TAHUN_4_5),
    SENANG_BERTANYA(TAHUN_4_5),
    JAWABAN_TEPAT(TAHUN_4_5),
    BICARA_JELAS(TAHUN_4_5),
    MEMBANDINGKAN(TAHUN_4_5),
    MENGHITUNG_JARI(TAHUN_4_5),
    BERJALAN_LURUS(TAHUN_5_6),
    SATU_KAKI_11_DETIK(TAHUN_5_6),
    ORANG_LENGKAP(TAHUN_5_6),
    MENANGKAP_BOLA(TAHUN_5_6),
    SEGI_EMPAT(TAHUN_5_6),
    LAWAN_KATA(TAHUN_5_6),
    KALIMAT_TUJUH_KATA(TAHUN_5_6),
    BAHAN_DAN_GUNA(TAHUN_5_6),
    MENGHITUNG_SEPULUH(TAHUN_5_6),
    WARNA_WARNI(TAHUN_5_6),
    SIMPATI(TAHUN_5_6),
    ATURAN_PERMAINAN(TAHUN_5_6),
    BERPAKAIAN_SENDIRI(TAHUN_5_6);

    private final ChecklistAge age;

    Milestone(ChecklistAge age) {
        this.age = age;
    }

    @Override
    public String code() {
        return name();
    }

    public ChecklistAge age() {
        return age;
    }

    /** Whether any list holds at an age. */
    public static boolean isListedAt(int completedMonths) {
        for (ChecklistAge age : ChecklistAge.values()) {
            if (age.holds(completedMonths)) {
                return true;
            }
        }
        return false;
    }
}
