package id.tumbuh.care.rule;

/** What a rule was read in. None of the regulations was read as the ministry's own file; see docs/rules. */
public enum Source {
    KMK_ILP(
            "KMK HK.01.07/MENKES/2015/2023, Juknis Integrasi Pelayanan Kesehatan Primer",
            "2023, transcription of May 2025"),
    CARD_CHILD("Kartu bantu pemeriksaan bayi, balita, apras", "read through an application's form"),
    CARD_PREGNANCY("Kartu bantu pemeriksaan ibu hamil", "read through an application's form"),
    MONTHLY_RECAP("Rekapitulasi bulanan Posyandu ILP", "2026, columns of an application"),
    HOME_VISIT("Checklist kunjungan rumah", "2024, read through an application's form"),
    KADER_COURSE("Kursus kader, text after the Panduan Pengelolaan Posyandu", "not dated"),
    FIELD_SHEET("Posyandu register sheet in use", "2026"),
    F1_CIMAHI("Laporan F1 Gizi, Cimahi", "2026"),
    F1_DKI("Form F1 penimbangan, DKI Jakarta", "in use"),
    F1_OTHER("Laporan F1 with a last band of 24-60 months", "in use"),
    SIP("Sistem Informasi Posyandu, Format 1-7", "three local versions"),
    RECAP_BOOK_7("Buku 7, rekapitulasi bayi dan balita", "ILP set"),
    SKDN_TEXT("Teaching texts on SKDN", "2019 and not dated"),
    PERPRES_STUNTING("Perpres 72/2021, percepatan penurunan stunting", "2021"),
    PMT_2022("Juknis PMT lokal", "September 2022"),
    PMT_2023("Perdirjen HK.02.02/B/1622/2023, Juknis PMT lokal", "2023, revised 2024; only its targets were read"),
    PMT_PRACTICE("PMT lokal as a puskesmas gives it", "2025"),
    VACCINE_LOGISTICS("Planning of vaccine logistics, configuration of an application", "2026-2027"),
    SDIDTK("Pedoman SDIDTK, KPSP", "read through teaching texts"),
    WHO_DEWORMING("WHO preventive chemotherapy, quoted by an application", "not dated"),
    MTBS("Manajemen Terpadu Balita Sakit, quoted by applications", "not dated"),
    SATUSEHAT_ANC("SATUSEHAT questionnaire Q0002", "January 2025"),
    TEACHING_ANC("Teaching texts on pregnancy", "not dated"),
    INDICATOR_MMS("Indicator of 180 tablets TTD or MMS, an application", "not dated"),
    ILP_APPLICATION("Application for Posyandu ILP", "2026"),
    NYAWIJI("Posyandu Nyawiji, a district's system", "not dated"),
    WHO_ANC("WHO recommendations on antenatal care, as the anchor of a limit", "not dated"),
    BUKU_KIA("Buku KIA, pages on growth", "2023, read through its printed text and a course of the PKG"),
    BUKU_KIA_CHECKLIST("Buku KIA, pages on development", "2020 to 2024, read alike in the lists of three applications"),
    WHO_VELOCITY("WHO Child Growth Standards, growth velocity", "2009"),
    ANTHROPOMETRY("Permenkes 2/2020, Standar Antropometri Anak", "2020"),
    PROJECT("Tumbuh, domain notes", "2026");

    private final String title;
    private final String edition;

    Source(String title, String edition) {
        this.title = title;
        this.edition = edition;
    }

    public String title() {
        return title;
    }

    /** Its year or issue, and how it was read where that is not the paper itself. */
    public String edition() {
        return edition;
    }
}
