package id.tumbuh.pg;

/**
 * What can go wrong with the embedded database, each with a stable code and what to do next. The codes are part of the
 * interface: scripts and the guide name them, so none is ever renamed.
 */
public enum PgProblem {
    IN_USE(
            "another Tumbuh server already uses this data; stop it, or give this one another folder with --data",
            "server Tumbuh lain sedang memakai data ini; hentikan server itu, atau pilih folder lain dengan --data"),
    PLATFORM(
            "there is no embedded PostgreSQL for this machine; run PostgreSQL 15 or newer and set SPRING_DATASOURCE_URL",
            "tidak ada PostgreSQL bawaan untuk mesin ini; jalankan PostgreSQL 15 atau lebih baru dan isi SPRING_DATASOURCE_URL"),
    ROOT(
            "PostgreSQL refuses to run as root and neither unshare nor setpriv can change that here; start as an ordinary"
                    + " user, or keep the data in a folder that user nobody can reach",
            "PostgreSQL menolak berjalan sebagai root dan unshare maupun setpriv tidak dapat dipakai di sini; jalankan sebagai"
                    + " pengguna biasa, atau simpan data di folder yang dapat dibuka pengguna nobody"),
    SPACE(
            "the disk is full; free some space and start again, nothing is lost",
            "disk penuh; kosongkan sebagian lalu jalankan lagi, tidak ada data yang hilang"),
    PORT(
            "the port of the database is taken; choose another one, or let the server find one",
            "port basis data sudah dipakai; pilih port lain, atau biarkan server mencari sendiri"),
    MAJOR(
            "the data belongs to another major version of PostgreSQL; see the guide on upgrading, the data is untouched",
            "data ini milik versi utama PostgreSQL yang lain; lihat panduan peningkatan versi, data tidak diubah"),
    INITDB(
            "a new database could not be made; the reason stands below",
            "basis data baru tidak dapat dibuat; alasannya tertulis di bawah"),
    NOT_READY(
            "PostgreSQL did not start; the end of its log stands below",
            "PostgreSQL tidak berhasil berjalan; akhir catatannya tertulis di bawah"),
    NOT_STOPPED(
            "a PostgreSQL left by an earlier server does not stop; end the process named below and start again",
            "PostgreSQL sisa server sebelumnya tidak mau berhenti; hentikan proses di bawah lalu jalankan lagi"),
    FOLDER(
            "the data folder cannot be read or written; check its owner, its rights and its place",
            "folder data tidak dapat dibaca atau ditulis; periksa pemilik, hak akses, dan letaknya"),
    BACKUP_FAILED(
            "the backup was not finished and nothing of it is kept; the reason stands below",
            "cadangan tidak selesai dan tidak disimpan; alasannya tertulis di bawah"),
    BACKUP_EXISTS(
            "the folder for the backup already exists; name a new one", "folder cadangan sudah ada; pilih nama lain"),
    BACKUP_DAMAGED(
            "the backup is damaged or incomplete and nothing was changed; use another backup",
            "cadangan rusak atau tidak lengkap dan tidak ada yang diubah; pakai cadangan lain"),
    UPGRADE(
            "the upgrade was not finished; the old data is untouched and the reason stands below",
            "peningkatan versi tidak selesai; data lama tidak diubah dan alasannya tertulis di bawah");

    private final String english;
    private final String indonesian;

    PgProblem(String english, String indonesian) {
        this.english = english;
        this.indonesian = indonesian;
    }

    /** The stable code, such as {@code TMB-PG-IN-USE}. */
    public String code() {
        return "TMB-PG-" + name().replace('_', '-');
    }

    public String english() {
        return english;
    }

    public String indonesian() {
        return indonesian;
    }
}
