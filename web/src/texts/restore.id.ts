/** The words of handing in a backup file, in Indonesian; the source of the keys of `restore.en.ts`. */
export const restoreId = {
  title: "Berkas cadangan",
  what: "Pilih berkas yang dibuat di HP lama. Isinya dikirim ke server; yang sudah ada tidak digandakan.",
  after: "Sesudah itu daftarkan HP ini dengan kode dari bidan: semua data kembali.",
  choose: "Pilih berkas",
  sending: "Mengirim isi berkas …",
  done: "Selesai",
  fresh: (count: number) => `${count} catatan baru diterima.`,
  known: (count: number) => `${count} sudah ada di server.`,
  kept: (count: number) => `${count} disimpan untuk dilihat bidan.`,
  unreadable: (count: number) => `${count} tidak dapat dibaca; mungkin dari server lain.`,
  offline: "Belum terkirim: tidak ada sinyal atau server belum menjawab. Berkas Anda tetap aman; coba lagi nanti.",
  problem: {
    NO_BACKUP: "Ini bukan berkas cadangan Tumbuh. Pilih berkas berakhiran .tumbuh.",
    NEWER: "Berkas ini dibuat versi yang lebih baru. Perbarui aplikasi, lalu coba lagi.",
    DAMAGED: "Berkas ini tidak utuh. Salin lagi dari HP lama bila masih bisa.",
  },
};

export type RestoreWords = typeof restoreId;
