/** The words of what is rarely seen at the door, a backup file handed in, a new edition and a key that is gone; the source of the keys of `rare.en.ts`. */
export const rareId = {
  file: {
    title: "Berkas cadangan",
    what: "Pilih berkas yang dibuat di HP lama. Isinya dikirim ke server; yang sudah ada tidak digandakan.",
    after: "Sesudah itu daftarkan HP ini dengan kode dari bidan: semua data kembali.",
    choose: "Pilih berkas",
    sending: "Mengirim isi berkas …",
    done: "Selesai",
    fresh: (count: number) => `${count} catatan baru diterima.`,
    known: (count: number) => `${count} sudah ada di server.`,
    kept: (count: number) => `${count} disimpan untuk dilihat bidan.`,
    missing: (count: number) =>
      `Berkas ini tidak utuh: ${count} catatan tidak ada di dalamnya. Salin lagi dari HP lama bila masih bisa.`,
    unreadable: (count: number) => `${count} tidak dapat dibaca; mungkin dari server lain.`,
    offline: "Belum terkirim: tidak ada sinyal atau server belum menjawab. Berkas Anda tetap aman; coba lagi nanti.",
    problem: {
      NO_BACKUP: "Ini bukan berkas cadangan Tumbuh. Pilih berkas berakhiran .tumbuh.",
      NEWER: "Berkas ini dibuat versi yang lebih baru. Perbarui aplikasi, lalu coba lagi.",
      DAMAGED: "Berkas ini tidak utuh. Salin lagi dari HP lama bila masih bisa.",
    },
  },
  update: { ready: "Versi baru siap.", now: "Pakai sekarang" },
  gone: {
    title: "Kunci Anda dihapus setelah 10 kali salah",
    safe: (count: number) => `${count} catatan menunggu tetap dikirim.`,
    nothing: "Semua catatan sudah terkirim; tidak ada yang hilang.",
    next: "Mintalah kode baru kepada bidan, lalu daftar lagi.",
    others: "Kader lain di HP ini tetap dapat masuk.",
  },
};

export type RareWords = typeof rareId;
