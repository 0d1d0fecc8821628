package id.tumbuh.server.command;

/** What can stop a command, each with a stable code and what to do next. */
enum RunProblem {
    PORT(
            "porta sudah dipakai program lain; hentikan program itu, atau pilih porta lain dengan --port",
            "another program uses the port; stop it, or choose another port with --port"),
    PORT_NUMBER("porta adalah angka dari 1 sampai 65535", "a port is a number from 1 to 65535"),
    ADDRESS(
            "alamat --listen tidak dimiliki komputer ini; pakai 0.0.0.0 untuk semua alamat, atau alamat komputer ini",
            "this computer does not have the address of --listen; use 0.0.0.0 for all addresses, or one of its own"),
    DATA(
            "folder data tidak dapat ditulis; periksa pemilik dan hak aksesnya, atau pilih folder lain dengan --data",
            "the data folder cannot be written; check its owner and rights, or choose another with --data"),
    NO_DATA(
            "tidak ada basis data di folder ini; periksa --data, atau mulai dengan ./tumbuh run",
            "there is no database in this folder; check --data, or begin with ./tumbuh run"),
    NO_BACKUP(
            "folder ini bukan cadangan Tumbuh (tidak ada MANIFEST di dalamnya); tidak ada yang diubah, periksa namanya",
            "this folder is no backup of Tumbuh (there is no MANIFEST in it); nothing was changed, check its name"),
    TLS(
            "sertifikat atau kunci TLS tidak dapat dipakai; berikan --tls-cert dan --tls-key berkas PEM yang sepasang",
            "the TLS certificate or key cannot be used; give --tls-cert and --tls-key, PEM files that belong together"),
    TLS_PAIR(
            "sertifikat dan kunci TLS hanya berguna berdua; berikan --tls-cert dan --tls-key",
            "a TLS certificate and its key are of use together only; give both --tls-cert and --tls-key"),
    TLS_FILE(
            "berkas TLS tidak ada atau tidak dapat dibaca; periksa namanya dan hak aksesnya",
            "the TLS file is not there or cannot be read; check its name and its rights"),
    URL(
            "--public-url harus berupa alamat lengkap, misalnya https://tumbuh.contoh.go.id",
            "--public-url must be a whole address such as https://tumbuh.example.org"),
    EXTERNAL(
            "basis data memakai PostgreSQL sendiri (SPRING_DATASOURCE_URL); pakai alat PostgreSQL, lihat docs/guide/server.md",
            "the database is a PostgreSQL of your own (SPRING_DATASOURCE_URL); use its tools, see docs/guide/server.md"),
    DATABASE_ENDED(
            "PostgreSQL berhenti sendiri; jalankan lagi, catatan yang sudah dijawab server tetap ada",
            "PostgreSQL ended by itself; start again, whatever the server has answered for is kept"),
    KEYS(
            "kunci server hilang, padahal basis data disegel dengannya; kembalikan folder keys dari cadangan (folder extra di dalamnya)",
            "the server's key is gone and the database is sealed with it; bring the folder keys back from a backup (its folder extra)"),
    DIFFERENT(
            "hasil susun ulang berbeda dari sebelumnya; simpan catatan ini dan laporkan, tidak ada fakta yang hilang",
            "the rebuilt views differ from those before; keep this output and report it, no fact is lost"),
    FAILED(
            "terjadi kesalahan yang tidak dikenal; alasannya tertulis di bawah dan lengkapnya di catatan",
            "something unknown went wrong; the reason stands below and all of it in the log");

    private final String indonesian;
    private final String english;

    RunProblem(String indonesian, String english) {
        this.indonesian = indonesian;
        this.english = english;
    }

    /** The stable code, such as {@code TMB-RUN-PORT}; printed with its text, never sent in an answer. */
    String printedCode() {
        return "TMB-RUN-" + name().replace('_', '-');
    }

    /** What to print. */
    String text(String detail) {
        return printedCode() + ": " + indonesian + ".\n  (" + english + ".)\n  " + detail;
    }
}
